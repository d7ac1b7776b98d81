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

TEST_F(PortalClientTest, ASessionThatEndsIsRenewedOnceAndTheRequestSentAgainUnderItsKey)
{
    QByteArrayList asked;
    int sessions = 0;
    peer.onRequest = [&](QSslSocket& socket, const QByteArray& request) {
        asked += request;
        const QByteArray token = "t" + QByteArray::number(sessions);
        if (request.startsWith("POST /api/session "))
            socket.write(httpAnswer(200, "{\"token\":\"t" + QByteArray::number(++sessions) + "\"}"));
        else if (sessions < 2 || !request.contains("Bearer " + token))
            socket.write(httpAnswer(401, "expired"));
        else
            socket.write(httpAnswer(201, activation()));
    };
    PortalClient client(profile);
    ASSERT_TRUE(wait(client.login(License)));
    const auto made = wait(client.activate(*LicenseId::parse(License), *InstallCode::parse(u"17q5t6a"_s),
                                           *DeviceCount::from(200), u"key-1"_s));
    ASSERT_TRUE(made) << made.error().toText().toStdString();
    EXPECT_EQ(sessions, 2);
    ASSERT_EQ(asked.size(), 4);
    EXPECT_TRUE(asked[1].contains("key-1"));
    EXPECT_TRUE(asked[3].contains("key-1"));
}

TEST_F(PortalClientTest, ASessionThatEndsAgainIsNotRenewedForEver)
{
    answers[u"GET /api/licenses"_s] = httpAnswer(401, "expired");
    PortalClient client(profile);
    ASSERT_TRUE(wait(client.login(License)));
    const auto listed = wait(client.licenses());
    ASSERT_FALSE(listed);
    EXPECT_EQ(listed.error().kind, ErrorKind::LoginRefused);
    EXPECT_FALSE(client.isLoggedIn());
}

TEST_F(PortalClientTest, ALoginWithACodeIsRenewedWithTheNextCodeOrSaysThatItEnded)
{
    QByteArrayList codes;
    peer.onRequest = [&](QSslSocket& socket, const QByteArray& request) {
        if (request.startsWith("POST /api/session "))
            socket.write(httpAnswer(202, R"({"challenge":"c"})"));
        else if (request.startsWith("POST /api/session/confirm ")) {
            codes += request.mid(request.indexOf("\"code\":") + 8, 1);
            socket.write(httpAnswer(200, R"({"token":"t"})"));
        } else
            socket.write(codes.size() < 2 ? httpAnswer(401, "expired") : httpAnswer(200, "[]"));
    };
    PortalClient client(profile);
    ASSERT_TRUE(wait(client.login(u"a@example.com"_s)));
    ASSERT_TRUE(wait(client.confirm(u"1"_s)));
    const auto ended = wait(client.licenses());
    ASSERT_FALSE(ended);
    EXPECT_EQ(ended.error().kind, ErrorKind::LoginRefused);
    client.setCodeSource([](QString) -> QCoro::Task<Result<QString>> { co_return u"2"_s; });
    EXPECT_TRUE(wait(client.licenses()));
    EXPECT_EQ(codes, (QByteArrayList{"1", "2"}));
}

TEST_F(PortalClientTest, ListsAreReadToTheirLastPage)
{
    const auto license = [](int number) {
        return R"({"licenseId":"00000000-0000-0000-0000-00000000000%1","kind":"capacity","devices":200,"available":200})"_ba
            .replace("%1", QByteArray::number(number));
    };
    answers[u"GET /api/licenses"_s] =
        httpAnswer(200, R"({"items":[%1],"next":"licenses?page=2"})"_ba.replace("%1", license(1)));
    answers[u"GET /api/licenses?page=2"_s] = httpAnswer(200, R"({"items":[%1]})"_ba.replace("%1", license(2)));
    PortalClient client(profile);
    ASSERT_TRUE(wait(client.login(License)));
    const auto listed = wait(client.licenses());
    ASSERT_TRUE(listed) << listed.error().toText().toStdString();
    ASSERT_EQ(listed->size(), 2);
    EXPECT_EQ(listed->at(1).licenseId.text(), u"00000000-0000-0000-0000-000000000002"_s);
}

