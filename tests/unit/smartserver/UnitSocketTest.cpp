// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "smartserver/UnitSocket.h"

#include "ScriptedUnit.h"

#include <QCoroTask>
#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

using test::ScriptedUnit;

/// Agrees to speak WebSocket, and says `frames` at once.
void speak(ScriptedUnit& unit, const QByteArray& frames)
{
    unit.peer.onRequest = [scripted = unit.peer.onRequest, frames](QSslSocket& socket, const QByteArray& request) {
        if (!request.startsWith("GET /iap/ws "))
            return scripted(socket, request);
        QByteArray key;
        for (const QByteArray& line : request.split('\n')) {
            if (line.toLower().startsWith("sec-websocket-key:"))
                key = line.mid(18).trimmed();
        }
        const QByteArray accept =
            QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1);
        socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                     "Sec-WebSocket-Accept: " +
                     accept.toBase64() + "\r\n\r\n" + frames);
    };
}

QByteArray frame(const QByteArray& text, quint64 says = 0, bool isLast = true)
{
    const quint64 length = says ? says : static_cast<quint64>(text.size());
    QByteArray bytes(2, static_cast<char>(isLast ? 0x81 : 0x01));
    bytes[1] = 127;
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes += static_cast<char>(length >> shift);
    // The shortest form of a length is the only one allowed.
    if (length < 126) {
        bytes.resize(2);
        bytes[1] = static_cast<char>(length);
    } else if (length < 65536) {
        bytes.remove(2, 6);
        bytes[1] = 126;
    }
    return bytes + text;
}

class UnitSocketTest : public testing::Test
{
protected:
    UnitSocketTest() : client(unit.client()) { EXPECT_TRUE(QCoro::waitFor(client.login(u"apollo"_s, Secret("p")))); }
    ScriptedUnit unit;
    SmartServerClient client;
};

TEST_F(UnitSocketTest, HearsWhatIsSaid)
{
    speak(unit, frame(R"({"action":"NTF:LIC:ACTION","payload":{"a":1}})") +
                    frame(R"({"action":"CRT:NOTIFICATION","payload":"full\u001b[2J"})") + frame("junk") + frame("[1]"));
    const UnitSocket socket(client);
    QSignalSpy heard(&socket, &UnitSocket::heard);
    ASSERT_TRUE(QTest::qWaitFor([&] { return heard.count() == 2; }, 20'000));
    EXPECT_EQ(heard.first().first().toString(), u"NTF:LIC:ACTION"_s);
    ASSERT_EQ(socket.notices().size(), 1);
    EXPECT_FALSE(socket.notices().first().contains(u'\x1b'));
}

// A frame is gathered before anybody sees it: one that says that it is huge must end at its first bytes.
TEST_F(UnitSocketTest, AFrameLargerThanTheLimitEndsIt)
{
    speak(unit, frame("{", 256 * 1024 * 1024));
    const UnitSocket socket(client);
    QSignalSpy closed(&socket, &UnitSocket::closed);
    ASSERT_TRUE(closed.wait(20'000));
    EXPECT_FALSE(socket.fault().isEmpty());
}

TEST_F(UnitSocketTest, AMessageOfManyFramesEndsAtTheLimitToo)
{
    QByteArray frames = frame(QByteArray(500'000, ' '), 0, false);
    QByteArray more = frame(QByteArray(500'000, ' '), 0, false);
    more[0] = 0; // goes on
    speak(unit, frames + more + more + more);
    const UnitSocket socket(client);
    QSignalSpy closed(&socket, &UnitSocket::closed);
    QSignalSpy heard(&socket, &UnitSocket::heard);
    ASSERT_TRUE(closed.wait(20'000));
    EXPECT_EQ(heard.count(), 0);
}

TEST_F(UnitSocketTest, EndlessNoticesAreKeptWithinBounds)
{
    QByteArray frames;
    for (int i = 0; i < 100; ++i)
        frames += frame(R"({"action":"CRT:NOTIFICATION","payload":")" + QByteArray::number(i) +
                        QByteArray(20'000, 'x') + "\"}");
    speak(unit, frames + frame(R"({"action":"END"})"));
    const UnitSocket socket(client);
    QSignalSpy heard(&socket, &UnitSocket::heard);
    ASSERT_TRUE(QTest::qWaitFor([&] { return heard.count() == 101; }, 20'000));
    EXPECT_EQ(socket.notices().size(), 20);
    for (const QString& notice : socket.notices())
        EXPECT_LE(notice.size(), 10'001);
}

} // namespace
} // namespace activation
