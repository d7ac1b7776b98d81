// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "signing/Der.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace activation::der {

std::optional<Element> Reader::next()
{
    constexpr quint8 LowTagMask = 0x1f; // all set: a tag of several bytes, which nothing here uses
    if (m_rest.size() < 2 || (static_cast<quint8>(m_rest[0]) & LowTagMask) == LowTagMask)
        return std::nullopt;
    qsizetype header = 2;
    qsizetype length = static_cast<quint8>(m_rest[1]);
    if (length >= 0x80) {
        const qsizetype lengthBytes = length & 0x7f;
        if (lengthBytes < 1 || lengthBytes > 4 || m_rest.size() < 2 + lengthBytes)
            return std::nullopt;
        length = 0;
        for (qsizetype i = 0; i < lengthBytes; ++i)
            length = (length << 8) | static_cast<quint8>(m_rest[2 + i]);
        const bool shortest = length >= 0x80 && (lengthBytes == 1 || (length >> (8 * (lengthBytes - 1))) != 0);
        if (!shortest)
            return std::nullopt;
        header += lengthBytes;
    }
    if (length > m_rest.size() - header)
        return std::nullopt;
    const Element element{.tag = static_cast<quint8>(m_rest[0]),
                          .content = m_rest.sliced(header, length),
                          .whole = m_rest.first(header + length)};
    m_rest = m_rest.sliced(header + length);
    return element;
}

std::optional<Element> Reader::next(quint8 tag)
{
    return isNext(tag) ? next() : std::nullopt;
}

QByteArray element(quint8 tag, QByteArrayView content)
{
    QByteArray out(1, static_cast<char>(tag));
    if (content.size() < 0x80) {
        out += static_cast<char>(content.size());
    } else {
        QByteArray length;
        for (qsizetype rest = content.size(); rest > 0; rest >>= 8)
            length.prepend(static_cast<char>(rest & 0xff));
        out += static_cast<char>(0x80 | length.size());
        out += length;
    }
    return out.append(content);
}

QByteArray sequence(const QList<QByteArray>& elements)
{
    return element(Sequence, elements.join());
}

QByteArray objectId(QByteArrayView encodedArcs)
{
    return element(ObjectId, encodedArcs);
}

QByteArray time(const QDateTime& time)
{
    const QDateTime utc = time.toUTC();
    const bool isShort = utc.date().year() >= 1950 && utc.date().year() < 2050;
    const QString text = utc.toString(isShort ? u"yyMMddHHmmss'Z'"_s : u"yyyyMMddHHmmss'Z'"_s);
    return element(isShort ? UtcTime : GeneralizedTime, text.toLatin1());
}

std::optional<QDateTime> toTime(const Element& element)
{
    QString text = QString::fromLatin1(element.content);
    if (element.tag == UtcTime && text.size() == 13)
        text.prepend(text.left(2).toInt() < 50 ? u"20"_s : u"19"_s);
    else if (element.tag != GeneralizedTime || text.size() != 15)
        return std::nullopt;
    QDateTime time = QDateTime::fromString(text, u"yyyyMMddHHmmss'Z'"_s);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeZone(QTimeZone::UTC);
    return time;
}

bool isAlgorithm(const Element& element, QByteArrayView oid)
{
    Reader fields(element.content);
    const auto id = fields.next(ObjectId);
    if (element.tag != Sequence || !id || id->content != oid)
        return false;
    if (fields.atEnd())
        return true;
    const auto parameters = fields.next(Null);
    return parameters && parameters->content.isEmpty() && fields.atEnd();
}

QByteArray algorithm(QByteArrayView oid)
{
    return sequence({objectId(oid), element(Null, {})});
}

} // namespace activation::der
