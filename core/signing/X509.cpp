// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "signing/X509.h"

#include "signing/Crypto.h"
#include "signing/Der.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

QString unreadable()
{
    return QCoreApplication::translate("activation::Signature", "The certificate cannot be read.");
}

/// The common name in a DER name; the last one where there are several.
QString commonName(QByteArrayView nameContent)
{
    QString found;
    der::Reader parts(nameContent);
    while (const auto part = parts.next(der::Set)) {
        der::Reader attributes(part->content);
        while (const auto attribute = attributes.next(der::Sequence)) {
            der::Reader fields(attribute->content);
            const auto id = fields.next(der::ObjectId);
            const auto value = fields.next();
            if (id && value && id->content == der::oid::CommonName)
                found = QString::fromUtf8(value->content);
        }
    }
    return found;
}

QByteArray nameOf(const QString& commonName)
{
    constexpr qsizetype UpperBound = 64; // RFC 5280, ub-common-name
    const QByteArray attribute = der::sequence(
        {der::objectId(der::oid::CommonName), der::element(der::Utf8String, commonName.left(UpperBound).toUtf8())});
    return der::sequence({der::element(der::Set, attribute)});
}

QByteArray extension(QByteArrayView oid, const QByteArray& value, bool critical = false)
{
    QList<QByteArray> fields{der::objectId(oid)};
    if (critical)
        fields += der::element(der::Boolean, "\xff"_ba);
    fields += der::element(der::OctetString, value);
    return der::sequence(fields);
}

/// RFC 7093, method 1: the first 160 bits of the SHA-256 of the key's bits.
QByteArray keyId(const QByteArray& publicKeyInfo)
{
    der::Reader whole(publicKeyInfo);
    const auto info = whole.next(der::Sequence);
    der::Reader fields(info ? info->content : QByteArrayView());
    fields.next();
    const auto bits = fields.next(der::BitString);
    const QByteArrayView key = bits && !bits->content.isEmpty() ? bits->content.sliced(1) : QByteArrayView();
    return QCryptographicHash::hash(key, QCryptographicHash::Sha256).first(20);
}

QByteArray extensions(const X509Request& request, const QByteArray& ownKeyId, const QByteArray& issuerKeyId)
{
    const bool isAuthority = request.role == X509Role::Authority;
    QList<QByteArray> all{
        extension(der::oid::BasicConstraints,
                  isAuthority ? der::sequence({der::element(der::Boolean, "\xff"_ba)}) : der::sequence({}), true),
        extension(der::oid::SubjectKeyId, der::element(der::OctetString, ownKeyId)),
        extension(der::oid::AuthorityKeyId, der::sequence({der::element(0x80, issuerKeyId)}))};
    // Named bits, the first byte counts the unused ones.
    QByteArray usage = "\x07\x80"_ba; // digitalSignature
    if (isAuthority)
        usage = "\x01\x06"_ba; // keyCertSign, cRLSign
    else if (request.role == X509Role::Server)
        usage = "\x05\xa0"_ba; // digitalSignature, keyEncipherment
    all += extension(der::oid::KeyUsage, der::element(der::BitString, usage), true);
    if (request.role == X509Role::Server)
        all += extension(der::oid::ExtendedKeyUsage, der::sequence({der::objectId(der::oid::ServerAuth)}));
    QList<QByteArray> names;
    for (const QString& host : request.hostNames)
        names += der::element(0x82, host.toLatin1());
    for (const QByteArray& address : request.ipAddresses)
        names += der::element(0x87, address);
    if (!names.isEmpty())
        all += extension(der::oid::SubjectAltName, der::sequence(names));
    return der::sequence(all);
}

QByteArray randomSerial()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    QByteArray serial(reinterpret_cast<const char*>(words.data()), sizeof(words));
    // Positive, and never a leading zero byte: that would not be DER.
    serial[0] = static_cast<char>((static_cast<quint8>(serial[0]) & 0x7f) | 0x40);
    return serial;
}

} // namespace

