// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "http/HttpClient.h"

#include "support/TlsPeer.h"

#include <QCoroTask>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace activation::http {
namespace {

using test::httpAnswer;
using test::TlsPeer;

/// Made once: keys take their time.
const ServerCertificate& certificate()
{
    static const ServerCertificate made = *makeServerCertificate({.commonName = u"smartserver-17q5t6a"_s});
    return made;
}

const ServerCertificate& otherCertificate()
{
    static const ServerCertificate made = *makeServerCertificate({.commonName = u"smartserver-17q5t6a"_s});
    return made;
}

const ServerCertificate& expiredCertificate()
{
    static const ServerCertificate made =
        *makeServerCertificate({.commonName = u"smartserver-17q5t6a"_s,
                                .validFrom = QDateTime::currentDateTimeUtc().addDays(-20),
                                .validUntil = QDateTime::currentDateTimeUtc().addDays(-10)});
    return made;
}

Result<Response> send(const HttpClient& client, const Request& request, std::stop_token stop = {})
{
    return QCoro::waitFor(client.send(request, stop));
}

HttpClient pinnedTo(const ServerCertificate& pinned, bool acceptExpired = false)
{
    return HttpClient(TlsPolicy::pinned(pinned.fingerprint, acceptExpired));
}

TEST(HttpClient, AScanSeesWhateverCertificateIsShown)
{
    for (const ServerCertificate& shown : {certificate(), expiredCertificate()}) {
        TlsPeer peer(shown);
        peer.onRequest = [](QSslSocket& socket, const QByteArray&) {
            socket.write(httpAnswer(200, "{}"));
        };
        const auto response = send(HttpClient(TlsPolicy::unproven()), {.url = peer.url()});
        ASSERT_TRUE(response);
        ASSERT_TRUE(response->certificate);
        EXPECT_EQ(response->certificate->presented, shown.fingerprint);
        EXPECT_EQ(response->certificate->subject, u"smartserver-17q5t6a"_s);
        EXPECT_EQ(response->certificate->expired, shown.fingerprint == expiredCertificate().fingerprint);
    }
}

TEST(HttpClient, UnknownCertificateIsAQuestionAndNothingIsSent)
{
    TlsPeer peer(certificate());
    const HttpClient client(TlsPolicy::pinned(std::nullopt));
    const auto response = send(client, {.method = "POST", .url = peer.url(), .body = "{\"password\":\"secret\"}"});
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::CertificateUntrusted);
    ASSERT_TRUE(response.error().certificate);
    EXPECT_EQ(response.error().certificate->presented, certificate().fingerprint);
    EXPECT_FALSE(response.error().certificate->pinned);
    EXPECT_FALSE(response.error().inDoubt);
    QTest::qWait(50);
    EXPECT_EQ(peer.received, QByteArray());
}

TEST(HttpClient, PinnedCertificateIsAccepted)
{
    TlsPeer peer(certificate());
    peer.onRequest = [](QSslSocket& socket, const QByteArray&) {
        socket.write(httpAnswer(200, "{}"));
    };
    const auto response = send(pinnedTo(certificate()), {.url = peer.url()});
    ASSERT_TRUE(response) << qPrintable(response.error().toText());
    EXPECT_EQ(response->status, 200);
    EXPECT_EQ(response->body, "{}");
}

TEST(HttpClient, ChangedCertificateNamesBothAndNothingIsSent)
{
    TlsPeer peer(otherCertificate());
    const auto response =
        send(pinnedTo(certificate()), {.method = "POST", .url = peer.url(), .body = "{\"password\":\"secret\"}"});
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::CertificateChanged);
    EXPECT_EQ(response.error().certificate->presented, otherCertificate().fingerprint);
    EXPECT_EQ(response.error().certificate->pinned, certificate().fingerprint);
    QTest::qWait(50);
    EXPECT_EQ(peer.received, QByteArray());
}

TEST(HttpClient, CertificateChangedInTheMiddleOfASessionIsNoticed)
{
    TlsPeer peer(certificate());
    peer.onRequest = [](QSslSocket& socket, const QByteArray&) {
        socket.write(httpAnswer(200, "{}", "Connection: close\r\n"));
        socket.disconnectFromHost();
    };
    const HttpClient client = pinnedTo(certificate());
    ASSERT_TRUE(send(client, {.url = peer.url()}));
    peer.use(otherCertificate());
    const auto response = send(client, {.method = "POST", .url = peer.url(), .body = "secret"});
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::CertificateChanged);
    EXPECT_FALSE(peer.received.contains("secret"));
}

TEST(HttpClient, ExpiredCertificatePassesOnlyWhereThatWasConfirmed)
{
    TlsPeer peer(expiredCertificate());
    peer.onRequest = [](QSslSocket& socket, const QByteArray&) {
        socket.write(httpAnswer(200, "{}"));
    };
    const auto refused = send(pinnedTo(expiredCertificate()), {.url = peer.url()});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::CertificateUntrusted);
    EXPECT_TRUE(refused.error().certificate->expired);
    EXPECT_EQ(peer.received, QByteArray());
    EXPECT_TRUE(send(pinnedTo(expiredCertificate(), true), {.url = peer.url()}));
}

