// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/UnitTableModel.h"

using namespace Qt::StringLiterals;

namespace activation::ui {

void UnitTableModel::setSite(const Manifest& manifest, const QDate& today)
{
    beginResetModel();
    m_rows.clear();
    m_index.clear();
    m_counts = {};
    m_rows.reserve(manifest.smartServers.size());
    m_index.reserve(manifest.smartServers.size());
    const SiteProgress progress = siteProgress(manifest);
    for (qsizetype index = 0; index < manifest.smartServers.size(); ++index) {
        m_rows.append(makeUnitRow(manifest.smartServers[index], progress.units[index], today));
        m_index.insert(m_rows.last().unit.installCode, static_cast<int>(index));
        for (int filter = 0; filter < UnitFilterCount; ++filter)
            m_counts[static_cast<size_t>(filter)] += m_rows.last().isIn(static_cast<UnitFilter>(filter)) ? 1 : 0;
    }
    endResetModel();
}

int UnitTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UnitTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : UnitColumnCount;
}

QIcon UnitTableModel::icon(const UnitMark& mark) const
{
    const QString key = mark.icon + QChar(u'0' + static_cast<int>(mark.tone));
    auto found = m_icons.find(key);
    if (found == m_icons.end())
        found = m_icons.insert(key, Theme::icon(mark.icon, mark.tone));
    return *found;
}

QVariant UnitTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UnitRow& row = m_rows[index.row()];
    const auto column = static_cast<UnitColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return row.text(column);
    case Qt::ToolTipRole: {
        const QString& tip = row.tips[static_cast<size_t>(column)];
        return tip.isEmpty() ? row.text(column) : tip;
    }
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), row.text(column));
    case Qt::AccessibleDescriptionRole:
        return row.tips[static_cast<size_t>(column)];
    case Qt::DecorationRole:
        if (column == UnitColumn::State)
            return icon(stateMark(row.progress));
        if (column == UnitColumn::Maintenance)
            return icon(maintenanceMark(row.maintenance));
        return {};
    default:
        return {};
    }
}

QVariant UnitTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<UnitColumn>(section)) {
    case UnitColumn::InstallCode:
        return tr("Install Code");
    case UnitColumn::State:
        return tr("State");
    case UnitColumn::Capacity:
        return tr("Capacity");
    case UnitColumn::Maintenance:
        return tr("Maintenance");
    case UnitColumn::Files:
        return tr("Files");
    case UnitColumn::Release:
        return tr("Release");
    case UnitColumn::SegmentController:
        return tr("Segment Controller");
    }
    return {};
}

} // namespace activation::ui
