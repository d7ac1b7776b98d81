// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/UnitOverview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

QIcon iconOf(UnitFilter filter)
{
    switch (filter) {
    case UnitFilter::All:
        break;
    case UnitFilter::NeedsFile:
        return Theme::icon(u"key"_s, Theme::Tone::Warning);
    case UnitFilter::Ready:
        return Theme::icon(u"file"_s, Theme::Tone::Accent);
    case UnitFilter::LacksMaintenance:
        return Theme::icon(u"clock"_s, Theme::Tone::Good);
    case UnitFilter::Failed:
        return Theme::icon(u"error"_s, Theme::Tone::Bad);
    case UnitFilter::Confirmed:
        return Theme::icon(u"check"_s, Theme::Tone::Good);
    }
    return {};
}

} // namespace

UnitOverview::UnitOverview(QWidget* parent)
    : QWidget(parent),
      m_text(new QLineEdit(this)),
      m_states(new QTabBar(this)),
      m_count(new QLabel(this)),
      m_table(new UnitTable(this))
{
    m_text->setObjectName(u"unitFilter"_s);
    m_text->setAccessibleName(tr("Filter the SmartServers by any text of the table"));
    m_text->setPlaceholderText(tr("Filter: words of any column (Ctrl+F)"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(Theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    m_count->setObjectName(u"unitsShown"_s);
    m_states->setObjectName(u"unitStates"_s);
    m_states->setAccessibleName(tr("Filter the SmartServers by their state"));
    m_states->setDrawBase(false);
    m_states->setExpanding(false);
    m_states->setElideMode(Qt::ElideNone);
    m_states->setUsesScrollButtons(true);
    for (int filter = 0; filter < UnitFilterCount; ++filter)
        m_states->addTab(iconOf(static_cast<UnitFilter>(filter)), QString());

    auto* words = new QHBoxLayout;
    words->setSpacing(Theme::Space);
    words->addWidget(m_text, 1);
    words->addWidget(m_count);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::Space / 2);
    all->addLayout(words);
    all->addWidget(m_states);
    all->addWidget(m_table, 1);

    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, &UnitOverview::focusFilter);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_table->setFilterText(text);
        showCount();
    });
    connect(m_states, &QTabBar::currentChanged, this, [this](int filter) {
        m_table->setFilter(static_cast<UnitFilter>(filter));
        showCount();
    });
}

void UnitOverview::setSite(const Manifest& manifest, const QDate& today)
{
    m_table->setSite(manifest, today);
    fillStates();
    showCount();
}

void UnitOverview::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void UnitOverview::fillStates()
{
    const auto words = [this](UnitFilter filter) {
        switch (filter) {
        case UnitFilter::All:
            return tr("All");
        case UnitFilter::NeedsFile:
            return tr("Need a file");
        case UnitFilter::Ready:
            return tr("Ready");
        case UnitFilter::LacksMaintenance:
            return tr("Await maintenance");
        case UnitFilter::Failed:
            return tr("Failed");
        case UnitFilter::Confirmed:
            return tr("Confirmed");
        }
        return QString();
    };
    for (int tab = 0; tab < UnitFilterCount; ++tab) {
        const auto filter = static_cast<UnitFilter>(tab);
        const int count = m_table->units().count(filter);
        m_states->setTabText(tab, tr("%1 (%2)").arg(words(filter), QLocale().toString(count)));
        // What nobody is in takes no room, unless it is looked at.
        m_states->setTabVisible(tab, count > 0 || filter == UnitFilter::All || tab == m_states->currentIndex());
    }
    m_states->setTabToolTip(static_cast<int>(UnitFilter::LacksMaintenance),
                            tr("Waiting for Customer Success: only they can issue maintenance."));
}

void UnitOverview::showCount()
{
    const QLocale locale;
    m_count->setText(
        tr("%1 of %2").arg(locale.toString(m_table->shown()), locale.toString(m_table->units().rowCount())));
    m_count->setAccessibleName(tr("%1 SmartServers shown").arg(m_count->text()));
}

bool UnitOverview::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && !m_text->text().isEmpty()) {
            m_text->clear();
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace activation::ui
