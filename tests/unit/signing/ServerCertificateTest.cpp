// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "signing/SigningKey.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {

const ServerCertificate& authority()
{
    static const ServerCertificate made = *makeCertificateAuthority(u"Test authority"_s);
    return made;
}

/// What a strict client, which trusts only `trusted`, says about this server; nothing means it is content.
QList<QSslError::SslError> strictClient(const ServerCertificate& server, const ServerCertificate& trusted,
                                        const QString& peerName)
{
    QSslServer listener;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(server.certificatePem));
    configuration.setPrivateKey(QSslKey(server.privateKeyPem, QSsl::Rsa));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    listener.setSslConfiguration(configuration);
    EXPECT_TRUE(listener.listen(QHostAddress::LocalHost));

    QSslSocket client;
    QSslConfiguration strict = QSslConfiguration::defaultConfiguration();
    strict.setCaCertificates({QSslCertificate(trusted.certificatePem)});
    client.setSslConfiguration(strict);
    QList<QSslError::SslError> errors;
    bool isDone = false;
    QObject::connect(&client, &QSslSocket::sslErrors, &client, [&errors](const QList<QSslError>& list) {
        for (const QSslError& error : list)
            errors += error.error();
    });
    QObject::connect(&client, &QSslSocket::encrypted, &client, [&isDone] { isDone = true; });
    QObject::connect(&client, &QSslSocket::disconnected, &client, [&isDone] { isDone = true; });
    client.connectToHostEncrypted(u"127.0.0.1"_s, listener.serverPort(), peerName);
    EXPECT_TRUE(QTest::qWaitFor([&isDone] { return isDone; }, 10'000));
    EXPECT_EQ(client.isEncrypted(), errors.isEmpty());
    return errors;
}

} // namespace

TEST(ServerCertificate, IssuedByAnAuthoritySatisfiesAStrictClient)
{
    const auto server = makeServerCertificate({.commonName = u"portal"_s,
                                               .hostNames = {u"localhost"_s, u"portal.test"_s},
                                               .ipAddresses = {u"127.0.0.1"_s, u"::1"_s}},
                                              &authority());
    ASSERT_TRUE(server) << server.error().why.toStdString();
    for (const QString& name : {u"127.0.0.1"_s, u"localhost"_s, u"portal.test"_s, u"::1"_s})
        EXPECT_EQ(strictClient(*server, authority(), name), QList<QSslError::SslError>()) << name.toStdString();
    EXPECT_TRUE(strictClient(*server, authority(), u"elsewhere.test"_s).contains(QSslError::HostNameMismatch));
    EXPECT_TRUE(strictClient(*server, authority(), u"127.0.0.2"_s).contains(QSslError::HostNameMismatch));
    const ServerCertificate stranger = *makeCertificateAuthority(u"Test authority"_s);
    EXPECT_FALSE(strictClient(*server, stranger, u"localhost"_s).isEmpty()) << "the same name, another key";
}

TEST(ServerCertificate, SelfSignedIsTakenWhereItIsTrustedItself)
{
    const auto server = makeServerCertificate({.commonName = u"unit"_s, .ipAddresses = {u"127.0.0.1"_s}});
    ASSERT_TRUE(server);
    EXPECT_EQ(strictClient(*server, *server, u"127.0.0.1"_s), QList<QSslError::SslError>());
    EXPECT_TRUE(strictClient(*server, authority(), u"127.0.0.1"_s).contains(QSslError::SelfSignedCertificate));
    EXPECT_EQ(server->fingerprint, Fingerprint::of(QSslCertificate(server->certificatePem).toDer()));
    EXPECT_EQ(server->certificateDer, QSslCertificate(server->certificatePem).toDer());
}

TEST(ServerCertificate, CanBeExpiredOrNotValidYet)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto expired = makeServerCertificate({.commonName = u"unit"_s,
                                                .hostNames = {u"localhost"_s},
                                                .validFrom = now.addYears(-2),
                                                .validUntil = now.addDays(-1)},
                                               &authority());
    ASSERT_TRUE(expired);
    EXPECT_EQ(strictClient(*expired, authority(), u"localhost"_s),
              QList<QSslError::SslError>{QSslError::CertificateExpired});
    const auto early = makeServerCertificate({.commonName = u"unit"_s,
                                              .hostNames = {u"localhost"_s},
                                              .validFrom = now.addDays(1),
                                              .validUntil = now.addYears(50)},
                                             &authority());
    ASSERT_TRUE(early);
    EXPECT_EQ(strictClient(*early, authority(), u"localhost"_s),
              QList<QSslError::SslError>{QSslError::CertificateNotYetValid});
}

TEST(ServerCertificate, RefusesWhatIsNotAnAddress)
{
    const auto server = makeServerCertificate({.commonName = u"unit"_s, .ipAddresses = {u"300.1.1.1"_s}});
    ASSERT_FALSE(server);
    EXPECT_EQ(server.error().kind, ErrorKind::Usage);
    ServerCertificate broken = authority();
    broken.privateKeyPem = makeServerCertificate({.commonName = u"x"_s})->privateKeyPem;
    EXPECT_FALSE(makeServerCertificate({.commonName = u"unit"_s}, &broken)) << "an issuer with the key of another";
}
