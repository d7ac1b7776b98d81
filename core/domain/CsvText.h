// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace activation {

/// One field. A peer's text must not become a formula in a spreadsheet: where one would begin (`=`, `+`, `-`, `@`,
/// their full-width forms, at the start or behind anything that some spreadsheet takes for a separator), an apostrophe
/// is put in front. Quoted where RFC 4180 asks for it.
QByteArray csvField(const QString& text);

/// Any table (RFC 4180: CRLF, quoted where needed) as UTF-8 with a byte order mark, so that spreadsheets do not guess;
/// every row has as many fields as the first.
QByteArray csvTable(const QList<QStringList>& rows);

} // namespace activation
