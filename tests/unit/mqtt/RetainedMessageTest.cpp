// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "mqtt/RetainedMessage.h"

#include "support/Broker.h"

#include <QCoroTask>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace activation {
namespace {

using test::Broker;

/// Long enough for any machine, where an answer is to come.
constexpr MqttOptions Patient{.within = 60s, .afterGranted = 60s};

std::optional<QByteArray> fetch(int port, const MqttOptions& options = Patient, const QString& host = u"127.0.0.1"_s)
{
    return QCoro::waitFor(retainedMessage(host, port, u"glp/0/././sid"_s, options));
}

/// A port where connections are taken and nothing but `answer` is ever said.
class Stranger : public QTcpServer
{
public:
    explicit Stranger(QByteArray answer = {}) : m_answer(std::move(answer))
    {
        EXPECT_TRUE(listen(QHostAddress::LocalHost));
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { received += socket->readAll(); });
                socket->write(m_answer);
            }
        });
    }
    QByteArray received;

private:
    QByteArray m_answer;
};

TEST(RetainedMessage, IsWhatTheBrokerKeeps)
{
    Broker broker;
    broker.retain("glp/0/././sid", "\"17q5t6a\"");
    broker.retain("glp/0/././other", "\"17qzzzz\"");
    EXPECT_EQ(fetch(broker.port()), QByteArray("\"17q5t6a\""));
    EXPECT_EQ(fetch(broker.port(), Patient, u"localhost"_s), QByteArray("\"17q5t6a\"")) << "names are looked up";
    broker.retain("glp/0/././sid", "null");
    EXPECT_EQ(fetch(broker.port()), QByteArray("null")) << "what it means is for others to say";
}

TEST(RetainedMessage, OfUpToTheLimitComesWhole)
{
    Broker broker;
    const QByteArray large(Patient.maxBytes, 'x');
    broker.retain("glp/0/././sid", large);
    EXPECT_EQ(fetch(broker.port()), large);
    broker.retain("glp/0/././sid", large + 'y');
    EXPECT_FALSE(fetch(broker.port()));
    broker.retain("glp/0/././sid", QByteArray(8 * 1024 * 1024, '\0'));
    EXPECT_FALSE(fetch(broker.port()));
}

TEST(RetainedMessage, NoneIsNoReasonToWait)
{
    Broker broker;
    // Would the deadline be waited for, this were an hour.
    EXPECT_FALSE(fetch(broker.port(), {.within = 1h, .afterGranted = 50ms}));
}

TEST(RetainedMessage, ABrokerThatWantsANameGetsNone)
{
    Broker broker(false);
    EXPECT_FALSE(fetch(broker.port()));
}

TEST(RetainedMessage, AClosedPortIsNothing)
{
    Broker broker;
    const int port = broker.port();
    broker.stop();
    EXPECT_FALSE(fetch(port));
}

TEST(RetainedMessage, SilenceEndsInTime)
{
    Stranger silent;
    EXPECT_FALSE(fetch(silent.serverPort(), {.within = 300ms}));
    // CONNECT of MQTT 3.1.1 with nothing but the clean-session flag: no name, no password, no will.
    ASSERT_GE(silent.received.size(), 10);
    EXPECT_EQ(silent.received.mid(2, 7), QByteArray("\0\4MQTT\4", 7));
    EXPECT_EQ(silent.received.at(9), '\2');
}

TEST(RetainedMessage, NonsenseIsNothing)
{
    for (const QByteArray& nonsense :
         {QByteArray("HTTP/1.1 400 Bad\r\n\r\n"), QByteArray(1000, '\xff'), QByteArray("\x20\x02\x00\x05", 4)}) {
        Stranger stranger(nonsense);
        EXPECT_FALSE(fetch(stranger.serverPort(), {.within = 2s})) << nonsense.toHex().constData();
    }
}

TEST(RetainedMessage, AStopEndsIt)
{
    Stranger silent;
    std::stop_source stop;
    QObject::connect(&silent, &QTcpServer::newConnection, &silent, [&stop] { stop.request_stop(); });
    EXPECT_FALSE(QCoro::waitFor(
        retainedMessage(u"127.0.0.1"_s, silent.serverPort(), u"glp/0/././sid"_s, {.within = 1h}, stop.get_token())));
}

TEST(RetainedMessage, LeavesNoThreadAndNoConnection)
{
    Broker broker;
    broker.retain("glp/0/././sid", "\"17q5t6a\"");
    const auto now = [](const char* what) {
        return QDir(u"/proc/self/"_s + QLatin1StringView(what)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    };
    fetch(broker.port());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const qsizetype threads = now("task").size();
    const qsizetype descriptors = now("fd").size();
    for (int round = 0; round < 20; ++round)
        ASSERT_TRUE(fetch(broker.port()));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(now("task").size(), threads);
    EXPECT_EQ(now("fd").size(), descriptors);
}

} // namespace
} // namespace activation
