// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/CsvTable.h"

#include "domain/Escape.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::CsvTable)
};

Error badTable(const QString& name, const QString& why)
{
    return Error{.kind = ErrorKind::BadFile,
                 .what = Text::tr("“%1” is not a table that can be read.").arg(escaped(name)),
                 .why = why,
                 .remedy = Text::tr("Save it as CSV (UTF-8) with the names of the columns in the first line.")};
}

Error badLine(const QString& name, int line, const QString& why)
{
    return badTable(name, Text::tr("Line %1: %2").arg(line).arg(why));
}

/// The one of comma, semicolon and tab that stands most often outside quotes in the first line.
QChar separatorOf(const QString& text)
{
    static constexpr std::array<QChar, 3> Known{u',', u';', u'\t'};
    std::array<qsizetype, 3> counts{};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        else if (const auto known = std::find(Known.begin(), Known.end(), c); !quoted && known != Known.end())
            ++counts[static_cast<std::size_t>(known - Known.begin())];
    }
    return Known[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

QString folded(const QString& name)
{
    QString out;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            out += c.toCaseFolded();
    }
    return out;
}

/// Splits the text into rows, one character after the other.
class Splitter
{
public:
    Splitter(QString name, const QString& text) : m_name(std::move(name)), m_text(text), m_separator(separatorOf(text))
    {
    }

    Result<QList<CsvTable::Row>> run()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c == u'"' && m_field.trimmed().isEmpty() && !m_wasQuoted) {
                if (!quoted())
                    return failure(badLine(m_name, m_rowLine, Text::tr("a quote is not closed.")));
            } else if (c == m_separator) {
                endField();
            } else if (c == u'\n' || c == u'\r') {
                if (c == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
                    ++m_at;
                ++m_line;
                endRow();
            } else if (c.isNull()) {
                return failure(badLine(m_name, m_line, Text::tr("it holds bytes that are no text.")));
            } else if (m_wasQuoted && !c.isSpace()) {
                return failure(badLine(m_name, m_line, Text::tr("text stands behind a closed quote.")));
            } else if (!m_wasQuoted) {
                m_field += c;
            }
            if (m_wideLine > 0 || m_rows.size() > CsvTable::MaxRows)
                break;
        }
        endRow();
        if (m_wideLine > 0)
            return failure(
                badLine(m_name, m_wideLine, Text::tr("it has more than %1 fields.").arg(CsvTable::MaxColumns)));
        if (m_rows.size() > CsvTable::MaxRows)
            return failure(badTable(m_name, Text::tr("It has more than %1 rows.").arg(CsvTable::MaxRows)));
        return m_rows;
    }

private:
    /// The rest of a quoted field; false where it has no end.
    bool quoted()
    {
        m_field.clear();
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c != u'"') {
                m_line += c == u'\n' || (c == u'\r' && m_text.mid(m_at, 1) != u"\n"_s);
                m_field += c;
            } else if (m_at < m_text.size() && m_text[m_at] == u'"') {
                m_field += c;
                ++m_at;
            } else {
                m_wasQuoted = true;
                return true;
            }
        }
        return false;
    }

    void endField()
    {
        m_row.fields.append(m_wasQuoted ? m_field : m_field.trimmed());
        m_field.clear();
        m_wasQuoted = false;
        if (m_wideLine == 0 && m_row.fields.size() > CsvTable::MaxColumns)
            m_wideLine = m_rowLine;
    }

    void endRow()
    {
        endField();
        m_row.line = m_rowLine;
        const auto isEmpty = [](const QString& field) {
            return field.isEmpty();
        };
        if (!std::all_of(m_row.fields.begin(), m_row.fields.end(), isEmpty))
            m_rows.append(m_row);
        m_row = {};
        m_rowLine = m_line;
    }

    QString m_name;
    const QString& m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_wideLine = 0; // of the row that has more fields than are read
    int m_rowLine = 1;
    bool m_wasQuoted = false;
    QString m_field;
    CsvTable::Row m_row;
    QList<CsvTable::Row> m_rows;
};

} // namespace

Result<CsvTable> CsvTable::parse(const QByteArray& bytes, const QString& name)
{
    if (bytes.size() > MaxBytes)
        return failure(badTable(name, Text::tr("It is larger than %1 MB.").arg(MaxBytes / (1024 * 1024))));
    QStringDecoder decode(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    const QString text = decode(bytes);
    if (decode.hasError())
        return failure(badTable(name, Text::tr("Its text is neither UTF-8 nor UTF-16.")));

    auto rows = Splitter(name, text).run();
    if (!rows)
        return failure(rows.error());
    if (rows->isEmpty())
        return failure(badTable(name, Text::tr("It is empty.")));
    CsvTable table;
    table.m_name = name;
    table.m_columns = rows->takeFirst().fields;
    while (!table.m_columns.isEmpty() && table.m_columns.last().isEmpty())
        table.m_columns.removeLast();
    for (Row& row : *rows) {
        while (row.fields.size() > table.m_columns.size() && row.fields.last().isEmpty())
            row.fields.removeLast();
        if (row.fields.size() > table.m_columns.size())
            return failure(badLine(name, row.line,
                                   Text::tr("it has %1 fields, and there are only %2 columns.")
                                       .arg(row.fields.size())
                                       .arg(table.m_columns.size())));
        row.fields.resize(table.m_columns.size());
    }
    table.m_rows = *std::move(rows);
    return table;
}

Result<CsvTable> CsvTable::read(const QString& file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        return failure(Error{.kind = ErrorKind::Failed,
                             .what = Text::tr("“%1” cannot be read.").arg(escaped(file)),
                             .why = in.errorString(),
                             .remedy = Text::tr("Check its name and that you may read it.")});
    }
    return parse(in.read(MaxBytes + 1), QFileInfo(file).fileName());
}

qsizetype CsvTable::column(const QStringList& names) const
{
    for (const QString& name : names) {
        for (qsizetype index = 0; index < m_columns.size(); ++index) {
            if (folded(m_columns[index]) == folded(name))
                return index;
        }
    }
    return -1;
}

QString CsvTable::field(const Row& row, qsizetype column)
{
    return column < 0 ? QString() : row.fields.value(column);
}

Error CsvTable::fault(const Row& row, const QString& why) const
{
    return badLine(m_name, row.line, why);
}

} // namespace activation
