// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "smartserver/LicenseWatch.h"

#include "ScriptedUnit.h"

#include <QCoroTask>
#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace activation {
namespace {

using test::httpAnswer;
using test::ScriptedUnit;

constexpr auto OneLicense = R"([{"licenseId":"b1e52546-f2db-4053-b2dd-2ab2fa7732d2","status":"Active"}])";
constexpr auto Capacity200 = R"([{"totalCapacity":200,"usedCapacity":0}])";

/// A unit whose license shows with the given reading; its WebSocket is out of reach.
void showAtReading(ScriptedUnit& unit, int reading)
{
    const auto scripted = unit.peer.onRequest;
    const auto seen = std::make_shared<int>(0);
    unit.peer.onRequest = [scripted, seen, reading](QSslSocket& socket, const QByteArray& request) {
        if (request.startsWith("GET /iap/lic "))
            socket.write(httpAnswer(200, ++*seen >= reading ? OneLicense : "[]"));
        else if (request.startsWith("GET /iap/lic/status "))
            socket.write(httpAnswer(200, Capacity200));
        else
            scripted(socket, request);
    };
}

Result<WatchResult> watch(SmartServerClient& client, std::chrono::milliseconds within, std::stop_token stop = {})
{
    return QCoro::waitFor(
        watchLicenses(client, [](const LicenseState& now) { return !now.licenses.isEmpty(); }, within, {}, stop));
}

TEST(LicenseWatch, PollsUntilTheLicenseShows)
{
    ScriptedUnit unit;
    showAtReading(unit, 3);
    SmartServerClient client = unit.client();
    ASSERT_TRUE(QCoro::waitFor(client.login(u"apollo"_s, Secret("p"))));
    const auto result = watch(client, 20s);
    ASSERT_TRUE(result) << qPrintable(result.error().toText());
    EXPECT_TRUE(result->shown);
    EXPECT_EQ(result->last.licenses.size(), 1);
    EXPECT_EQ(result->last.capacity->total.count(), 200);
}

TEST(LicenseWatch, GivesUpWhenTheTimeIsOverWithWhatItSawLast)
{
    ScriptedUnit unit;
    showAtReading(unit, 1000);
    SmartServerClient client = unit.client();
    ASSERT_TRUE(QCoro::waitFor(client.login(u"apollo"_s, Secret("p"))));
    const auto result = watch(client, 700ms);
    ASSERT_TRUE(result);
    EXPECT_FALSE(result->shown);
    EXPECT_GE(unit.requests("GET /iap/lic").size(), 2);
}

TEST(LicenseWatch, OneFailedReadingIsNotTheEnd)
{
    ScriptedUnit unit;
    const auto scripted = unit.peer.onRequest;
    int seen = 0;
    unit.peer.onRequest = [&](QSslSocket& socket, const QByteArray& request) {
        if (request.startsWith("GET /iap/lic/status "))
            socket.write(httpAnswer(200, Capacity200));
        else if (request.startsWith("GET /iap/lic "))
            ++seen == 1 ? socket.abort() : static_cast<void>(socket.write(httpAnswer(200, OneLicense)));
        else
            scripted(socket, request);
    };
    SmartServerClient client = unit.client();
    ASSERT_TRUE(QCoro::waitFor(client.login(u"apollo"_s, Secret("p"))));
    const auto result = watch(client, 10s);
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->shown);
}

TEST(LicenseWatch, UnitThatNeverAnswersIsTheError)
{
    ScriptedUnit unit;
    SmartServerClient client = unit.client();
    ASSERT_TRUE(QCoro::waitFor(client.login(u"apollo"_s, Secret("p"))));
    const auto result = watch(client, 600ms);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().httpStatus, 404);
}

TEST(LicenseWatch, StopEndsTheWaitingAtOnce)
{
    ScriptedUnit unit;
    showAtReading(unit, 1000);
    SmartServerClient client = unit.client();
    ASSERT_TRUE(QCoro::waitFor(client.login(u"apollo"_s, Secret("p"))));
    std::stop_source source;
    QTimer::singleShot(300, &unit.peer, [&source] { source.request_stop(); });
    const auto result = watch(client, 60s, source.get_token());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Canceled);
}

} // namespace
} // namespace activation
