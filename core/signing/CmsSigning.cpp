// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "signing/CmsSigning.h"

#include "signing/Der.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

QByteArray attribute(QByteArrayView oid, const QByteArray& value)
{
    return der::sequence({der::objectId(oid), der::element(der::Set, value)});
}

/// The content of a SET OF, in the order that DER wants.
QByteArray sorted(QList<QByteArray> elements)
{
    std::ranges::sort(elements);
    return elements.join();
}

QByteArray issuerAndSerial(const X509& certificate)
{
    return der::sequence({certificate.issuer, certificate.serial});
}

} // namespace

QByteArray signDetached(const KeyPair& pair, const QByteArray& content)
{
    const QByteArray attributes =
        sorted({attribute(der::oid::ContentType, der::objectId(der::oid::Data)),
                attribute(der::oid::SigningTime, der::time(QDateTime::currentDateTimeUtc())),
                attribute(der::oid::MessageDigest, der::element(der::OctetString, Fingerprint::of(content).digest()))});
    QCA::PrivateKey key = pair.key;
    // As a SET they are signed; in the message they stand under a tag of their own.
    const QByteArray signature = key.signMessage(der::element(der::Set, attributes), QCA::EMSA3_SHA256);
    if (signature.isEmpty())
        return {};
    QList<QByteArray> certificates{pair.certificate.der};
    for (const X509& issuer : pair.issuers)
        certificates += issuer.der;
    const QByteArray one = der::element(der::Integer, "\x01"_ba);
    const QByteArray sha256 = der::algorithm(der::oid::Sha256);
    const QByteArray signer =
        der::sequence({one, issuerAndSerial(pair.certificate), sha256, der::element(der::Context0, attributes),
                       der::algorithm(der::oid::Rsa), der::element(der::OctetString, signature)});
    const QByteArray message =
        der::sequence({one, der::element(der::Set, sha256), der::sequence({der::objectId(der::oid::Data)}),
                       der::element(der::Context0, sorted(certificates)), der::element(der::Set, signer)});
    return der::sequence({der::objectId(der::oid::SignedData), der::element(der::Context0, message)});
}

} // namespace activation
