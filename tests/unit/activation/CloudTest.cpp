// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "SiteFixture.h"
#include "activation/CloudActivation.h"
#include "activation/CloudDesk.h"
#include "activation/CloudHistory.h"
#include "activation/CloudReturn.h"
#include "activation/UnitLock.h"

#include <QTest>

#include <gmock/gmock.h>

using namespace activation;
using namespace activation::simulator;
using namespace activation::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::HasSubstr;

namespace {

const LicenseId both = license(u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s);

class CloudTest : public SiteFixture
{
protected:
    static CloudActivationOptions soon(std::chrono::milliseconds within = 10s)
    {
        CloudActivationOptions options;
        options.within = within;
        return options;
    }
    LicenseId ready(int index = 0) { return license(unit(index).cloud().value(0).licenseId); }

    Result<CloudOffer> list(int index = 0, std::chrono::milliseconds within = 10s)
    {
        auto connection = connectTo(laptop, index);
        if (!connection)
            return failure(connection.error());
        return wait(readCloud(laptop.space(), *connection, owner(index), soon(within)));
    }
    Result<CloudActivated> activate(const QList<LicenseId>& ids, CloudActivationOptions options = soon(), int index = 0,
                                    std::stop_token stop = {})
    {
        auto connection = connectTo(laptop, index);
        if (!connection)
            return failure(connection.error());
        return wait(activateFromCloud(laptop.space(), *connection, owner(index), ids, options, stop));
    }
    Result<CloudReturned> giveBack(const InstallCode& confirmed, std::chrono::milliseconds within = 10s)
    {
        auto connection = connectTo(laptop);
        if (!connection)
            return failure(connection.error());
        return wait(returnToCloud(laptop.space(), *connection, owner(), {confirmed}, soon(within)));
    }
    Result<CloudAccount> setAccount(const QString& customer, bool replace = false)
    {
        auto connection = connectTo(laptop);
        if (!connection)
            return failure(connection.error());
        return wait(
            setCloudAccount(laptop.space(), *connection, owner(), *CustomerId::parse(customer), replace, soon(3s)));
    }
    int posts(const QString& what, int index = 0)
    {
        return unit(index).requestCounts().value(u"POST /iap/lic/cloud/"_s + what);
    }
    QStringList kinds()
    {
        QStringList found;
        for (const Event& event : laptop.ledger().events().value_or(QList<Event>())) {
            if (event.data[u"via"_s] == "cloud"_L1 || event.kind.startsWith(u"cloud"_s))
                found += event.kind;
        }
        return found;
    }
    template <class T>
    void expectRefused(const Result<T>& outcome, ErrorKind kind, const QString& words)
    {
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().kind, kind);
        EXPECT_THAT(outcome.error().toText().toStdString(), HasSubstr(words.toStdString()));
        laptop.expectNoted(outcome.error());
    }
    /// What a killed run leaves behind: the event is there, the request left or did not.
    void leaveBehind(const LicenseId& id, int index = 0)
    {
        ASSERT_OK(laptop.ledger().append({.kind = stateName(ActivationState::Installing),
                                          .what = u"Asking."_s,
                                          .installCode = unitCode(index).text(),
                                          .activationId = u"0a6ba2bc-3b7b-4c4e-9a34-6d2d5d1d3d11"_s,
                                          .data = {{u"via"_s, u"cloud"_s},
                                                   {u"licenseId"_s, id.text()},
                                                   {u"before"_s, QJsonObject{{u"licenses"_s, QJsonArray()}}}}}));
    }
};

} // namespace

TEST_F(CloudTest, ListsWhatIsReady)
{
    start();
    const auto offer = list();
    ASSERT_OK(offer);
    ASSERT_EQ(offer->licenses.size(), 1);
    EXPECT_EQ(offer->licenses.first().id(), ready());
    EXPECT_EQ(offer->customerId, unit().customerId());
    EXPECT_EQ(offer->unit.installCode, unitCode());
    EXPECT_EQ(kinds(), QStringList{u"cloudRead"_s});
}

