// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "smartserver/CloudRoute.h"

#include "ScriptedUnit.h"
#include "simulator/SimulatedSmartServer.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace activation::test {
namespace {

using simulator::Fault;
using simulator::FaultKind;

const QString LicenseText = u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s;
const QString CustomerText = u"2133c667-af41-4518-94df-a2bb3b775330"_s;

simulator::SmartServerOptions unitOptions()
{
    simulator::SmartServerOptions options{.installCode = *InstallCode::parse(u"17q5t6a"_s),
                                          .licenseDelay = 50ms,
                                          .customerId = CustomerText,
                                          .privateKeyPem = ScriptedUnit::certificate().privateKeyPem};
    options.cloud = {{.devices = 200, .licenseId = LicenseText, .transferDate = u"2026-01-15"_s}};
    return options;
}

class CloudRoute : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(unit.start());
        client = std::make_unique<SmartServerClient>(
            *Address::parse(unit.url().toString()),
            SmartServerOptions{.pin = unit.certificateFingerprint(), .timeout = 5s});
        ASSERT_TRUE(QCoro::waitFor(client->login(unit.owner().name, Secret(unit.owner().password.toUtf8()))));
    }
    void add(const Fault& fault) { ASSERT_TRUE(unit.addFaults({fault})); }
    Result<QList<CloudLicense>> ask(std::chrono::milliseconds within = 10s, std::chrono::milliseconds grace = 200ms,
                                    std::stop_token stop = {})
    {
        return QCoro::waitFor(askCloud(*client, {.within = within, .grace = grace}, stop));
    }
    int asked() const { return unit.requestCounts().value(u"POST /iap/lic/cloud"_s); }
    void expectOffered(const Result<QList<CloudLicense>>& offer)
    {
        ASSERT_TRUE(offer) << qPrintable(offer.error().toText());
        ASSERT_EQ(offer->size(), 1);
        EXPECT_EQ(offer->first().id(), *LicenseId::parse(LicenseText));
        EXPECT_EQ(offer->first().transferDate, u"2026-01-15"_s);
        EXPECT_TRUE(offer->first().description.contains(u"200"_s));
    }
    static void expectNoAnswer(const Result<QList<CloudLicense>>& offer, const QString& why)
    {
        ASSERT_FALSE(offer);
        EXPECT_EQ(offer.error().kind, ErrorKind::Unreachable);
        EXPECT_TRUE(offer.error().why.contains(why)) << qPrintable(offer.error().toText());
    }

    simulator::SimulatedSmartServer unit{unitOptions()};
    std::unique_ptr<SmartServerClient> client;
};

TEST_F(CloudRoute, AnswerComesByWebSocket)
{
    expectOffered(ask());
    EXPECT_EQ(asked(), 1);
}

TEST_F(CloudRoute, LateAnswerIsAwaited)
{
    add({.kind = FaultKind::LateWebSocket, .times = 1, .milliseconds = 1500});
    expectOffered(ask());
    EXPECT_EQ(asked(), 1);
}

TEST_F(CloudRoute, DoubledAnswerIsOne)
{
    add({.kind = FaultKind::DoubledWebSocket});
    expectOffered(ask());
}

TEST_F(CloudRoute, HttpAnswerIsNotNeeded)
{
    add({.kind = FaultKind::CutAfter, .method = "POST", .path = u"/iap/lic/cloud"_s, .times = 1});
    expectOffered(ask());
    EXPECT_EQ(asked(), 1) << "asked once, although the answer over HTTP was lost";
}

TEST_F(CloudRoute, MissingAnswerEndsWithTheTime)
{
    add({.kind = FaultKind::SilentWebSocket});
    expectNoAnswer(ask(500ms), u"never answered"_s);
    EXPECT_EQ(asked(), 1);
}

TEST_F(CloudRoute, WithoutInternetTheUnitsWordsAreTheReason)
{
    add({.kind = FaultKind::NoInternet});
    expectNoAnswer(ask(), u"cannot be reached"_s); // long before its time is over
}

TEST_F(CloudRoute, NoticeThatIsAboutSomethingElseEndsNothing)
{
    add({.kind = FaultKind::LateWebSocket, .times = 1, .milliseconds = 300});
    QTimer::singleShot(0, &unit, [this] { unit.notify(u"CRT:NOTIFICATION"_s, u"a device is down"_s); });
    expectOffered(ask(10s, 5s));
}

