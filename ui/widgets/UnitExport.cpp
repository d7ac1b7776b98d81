// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/UnitExport.h"

#include <QCoreApplication>

namespace activation::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::ui::UnitExport)
};

} // namespace

QList<QStringList> exportedUnits(const UnitTableModel& table, const QList<InstallCode>& units)
{
    QList<QStringList> rows{{Text::tr("Install Code"), Text::tr("Segment Controller"), Text::tr("Release"),
                             Text::tr("Address"), Text::tr("Read (UTC)"), Text::tr("State"), Text::tr("Capacity total"),
                             Text::tr("Capacity used"), Text::tr("Maintenance"), Text::tr("Maintenance until"),
                             Text::tr("Files to install"), Text::tr("Files installed")}};
    rows.reserve(units.size() + 1);
    for (const InstallCode& code : units) {
        const int index = table.rowOf(code);
        if (index < 0)
            continue;
        const UnitRow& row = table.row(index);
        const SmartServer& unit = row.unit;
        rows.append({unit.installCode.text(), unit.segmentController, unit.release.raw(), unit.address,
                     unit.readAt.toUTC().toString(Qt::ISODate), row.text(UnitColumn::State),
                     unit.capacity ? QString::number(unit.capacity->total.count()) : QString(),
                     unit.capacity ? QString::number(unit.capacity->used.count()) : QString(),
                     row.text(UnitColumn::Maintenance), row.maintenanceUntil.toString(Qt::ISODate),
                     QString::number(row.progress.filesPending), QString::number(row.progress.filesConfirmed)});
    }
    return rows;
}

} // namespace activation::ui
