// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/CsvText.h"
#include "report/HandOver.h"

namespace activation {

/// The report as a table: RFC 4180 (CRLF, quoted where needed), UTF-8 with a byte order mark so that spreadsheets do
/// not guess. One row for each receipt, and one for each unit without any. Times are ISO 8601 UTC, with a column in the
/// user's locale beside them.
QByteArray csvReport(const HandOver& report);

} // namespace activation
