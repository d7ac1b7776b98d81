// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/UnitStoryDialog.h"

#include "domain/Escape.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Clipboard.h"
#include "ui/widgets/Words.h"
#include "ui/widgets/WrapLabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

#include <ranges>

using namespace Qt::StringLiterals;

namespace activation::ui {

UnitStoryDialog::UnitStoryDialog(const InstallCode& unit, const QList<Event>& events, const QString& laptop,
                                 QWidget* parent)
    : QDialog(parent), m_story(new QTextBrowser(this))
{
    setObjectName(u"unitStory"_s);
    setWindowTitle(tr("What happened to %1").arg(unit.text()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::Space, 3 * Theme::Space, 3 * Theme::Space, 2 * Theme::Space);
    column->setSpacing(2 * Theme::Space);
    column->addWidget(new WrapLabel(tr("What happened to %1").arg(unit.text()), WrapLabel::Role::Heading, this));
    column->addWidget(new WrapLabel(events.isEmpty() ? tr("Nothing is recorded of it yet.")
                                                     : tr("The latest first; from this laptop's ledger and the site "
                                                          "package."),
                                    WrapLabel::Role::Quiet, this));
    m_story->setObjectName(u"story"_s);
    m_story->setAccessibleName(windowTitle());
    m_story->setTabChangesFocus(true);
    m_story->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_story, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(makeCopyButton(tr("Copy the whole story"), [this] { return m_story->toPlainText(); }, this));
    row->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"closeStory"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    row->addWidget(buttons);
    column->addLayout(row);
    tell(events, laptop);
    resize(80 * Theme::Space, 64 * Theme::Space);
}

void UnitStoryDialog::tell(const QList<Event>& events, const QString& laptop)
{
    QTextCharFormat what;
    what.setFontWeight(QFont::DemiBold);
    QTextCharFormat quiet;
    quiet.setForeground(Theme::quietText(palette()));
    const QTextCharFormat plain;
    QTextBlockFormat apart;
    apart.setTopMargin(2 * Theme::Space);
    QTextCursor cursor(m_story->document());
    bool first = true;
    for (const Event& event : std::views::reverse(events)) {
        // Always as text, never as HTML: a peer's words are among it.
        if (!first)
            cursor.insertBlock(apart);
        first = false;
        cursor.insertText(escaped(event.what.isEmpty() ? event.kind : event.what), what);
        if (!event.why.isEmpty()) {
            cursor.insertBlock(QTextBlockFormat());
            cursor.insertText(escaped(event.why), plain);
        }
        cursor.insertBlock(QTextBlockFormat());
        constexpr qsizetype Short = 8;
        const QString where =
            event.laptop == laptop ? tr("this laptop") : tr("laptop %1").arg(escaped(event.laptop.left(Short)));
        cursor.insertText(tr("%1 · %2").arg(words(event.at), where), quiet);
    }
    m_story->moveCursor(QTextCursor::Start);
}

} // namespace activation::ui