std::expected<X509, QString> X509::parse(const QByteArray& der)
{
    if (const auto started = startCrypto(); !started)
        return std::unexpected(started.error().why);
    X509 x{.der = der};
    der::Reader outer(der);
    const auto certificate = outer.next(der::Sequence);
    if (!certificate || !outer.atEnd())
        return std::unexpected(unreadable());
    der::Reader parts(certificate->content);
    const auto toBeSigned = parts.next(der::Sequence);
    const auto outerAlgorithm = parts.next(der::Sequence);
    const auto signature = parts.next(der::BitString);
    if (!toBeSigned || !outerAlgorithm || !signature || !parts.atEnd())
        return std::unexpected(unreadable());

    der::Reader fields(toBeSigned->content);
    const auto version = fields.next(der::Context0);
    const auto serial = fields.next(der::Integer);
    const auto algorithm = fields.next(der::Sequence);
    const auto issuer = fields.next(der::Sequence);
    const auto validity = fields.next(der::Sequence);
    const auto subject = fields.next(der::Sequence);
    const auto key = fields.next(der::Sequence);
    if (!version || version->content != "\x02\x01\x02"_ba || !serial || !algorithm || !issuer || !validity ||
        !subject || !key) {
        return std::unexpected(unreadable());
    }
    if (!der::isAlgorithm(*algorithm, der::oid::Sha256WithRsa) ||
        !der::isAlgorithm(*outerAlgorithm, der::oid::Sha256WithRsa) || signature->content.size() < 2 ||
        signature->content.front() != 0) {
        return std::unexpected(QCoreApplication::translate("activation::Signature",
                                                           "The certificate is not signed with RSA and SHA-256."));
    }

    der::Reader times(validity->content);
    const auto from = times.next();
    const auto until = times.next();
    const auto validFrom = from ? der::toTime(*from) : std::nullopt;
    const auto validUntil = until ? der::toTime(*until) : std::nullopt;
    if (!validFrom || !validUntil || !times.atEnd())
        return std::unexpected(unreadable());

    der::Reader keyFields(key->content);
    const auto keyAlgorithm = keyFields.next(der::Sequence);
    const auto bits = keyFields.next(der::BitString);
    const QCA::PublicKey publicKey =
        keyAlgorithm && bits && keyFields.atEnd() && der::isAlgorithm(*keyAlgorithm, der::oid::Rsa)
            ? QCA::PublicKey::fromDER(key->whole.toByteArray())
            : QCA::PublicKey();
    if (publicKey.isNull() || !publicKey.isRSA() || publicKey.bitSize() < 2048 || publicKey.bitSize() > 8192) {
        return std::unexpected(QCoreApplication::translate(
            "activation::Signature", "The certificate's key is not an RSA key of 2048 to 8192 bits."));
    }

    x.toBeSigned = toBeSigned->whole.toByteArray();
    x.serial = serial->whole.toByteArray();
    x.issuer = issuer->whole.toByteArray();
    x.subject = subject->whole.toByteArray();
    x.publicKey = key->whole.toByteArray();
    x.signature = signature->content.sliced(1).toByteArray();
    x.name = commonName(subject->content);
    x.validFrom = *validFrom;
    x.validUntil = *validUntil;
    return x;
}

bool X509::isSignedBy(const QByteArray& signerKey) const
{
    return verifyRsaSha256(signerKey, toBeSigned, signature);
}

Signer X509::signer() const
{
    return Signer{.fingerprint = Fingerprint::of(der), .name = name, .validFrom = validFrom, .validUntil = validUntil};
}

std::expected<QCA::PrivateKey, QString> makeRsaKey(int bits)
{
    if (const auto started = startCrypto(); !started)
        return std::unexpected(started.error().why);
    const QCA::PrivateKey key = QCA::KeyGenerator().createRSA(bits);
    if (key.isNull()) {
        return std::unexpected(
            QCoreApplication::translate("activation::Signature", "The cryptography library gave no RSA key of %1 bits.")
                .arg(bits));
    }
    return key;
}

bool verifyRsaSha256(const QByteArray& publicKeyInfo, const QByteArray& content, const QByteArray& signature)
{
    if (!startCrypto())
        return false;
    QCA::PublicKey key = QCA::PublicKey::fromDER(publicKeyInfo);
    return !key.isNull() && key.canVerify() && key.verifyMessage(content, signature, QCA::EMSA3_SHA256);
}

Result<QByteArray> makeX509(const X509Request& request, const QCA::PrivateKey& subjectKey, const X509* issuer,
                            const QCA::PrivateKey& issuerKey)
{
    const QByteArray publicKey = subjectKey.toPublicKey().toDER();
    const QByteArray ownKeyId = keyId(publicKey);
    const QByteArray subject = nameOf(request.commonName);
    const QByteArray toBeSigned = der::sequence(
        {der::element(der::Context0, der::element(der::Integer, "\x02"_ba)), der::element(der::Integer, randomSerial()),
         der::algorithm(der::oid::Sha256WithRsa), issuer ? issuer->subject : subject,
         der::sequence({der::time(request.validFrom), der::time(request.validUntil)}), subject, publicKey,
         der::element(der::Context3, extensions(request, ownKeyId, issuer ? keyId(issuer->publicKey) : ownKeyId))});
    QCA::PrivateKey signingKey = issuerKey;
    const QByteArray signature = signingKey.signMessage(toBeSigned, QCA::EMSA3_SHA256);
    const QByteArray certificate = der::sequence(
        {toBeSigned, der::algorithm(der::oid::Sha256WithRsa), der::element(der::BitString, "\0"_ba + signature)});
    // Read back at once: a certificate that the assistant itself would refuse must not leave this function.
    const auto made = X509::parse(certificate);
    if (!made || !made->isSignedBy(issuer ? issuer->publicKey : publicKey)) {
        return failure(
            Error{.kind = ErrorKind::Failed,
                  .what = QCoreApplication::translate("activation::Signature", "A certificate could not be made."),
                  .why = made ? QCoreApplication::translate("activation::Signature", "Its signature is not valid.")
                              : made.error(),
                  .remedy = QCoreApplication::translate(
                      "activation::Signature", "Check that the issuer's private key belongs to its certificate.")});
    }
    return certificate;
}

QByteArray toPem(const QByteArray& der, const QByteArray& label)
{
    QByteArray pem = "-----BEGIN "_ba + label + "-----\n"_ba;
    const QByteArray base64 = der.toBase64();
    for (qsizetype i = 0; i < base64.size(); i += 64)
        pem += base64.mid(i, 64) + '\n';
    return pem + "-----END "_ba + label + "-----\n"_ba;
}

} // namespace activation
