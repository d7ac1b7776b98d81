// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace activation::ui {

class UnitTableFilter;

/// A unit's capacity in a table: a bar with its words beside it.
class CapacityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int BarWidth = 56; ///< device-independent pixels

    CapacityDelegate(const UnitTableFilter* units, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const UnitTableFilter* m_units;
};

} // namespace activation::ui
