// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/Certificates.h"

#include "signing/Crypto.h"
#include "signing/X509.h"

#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace activation::simulator {

namespace {

ServerCertificateOptions withValidity(ServerCertificateOptions options, bool expired)
{
    if (expired) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        options.validFrom = now.addYears(-1);
        options.validUntil = now.addDays(-1);
    }
    return options;
}

} // namespace

QJsonObject toJson(const ServerCertificate& certificate)
{
    return QJsonObject{{u"certificatePem"_s, QString::fromLatin1(certificate.certificatePem)},
                       {u"privateKeyPem"_s, QString::fromLatin1(certificate.privateKeyPem)}};
}

ServerCertificate certificateFrom(JsonFields& fields, const QString& key)
{
    JsonFields inner(fields.object(key), fields.where() + u'.' + key);
    ServerCertificate certificate{.certificatePem = inner.text(u"certificatePem"_s).toLatin1(),
                                  .privateKeyPem = inner.text(u"privateKeyPem"_s).toLatin1(),
                                  .certificateDer = {},
                                  .fingerprint = {}};
    const QSslCertificate parsed(certificate.certificatePem, QSsl::Pem);
    if (parsed.isNull())
        inner.fault(u"certificatePem"_s, u"It is not a certificate."_s);
    certificate.certificateDer = parsed.toDer();
    certificate.fingerprint = Fingerprint::of(certificate.certificateDer);
    if (inner.error())
        fields.fault(key, inner.error()->why);
    return certificate;
}

Result<ServerCertificate> makeUnitCertificate(const QString& installCode, bool expired, const QByteArray& privateKeyPem)
{
    const QString name = u"smartserver-"_s + installCode;
    if (privateKeyPem.isEmpty())
        return makeServerCertificate(withValidity(
            {.commonName = name, .hostNames = {name}, .ipAddresses = {}, .validFrom = {}, .validUntil = {}}, expired));

    if (auto started = startCrypto(); !started)
        return failure(started.error());
    const QCA::PrivateKey key = QCA::PrivateKey::fromPEM(QString::fromLatin1(privateKeyPem));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto der = makeX509(X509Request{.role = X509Role::Server,
                                          .commonName = name,
                                          .hostNames = {name},
                                          .ipAddresses = {},
                                          .validFrom = expired ? now.addYears(-1) : now.addDays(-1),
                                          .validUntil = expired ? now.addDays(-1) : now.addYears(10)},
                              key, nullptr, key);
    if (!der)
        return failure(der.error());
    return ServerCertificate{.certificatePem = toPem(*der, "CERTIFICATE"_ba),
                             .privateKeyPem = privateKeyPem,
                             .certificateDer = *der,
                             .fingerprint = Fingerprint::of(*der)};
}

Result<ServerCertificate> makePortalCertificate(const ServerCertificate& authority, bool expired)
{
    return makeServerCertificate(withValidity({.commonName = u"localhost"_s,
                                               .hostNames = {u"localhost"_s, u"portal.test"_s},
                                               .ipAddresses = {u"127.0.0.1"_s},
                                               .validFrom = {},
                                               .validUntil = {}},
                                              expired),
                                 &authority);
}

} // namespace activation::simulator
