// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/HelpWindow.h"

#include "ui/help/Guide.h"
#include "ui/help/GuideBrowser.h"
#include "ui/style/Theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

QUrl address(const QString& chapter)
{
    return QUrl(u"qrc:/help/guide/"_s + chapter);
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent) : QDialog(parent)
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Guide"));
    auto* column = new QVBoxLayout(this);
    auto* top = new QHBoxLayout;
    auto* searchLabel = new QLabel(tr("&Search:"), this);
    m_words = new QLineEdit(this);
    m_words->setObjectName(u"helpSearch"_s);
    m_words->setClearButtonEnabled(true);
    m_words->setPlaceholderText(tr("Words from the guide or from a message"));
    searchLabel->setBuddy(m_words);
    top->addWidget(searchLabel);
    top->addWidget(m_words, 1);
    column->addLayout(top);

    auto* both = new QSplitter(this);
    m_chapters = new QListWidget(both);
    m_chapters->setObjectName(u"helpChapters"_s);
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setWordWrap(true);
    for (const Chapter& chapter : guide()) {
        auto* item = new QListWidgetItem(chapter.title, m_chapters);
        item->setData(Qt::UserRole, chapter.file);
    }
    m_text = new GuideBrowser(both);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Guide"));
    both->addWidget(m_chapters);
    both->addWidget(m_text);
    both->setStretchFactor(1, 1);
    both->setChildrenCollapsible(false);
    both->setSizes({220, 640});
    column->addWidget(both, 1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* back = buttons->addButton(tr("&Back"), QDialogButtonBox::ActionRole);
    back->setObjectName(u"helpBack"_s);
    back->setAutoDefault(false);
    back->setEnabled(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(back, &QPushButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QPushButton::setEnabled);
    connect(m_text, &QTextBrowser::sourceChanged, this, &HelpWindow::follow);
    connect(m_words, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_words, &QLineEdit::returnPressed, this, &HelpWindow::findNext);
    connect(m_chapters, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && m_text->source().fileName() != item->data(Qt::UserRole).toString())
            m_text->setSource(address(item->data(Qt::UserRole).toString()));
        if (!m_words->text().isEmpty())
            findNext();
    });
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    resize(900, 640);
    showChapter(u"README.md"_s);
}

void HelpWindow::showChapter(const QString& chapter)
{
    m_words->clear();
    m_text->setSource(address(chapter));
    m_text->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::search()
{
    const QStringList words = m_words->text().split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < m_chapters->count(); ++row) {
        const QString& text = guide()[row].text;
        const bool all = std::ranges::all_of(
            words, [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
        m_chapters->item(row)->setHidden(!all);
        if (all && !first)
            first = m_chapters->item(row);
    }
    QListWidgetItem* current = m_chapters->currentItem();
    if (first && (!current || current->isHidden()))
        m_chapters->setCurrentItem(first);
    else
        findNext();
}

void HelpWindow::findNext()
{
    const QString phrase = m_words->text().trimmed();
    if (phrase.isEmpty() || m_text->find(phrase))
        return;
    // From the top again; where the words stand apart, the first of them.
    m_text->moveCursor(QTextCursor::Start);
    if (!m_text->find(phrase))
        m_text->find(phrase.section(u' ', 0, 0));
}

void HelpWindow::follow(const QUrl& link)
{
    for (int row = 0; row < m_chapters->count(); ++row) {
        if (m_chapters->item(row)->data(Qt::UserRole).toString() == link.fileName())
            m_chapters->setCurrentRow(row);
    }
}

} // namespace activation::ui
