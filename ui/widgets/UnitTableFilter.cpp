// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/UnitTableFilter.h"

#include <algorithm>

namespace activation::ui {

UnitTableFilter::UnitTableFilter(UnitTableModel* units, QObject* parent) : QSortFilterProxyModel(parent), m_units(units)
{
    setSourceModel(units);
}

// invalidate() tells the view once that everything has moved. invalidateRowsFilter() would tell it of each range of
// rows that comes or goes: thousands in a large site, each of which costs the view as much as the whole.

void UnitTableFilter::setText(const QString& text)
{
    QStringList words = text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = std::move(words);
    invalidate();
}

void UnitTableFilter::setFilter(UnitFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidate();
}

bool UnitTableFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const UnitRow& unit = m_units->row(row);
    return unit.isIn(m_filter) &&
           std::ranges::all_of(m_words, [&unit](const QString& word) { return unit.haystack.contains(word); });
}

bool UnitTableFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    return isBefore(m_units->row(left.row()), m_units->row(right.row()), static_cast<UnitColumn>(left.column()));
}

} // namespace activation::ui
