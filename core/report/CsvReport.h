// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/HandOver.h"

namespace activation {

/// The report as a table: RFC 4180 (CRLF, quoted where needed), UTF-8 with a byte order mark so that spreadsheets do
/// not guess. One row for each receipt, and one for each unit without any. Times are ISO 8601 UTC, with a column in the
/// user's locale beside them.
QByteArray csvReport(const HandOver& report);

/// One field. A peer's text must not become a formula in a spreadsheet: where one would begin (`=`, `+`, `-`, `@`,
/// their full-width forms, at the start or behind anything that some spreadsheet takes for a separator), an apostrophe
/// is put in front. Quoted where RFC 4180 asks for it.
QByteArray csvField(const QString& text);

/// Any table in the same form; every row has as many fields as the first.
QByteArray csvTable(const QList<QStringList>& rows);

} // namespace activation