TEST_F(PortalClientTest, PagesNeverLeadElsewhereOrInACircle)
{
    for (const QByteArray& next : {"https://elsewhere.example/licenses"_ba, "licenses"_ba}) {
        answers[u"GET /api/licenses"_s] = httpAnswer(200, R"({"items":[],"next":"%1"})"_ba.replace("%1", next));
        PortalClient client(profile);
        ASSERT_TRUE(wait(client.login(License)));
        const auto listed = wait(client.licenses());
        ASSERT_FALSE(listed) << next.constData();
        EXPECT_EQ(listed.error().kind, ErrorKind::Failed);
    }
}

TEST_F(PortalClientTest, ABusyPortalIsLeftAloneAsLongAsItAsksAndNotForEver)
{
    int asked = 0;
    int busy = 2;
    peer.onRequest = [&](QSslSocket& socket, const QByteArray& request) {
        if (request.startsWith("POST /api/session "))
            socket.write(httpAnswer(200, R"({"token":"t"})"));
        else if (++asked <= busy)
            socket.write("HTTP/1.1 429 Too Many Requests\r\nRetry-After: 0\r\nContent-Length: 4\r\n\r\nbusy");
        else
            socket.write(httpAnswer(200, "[]"));
    };
    PortalClient client(profile);
    ASSERT_TRUE(wait(client.login(License)));
    EXPECT_TRUE(wait(client.licenses()));
    EXPECT_EQ(asked, 3);
    busy = 1000;
    const auto refused = wait(client.licenses());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().httpStatus, 429);
    EXPECT_LE(asked, 8);
}

/// A date is by the portal's own clock; where something may be changed, only 429 says that it was not.
TEST_F(PortalClientTest, ABusyPortalMayNameADateAndSayItWith503)
{
    int asked = 0;
    int posted = 0;
    peer.onRequest = [&](QSslSocket& socket, const QByteArray& request) {
        if (request.startsWith("POST /api/session ")) {
            socket.write(httpAnswer(200, R"({"token":"t"})"));
        } else if (request.startsWith("POST ")) {
            ++posted;
            socket.write("HTTP/1.1 503 Service Unavailable\r\nRetry-After: 0\r\nContent-Length: 4\r\n\r\nbusy");
        } else if (++asked == 1) {
            socket.write("HTTP/1.1 503 Service Unavailable\r\nDate: Wed, 21 Oct 2015 07:28:00 GMT\r\n"
                         "Retry-After: Wed, 21 Oct 2015 07:28:01 GMT\r\nContent-Length: 4\r\n\r\nbusy");
        } else if (asked == 3) {
            socket.write("HTTP/1.1 503 Service Unavailable\r\nDate: Wed, 21 Oct 2015 07:28:00 GMT\r\n"
                         "Retry-After: Wed, 21 Oct 2015 09:28:00 GMT\r\nContent-Length: 4\r\n\r\nbusy");
        } else {
            socket.write(httpAnswer(200, "[]"));
        }
    };
    PortalClient client(profile);
    ASSERT_TRUE(wait(client.login(License)));
    EXPECT_TRUE(wait(client.licenses()));
    EXPECT_EQ(asked, 2);
    const auto tooLong = wait(client.licenses());
    ASSERT_FALSE(tooLong) << "two hours are the user's to decide on";
    EXPECT_EQ(asked, 3);
    const auto doubtful = activate(client);
    ASSERT_FALSE(doubtful);
    EXPECT_TRUE(doubtful.error().inDoubt);
    EXPECT_EQ(posted, 1);
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
