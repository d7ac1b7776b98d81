// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/UnitTableModel.h"

#include <QSortFilterProxyModel>

namespace activation::ui {

/// The units that are looked at, in the order they are wanted in: by a filter, by words, by a column's true values.
class UnitTableFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit UnitTableFilter(UnitTableModel* units, QObject* parent = nullptr);

    /// Every word has to be somewhere in the row's texts, in any case of letters.
    void setText(const QString& text);
    void setFilter(UnitFilter filter);
    UnitFilter filter() const { return m_filter; }

    const UnitRow& row(const QModelIndex& index) const { return m_units->row(mapToSource(index).row()); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    UnitTableModel* m_units;
    QStringList m_words; ///< with case folded
    UnitFilter m_filter = UnitFilter::All;
};

} // namespace activation::ui
