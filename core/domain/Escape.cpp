// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Escape.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace activation {

QString escaped(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (!decoder.hasError())
        return escaped(text);
    QString out;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        if ((value >= 0x20 && value < 0x7f) || value == '\n' || value == '\t')
            out += QLatin1Char(byte);
        else
            out += u"\\x%1"_s.arg(value, 2, 16, QLatin1Char('0'));
    }
    return out;
}

QString escaped(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const bool control = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        const bool format = c.category() == QChar::Other_Format; // zero width, directional overrides
        if (control || format)
            out += u"\\u{%1}"_s.arg(c.unicode(), 0, 16);
        else
            out += c;
    }
    return out;
}

} // namespace activation
