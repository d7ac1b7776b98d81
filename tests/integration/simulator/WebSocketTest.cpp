// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "integration/simulator/Curl.h"

#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTest>
#include <QWebSocket>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation::simulator {

namespace {

const QString customerId = u"2133c667-af41-4518-94df-a2bb3b775330"_s;
const QString cloudId = u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s;

class WebSocketTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(unit.start());
        session.loginAsOwner();
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [this](const QString& text) {
            messages.append(QJsonDocument::fromJson(text.toUtf8()).object());
        });
    }

    bool open(const QByteArray& cookie)
    {
        QNetworkRequest request(QUrl(u"wss://127.0.0.1:%1/iap/ws"_s.arg(unit.port())));
        request.setRawHeader("Cookie", cookie);
        QSslConfiguration configuration = socket.sslConfiguration();
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.setSslConfiguration(configuration);
        QSignalSpy connected(&socket, &QWebSocket::connected);
        QSignalSpy failed(&socket, &QWebSocket::errorOccurred);
        socket.open(request);
        return QTest::qWaitFor([&] { return !connected.isEmpty() || !failed.isEmpty(); }) && !connected.isEmpty() &&
               QTest::qWaitFor([this] { return unit.webSockets() == 1; });
    }
    QJsonValue payloadOf(const QString& action)
    {
        QJsonValue payload(QJsonValue::Undefined);
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                for (const QJsonObject& message : std::as_const(messages)) {
                    if (message.value("action"_L1) == action)
                        payload = message.value("payload"_L1);
                }
                return !payload.isUndefined();
            },
            2000))
            << action.toStdString();
        return payload;
    }
    CurlResult upload(const SimulatedFile& file) { return session.upload(file.name, file.content); }
    SimulatedFile capacity() const
    {
        return makeActivationFile(ActivationKind::Capacity, unit.installCode(), cloudId, 200);
    }
    static SmartServerOptions options()
    {
        SmartServerOptions options = unitOptions();
        options.cloud = {CloudLicense{.devices = 1000, .licenseId = cloudId, .transferDate = u"2026-01-15"_s}};
        return options;
    }

    SimulatedSmartServer unit{options()};
    UnitSession session{unit};
    QWebSocket socket;
    QList<QJsonObject> messages;
};

} // namespace

TEST_F(WebSocketTest, NeedsTheLogin)
{
    EXPECT_FALSE(open("cmsSID=invented"));
    EXPECT_EQ(unit.webSockets(), 0);
}

TEST_F(WebSocketTest, TellsOfANewLicense)
{
    ASSERT_TRUE(open(session.cookie()));
    EXPECT_EQ(upload(capacity()).status, 200);
    payloadOf(u"NTF:LIC:ACTION"_s);
    EXPECT_EQ(payloadOf(u"UPD:LIC:TOTAL"_s).toArray().first().toObject().value("totalCapacity"_L1), 200);
    socket.close();
    EXPECT_TRUE(QTest::qWaitFor([this] { return unit.webSockets() == 0; }));
}

TEST_F(WebSocketTest, CarriesTheOnlineRoute)
{
    ASSERT_TRUE(open(session.cookie()));
    const auto post = [this](const QString& path, const QString& body) {
        return session.call(path, {u"-H"_s, u"Content-Type: application/json"_s, u"-d"_s, body}).status;
    };
    EXPECT_EQ(post(u"/iap/lic/cloud"_s, {}), 204);
    payloadOf(u"CRT:NOTIFICATION"_s); // no Customer ID is set yet
    messages.clear();
    EXPECT_EQ(session.call(u"/iap/lic/accounts?segmnetId=1"_s, {u"-X"_s, u"PUT"_s, u"-d"_s, customerId}).status, 200);
    EXPECT_EQ(post(u"/iap/lic/cloud"_s, {}), 204);
    const QJsonObject offered = payloadOf(u"UPD:LIC:CLOUD"_s).toArray().first().toObject();
    EXPECT_EQ(offered.value("licenseId"_L1).toString(), cloudId);
    EXPECT_EQ(offered.value("transferDate"_L1), "2026-01-15"_L1);
    EXPECT_TRUE(offered.contains("description"_L1));

    EXPECT_EQ(post(u"/iap/lic/cloud/download?scName=other"_s, u"[\"%1\"]"_s.arg(cloudId)), 400);
    EXPECT_EQ(post(u"/iap/lic/cloud/download?scName=17q5t6a"_s, u"[\"unknown\"]"_s), 204);
    payloadOf(u"CRT:NOTIFICATION"_s);
    EXPECT_EQ(unit.totalCapacity(), 0);
    EXPECT_EQ(post(u"/iap/lic/cloud/download?scName=17q5t6a"_s, u"[\"%1\"]"_s.arg(cloudId)), 204);
    payloadOf(u"NTF:LIC:ACTION"_s);
    EXPECT_EQ(unit.totalCapacity(), 1000);

    EXPECT_EQ(post(u"/iap/lic/cloud/upload"_s, u"{}"_s), 400);
    EXPECT_EQ(unit.totalCapacity(), 1000);
    EXPECT_EQ(post(u"/iap/lic/cloud/upload"_s, u"{\"include\": []}"_s), 204);
    EXPECT_EQ(payloadOf(u"DEL:LIC"_s).toArray().first().toString(), cloudId);
    EXPECT_EQ(unit.totalCapacity(), 0);
}

TEST_F(WebSocketTest, CarriesARejectionThatNothingElseSays)
{
    ASSERT_TRUE(unit.addFaults({Fault{.kind = FaultKind::RejectedLater, .times = 1, .body = "no longer valid"_ba}}));
    ASSERT_TRUE(open(session.cookie()));
    EXPECT_EQ(upload(capacity()).status, 200);
    EXPECT_EQ(payloadOf(u"CRT:NOTIFICATION"_s).toObject().value("message"_L1), "no longer valid"_L1);
    EXPECT_TRUE(unit.licenses().isEmpty());
}

TEST_F(WebSocketTest, LosesAndDoublesMessagesOnDemand)
{
    ASSERT_TRUE(unit.addFaults({Fault{.kind = FaultKind::SilentWebSocket, .times = 1},
                                Fault{.kind = FaultKind::DoubledWebSocket, .times = 1}}));
    ASSERT_TRUE(open(session.cookie()));
    EXPECT_EQ(upload(capacity()).status, 200);
    EXPECT_TRUE(QTest::qWaitFor([this] { return messages.size() == 2; }, 2000));
    EXPECT_EQ(messages.value(0).value("action"_L1), "UPD:LIC:TOTAL"_L1);
    EXPECT_EQ(messages.value(0), messages.value(1));
}

TEST_F(WebSocketTest, SurvivesWhateverThePeerSends)
{
    ASSERT_TRUE(open(session.cookie()));
    socket.sendTextMessage(u"{\"action\":"_s);
    socket.sendBinaryMessage(QByteArray(1000, '\xff'));
    socket.sendTextMessage(QString(200'000, u'x')); // more than it takes: it ends the connection
    EXPECT_TRUE(QTest::qWaitFor([this] { return unit.webSockets() == 0; }));
    EXPECT_EQ(session.call(u"/iap/lic"_s).status, 200);
}

} // namespace activation::simulator