TEST_F(CloudTest, ActivatesAndWaitsUntilItShows)
{
    start();
    const LicenseId id = ready();
    const auto done = activate({id, id});
    ASSERT_OK(done);
    ASSERT_EQ(done->licenses.size(), 1);
    EXPECT_EQ(done->licenses.first().license, id);
    EXPECT_FALSE(done->licenses.first().wasThere);
    EXPECT_EQ(done->unit.capacity->total.count(), 200);
    EXPECT_EQ(kinds(), (QStringList{u"installing"_s, u"installed"_s, u"confirmed"_s}));
    EXPECT_EQ(posts(u"download"_s), 1);

    const auto again = activate({id});
    ASSERT_OK(again);
    EXPECT_TRUE(again->licenses.first().wasThere);
    EXPECT_EQ(posts(u"download"_s), 1);
}

TEST_F(CloudTest, AnswersOverHttpAndWebSocketMayBothBeMissing)
{
    start();
    add({.kind = FaultKind::CutAfter, .path = u"/iap/lic/cloud/download"_s, .times = 1});
    add({.kind = FaultKind::SilentWebSocket});
    ASSERT_OK(activate({ready()})); // polling sees it
    EXPECT_EQ(posts(u"download"_s), 1);
    EXPECT_EQ(unit().totalCapacity(), 200);
}

TEST_F(CloudTest, MessagesMayComeTwice)
{
    start();
    add({.kind = FaultKind::DoubledWebSocket});
    ASSERT_OK(activate({ready()}));
    EXPECT_EQ(kinds(), (QStringList{u"installing"_s, u"installed"_s, u"confirmed"_s}));
}

TEST_F(CloudTest, WhatTheUnitReportsByWebSocketIsTheReason)
{
    start();
    const LicenseId id = ready();
    add({.kind = FaultKind::RejectedLater, .times = 1, .body = "not in this region"});
    expectRefused(activate({id}, soon(700ms)), ErrorKind::Failed, u"not in this region"_s);
    EXPECT_EQ(posts(u"download"_s), 1);
    // The next run looks, hears that it is ready still, and asks again.
    ASSERT_OK(activate({id}, soon(2s)));
    EXPECT_EQ(posts(u"download"_s), 2);
    EXPECT_EQ(kinds().count(u"rejected"_s), 1);
}

TEST_F(CloudTest, WordsThatComeBeforeTheAnswerAreHeard)
{
    start();
    expectRefused(activate({both}, soon(700ms)), ErrorKind::Failed, u"is not available"_s);
}

TEST_F(CloudTest, ALicenseThatIsNeitherShownNorReadyIsNotAskedForAgain)
{
    start();
    const LicenseId id = ready();
    add({.kind = FaultKind::NeverShows, .times = 1});
    expectRefused(activate({id}, soon(600ms)), ErrorKind::Failed, u"not every license"_s);
    const auto again = activate({id}, soon(1s));
    expectRefused(again, ErrorKind::RefusedForSafety, u"not known"_s);
    EXPECT_EQ(again.error().wayOn, WayOn::UploadAgain);
    EXPECT_EQ(posts(u"download"_s), 1);
    CloudActivationOptions insist = soon(600ms);
    insist.again = true;
    EXPECT_FALSE(activate({id}, insist));
    EXPECT_EQ(posts(u"download"_s), 2);
}

TEST_F(CloudTest, AfterAKillBeforeTheRequestLeftItIsAskedForOnce)
{
    start();
    const LicenseId id = ready();
    leaveBehind(id);
    ASSERT_OK(activate({id}, soon(1s)));
    EXPECT_EQ(posts(u"download"_s), 1);
}

TEST_F(CloudTest, AfterAKillBehindTheRequestItIsOnlyLookedFor)
{
    start();
    const LicenseId id = ready();
    leaveBehind(id);
    {
        auto connection = connectTo(laptop);
        ASSERT_OK(connection);
        ASSERT_OK(wait(connection->client.login(owner().userName, owner().password)));
        ASSERT_OK(wait(downloadFromCloud(connection->client, unitCode().text(), {id})));
    }
    const auto done = activate({id});
    ASSERT_OK(done);
    EXPECT_FALSE(done->licenses.first().wasThere);
    EXPECT_EQ(posts(u"download"_s), 1);
    EXPECT_EQ(kinds().last(), u"confirmed"_s);
    EXPECT_EQ(laptop.events(u"confirmed"_s).last().activationId, u"0a6ba2bc-3b7b-4c4e-9a34-6d2d5d1d3d11"_s);
}

