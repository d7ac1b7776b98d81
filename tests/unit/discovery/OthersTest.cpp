// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "discovery/Discover.h"
#include "discovery/Scope.h"
#include "support/Printers.h"
#include "support/TlsPeer.h"

#include <QCoroTask>
#include <QTcpServer>
#include <QTcpSocket>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace activation {
namespace {

using test::httpAnswer;
using test::TlsPeer;

/// Things that answer on a site's network and are no SmartServers.
class OthersTest : public testing::Test
{
protected:
    static const ServerCertificate& certificate()
    {
        static const ServerCertificate made = *makeServerCertificate({.commonName = u"smartserver-17qfake"_s});
        return made;
    }

    /// What a search at that port finds, which is no SmartServer.
    Sighting seen(int port, std::chrono::milliseconds answerWithin = 30s)
    {
        QList<Sighting> found;
        // Named twice as likely as can be: with a second port that it must not be asked at.
        const auto outcome = QCoro::waitFor(discover(*parseScope(u"127.0.0.1"_s),
                                                     {.ports = {port, m_second.port()}, .answerWithin = answerWithin},
                                                     [&found](const Sighting& sighting) { found.append(sighting); }));
        EXPECT_EQ(outcome.smartServers, 0);
        EXPECT_EQ(outcome.others, 1);
        EXPECT_EQ(m_second.connections, 0) << "what answered is not asked again";
        EXPECT_EQ(found.size(), 1);
        const Sighting sighting = found.value(0, Sighting{.address = *Address::parse(u"nobody"_s)});
        EXPECT_FALSE(sighting.isSmartServer());
        EXPECT_FALSE(sighting.installCode) << "a name in a certificate alone makes no unit";
        EXPECT_FALSE(sighting.saying.isEmpty());
        return sighting;
    }

    /// The one thing that was ever said to it.
    static void expectOnlyTheQuestion(const TlsPeer& peer)
    {
        ASSERT_FALSE(peer.requests.isEmpty());
        EXPECT_EQ(peer.received, peer.requests.join()) << "not a byte besides";
        EXPECT_EQ(peer.requests.count(peer.requests[0]), peer.requests.size());
        EXPECT_TRUE(peer.requests[0].startsWith("GET /iap/version HTTP/1.1\r\n"));
        EXPECT_TRUE(peer.requests[0].endsWith("\r\n\r\n")) << "no body";
        const QByteArray lower = peer.requests[0].toLower();
        for (const char* word : {"password", "apollo", "cookie", "authorization", "cmssid", "post"})
            EXPECT_FALSE(lower.contains(word)) << word;
    }

private:
    TlsPeer m_second{certificate()};
};

TEST_F(OthersTest, ThatSpeakHttpsAreAskedTheOneQuestion)
{
    const std::initializer_list<std::pair<QByteArray, QString>> answers{
        {httpAnswer(200, R"({"hello":"world"})"), u"hello"_s},
        {httpAnswer(200, R"({"type":7,"value":"4.40.012"})"), u"4.40.012"_s},
        {httpAnswer(200, "<html>a printer</html>"), u"printer"_s},
        {httpAnswer(404, R"({"type":"x","value":"4.40.012"})"), u"404"_s},
        {httpAnswer(401, "who are you"), u"401"_s},
        {httpAnswer(302, "", "Location: https://127.0.0.1:1/cms\r\n"), u"302"_s},
        {httpAnswer(200, ""), u"200"_s},
        {"nonsense\r\n\r\n", QString()}};
    for (const auto& [answer, why] : answers) {
        TlsPeer peer(certificate());
        peer.onRequest = [&answer](QSslSocket& socket, const QByteArray&) {
            socket.write(answer);
            socket.disconnectFromHost();
        };
        const Sighting sighting = seen(peer.port());
        EXPECT_TRUE(sighting.saying.contains(why)) << sighting.saying.toStdString();
        expectOnlyTheQuestion(peer);
        EXPECT_EQ(peer.requests.size(), answer.startsWith("HTTP") ? 1 : peer.requests.size());
    }
}

TEST_F(OthersTest, ThatNeverStopTalkingAreCutOff)
{
    TlsPeer peer(certificate());
    peer.onRequest = [](QSslSocket& socket, const QByteArray&) {
        socket.write("HTTP/1.1 200 X\r\n\r\n");
        const auto more = [&socket] {
            if (socket.encryptedBytesToWrite() < 1'000'000)
                socket.write(QByteArray(100'000, 'x'));
        };
        QObject::connect(&socket, &QSslSocket::encryptedBytesWritten, &socket, more);
        more();
    };
    EXPECT_TRUE(seen(peer.port()).saying.contains(u"65536"_s));
    expectOnlyTheQuestion(peer);
}

TEST_F(OthersTest, ThatSayNothingAreLeft)
{
    TlsPeer silent(certificate());
    seen(silent.port(), 300ms);
    EXPECT_LE(silent.requests.size(), 1);
    QTcpServer mute; // accepts the connection, and not even TLS comes of it
    ASSERT_TRUE(mute.listen(QHostAddress::LocalHost));
    seen(mute.serverPort(), 300ms);
}

TEST_F(OthersTest, ThatSpeakPlainHttpHearNothingButAHandshake)
{
    QTcpServer plain;
    ASSERT_TRUE(plain.listen(QHostAddress::LocalHost));
    QByteArray received;
    QObject::connect(&plain, &QTcpServer::newConnection, &plain, [&] {
        while (QTcpSocket* socket = plain.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [&received, socket] {
                received += socket->readAll();
                socket->write(httpAnswer(400, "speak plainly"));
                socket->disconnectFromHost();
            });
        }
    });
    seen(plain.serverPort());
    EXPECT_TRUE(received.startsWith('\x16')) << "a TLS handshake";
    EXPECT_FALSE(received.contains("iap"));
}

} // namespace
} // namespace activation
