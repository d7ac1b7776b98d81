// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ErrorPanel.h"

#include "ui/widgets/Clipboard.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextBlock.h"
#include "ui/widgets/WrapLabel.h"

#include <QAccessible>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

/// From here on the peer's words scroll.
constexpr int WhyLines = 7;

} // namespace

ErrorPanel::ErrorPanel(QWidget* parent)
    : Card(parent),
      m_icon(new IconLabel(u"error"_s, Theme::Tone::Bad, 24, this)),
      m_what(new WrapLabel({}, WrapLabel::Role::Subheading, this)),
      m_whyCaption(new WrapLabel(tr("Why"), WrapLabel::Role::Quiet, this)),
      m_why(new TextBlock(WhyLines, this)),
      m_remedyCaption(new WrapLabel(tr("What to do"), WrapLabel::Role::Quiet, this)),
      m_remedy(new WrapLabel({}, WrapLabel::Role::Body, this)),
      m_buttons(new QHBoxLayout),
      m_copy(
          makeCopyButton(tr("Copy the error's text"), [this] { return m_error ? m_error->toText() : QString(); }, this))
{
    setObjectName(u"errorPanel"_s);
    setFocusPolicy(Qt::TabFocus);
    m_what->setObjectName(u"errorWhat"_s);
    m_why->setObjectName(u"errorWhy"_s);
    m_why->setAccessibleName(tr("Why"));
    m_remedy->setObjectName(u"errorRemedy"_s);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(Theme::Space / 4);
    texts->addWidget(m_what);
    texts->addSpacing(Theme::Space);
    texts->addWidget(m_whyCaption);
    texts->addWidget(m_why);
    texts->addSpacing(Theme::Space);
    texts->addWidget(m_remedyCaption);
    texts->addWidget(m_remedy);
    texts->addSpacing(Theme::Space * 3 / 2);
    texts->addStretch(1); // room that is left over goes here, not between the texts
    m_buttons->setSpacing(Theme::Space);
    m_buttons->addStretch();
    m_buttons->addWidget(m_copy);
    texts->addLayout(m_buttons);

    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(2 * Theme::Space, 2 * Theme::Space, 2 * Theme::Space, 2 * Theme::Space);
    all->setSpacing(Theme::Space * 3 / 2);
    all->addWidget(m_icon, 0, Qt::AlignTop);
    all->addLayout(texts, 1);
    hide();
}

void ErrorPanel::show(const Error& error)
{
    m_error = error;
    const bool calm = error.kind == ErrorKind::Canceled;
    const Theme::Tone shown = calm ? Theme::Tone::Neutral : Theme::Tone::Bad;
    setTone(shown);
    m_icon->setIcon(Theme::iconName(shown), shown);
    m_what->setText(error.what);
    m_why->setText(error.why);
    m_whyCaption->setVisible(!error.why.isEmpty());
    m_why->setVisible(!error.why.isEmpty());
    m_remedy->setText(error.remedy);
    m_remedyCaption->setVisible(!error.remedy.isEmpty());
    m_remedy->setVisible(!error.remedy.isEmpty());
    setAccessibleName(error.what);
    setAccessibleDescription(tr("Why: %1\nWhat to do: %2").arg(error.why, error.remedy));
    setVisible(true);
    QAccessibleAnnouncementEvent said(this, error.toText());
    QAccessible::updateAccessibility(&said);
}

void ErrorPanel::addAction(const QString& text, std::function<void()> action)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(u"errorAction%1"_s.arg(m_actions.size()));
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this,
            std::move(action)); // Qt keeps it while it runs, even if it clears the panel
    m_buttons->insertWidget(static_cast<int>(m_actions.size()), button);
    setTabOrder(button, m_copy);
    m_actions += button;
}

void ErrorPanel::clear()
{
    hide();
    m_error.reset();
    m_why->clear();
    setAccessibleName({});
    setAccessibleDescription({});
    for (QWidget* action : std::exchange(m_actions, {})) {
        m_buttons->removeWidget(action);
        action->setObjectName({}); // it lives on until the event loop comes round
        action->hide();
        action->deleteLater();
    }
}

} // namespace activation::ui
