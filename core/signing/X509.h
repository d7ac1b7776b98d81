// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"
#include "signing/SigningKey.h"

#include <QtCrypto>

namespace activation {

/// What the assistant needs to know of an X.509 certificate with an RSA key.
struct X509
{
    QByteArray der = {};
    QByteArray toBeSigned = {}; ///< the part that the signature covers
    QByteArray serial = {};     ///< DER integer, as it stands
    QByteArray issuer = {};     ///< DER name, as it stands
    QByteArray subject = {};    ///< DER name, as it stands
    QByteArray publicKey = {};  ///< SubjectPublicKeyInfo, DER
    QByteArray signature = {};
    QString name = {}; ///< the subject's common name
    QDateTime validFrom = {};
    QDateTime validUntil = {};

    /// Reads a certificate that nobody vouches for. Only version 3, RSA of 2048 to 8192 bits, signed with RSA and
    /// SHA-256; the reason why not comes back as text.
    static std::expected<X509, QString> parse(const QByteArray& der);
    /// Whether `signature` was made by the key in `signerKey` (a SubjectPublicKeyInfo).
    bool isSignedBy(const QByteArray& signerKey) const;
    Signer signer() const;
};

/// A new RSA key; the reason why there is none comes back as text. Blocks for as long as it takes (3072 bits: up to a
/// few seconds).
std::expected<QCA::PrivateKey, QString> makeRsaKey(int bits);

/// RSA, PKCS #1 v1.5, SHA-256.
bool verifyRsaSha256(const QByteArray& publicKeyInfo, const QByteArray& content, const QByteArray& signature);

enum class X509Role
{
    Signer,    ///< signs site packages
    Server,    ///< a TLS server
    Authority, ///< issues server certificates
};

struct X509Request
{
    X509Role role = X509Role::Signer;
    QString commonName = {};
    QStringList hostNames = {};
    QList<QByteArray> ipAddresses = {}; ///< 4 or 16 bytes each
    QDateTime validFrom = {};
    QDateTime validUntil = {};
};

/// Makes a certificate for `subjectKey`: signed with `issuerKey` in the name of `issuer`, or self-signed where there is
/// no issuer. DER.
Result<QByteArray> makeX509(const X509Request& request, const QCA::PrivateKey& subjectKey, const X509* issuer,
                            const QCA::PrivateKey& issuerKey);

QByteArray toPem(const QByteArray& der, const QByteArray& label);

} // namespace activation
