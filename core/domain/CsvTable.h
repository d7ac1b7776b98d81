// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <QList>
#include <QStringList>

namespace activation {

/// A table that somebody made in a spreadsheet (RFC 4180, and what the programs really write): fields separated by
/// comma, semicolon or tab, whichever the first line has most of; quoted fields with doubled quotes and line ends in
/// them; LF, CRLF or CR; UTF-8, with or without a byte order mark, or UTF-16 with one. The first line names the
/// columns.
class CsvTable
{
public:
    static constexpr qsizetype MaxBytes = 10 * 1024 * 1024;
    static constexpr qsizetype MaxRows = 100'000;
    static constexpr qsizetype MaxColumns = 200;

    struct Row
    {
        int line = 0; ///< where it begins, as an editor counts
        QStringList fields;
    };

    /// BadFile, naming the line and what is off; `name` is what the table is called in it. Empty lines count for
    /// nothing, fields without quotes lose the spaces around them, and a row with fewer fields than columns has empty
    /// ones.
    static Result<CsvTable> parse(const QByteArray& bytes, const QString& name);
    /// The same from a file; also Failed, where it cannot be read.
    static Result<CsvTable> read(const QString& file);

    const QStringList& columns() const { return m_columns; }
    const QList<Row>& rows() const { return m_rows; }
    /// The column that has one of these names, compared without regard to case, spaces, dashes and underscores; -1 for
    /// none.
    qsizetype column(const QStringList& names) const;
    /// What stands in that column; empty for column -1.
    static QString field(const Row& row, qsizetype column);

    const QString& name() const { return m_name; }
    /// A BadFile error about one row of this table.
    Error fault(const Row& row, const QString& why) const;

private:
    QString m_name;
    QStringList m_columns;
    QList<Row> m_rows;
};

} // namespace activation
