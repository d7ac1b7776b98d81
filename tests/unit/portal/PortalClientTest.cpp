// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "portal/PortalClient.h"

#include "support/TlsPeer.h"

#include <QCoroTask>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace activation {
namespace {

using test::httpAnswer;
using test::TlsPeer;

const ServerCertificate& authority()
{
    static const ServerCertificate made = *makeCertificateAuthority(u"Test authority"_s);
    return made;
}

const ServerCertificate& certificate()
{
    static const ServerCertificate made =
        *makeServerCertificate({.commonName = u"portal"_s, .ipAddresses = {u"127.0.0.1"_s}}, &authority());
    return made;
}

const QString License = u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s;

class PortalClientTest : public testing::Test
{
protected:
    PortalClientTest() : peer(certificate())
    {
        profile = *PortalProfile::parse(
            R"({"formatVersion":1,"name":"Test portal","mode":"api","baseUrl":"https://127.0.0.1:%1/api/"})"_ba.replace(
                "%1", QByteArray::number(peer.port())),
            {});
        profile.caCertificates = QSslCertificate::fromData(authority().certificatePem);
        answers[u"POST /api/session"_s] = httpAnswer(200, R"({"token":"t0ken"})");
        peer.onRequest = [this](QSslSocket& socket, const QByteArray& request) {
            const QString line = QString::fromUtf8(request.left(request.indexOf(" HTTP/")));
            socket.write(answers.value(line, httpAnswer(404, "no such thing")));
        };
    }

    template <class T>
    static T wait(QCoro::Task<T> task)
    {
        return QCoro::waitFor(std::move(task));
    }

    QByteArray activation(const QByteArray& url = "/api/files/1") const
    {
        return QJsonDocument(QJsonObject{{u"activationId"_s, u"a1"_s},
                                         {u"licenseId"_s, License},
                                         {u"installCode"_s, u"17q5t6a"_s},
                                         {u"devices"_s, 200},
                                         {u"fileName"_s, u"capacity_17q5t6a_1"_s},
                                         {u"size"_s, 5},
                                         {u"sha256"_s, Fingerprint::of("bytes").hex()},
                                         {u"url"_s, QString::fromUtf8(url)}})
            .toJson();
    }

    Result<PortalActivation> activate(PortalClient& client)
    {
        return wait(client.activate(*LicenseId::parse(License), *InstallCode::parse(u"17q5t6a"_s),
                                    *DeviceCount::from(200), u"the-key"_s));
    }

    TlsPeer peer;
    QHash<QString, QByteArray> answers;
    PortalProfile profile;
};

TEST_F(PortalClientTest, LoginGivesATokenThatTravelsAsBearer)
{
    answers[u"GET /api/licenses"_s] = httpAnswer(
        200, R"([{"licenseId":"b1e52546-f2db-4053-b2dd-2ab2fa7732d2","kind":"capacity","description":"d","devices":1000,
                 "available":800,"project":"P2022-0208","customerId":"2133c667-af41-4518-94df-a2bb3b775330",
                 "expires":null}])");
    PortalClient client(profile, 5s);
    const auto in = wait(client.login(u" me@example.com "_s));
    ASSERT_TRUE(in) << qPrintable(in.error().toText());
    EXPECT_FALSE(in->needsCode);
    EXPECT_TRUE(peer.requests.first().contains("{\"login\":\"me@example.com\"}"));
    const auto licenses = wait(client.licenses());
    ASSERT_TRUE(licenses) << qPrintable(licenses.error().toText());
    ASSERT_EQ(licenses->size(), 1);
    EXPECT_EQ(licenses->first().available.count(), 800);
    EXPECT_TRUE(peer.requests.last().contains("Bearer t0ken"));
}

TEST_F(PortalClientTest, CodeFromTheEmailIsConfirmed)
{
    answers[u"POST /api/session"_s] = httpAnswer(202, R"({"challenge":"c1"})");
    answers[u"POST /api/session/confirm"_s] = httpAnswer(200, R"({"token":"t2"})");
    PortalClient client(profile, 5s);
    const auto in = wait(client.login(u"me@example.com"_s));
    ASSERT_TRUE(in);
    EXPECT_TRUE(in->needsCode);
    EXPECT_FALSE(client.isLoggedIn());
    ASSERT_TRUE(wait(client.confirm(u"123456"_s)));
    EXPECT_TRUE(client.isLoggedIn());
    EXPECT_TRUE(peer.requests.last().contains(R"({"challenge":"c1","code":"123456"})"));
}

