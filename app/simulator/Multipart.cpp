// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/Multipart.h"

using namespace Qt::StringLiterals;

namespace activation::simulator {

namespace {

constexpr qsizetype MaxParts = 32;
constexpr qsizetype MaxHeaders = 8 * 1024;

/// The value of a header field's parameter, quoted or not: `name` in `form-data; name="licenseFile"`.
std::optional<QByteArray> parameter(const QByteArray& value, QByteArrayView wanted)
{
    qsizetype at = value.indexOf(';');
    while (at >= 0 && at < value.size()) {
        const qsizetype equals = value.indexOf('=', at + 1);
        if (equals < 0)
            return std::nullopt;
        const QByteArray name = value.sliced(at + 1, equals - at - 1).trimmed().toLower();
        QByteArray text;
        qsizetype i = equals + 1;
        if (i < value.size() && value.at(i) == '"') {
            for (++i; i < value.size() && value.at(i) != '"'; ++i) {
                if (value.at(i) == '\\' && i + 1 < value.size())
                    ++i;
                text.append(value.at(i));
            }
            if (i >= value.size())
                return std::nullopt; // the closing quote is missing
            at = value.indexOf(';', i);
        } else {
            const qsizetype end = value.indexOf(';', i);
            text = value.sliced(i, (end < 0 ? value.size() : end) - i).trimmed();
            at = end;
        }
        if (name == wanted)
            return text;
    }
    return std::nullopt;
}

/// What stands before the parameters: `form-data` in `form-data; name="licenseFile"`.
QByteArray mainValue(const QByteArray& value)
{
    return value.first(value.contains(';') ? value.indexOf(';') : value.size()).trimmed().toLower();
}

} // namespace

std::expected<QList<FormPart>, QString> parseFormData(const QByteArray& contentType, const QByteArray& body)
{
    if (mainValue(contentType) != "multipart/form-data")
        return std::unexpected(u"The content type is not multipart/form-data."_s);
    const std::optional<QByteArray> boundary = parameter(contentType, "boundary");
    if (!boundary || boundary->isEmpty() || boundary->size() > 70)
        return std::unexpected(u"The content type names no valid boundary."_s);

    // Every delimiter but the first begins with the line break that ends the content before it.
    const QByteArray delimiter = "\r\n--" + *boundary;
    const QByteArray text = "\r\n" + body;
    qsizetype at = text.indexOf(delimiter);
    if (at < 0)
        return std::unexpected(u"The body does not contain its boundary."_s);
    QList<FormPart> parts;
    while (true) {
        at += delimiter.size();
        if (QByteArrayView(text).sliced(at).startsWith("--"))
            return parts;
        const qsizetype lineEnd = text.indexOf("\r\n", at);
        const qsizetype headersEnd = text.indexOf("\r\n\r\n", at);
        const qsizetype next = text.indexOf(delimiter, at);
        if (lineEnd < 0 || headersEnd < 0 || next < 0 || headersEnd > next)
            return std::unexpected(u"The body ends in the middle of a part."_s);
        if (headersEnd - at > MaxHeaders || parts.size() >= MaxParts)
            return std::unexpected(u"The body has too many or too large parts."_s);
        FormPart part;
        bool named = false;
        const QList<QByteArray> lines = text.sliced(lineEnd, headersEnd - lineEnd).split('\n');
        for (const QByteArray& line : lines) {
            const qsizetype colon = line.indexOf(':');
            if (colon < 0 || line.first(colon).trimmed().toLower() != "content-disposition")
                continue;
            const QByteArray value = line.sliced(colon + 1).trimmed();
            const auto name = parameter(value, "name");
            named = name && mainValue(value) == "form-data";
            part.name = QString::fromUtf8(name.value_or(QByteArray()));
            if (const auto fileName = parameter(value, "filename"))
                part.fileName = QString::fromUtf8(*fileName);
        }
        if (!named)
            return std::unexpected(u"A part of the body has no name."_s);
        part.content = text.sliced(headersEnd + 4, next - headersEnd - 4);
        parts.append(part);
        at = next;
    }
}

} // namespace activation::simulator
