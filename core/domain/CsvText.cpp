// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/CsvText.h"

#include "domain/Escape.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

void append(QByteArray& out, QStringList fields, qsizetype width)
{
    fields.resize(width); // a unit without a receipt has as many fields as the rest
    QByteArrayList cells;
    for (const QString& field : fields)
        cells += csvField(field);
    out += cells.join(',') + "\r\n";
}

} // namespace

QByteArray csvField(const QString& text)
{
    // A semicolon and a tab separate fields in some locales and pastes, and a quote ends one there.
    static const QRegularExpression formula(uR"((\A|[\n\t,;|"])(\s*)([=+\-@＝＋－＠]))"_s);
    QString safe = escaped(text);
    safe.replace(formula, uR"(\1\2'\3)"_s);
    static const QRegularExpression special(uR"([",\r\n;\t]|\A\s|\s\z)"_s);
    if (!safe.contains(special))
        return safe.toUtf8();
    return '"' + safe.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QByteArray csvTable(const QList<QStringList>& rows)
{
    QByteArray out("\xef\xbb\xbf");
    for (const QStringList& row : rows)
        append(out, row, rows.first().size());
    return out;
}

} // namespace activation