TEST(HttpClient, StrictVerificationTakesAnAuthorityButNoSelfSignedCertificate)
{
    const ServerCertificate authority = *makeCertificateAuthority(u"Test authority"_s);
    const ServerCertificate issued = *makeServerCertificate(
        {.commonName = u"portal"_s, .hostNames = {u"localhost"_s}, .ipAddresses = {u"127.0.0.1"_s}}, &authority);
    TlsPeer peer(issued);
    peer.onRequest = [](QSslSocket& socket, const QByteArray&) {
        socket.write(httpAnswer(200, "{}"));
    };
    const HttpClient knowing(TlsPolicy::strict(QSslCertificate::fromData(authority.certificatePem)));
    const auto response = send(knowing, {.url = peer.url()});
    ASSERT_TRUE(response) << qPrintable(response.error().toText());

    const HttpClient unknowing(TlsPolicy::strict());
    const auto refused = send(unknowing, {.method = "POST", .url = peer.url(), .body = "secret"});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::CertificateUntrusted);
    EXPECT_FALSE(peer.received.contains("secret"));

    TlsPeer selfSigned(certificate());
    EXPECT_FALSE(send(knowing, {.url = selfSigned.url()}));
}

TEST(HttpClient, RequestWithABodyIsNeverRepeatedUnseen)
{
    TlsPeer peer(certificate());
    peer.onRequest = [](QSslSocket& socket, const QByteArray&) {
        socket.abort();
    };
    const auto response = send(pinnedTo(certificate()), {.method = "POST", .url = peer.url(), .body = "once"});
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::Unreachable);
    EXPECT_TRUE(response.error().inDoubt);
    QTest::qWait(200);
    EXPECT_EQ(peer.requests.size(), 1);
}

TEST(HttpClient, RequestWithABodyIsNotRepeatedOnAConnectionThatWasKept)
{
    TlsPeer peer(certificate());
    peer.onRequest = [&peer](QSslSocket& socket, const QByteArray&) {
        if (peer.requests.size() == 1)
            socket.write(httpAnswer(200, "{}"));
        else
            socket.disconnectFromHost();
    };
    const HttpClient client = pinnedTo(certificate());
    ASSERT_TRUE(send(client, {.url = peer.url()}));
    const auto response = send(client, {.method = "POST", .url = peer.url(), .body = "once"});
    ASSERT_FALSE(response);
    EXPECT_TRUE(response.error().inDoubt);
    QTest::qWait(200);
    EXPECT_EQ(peer.requests.size(), 2);
}

// `POST /iap/lic/cloud` has an empty body; Qt repeats a request without a body device when the connection goes.
TEST(HttpClient, RequestWithAnEmptyBodyIsNotRepeatedEither)
{
    for (const QByteArray& method : {QByteArray("POST"), QByteArray("PUT")}) {
        TlsPeer peer(certificate());
        peer.onRequest = [&peer](QSslSocket& socket, const QByteArray&) {
            if (peer.requests.size() == 1)
                socket.write(httpAnswer(200, "{}"));
            else
                socket.disconnectFromHost();
        };
        const HttpClient client = pinnedTo(certificate());
        ASSERT_TRUE(send(client, {.url = peer.url()}));
        const auto kept = send(client, {.method = method, .url = peer.url()});
        ASSERT_FALSE(kept);
        EXPECT_TRUE(kept.error().inDoubt);
        EXPECT_TRUE(peer.requests.last().toLower().contains("content-length: 0\r\n"));
        QTest::qWait(200);
        EXPECT_EQ(peer.requests.size(), 2) << "on a connection that was kept";
        const auto fresh = send(client, {.method = method, .url = peer.url()});
        ASSERT_FALSE(fresh);
        EXPECT_TRUE(fresh.error().inDoubt);
        QTest::qWait(200);
        EXPECT_EQ(peer.requests.size(), 3) << "on a new one";
    }
}

TEST(HttpClient, RequestWithAnEmptyBodyIsAnswered)
{
    TlsPeer peer(certificate());
    peer.onRequest = [](QSslSocket& socket, const QByteArray&) {
        socket.write(httpAnswer(200, "yes"));
    };
    const auto answer = send(pinnedTo(certificate()), {.method = "POST", .url = peer.url()});
    ASSERT_TRUE(answer) << qPrintable(answer.error().toText());
    EXPECT_EQ(answer->body, "yes");
}

TEST(HttpClient, SilenceEndsAtTheDeadline)
{
    TlsPeer peer(certificate());
    const HttpClient client = pinnedTo(certificate());
    const auto get = send(client, {.url = peer.url(), .deadline = 200ms});
    ASSERT_FALSE(get);
    EXPECT_EQ(get.error().kind, ErrorKind::Unreachable);
    EXPECT_FALSE(get.error().inDoubt) << "reading changes nothing, so there is nothing to doubt";
    const auto post = send(client, {.method = "POST", .url = peer.url(), .body = "x", .deadline = 200ms});
    ASSERT_FALSE(post);
    EXPECT_EQ(post.error().kind, ErrorKind::Unreachable);
    EXPECT_TRUE(post.error().inDoubt);
    const auto empty = send(client, {.method = "POST", .url = peer.url(), .deadline = 200ms});
    ASSERT_FALSE(empty);
    EXPECT_TRUE(empty.error().inDoubt);
}