TEST_F(CloudTest, ARequestThatNeverLeftIsNoClaim)
{
    start();
    const LicenseId id = ready();
    add({.kind = FaultKind::Status,
         .method = "POST",
         .path = u"/iap/lic/cloud/download"_s,
         .times = 1,
         .status = 400,
         .body = "no"});
    expectRefused(activate({id}), ErrorKind::Failed, u"HTTP 400"_s);
    EXPECT_FALSE(cloudClaim(*laptop.ledger().events(), id));
}

TEST_F(CloudTest, OneLicenseIsNeverActivatedOnTwoUnits)
{
    start(2);
    const LicenseId id = ready(0);
    ASSERT_OK(activate({id}, soon(), 0));
    const auto other = activate({id}, soon(), 1);
    expectRefused(other, ErrorKind::RefusedForSafety, unitCode(0).text());
    EXPECT_EQ(other.error().wayOn, WayOn::Elsewhere);
    EXPECT_EQ(posts(u"download"_s, 1), 0);
    // Whoever returns it frees it.
    ASSERT_OK(giveBack(unitCode(0)));
    EXPECT_FALSE(cloudClaim(*laptop.ledger().events(), id));
}

TEST_F(CloudTest, ALicenseWhoseOutcomeIsOpenIsNotForAnotherUnit)
{
    start(2);
    const LicenseId id = ready(1);
    leaveBehind(id, 0);
    expectRefused(activate({id}, soon(), 1), ErrorKind::RefusedForSafety, u"not known"_s);
    EXPECT_EQ(posts(u"download"_s, 1), 0);
    CloudActivationOptions insist = soon();
    insist.elsewhere = true;
    ASSERT_OK(activate({id}, insist, 1));
}

TEST_F(CloudTest, AReadingThatNoLongerShowsALicenseFreesIt)
{
    start();
    const LicenseId id = ready();
    ASSERT_OK(activate({id}));
    EXPECT_TRUE(cloudClaim(*laptop.ledger().events(), id));
    {
        auto connection = connectTo(laptop);
        ASSERT_OK(connection);
        ASSERT_OK(wait(connection->client.login(owner().userName, owner().password)));
        ASSERT_OK(wait(returnAllToCloud(connection->client))); // as somebody does in the CMS
    }
    ASSERT_OK(list());
    EXPECT_FALSE(cloudClaim(*laptop.ledger().events(), id));
}

TEST_F(CloudTest, AnotherUnitThanMeantIsLeftAlone)
{
    start(2);
    CloudActivationOptions options = soon();
    options.expected = unitCode(1);
    expectRefused(activate({ready()}, options), ErrorKind::RefusedForSafety, u"Another unit"_s);
    EXPECT_EQ(posts(u"download"_s), 0);
    ASSERT_OK(activate({ready()}));
    // The certificate was pinned for the first unit; now another one speaks behind it.
    add({.kind = FaultKind::WrongUnit, .target = unitCode(0).text(), .installCode = unitCode(1).text()});
    expectRefused(giveBack(unitCode(1)), ErrorKind::RefusedForSafety, u"it was"_s);
    EXPECT_EQ(posts(u"upload"_s), 0);
}

TEST_F(CloudTest, OneAssistantAtATime)
{
    start();
    const auto lock = UnitLock::take(laptop.ledger().file(), unitCode());
    ASSERT_OK(lock);
    expectRefused(activate({ready()}), ErrorKind::RefusedForSafety, u"Another assistant"_s);
    expectRefused(giveBack(unitCode()), ErrorKind::RefusedForSafety, u""_s);
    EXPECT_EQ(posts(u"download"_s), 0);
}

TEST_F(CloudTest, ACustomerIdIsNoLicenseId)
{
    start();
    expectRefused(activate({license(unit().customerId())}), ErrorKind::RefusedForSafety, u"is a Customer ID"_s);
    const LicenseId id = ready();
    ASSERT_OK(list());
    expectRefused(setAccount(id.text(), true), ErrorKind::RefusedForSafety, u"is a License ID"_s);
    ASSERT_OK(activate({id}));
    Laptop other; // which knows nothing but what the unit shows
    auto connection = connectTo(other);
    ASSERT_OK(connection);
    const auto set = wait(setCloudAccount(other.space(), *connection, owner(), *CustomerId::parse(id.text()), true));
    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().kind, ErrorKind::RefusedForSafety);
}

