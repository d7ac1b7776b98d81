// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/MailHeader.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

std::optional<QString> decoded(const QByteArray& bytes, const QByteArray& charset)
{
    QStringDecoder decoder(charset.toLower() == "us-ascii" ? "UTF-8" : charset.constData());
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// `%41` and the like; nothing if there is a `%` without two digits.
std::optional<QByteArray> percentDecoded(const QByteArray& text)
{
    static const QRegularExpression bad(u"%(?![0-9A-Fa-f]{2})"_s);
    if (bad.match(QString::fromLatin1(text)).hasMatch())
        return std::nullopt;
    return QByteArray::fromPercentEncoding(text);
}

/// The bytes of one RFC 2047 word.
std::optional<QByteArray> wordBytes(char encoding, const QByteArray& text)
{
    if (encoding == 'b' || encoding == 'B') {
        const auto result = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        return result ? std::optional(result.decoded) : std::nullopt;
    }
    QByteArray percent = text;
    percent.replace('%', "%25").replace('_', ' ').replace('=', '%');
    return percentDecoded(percent);
}

/// RFC 2231's `charset'language'text`: the charset and the bytes of the text.
std::optional<std::pair<QByteArray, QByteArray>> extendedValue(const QByteArray& value)
{
    const qsizetype first = value.indexOf('\'');
    const qsizetype second = first < 0 ? -1 : value.indexOf('\'', first + 1);
    const auto bytes = second < 0 ? std::nullopt : percentDecoded(value.sliced(second + 1));
    return bytes ? std::optional(std::pair(value.first(first), *bytes)) : std::nullopt;
}

/// Goes through a field's value: tokens, quoted strings, comments.
class Scanner
{
public:
    explicit Scanner(const QByteArray& text) : m_text(text) {}

    bool atEnd()
    {
        skip();
        return m_at >= m_text.size();
    }
    bool take(char wanted)
    {
        skip();
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }
    /// Up to one of the delimiters, or a quoted string whole. Nothing where it does not end.
    std::optional<QByteArray> word(QByteArrayView delimiters)
    {
        skip();
        if (m_at < m_text.size() && m_text[m_at] == '"')
            return quoted();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !delimiters.contains(m_text[m_at]))
            ++m_at;
        return m_text.sliced(start, m_at - start).trimmed();
    }

private:
    void skip()
    {
        int depth = 0;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '(')
                ++depth;
            else if (c == ')' && depth > 0)
                --depth;
            else if (c == '\\' && depth > 0)
                ++m_at;
            else if (depth == 0 && c != ' ' && c != '\t')
                return;
        }
    }
    std::optional<QByteArray> quoted()
    {
        QByteArray value;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '"') {
                ++m_at;
                return value;
            }
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            value += m_text[m_at];
        }
        return std::nullopt;
    }

    const QByteArray& m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<QString> decodedMailWords(const QByteArray& text)
{
    static const QRegularExpression word(uR"(=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bBqQ])\?([^?\s]*)\?=)"_s);
    const QString latin = QString::fromLatin1(text);
    QString result;
    // Words of one charset that follow each other are decoded together: a character may be split between them.
    QByteArray pending;
    QByteArray charset;
    const auto flush = [&] {
        const auto part = pending.isEmpty() ? std::optional(QString()) : decoded(pending, charset);
        pending.clear();
        if (part)
            result += *part;
        return part.has_value();
    };
    qsizetype end = 0;
    for (auto matches = word.globalMatch(latin); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QByteArray between = text.sliced(end, match.capturedStart() - end);
        const QByteArray own = match.captured(1).toLatin1();
        const auto bytes = wordBytes(match.captured(2).at(0).toLatin1(), match.captured(3).toLatin1());
        const bool adjacent = end > 0 && between.trimmed().isEmpty();
        if (!bytes || ((!adjacent || own.toLower() != charset.toLower()) && !flush()))
            return std::nullopt;
        if (!adjacent)
            result += QString::fromUtf8(between);
        charset = own;
        pending += *bytes;
        end = match.capturedEnd();
    }
    if (!flush())
        return std::nullopt;
    const auto rest = decoded(text.sliced(end), "UTF-8");
    return rest ? std::optional(result + *rest) : std::nullopt;
}

std::optional<QString> MailHeader::Value::text(const QByteArray& name) const
{
    // RFC 2231 first: where both forms stand there, the plain one is for old readers.
    if (const auto extended = parameters.constFind(name + '*'); extended != parameters.constEnd()) {
        const auto whole = extendedValue(*extended);
        return whole ? decoded(whole->second, whole->first).value_or(QString()) : QString();
    }
    QByteArray joined;
    QByteArray charset = "UTF-8";
    bool found = false;
    for (int index = 0;; ++index, found = true) {
        const QByteArray numbered = name + '*' + QByteArray::number(index);
        if (const auto plain = parameters.constFind(numbered); plain != parameters.constEnd()) {
            joined += *plain;
            continue;
        }
        const auto encoded = parameters.constFind(numbered + '*');
        if (encoded == parameters.constEnd())
            break;
        const auto part = index == 0 ? extendedValue(*encoded) : std::nullopt;
        if (part)
            charset = part->first;
        const auto bytes =
            index == 0 ? part.transform([](const auto& pair) { return pair.second; }) : percentDecoded(*encoded);
        if (!bytes)
            return QString();
        joined += *bytes;
    }
    if (found)
        return decoded(joined, charset).value_or(QString());
    const auto plain = parameters.constFind(name);
    if (plain == parameters.constEnd())
        return std::nullopt;
    return decodedMailWords(*plain).value_or(QString());
}

std::optional<MailHeader> MailHeader::parse(const QByteArray& bytes)
{
    if (bytes.size() > MaxSize)
        return std::nullopt;
    MailHeader header;
    QByteArray field;
    const auto store = [&header, &field] {
        if (field.isEmpty())
            return true;
        const qsizetype colon = field.indexOf(':');
        const QByteArray name = colon > 0 ? field.first(colon).trimmed().toLower() : QByteArray();
        const bool isName =
            !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 127; });
        if (isName)
            header.m_fields.insert(name, field.sliced(colon + 1).trimmed());
        field.clear();
        return isName;
    };
    for (QByteArray line : bytes.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.startsWith(' ') || line.startsWith('\t')) {
            if (field.isEmpty())
                return std::nullopt;
            field += line;
            continue;
        }
        if (!store())
            return std::nullopt;
        field = line;
    }
    if (!store())
        return std::nullopt;
    return header;
}

std::optional<MailHeader::Value> MailHeader::value(const QByteArray& name) const
{
    const QList<QByteArray> fields = m_fields.values(name.toLower());
    if (fields.isEmpty())
        return Value{};
    if (fields.size() > 1)
        return std::nullopt;
    Scanner scanner(fields.first());
    const auto main = scanner.word(";(");
    if (!main)
        return std::nullopt;
    Value value{.main = main->toLower()};
    while (!scanner.atEnd()) {
        if (!scanner.take(';'))
            return std::nullopt;
        if (scanner.atEnd())
            break; // a semicolon at the end is common
        const auto parameter = scanner.word("=;(");
        if (!parameter || parameter->isEmpty() || !scanner.take('='))
            return std::nullopt;
        const auto text = scanner.word(";(");
        if (!text || value.parameters.contains(parameter->toLower()))
            return std::nullopt;
        value.parameters.insert(parameter->toLower(), *text);
    }
    return value;
}

} // namespace activation
