// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/UnitRow.h"

#include <QAbstractTableModel>
#include <QHash>

namespace activation::ui {

/// All units of a site, a row each. Everything that is shown is made once, in setSite(): a site may have thousands.
class UnitTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `today` decides what has expired.
    void setSite(const Manifest& manifest, const QDate& today);

    const UnitRow& row(int index) const { return m_rows[index]; }
    /// The row of a unit, -1 where it is not there.
    int rowOf(const InstallCode& code) const { return m_index.value(code, -1); }
    /// How many units a filter lets through.
    int count(UnitFilter filter) const { return m_counts[static_cast<size_t>(filter)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QIcon icon(const UnitMark& mark) const;

    QList<UnitRow> m_rows;
    QHash<InstallCode, int> m_index;
    std::array<int, UnitFilterCount> m_counts = {};
    mutable QHash<QString, QIcon> m_icons; ///< an icon reads its file when it is made
};

} // namespace activation::ui
