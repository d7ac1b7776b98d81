// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Fingerprint.h"

#include <QCryptographicHash>

namespace activation {

std::optional<Fingerprint> Fingerprint::fromDigest(const QByteArray& digest)
{
    if (digest.size() != Size)
        return std::nullopt;
    Fingerprint fingerprint;
    fingerprint.m_digest = digest;
    return fingerprint;
}

std::optional<Fingerprint> Fingerprint::parse(const QString& text)
{
    QByteArray digits;
    for (const QChar c : text) {
        if (c == u':' || c.isSpace())
            continue;
        const bool isHex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (!isHex)
            return std::nullopt;
        digits += c.toLatin1();
    }
    if (digits.size() != Size * 2)
        return std::nullopt;
    return fromDigest(QByteArray::fromHex(digits));
}

Fingerprint Fingerprint::of(const QByteArray& data)
{
    return *fromDigest(QCryptographicHash::hash(data, QCryptographicHash::Sha256));
}

bool Fingerprint::isNull() const
{
    return m_digest == QByteArray(Size, '\0');
}

QString Fingerprint::hex() const
{
    return QString::fromLatin1(m_digest.toHex());
}

QString Fingerprint::groups() const
{
    const QString digits = hex().toUpper();
    QString out;
    for (qsizetype i = 0; i < digits.size(); i += 4) {
        if (i > 0)
            out += u' ';
        out += QStringView(digits).mid(i, 4);
    }
    return out;
}

} // namespace activation