TEST(HttpClient, NobodyThereIsNoDoubt)
{
    QUrl url;
    {
        TlsPeer peer(certificate());
        url = peer.url();
    }
    const auto response = send(pinnedTo(certificate()), {.method = "POST", .url = url, .body = "x"});
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::Unreachable);
    EXPECT_FALSE(response.error().inDoubt);
}

TEST(HttpClient, AnswerLargerThanTheLimitIsRefused)
{
    TlsPeer peer(certificate());
    peer.onRequest = [](QSslSocket& socket, const QByteArray&) {
        socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < 64; ++i)
            socket.write("10000\r\n" + QByteArray(0x10000, 'x') + "\r\n");
        socket.write("0\r\n\r\n");
    };
    const auto response = send(pinnedTo(certificate()), {.url = peer.url(), .maxBytes = 100'000});
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::Failed);
}

// What unpacks to a thousand times its size stays packed: nobody here asked for anything packed.
TEST(HttpClient, ACompressedAnswerIsNotUnpacked)
{
    const QByteArray packed = qCompress(QByteArray(50'000'000, ' ')).mid(4);
    TlsPeer peer(certificate());
    peer.onRequest = [&packed](QSslSocket& socket, const QByteArray&) {
        socket.write(httpAnswer(200, packed, "Content-Encoding: deflate\r\n"));
    };
    const auto response = send(pinnedTo(certificate()), {.url = peer.url(), .maxBytes = 1'000'000});
    ASSERT_TRUE(response) << qPrintable(response.error().toText());
    EXPECT_EQ(response->body, packed);
    EXPECT_TRUE(peer.requests.first().toLower().contains("accept-encoding: identity"));
}

TEST(HttpClient, EndlessHeadersEndTheAnswer)
{
    TlsPeer peer(certificate());
    peer.onRequest = [](QSslSocket& socket, const QByteArray&) {
        socket.write("HTTP/1.1 200 OK\r\n");
        for (int i = 0; i < 5000; ++i)
            socket.write("X-" + QByteArray::number(i) + ": " + QByteArray(1000, 'x') + "\r\n");
        socket.write("Content-Length: 2\r\n\r\n{}");
    };
    const auto response = send(pinnedTo(certificate()), {.url = peer.url()});
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::Unreachable);
}

TEST(HttpClient, AnswerThatIsCutIsNoAnswer)
{
    TlsPeer peer(certificate());
    peer.onRequest = [](QSslSocket& socket, const QByteArray&) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
        socket.disconnectFromHost();
    };
    const auto response = send(pinnedTo(certificate()), {.url = peer.url()});
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::Unreachable);
}

TEST(HttpClient, ErrorStatusIsAnAnswerWithItsBody)
{
    TlsPeer peer(certificate());
    for (const int status : {400, 401, 403, 404, 409, 429, 500, 503}) {
        peer.onRequest = [status](QSslSocket& socket, const QByteArray&) {
            socket.write(httpAnswer(status, "the peer's words", "WWW-Authenticate: Basic realm=\"x\"\r\n"));
        };
        const auto response = send(pinnedTo(certificate()), {.method = "POST", .url = peer.url(), .body = "x"});
        ASSERT_TRUE(response) << status << qPrintable(response.error().toText());
        EXPECT_EQ(response->status, status);
        EXPECT_EQ(response->body, "the peer's words");
    }
}

TEST(HttpClient, RedirectIsNotFollowed)
{
    TlsPeer elsewhere(certificate());
    TlsPeer peer(certificate());
    peer.onRequest = [&elsewhere](QSslSocket& socket, const QByteArray&) {
        socket.write(httpAnswer(302, "", "Location: " + elsewhere.url().toEncoded() + "\r\n"));
    };
    const auto response = send(pinnedTo(certificate()), {.url = peer.url()});
    ASSERT_TRUE(response);
    EXPECT_EQ(response->status, 302);
    QTest::qWait(50);
    EXPECT_EQ(elsewhere.connections, 0);
}

TEST(HttpClient, StopEndsTheWaiting)
{
    TlsPeer peer(certificate());
    std::stop_source source;
    QTimer::singleShot(100, &peer, [&source] { source.request_stop(); });
    const auto response = send(pinnedTo(certificate()), {.url = peer.url()}, source.get_token());
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::Canceled);
}

TEST(HttpClient, ClientMayGoWhileItsRequestWaits)
{
    TlsPeer peer(certificate());
    peer.onRequest = [](QSslSocket& socket, const QByteArray&) {
        socket.write(httpAnswer(200, "{}"));
    };
    auto client = std::make_unique<HttpClient>(pinnedTo(certificate()));
    auto task = client->send({.url = peer.url()});
    client.reset();
    EXPECT_TRUE(QCoro::waitFor(std::move(task)));
}

} // namespace
} // namespace activation::http
