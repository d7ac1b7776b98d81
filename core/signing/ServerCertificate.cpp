// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "signing/Crypto.h"
#include "signing/KeyFile.h"
#include "signing/SigningKey.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

QByteArray addressBytes(const QHostAddress& address)
{
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        return QByteArray(reinterpret_cast<const char*>(bytes.c), sizeof(bytes.c));
    }
    QByteArray bytes(4, '\0');
    qToBigEndian(address.toIPv4Address(), bytes.data());
    return bytes;
}

Error cannotMake(ErrorKind kind, const QString& why)
{
    return Error{
        .kind = kind,
        .what = QCoreApplication::translate("activation::ServerCertificate", "A server certificate could not be made."),
        .why = why,
        .remedy = QCoreApplication::translate("activation::ServerCertificate",
                                              "Check the names, addresses and the issuer given.")};
}

Result<ServerCertificate> make(const X509Request& request, int bits, const ServerCertificate* issuer)
{
    std::optional<KeyPair> authority;
    if (issuer) {
        auto pair = parseKeyPair(issuer->certificatePem + issuer->privateKeyPem);
        if (!pair)
            return failure(cannotMake(ErrorKind::Failed, pair.error()));
        authority = *pair;
    }
    const auto key = makeRsaKey(bits);
    if (!key)
        return failure(cannotMake(ErrorKind::Failed, key.error()));
    const auto der =
        makeX509(request, *key, authority ? &authority->certificate : nullptr, authority ? authority->key : *key);
    if (!der)
        return failure(der.error());
    return ServerCertificate{.certificatePem = toPem(*der, "CERTIFICATE"_ba),
                             .privateKeyPem = key->toPEM().toLatin1(),
                             .certificateDer = *der,
                             .fingerprint = Fingerprint::of(*der)};
}

} // namespace

Result<ServerCertificate> makeServerCertificate(const ServerCertificateOptions& options,
                                                const ServerCertificate* issuer)
{
    if (const auto started = startCrypto(); !started)
        return failure(started.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    X509Request request{.role = X509Role::Server,
                        .commonName = options.commonName,
                        .hostNames = options.hostNames,
                        .validFrom = options.validFrom.isValid() ? options.validFrom : now.addDays(-1),
                        .validUntil = options.validUntil.isValid() ? options.validUntil : now.addYears(10)};
    for (const QString& text : options.ipAddresses) {
        const QHostAddress address(text);
        if (address.isNull()) {
            return failure(cannotMake(
                ErrorKind::Usage,
                QCoreApplication::translate("activation::ServerCertificate", "“%1” is not an IP address.").arg(text)));
        }
        request.ipAddresses += addressBytes(address);
    }
    return make(request, options.bits, issuer);
}

Result<ServerCertificate> makeCertificateAuthority(const QString& commonName)
{
    if (const auto started = startCrypto(); !started)
        return failure(started.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return make({.role = X509Role::Authority,
                 .commonName = commonName,
                 .validFrom = now.addDays(-1),
                 .validUntil = now.addYears(10)},
                2048, nullptr);
}

} // namespace activation