TEST_F(CloudRoute, LostConnectionIsOpenedAgainAndAskedAgain)
{
    add({.kind = FaultKind::Status, .method = "GET", .path = u"/iap/ws"_s, .times = 1, .status = 503});
    expectOffered(ask());
}

TEST_F(CloudRoute, WithoutWebSocketThereIsNoAnswer)
{
    add({.kind = FaultKind::Status, .method = "GET", .path = u"/iap/ws"_s, .status = 503});
    expectNoAnswer(ask(600ms), u"WebSocket"_s);
    EXPECT_EQ(asked(), 0);
}

TEST_F(CloudRoute, AnswerOfUnknownShapeIsShownWhole)
{
    add({.kind = FaultKind::SilentWebSocket, .times = 1});
    QTimer answer;
    answer.callOnTimeout(&unit, [this] {
        if (asked() > 0)
            unit.notify(u"UPD:LIC:CLOUD"_s, QJsonObject{{u"surprise"_s, 7}});
    });
    answer.start(20ms);
    const auto offer = ask();
    ASSERT_FALSE(offer);
    EXPECT_EQ(offer.error().kind, ErrorKind::Failed);
    EXPECT_TRUE(offer.error().why.contains(u"surprise"_s));
}

TEST_F(CloudRoute, StopEndsTheWaiting)
{
    add({.kind = FaultKind::SilentWebSocket});
    std::stop_source source;
    QTimer::singleShot(100, &unit, [&source] { source.request_stop(); });
    const auto offer = ask(60s, 1s, source.get_token());
    ASSERT_FALSE(offer);
    EXPECT_EQ(offer.error().kind, ErrorKind::Canceled);
}

TEST_F(CloudRoute, SessionThatEndedIsRenewed)
{
    unit.dropSessions();
    expectOffered(ask());
}

TEST_F(CloudRoute, DownloadReturnAndAccount)
{
    EXPECT_EQ(QCoro::waitFor(client->customer()), CustomerText);
    const auto taken = QCoro::waitFor(downloadFromCloud(*client, u"17q5t6a"_s, {*LicenseId::parse(LicenseText)}));
    ASSERT_TRUE(taken) << qPrintable(taken.error().toText());
    EXPECT_TRUE(QTest::qWaitFor([this] { return unit.totalCapacity() == 200; }));
    ASSERT_TRUE(QCoro::waitFor(returnAllToCloud(*client)));
    EXPECT_EQ(unit.totalCapacity(), 0);
    ASSERT_TRUE(QCoro::waitFor(setCustomer(*client, *CustomerId::parse(LicenseText))));
    EXPECT_EQ(QCoro::waitFor(client->customer()), LicenseText);
}

TEST_F(CloudRoute, NameOfASegmentControllerIsEncoded)
{
    ScriptedUnit scripted;
    const auto ask = QCoro::waitFor([](SmartServerClient to) -> QCoro::Task<Result<UploadAnswer>> {
        co_await to.probe();
        co_return co_await downloadFromCloud(to, u"a&b+c d=ü"_s, {*LicenseId::parse(LicenseText)});
    }(scripted.client()));
    EXPECT_FALSE(ask);
    EXPECT_TRUE(scripted.peer.requests.last().startsWith(
        "POST /iap/lic/cloud/download?scName=a%26b%2Bc%20d%3D%C3%BC HTTP/1.1\r\n"))
        << scripted.peer.requests.last().constData();
    EXPECT_TRUE(scripted.peer.requests.last().endsWith("[\"" + LicenseText.toLatin1() + "\"]"));
}

TEST_F(CloudRoute, OnlyAnOwnerMayChangeAnything)
{
    SmartServerClient viewer(*Address::parse(unit.url().toString()),
                             {.pin = unit.certificateFingerprint(), .timeout = 5s});
    ASSERT_TRUE(QCoro::waitFor(viewer.login(unit.viewer().name, Secret(unit.viewer().password.toUtf8()))));
    const auto refused = QCoro::waitFor(returnAllToCloud(viewer));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::LoginRefused);
    EXPECT_FALSE(refused.error().inDoubt);
    const auto list = QCoro::waitFor(askCloud(viewer, {.within = 5s}));
    ASSERT_FALSE(list);
    EXPECT_EQ(list.error().kind, ErrorKind::LoginRefused);
}

} // namespace
} // namespace activation::test