TEST_F(PortalClientTest, UnknownLoginIsLoginRefused)
{
    for (const int status : {400, 401, 403, 404}) {
        answers[u"POST /api/session"_s] = httpAnswer(status, "unknown");
        PortalClient client(profile, 5s);
        const auto in = wait(client.login(License));
        ASSERT_FALSE(in);
        EXPECT_EQ(in.error().kind, ErrorKind::LoginRefused);
        EXPECT_TRUE(in.error().why.contains(u"unknown"_s));
    }
}

TEST_F(PortalClientTest, ActivationSendsTheKey)
{
    answers[u"POST /api/activations"_s] = httpAnswer(201, activation());
    PortalClient client(profile, 5s);
    ASSERT_TRUE(wait(client.login(License)));
    const auto made = activate(client);
    ASSERT_TRUE(made) << qPrintable(made.error().toText());
    EXPECT_EQ(made->url, profile.baseUrl.resolved(QUrl(u"/api/files/1"_s)));
    EXPECT_TRUE(peer.requests.last().toLower().contains("idempotency-key: the-key\r\n"));
    answers[u"GET /api/files/1"_s] = httpAnswer(200, "bytes");
    EXPECT_EQ(wait(client.download(*made)).value_or(QByteArray()), "bytes");
    answers[u"GET /api/files/1"_s] = httpAnswer(200, "bytez");
    const auto other = wait(client.download(*made));
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().kind, ErrorKind::BadFile);
}

TEST_F(PortalClientTest, RefusalIsNoDoubtButAServersFailureIs)
{
    PortalClient client(profile, 5s);
    ASSERT_TRUE(wait(client.login(License)));
    answers[u"POST /api/activations"_s] = httpAnswer(409, "used up");
    const auto usedUp = activate(client);
    ASSERT_FALSE(usedUp);
    EXPECT_EQ(usedUp.error().kind, ErrorKind::Failed);
    EXPECT_FALSE(usedUp.error().inDoubt);
    EXPECT_TRUE(usedUp.error().why.contains(u"used up"_s));
    for (const QByteArray& answer :
         {httpAnswer(500, "oops"), httpAnswer(503, ""), httpAnswer(201, "<html>"), httpAnswer(201, "{}")}) {
        answers[u"POST /api/activations"_s] = answer;
        const auto doubtful = activate(client);
        ASSERT_FALSE(doubtful);
        EXPECT_TRUE(doubtful.error().inDoubt) << answer.constData();
    }
}

TEST_F(PortalClientTest, ActivationForAnotherUnitIsRefusedForSafety)
{
    answers[u"POST /api/activations"_s] = httpAnswer(201, activation().replace("17q5t6a", "17qam11"));
    PortalClient client(profile, 5s);
    ASSERT_TRUE(wait(client.login(License)));
    const auto made = activate(client);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::RefusedForSafety);
}

TEST_F(PortalClientTest, DownloadNeverLeadsElsewhere)
{
    PortalClient client(profile, 5s);
    ASSERT_TRUE(wait(client.login(License)));
    for (const QByteArray& url : {QByteArray("https://evil.example.com/x"), QByteArray("http://127.0.0.1/x"),
                                  QByteArray("//evil.example.com/x"), QByteArray("file:///etc/passwd")}) {
        answers[u"POST /api/activations"_s] = httpAnswer(201, activation(url));
        EXPECT_FALSE(activate(client)) << url.constData();
    }
}

TEST_F(PortalClientTest, FileNameWithAFolderInItIsRefused)
{
    PortalClient client(profile, 5s);
    ASSERT_TRUE(wait(client.login(License)));
    answers[u"POST /api/activations"_s] = httpAnswer(201, activation().replace("capacity_17q5t6a_1", "../x"));
    EXPECT_FALSE(activate(client));
}

TEST_F(PortalClientTest, FieldsOfTheProfileAreUsed)
{
    profile.fields[u"licenseId"_s] = u"entitlement"_s;
    profile.fields[u"installCode"_s] = u"host"_s;
    answers[u"POST /api/activations"_s] =
        httpAnswer(201, activation().replace("licenseId", "entitlement").replace("installCode", "host"));
    answers[u"GET /api/activations?host=17q5t6a"_s] = httpAnswer(200, "[]");
    PortalClient client(profile, 5s);
    ASSERT_TRUE(wait(client.login(License)));
    ASSERT_TRUE(activate(client));
    EXPECT_TRUE(peer.requests.last().contains("\"entitlement\":\"" + License.toUtf8()));
    EXPECT_TRUE(wait(client.activations(*InstallCode::parse(u"17q5t6a"_s))));
}

} // namespace
} // namespace activation
