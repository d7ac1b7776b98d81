// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/UnitTableModel.h"

namespace activation::ui {

/// The table of units for a spreadsheet: a heading, then a row for each of `units` with the true values (dates as ISO
/// 8601, numbers without grouping) beside the words that the table shows.
QList<QStringList> exportedUnits(const UnitTableModel& table, const QList<InstallCode>& units);

} // namespace activation::ui