TEST_F(CloudTest, AnotherCustomerIsSetDeliberately)
{
    start();
    const QString was = unit().customerId();
    const QString now = u"4e5d8c3a-6f27-4a51-9d11-0f8f3f1c2b77"_s;
    const auto refused = setAccount(now);
    expectRefused(refused, ErrorKind::RefusedForSafety, was);
    EXPECT_EQ(refused.error().wayOn, WayOn::Replace);
    EXPECT_EQ(unit().customerId(), was);
    const auto done = setAccount(now, true);
    ASSERT_OK(done);
    EXPECT_EQ(unit().customerId(), now);
    EXPECT_EQ(done->before, was);
    EXPECT_EQ(list()->licenses.size(), 0) << "those that were ready are another customer's";
    ASSERT_OK(setAccount(now)); // again: nothing happens
    EXPECT_EQ(unit().requestCounts().value(u"PUT /iap/lic/accounts"_s), 1);
}

TEST_F(CloudTest, AnAccountWhoseAnswerIsLostIsReadAgain)
{
    start();
    add({.kind = FaultKind::CutAfter, .path = u"/iap/lic/accounts"_s, .times = 1});
    ASSERT_OK(setAccount(u"4e5d8c3a-6f27-4a51-9d11-0f8f3f1c2b77"_s, true));
    EXPECT_EQ(unit().requestCounts().value(u"PUT /iap/lic/accounts"_s), 1);
}

TEST_F(CloudTest, ReturnsAllOnTheWordForThisUnit)
{
    start(2);
    ASSERT_OK(activate({ready()}));
    expectRefused(giveBack(unitCode(1)), ErrorKind::RefusedForSafety, u"another unit"_s);
    EXPECT_EQ(posts(u"upload"_s), 0);
    const auto done = giveBack(unitCode());
    ASSERT_OK(done);
    EXPECT_EQ(done->returned.size(), 1);
    EXPECT_EQ(done->unit.capacity->total.count(), 0);
    EXPECT_EQ(posts(u"upload"_s), 1);
    EXPECT_EQ(kinds().sliced(3), (QStringList{u"cloudReturning"_s, u"cloudReturned"_s}));
    expectRefused(giveBack(unitCode()), ErrorKind::Failed, u"nothing to return"_s);
    EXPECT_TRUE(returnWarning(unitCode()).contains(u"data logging"_s));
}

TEST_F(CloudTest, AReturnWhoseAnswerIsLostIsSentOnce)
{
    start();
    ASSERT_OK(activate({ready()}));
    add({.kind = FaultKind::CutAfter, .path = u"/iap/lic/cloud/upload"_s, .times = 1});
    ASSERT_OK(giveBack(unitCode()));
    EXPECT_EQ(posts(u"upload"_s), 1);
    EXPECT_EQ(unit().cloudReturns(), 1);
}

TEST_F(CloudTest, AReturnThatWasKilledIsFinished)
{
    start();
    const LicenseId id = ready();
    ASSERT_OK(activate({id}));
    ASSERT_OK(laptop.ledger().append(
        {.kind = CloudEvent::Returning,
         .what = u"Asking."_s,
         .installCode = unitCode().text(),
         .data = {{u"before"_s, QJsonObject{{u"licenses"_s, QJsonArray{QJsonObject{{u"licenseId"_s, id.text()}}}}}}}}));
    {
        auto connection = connectTo(laptop);
        ASSERT_OK(connection);
        ASSERT_OK(wait(connection->client.login(owner().userName, owner().password)));
        ASSERT_OK(wait(returnAllToCloud(connection->client)));
    }
    ASSERT_OK(giveBack(unitCode()));
    EXPECT_EQ(kinds().last(), u"cloudReturned"_s);
    EXPECT_FALSE(cloudClaim(*laptop.ledger().events(), id));
    EXPECT_EQ(posts(u"upload"_s), 1);
}

TEST_F(CloudTest, WithoutInternetNothingIsLost)
{
    start();
    add({.kind = FaultKind::NoInternet});
    expectRefused(list(), ErrorKind::Unreachable, u"cannot be reached"_s);
    const LicenseId id = ready();
    expectRefused(activate({id}, soon(600ms)), ErrorKind::Failed, u"cannot be reached"_s);
    EXPECT_EQ(unit().totalCapacity(), 0);
    ASSERT_OK(site.clearFaults());
    ASSERT_OK(activate({id}, soon(1s)));
}

TEST_F(CloudTest, AnOldReleaseNeedsNoLicense)
{
    start(1, {u"3.20.010"_s});
    expectRefused(list(), ErrorKind::Failed, u"needs no license"_s);
}
