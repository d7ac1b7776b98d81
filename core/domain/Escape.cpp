// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Escape.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

void append(QString& out, char32_t c)
{
    const bool control = QChar::category(c) == QChar::Other_Control && c != U'\n' && c != U'\t';
    const bool format = QChar::category(c) == QChar::Other_Format; // zero width, directional overrides
    const bool line = c == 0x2028 || c == 0x2029;                  // break the line like a line feed
    if (control || format || line || QChar::isSurrogate(c))
        out += u"\\u{%1}"_s.arg(static_cast<uint>(c), 0, 16);
    else
        out += QChar::fromUcs4(c);
}

/// How many bytes at `at` are one character of UTF-8, which goes to `c`; 0 where they are none. Not Qt's decoder: it
/// leaves out a byte order mark and a character that is cut off at the end.
qsizetype decode(const QByteArray& bytes, qsizetype at, char32_t& c)
{
    const auto byte = [&bytes](qsizetype i) {
        return static_cast<unsigned char>(bytes[i]);
    };
    const unsigned char lead = byte(at);
    qsizetype length = 0;
    char32_t least = 0; // an overlong form is none
    if (lead < 0x80) {
        c = lead;
        return 1;
    }
    if (lead >= 0xc0 && lead < 0xe0) {
        length = 2;
        least = 0x80;
        c = lead & 0x1fU;
    } else if (lead >= 0xe0 && lead < 0xf0) {
        length = 3;
        least = 0x800;
        c = lead & 0x0fU;
    } else if (lead >= 0xf0 && lead < 0xf8) {
        length = 4;
        least = 0x10000;
        c = lead & 0x07U;
    }
    if (length == 0 || at + length > bytes.size())
        return 0;
    for (qsizetype i = at + 1; i < at + length; ++i) {
        if ((byte(i) & 0xc0U) != 0x80)
            return 0;
        c = (c << 6) | (byte(i) & 0x3fU);
    }
    return c >= least && c <= 0x10ffff && !QChar::isSurrogate(c) ? length : 0;
}

} // namespace

QString escaped(const QByteArray& bytes)
{
    QString out;
    out.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        char32_t c = 0;
        const qsizetype length = decode(bytes, at, c);
        if (length > 0)
            append(out, c);
        else
            out += u"\\x%1"_s.arg(static_cast<unsigned char>(bytes[at]), 2, 16, QLatin1Char('0'));
        at += std::max<qsizetype>(length, 1);
    }
    return out;
}

QString escaped(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        char32_t c = text[at].unicode();
        if (QChar::isHighSurrogate(c) && at + 1 < text.size() && text[at + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(text[at].unicode(), text[at + 1].unicode());
        append(out, c);
        at += QChar::requiresSurrogates(c) ? 2 : 1;
    }
    return out;
}

} // namespace activation
