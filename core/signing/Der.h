// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>

#include <optional>

/// The little of DER that certificates and signatures need. QCA can neither put an IP address into a certificate, nor
/// issue one with SHA-256, nor say how many signers a message has; these few lines can.
namespace activation::der {

enum Tag : quint8
{
    Boolean = 0x01,
    Integer = 0x02,
    BitString = 0x03,
    OctetString = 0x04,
    Null = 0x05,
    ObjectId = 0x06,
    Utf8String = 0x0c,
    PrintableString = 0x13,
    UtcTime = 0x17,
    GeneralizedTime = 0x18,
    Sequence = 0x30,
    Set = 0x31,
    Context0 = 0xa0,
    Context3 = 0xa3,
};

struct Element
{
    quint8 tag = 0;
    QByteArrayView content;
    QByteArrayView whole; ///< tag, length and content
};

/// Reads elements one after the other. Strict: definite, shortest lengths and one-byte tags only. The bytes must
/// outlive it.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_rest(bytes) {}

    bool atEnd() const { return m_rest.isEmpty(); }
    /// Whether the next element has this tag.
    bool isNext(quint8 tag) const { return !m_rest.isEmpty() && static_cast<quint8>(m_rest.front()) == tag; }
    std::optional<Element> next();
    /// The next element if it has this tag; otherwise nothing is taken.
    std::optional<Element> next(quint8 tag);

private:
    QByteArrayView m_rest;
};

QByteArray element(quint8 tag, QByteArrayView content);
QByteArray sequence(const QList<QByteArray>& elements);
QByteArray objectId(QByteArrayView encodedArcs);
/// UTCTime up to 2049, GeneralizedTime after it, as X.509 wants it.
QByteArray time(const QDateTime& time);
std::optional<QDateTime> toTime(const Element& element);

/// The encoded arcs (without tag and length) of the object identifiers in use.
namespace oid {
inline constexpr QByteArrayView Sha256{"\x60\x86\x48\x01\x65\x03\x04\x02\x01", 9};
inline constexpr QByteArrayView Rsa{"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01", 9};
inline constexpr QByteArrayView Sha256WithRsa{"\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0b", 9};
inline constexpr QByteArrayView Data{"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01", 9};
inline constexpr QByteArrayView SignedData{"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02", 9};
inline constexpr QByteArrayView ContentType{"\x2a\x86\x48\x86\xf7\x0d\x01\x09\x03", 9};
inline constexpr QByteArrayView MessageDigest{"\x2a\x86\x48\x86\xf7\x0d\x01\x09\x04", 9};
inline constexpr QByteArrayView CommonName{"\x55\x04\x03", 3};
inline constexpr QByteArrayView SubjectKeyId{"\x55\x1d\x0e", 3};
inline constexpr QByteArrayView KeyUsage{"\x55\x1d\x0f", 3};
inline constexpr QByteArrayView SubjectAltName{"\x55\x1d\x11", 3};
inline constexpr QByteArrayView BasicConstraints{"\x55\x1d\x13", 3};
inline constexpr QByteArrayView AuthorityKeyId{"\x55\x1d\x23", 3};
inline constexpr QByteArrayView ExtendedKeyUsage{"\x55\x1d\x25", 3};
inline constexpr QByteArrayView SigningTime{"\x2a\x86\x48\x86\xf7\x0d\x01\x09\x05", 9};
inline constexpr QByteArrayView Pbkdf2{"\x2a\x86\x48\x86\xf7\x0d\x01\x05\x0c", 9};
inline constexpr QByteArrayView Pbes2{"\x2a\x86\x48\x86\xf7\x0d\x01\x05\x0d", 9};
inline constexpr QByteArrayView HmacSha256{"\x2a\x86\x48\x86\xf7\x0d\x02\x09", 8};
inline constexpr QByteArrayView Aes256Cbc{"\x60\x86\x48\x01\x65\x03\x04\x01\x2a", 9};
inline constexpr QByteArrayView ServerAuth{"\x2b\x06\x01\x05\x05\x07\x03\x01", 8};
} // namespace oid

/// Whether `element` is an AlgorithmIdentifier of this algorithm, without parameters (NULL or absent).
bool isAlgorithm(const Element& element, QByteArrayView oid);
QByteArray algorithm(QByteArrayView oid);

} // namespace activation::der
