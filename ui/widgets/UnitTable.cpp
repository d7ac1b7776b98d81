// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/UnitTable.h"

#include "ui/widgets/CapacityDelegate.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

constexpr int LeastWidth = 320;
constexpr int LeastRows = 3;
/// As many rows are measured for the columns' widths: in a site of thousands, all would take seconds.
constexpr int Measured = 100;

} // namespace

UnitTable::UnitTable(QWidget* parent)
    : QTableView(parent), m_units(new UnitTableModel(this)), m_shown(new UnitTableFilter(m_units, this))
{
    setObjectName(u"unitTable"_s);
    setAccessibleName(tr("SmartServers of the site"));
    setModel(m_shown);
    setItemDelegateForColumn(static_cast<int>(UnitColumn::Capacity), new CapacityDelegate(m_shown, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    setSortingEnabled(true);
    sortByColumn(static_cast<int>(UnitColumn::InstallCode), Qt::AscendingOrder);
    fitRows();
}

void UnitTable::setSite(const Manifest& manifest, const QDate& today)
{
    const QList<InstallCode> selected = selectedUnits();
    const auto current = currentUnit();
    m_settling = true;
    m_units->setSite(manifest, today);
    if (!m_fitted)
        fitColumns();
    select(selected, current);
    m_settling = false;
    settleCurrent();
    Q_EMIT currentUnitChanged();
    Q_EMIT selectedUnitsChanged();
}

void UnitTable::setFilter(UnitFilter filter)
{
    m_settling = true;
    m_shown->setFilter(filter);
    m_settling = false;
    settleCurrent();
}

void UnitTable::setFilterText(const QString& text)
{
    m_settling = true;
    m_shown->setText(text);
    m_settling = false;
    settleCurrent();
}

void UnitTable::select(const QList<InstallCode>& codes, const std::optional<InstallCode>& current)
{
    QItemSelection selection;
    for (const InstallCode& code : codes) {
        const int source = m_units->rowOf(code);
        if (source < 0)
            continue;
        const QModelIndex index = m_shown->mapFromSource(m_units->index(source, 0));
        if (index.isValid())
            selection.select(index, index.siblingAtColumn(UnitColumnCount - 1));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const int source = current ? m_units->rowOf(*current) : -1;
    const QModelIndex index = source < 0 ? QModelIndex() : m_shown->mapFromSource(m_units->index(source, 0));
    if (index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

void UnitTable::settleCurrent()
{
    if (!currentIndex().isValid() && shown() > 0)
        selectionModel()->setCurrentIndex(m_shown->index(0, 0), QItemSelectionModel::NoUpdate);
    if (!selectionModel()->hasSelection() && currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    viewport()->update();
    Q_EMIT currentUnitChanged();
    Q_EMIT selectedUnitsChanged();
}

std::optional<InstallCode> UnitTable::currentUnit() const
{
    if (!currentIndex().isValid())
        return std::nullopt;
    return row(currentIndex()).unit.installCode;
}

void UnitTable::setCurrentUnit(const InstallCode& code)
{
    const int source = m_units->rowOf(code);
    const QModelIndex index = source < 0 ? QModelIndex() : m_shown->mapFromSource(m_units->index(source, 0));
    if (index.isValid())
        setCurrentIndex(index);
}

QList<InstallCode> UnitTable::selectedUnits() const
{
    // Ranges, not rows: all of thousands are one range.
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int index = range.top(); index <= range.bottom(); ++index)
            rows.append(index);
    }
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    QList<InstallCode> codes;
    codes.reserve(rows.size());
    for (const int index : rows)
        codes.append(row(m_shown->index(index, 0)).unit.installCode);
    return codes;
}

std::optional<InstallCode> UnitTable::unitAt(const QPoint& at) const
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid())
        return std::nullopt;
    return row(index).unit.installCode;
}

QRect UnitTable::rowAt(const QPoint& at) const
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid())
        return {};
    return QRect(0, rowViewportPosition(index.row()), viewport()->width(), rowHeight(index.row()));
}

QByteArray UnitTable::columns() const
{
    return horizontalHeader()->saveState();
}

void UnitTable::setColumns(const QByteArray& saved)
{
    m_fitted = horizontalHeader()->restoreState(saved);
    if (!m_fitted)
        return;
    horizontalHeader()->setStretchLastSection(true);
    sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
}

void UnitTable::copyCodes()
{
    QStringList codes;
    for (const InstallCode& code : selectedUnits())
        codes += code.text();
    if (!codes.isEmpty())
        QGuiApplication::clipboard()->setText(codes.join(u'\n'));
}

void UnitTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (shown() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::quietText(palette()));
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("No SmartServer matches the filter."));
}

void UnitTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copyCodes();
    else
        QTableView::keyPressEvent(event);
}

void UnitTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void UnitTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_settling)
        Q_EMIT selectedUnitsChanged();
}

void UnitTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_settling && current.row() != previous.row())
        Q_EMIT currentUnitChanged();
}

void UnitTable::fitRows()
{
    // One height for all: nothing has to be measured to know where a row is.
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 3 * Theme::Space / 2);
    setMinimumSize(LeastWidth, horizontalHeader()->sizeHint().height() +
                                   LeastRows * verticalHeader()->defaultSectionSize() + 2 * frameWidth());
}

void UnitTable::fitColumns()
{
    m_fitted = m_units->rowCount() > 0;
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) + 2 * Theme::Space;
    for (int column = 0; column < UnitColumnCount; ++column) {
        int width = horizontalHeader()->sectionSizeHint(column);
        for (int index = 0; index < std::min(m_units->rowCount(), Measured); ++index) {
            const QString& text = m_units->row(index).text(static_cast<UnitColumn>(column));
            width = std::max(width, fontMetrics().horizontalAdvance(text) + 3 * Theme::Space);
        }
        const auto which = static_cast<UnitColumn>(column);
        if (which == UnitColumn::State || which == UnitColumn::Maintenance)
            width += icon;
        if (which == UnitColumn::Capacity)
            width += CapacityDelegate::BarWidth + 2 * Theme::Space;
        setColumnWidth(column, width);
    }
}

} // namespace activation::ui
