// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/JsonPlaces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr int MaxDepth = 512;
constexpr QByteArrayView ByteOrderMark = "\xef\xbb\xbf";

} // namespace

QString jsonPath(const QString& parent, const QString& key)
{
    static const QRegularExpression plain(u"\\A[A-Za-z_$][A-Za-z0-9_$]*\\z"_s);
    if (plain.match(key).hasMatch())
        return parent + u'.' + key;
    QByteArray quoted = QJsonDocument(QJsonArray{key}).toJson(QJsonDocument::Compact);
    return parent + QString::fromUtf8(quoted);
}

QString jsonPath(const QString& parent, qsizetype index)
{
    return u"%1[%2]"_s.arg(parent).arg(index);
}

JsonPlaces::JsonPlaces(QByteArray text) : m_text(std::move(text))
{
    if (m_text.startsWith(ByteOrderMark))
        m_offset = ByteOrderMark.size();
    if (!value(u"$"_s, 0))
        m_fault = std::min(m_offset, m_text.size());
}

TextPlace JsonPlaces::at(qsizetype offset) const
{
    const qsizetype end = std::clamp<qsizetype>(offset, 0, m_text.size());
    const QByteArrayView before = QByteArrayView(m_text).first(end);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    QByteArrayView line = before.sliced(lineStart);
    if (lineStart == 0 && line.startsWith(ByteOrderMark))
        line = line.sliced(ByteOrderMark.size());
    // A character of UTF-8 has one byte that does not continue another.
    const auto characters = std::ranges::count_if(line, [](char byte) { return (byte & '\xc0') != '\x80'; });
    return {.line = before.count('\n') + 1, .column = characters + 1};
}

TextPlace JsonPlaces::ofValue(const QString& path) const
{
    for (QString known = path; !known.isEmpty();) {
        if (const auto span = m_spans.constFind(known); span != m_spans.constEnd())
            return at(span->begin);
        known.truncate(std::max<qsizetype>(0, std::max(known.lastIndexOf(u'.'), known.lastIndexOf(u'['))));
    }
    return {};
}

TextPlace JsonPlaces::ofKey(const QString& path) const
{
    const auto span = m_spans.constFind(path);
    return span != m_spans.constEnd() && span->key >= 0 ? at(span->key) : ofValue(path);
}

QString JsonPlaces::pathAt(qsizetype offset) const
{
    QString found = u"$"_s;
    qsizetype latest = -1;
    for (const auto& [path, span] : m_spans.asKeyValueRange()) {
        if (span.begin <= offset && (span.end < 0 || offset < span.end) && span.begin > latest) {
            latest = span.begin;
            found = path;
        }
    }
    return found;
}

void JsonPlaces::space()
{
    while (m_offset < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_offset]))
        ++m_offset;
}

bool JsonPlaces::skip(char wanted)
{
    space();
    if (m_offset >= m_text.size() || m_text[m_offset] != wanted)
        return false;
    ++m_offset;
    return true;
}

std::optional<QString> JsonPlaces::string()
{
    const qsizetype begin = m_offset++;
    while (m_offset < m_text.size() && m_text[m_offset] != '"')
        m_offset += m_text[m_offset] == '\\' ? 2 : 1;
    if (m_offset >= m_text.size())
        return std::nullopt;
    ++m_offset;
    // The characters that it stands for are Qt's matter.
    const QByteArray quoted = '[' + m_text.sliced(begin, m_offset - begin) + ']';
    return QJsonDocument::fromJson(quoted)[0].toString();
}

bool JsonPlaces::value(const QString& path, int depth)
{
    space();
    if (m_offset >= m_text.size() || depth > MaxDepth)
        return false;
    m_spans[path].begin = m_offset;
    bool whole = true;
    switch (m_text[m_offset]) {
    case '{':
        whole = object(path, depth);
        break;
    case '[':
        whole = array(path, depth);
        break;
    case '"':
        whole = string().has_value();
        break;
    default:
        while (m_offset < m_text.size() && !QByteArrayView(",]} \t\r\n").contains(m_text[m_offset]))
            ++m_offset;
        whole = m_offset > m_spans[path].begin;
    }
    if (whole)
        m_spans[path].end = m_offset;
    return whole;
}

bool JsonPlaces::object(const QString& path, int depth)
{
    ++m_offset;
    if (skip('}'))
        return true;
    do {
        space();
        if (m_offset >= m_text.size() || m_text[m_offset] != '"')
            return false;
        const qsizetype begin = m_offset;
        const auto key = string();
        if (!key)
            return false;
        const QString member = jsonPath(path, *key);
        if (m_spans.contains(member))
            m_doubles.append({.path = member, .place = at(begin)});
        m_spans[member] = Span{.key = begin, .begin = begin};
        if (!skip(':') || !value(member, depth + 1))
            return false;
    } while (skip(','));
    return skip('}');
}

bool JsonPlaces::array(const QString& path, int depth)
{
    ++m_offset;
    if (skip(']'))
        return true;
    qsizetype index = 0;
    do {
        if (!value(jsonPath(path, index++), depth + 1))
            return false;
    } while (skip(','));
    return skip(']');
}

} // namespace activation
