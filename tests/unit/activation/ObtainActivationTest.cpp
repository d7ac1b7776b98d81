// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "SiteFixture.h"
#include "activation/UnitLock.h"

#include <gmock/gmock.h>

using namespace activation;
using namespace activation::simulator;
using namespace activation::test;
using namespace Qt::StringLiterals;
using How = activation::ObtainOutcome::How;

namespace {

class ObtainTest : public SiteFixture
{
protected:
    QString activations() { return u"POST "_s + portalPath(u"activations"_s); }
    qsizetype made() { return site.portal().books().activations.size(); }
    void expectRefused(const Result<ObtainOutcome>& outcome, ErrorKind kind, const QString& why)
    {
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().kind, kind);
        EXPECT_TRUE(outcome.error().why.contains(why)) << outcome.error().toText().toStdString();
        laptop.expectNoted(outcome.error());
        EXPECT_EQ(laptop.events(u"error"_s).last().installCode, unitCode().text());
    }
};

} // namespace

TEST_F(ObtainTest, IsMadeOnceSavedAndWrittenDown)
{
    start();
    SitePackage package = readAll(laptop, file);
    const auto outcome = obtain(laptop, package, file, own());
    ASSERT_OK(outcome);
    EXPECT_EQ(outcome->how, How::Made);
    EXPECT_EQ(outcome->devices, 200) << "all that the license has left";
    EXPECT_EQ(spent(own()), 200);
    const auto saved = openPackage(laptop.space(), file);
    ASSERT_OK(saved);
    ASSERT_EQ(saved->manifest().activations.size(), 1);
    const ActivationFile record = saved->manifest().activations[0];
    EXPECT_EQ(record.installCode, unitCode());
    EXPECT_EQ(record.licenseId, own());
    EXPECT_EQ(record.via, ObtainedVia::Portal);
    EXPECT_EQ(record.originalName, site.portal().books().activations[0].fileName);
    EXPECT_EQ(saved->readActivation(record.id).value_or("none"), site.portal().books().activations[0].content);

    const auto keys = laptop.ledger().idempotencyKeysFor(unitCode());
    ASSERT_EQ(keys->size(), 1);
    EXPECT_TRUE(keys->first().settled);
    EXPECT_EQ(keys->first().key, site.portal().books().activations[0].key);
    EXPECT_EQ(record.id, keys->first().key) << "asked for and kept under one ID";
    EXPECT_EQ(laptop.events(u"requested"_s).size(), 1);
    EXPECT_EQ(laptop.events(u"obtained"_s).size(), 1);
}

TEST_F(ObtainTest, InThePackageAlreadyNothingIsAsked)
{
    start();
    SitePackage package = readAll(laptop, file);
    const auto first = obtain(laptop, package, file, own());
    ASSERT_OK(first);
    PortalClient client = portalClient();
    const int asked = site.portal().requestCount(activations());
    const int listed = site.portal().requestCount(u"GET "_s + portalPath(u"activations"_s));
    const auto again = wait(obtainActivation(laptop.space(), client, package, file,
                                             {.installCode = unitCode(), .license = own(), .devices = {}}));
    ASSERT_OK(again);
    EXPECT_EQ(again->how, How::AlreadyInPackage);
    EXPECT_EQ(again->file.id, first->file.id);
    EXPECT_EQ(site.portal().requestCount(activations()), asked);
    EXPECT_EQ(site.portal().requestCount(u"GET "_s + portalPath(u"activations"_s)), listed);
    EXPECT_EQ(spent(own()), 200);
}

TEST_F(ObtainTest, AnotherLicenseForAUnitThatHasAFileIsRefused)
{
    start();
    SitePackage package = readAll(laptop, file);
    ASSERT_OK(obtain(laptop, package, file, own()));
    expectRefused(obtain(laptop, package, file, shared()), ErrorKind::RefusedForSafety, own().text());
    EXPECT_EQ(spent(shared()), 0);
}

TEST_F(ObtainTest, AUnitThatShowsTheLicenseGetsNoSecondOne)
{
    start();
    ASSERT_OK(unit().addLicense({.installCode = unitCode(), .licenseId = own().text(), .devices = 200}));
    SitePackage package = readAll(laptop, file);
    expectRefused(obtain(laptop, package, file, own()), ErrorKind::RefusedForSafety, own().text());
    EXPECT_EQ(spent(own()), 0);
}

TEST_F(ObtainTest, AUnitThatWasNotReadIsRefused)
{
    start(2);
    SitePackage package = readAll(laptop, file);
    PortalClient client = portalClient();
    const auto refused = wait(obtainActivation(laptop.space(), client, package, file,
                                               {.installCode = unitCode(1), .license = own(1), .devices = {}}));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::RefusedForSafety);
    EXPECT_TRUE(refused.error().what.contains(unitCode(1).text()));
    laptop.expectNoted(refused.error());
    EXPECT_EQ(made(), 0);
}

// The first laptop's package never came back; the second one has the same license and unit in mind.
TEST_F(ObtainTest, TwoLaptopsSpendOnce)
{
    start();
    SitePackage package = readAll(laptop, file);
    ASSERT_TRUE(QFile::copy(file, laptop.path(u"copy.sitepack"_s)));
    ASSERT_OK(obtain(laptop, package, file, own()));

    Laptop other;
    auto theirs = openPackage(other.space(), laptop.path(u"copy.sitepack"_s),
                              {.trusted = {laptop.space().key().signer().fingerprint}});
    ASSERT_OK(theirs);
    const auto found = obtain(other, *theirs, laptop.path(u"copy.sitepack"_s), own());
    ASSERT_OK(found);
    EXPECT_EQ(found->how, How::FoundAtPortal);
    EXPECT_EQ(found->file.sha256, package.manifest().activations[0].sha256);
    EXPECT_EQ(spent(own()), 200);
    EXPECT_EQ(made(), 1);
    EXPECT_EQ(other.events(u"requested"_s).size(), 0);
    EXPECT_EQ(other.ledger().idempotencyKeysFor(unitCode())->size(), 0);

    // Nor with another license: the portal remembers that the unit has one.
    Laptop third;
    SitePackage fresh = readAll(third, third.path(u"site.sitepack"_s));
    const auto refused = obtain(third, fresh, third.path(u"site.sitepack"_s), shared());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::RefusedForSafety);
    EXPECT_EQ(spent(shared()), 0);
}

TEST_F(ObtainTest, WhatTheLicenseDoesNotHaveIsNotAskedFor)
{
    start();
    SitePackage package = readAll(laptop, file);
    expectRefused(obtain(laptop, package, file, usedUp()), ErrorKind::Failed, u"Left: 0 of 200"_s);
    expectRefused(obtain(laptop, package, file, own(), 201), ErrorKind::Failed, u"Left: 200 of 200; asked for: 201"_s);
    expectRefused(obtain(laptop, package, file, own(), 0), ErrorKind::Failed, u"asked for: 0"_s);
    expectRefused(obtain(laptop, package, file, maintenance()), ErrorKind::Failed, u"maintenance"_s);
    expectRefused(obtain(laptop, package, file, license(u"00000000-0000-4000-8000-000000000000"_s)), ErrorKind::Failed,
                  u"licenses"_s);
    EXPECT_EQ(site.portal().requestCount(activations()), 0) << "nothing left the laptop";
    EXPECT_EQ(laptop.ledger().idempotencyKeysFor(unitCode())->size(), 0);
    EXPECT_EQ(made(), 0);
}

TEST_F(ObtainTest, ARefusalOfThePortalIsShownWhole)
{
    start();
    SitePackage package = readAll(laptop, file);
    add({.kind = FaultKind::Status,
         .target = u"portal"_s,
         .method = "POST",
         .path = portalPath(u"activations"_s),
         .times = 1,
         .status = 409,
         .body = "the project is on hold"});
    expectRefused(obtain(laptop, package, file, own()), ErrorKind::Failed, u"the project is on hold"_s);
    EXPECT_EQ(made(), 0);
    EXPECT_TRUE(laptop.ledger().idempotencyKeysFor(unitCode())->first().refused);
    const auto later = obtain(laptop, package, file, own());
    ASSERT_OK(later);
    EXPECT_EQ(later->how, How::Made);
    EXPECT_EQ(laptop.ledger().idempotencyKeysFor(unitCode())->size(), 1) << "asked again under the same key";
}

TEST_F(ObtainTest, OneMoreOnlyWhenItIsMeant)
{
    start();
    SitePackage package = readAll(laptop, file);
    ASSERT_OK(obtain(laptop, package, file, shared(), 200));
    const auto more = obtain(laptop, package, file, shared(), 100, true);
    ASSERT_OK(more);
    EXPECT_EQ(more->how, How::Made);
    EXPECT_EQ(spent(shared()), 300);
    EXPECT_EQ(package.manifest().activations.size(), 2);
    // The same count once more is another one again.
    const auto third = obtain(laptop, package, file, shared(), 100, true);
    ASSERT_OK(third);
    EXPECT_EQ(spent(shared()), 400);
    EXPECT_EQ(package.manifest().activations.size(), 3);
    const auto keys = laptop.ledger().idempotencyKeysFor(unitCode());
    EXPECT_EQ(keys->size(), 3);
    EXPECT_TRUE(std::ranges::all_of(*keys, &IdempotencyKey::settled));
    EXPECT_EQ(std::ranges::count_if(*keys, &IdempotencyKey::additional), 2) << "also where there is no team";
}

// "Later" is no refusal: the portal may still be at it.
TEST_F(ObtainTest, AskedForPatienceTheRequestStaysOpen)
{
    start();
    SitePackage package = readAll(laptop, file);
    add({.kind = FaultKind::Status,
         .target = u"portal"_s,
         .method = "POST",
         .path = portalPath(u"activations"_s),
         .times = 1,
         .status = 429,
         .body = "slowly"});
    expectRefused(obtain(laptop, package, file, own()), ErrorKind::Failed, u"slowly"_s);
    EXPECT_FALSE(laptop.ledger().idempotencyKeysFor(unitCode())->first().refused);
}

// The request left and no answer came: the portal's list is read before anything is asked for again.
TEST_F(ObtainTest, InDoubtItListsFirst)
{
    start();
    SitePackage package = readAll(laptop, file);
    add({.kind = FaultKind::CutAfter, .target = u"portal"_s, .method = "POST", .path = portalPath(u"activations"_s)});
    const auto outcome = obtain(laptop, package, file, own());
    ASSERT_OK(outcome);
    EXPECT_EQ(outcome->how, How::Made);
    EXPECT_EQ(site.portal().requestCount(activations()), 1) << "it was made by the request that got no answer";
    EXPECT_EQ(site.portal().requestCount(u"GET "_s + portalPath(u"activations"_s)), 2) << "before it and after it";
    EXPECT_EQ(spent(own()), 200);
    EXPECT_EQ(package.manifest().activations.size(), 1);
    EXPECT_TRUE(laptop.ledger().idempotencyKeysFor(unitCode())->first().settled);
}

TEST_F(ObtainTest, InDoubtAndNothingListedTheSameKeyIsUsedAgain)
{
    start();
    SitePackage package = readAll(laptop, file);
    add({.kind = FaultKind::CutBefore,
         .target = u"portal"_s,
         .method = "POST",
         .path = portalPath(u"activations"_s),
         .times = 1});
    const auto outcome = obtain(laptop, package, file, own());
    ASSERT_OK(outcome);
    EXPECT_EQ(outcome->how, How::Made);
    EXPECT_EQ(site.portal().requestCount(activations()), 2);
    EXPECT_EQ(laptop.ledger().idempotencyKeysFor(unitCode())->size(), 1);
    EXPECT_EQ(made(), 1);
}

// Nor does a second run spend again, whatever the first one saw of its own request.
TEST_F(ObtainTest, ARunAfterTheDoubtTakesWhatWasMade)
{
    start();
    SitePackage package = readAll(laptop, file);
    add({.kind = FaultKind::CutAfter, .target = u"portal"_s, .method = "POST", .path = portalPath(u"activations"_s)});
    // The list can be read before the request, but no more after it.
    add({.kind = FaultKind::CutBefore,
         .target = u"portal"_s,
         .method = "GET",
         .path = portalPath(u"activations"_s),
         .after = 1});
    const auto lost = obtain(laptop, package, file, own());
    ASSERT_FALSE(lost);
    EXPECT_TRUE(lost.error().inDoubt);
    EXPECT_TRUE(lost.error().remedy.contains(u"nothing is spent twice"_s));
    laptop.expectNoted(lost.error());
    EXPECT_EQ(spent(own()), 200);
    EXPECT_TRUE(package.manifest().activations.isEmpty());
    EXPECT_FALSE(laptop.ledger().idempotencyKeysFor(unitCode())->first().settled);

    ASSERT_OK(site.clearFaults());
    const auto found = obtain(laptop, package, file, own());
    ASSERT_OK(found);
    EXPECT_EQ(found->how, How::FoundAtPortal);
    EXPECT_EQ(spent(own()), 200);
    const auto keys = laptop.ledger().idempotencyKeysFor(unitCode());
    ASSERT_EQ(keys->size(), 1);
    EXPECT_TRUE(keys->first().settled);
    EXPECT_EQ(found->file.id, keys->first().key) << "it keeps the ID that it was asked for under";
}

// The first laptop's history came along, its file did not: one request, one ID, one job.
TEST_F(ObtainTest, WhatAnotherLaptopAskedForIsTakenUpUnderItsKey)
{
    for (const FaultKind lost : {FaultKind::CutAfter, FaultKind::CutBefore}) { // the portal made it, or never heard
        SCOPED_TRACE(static_cast<int>(lost));
        Laptop first;
        const QString place = first.path(u"site.sitepack"_s);
        const int index = lost == FaultKind::CutAfter ? 0 : 1;
        if (index == 0)
            start(2);
        SitePackage package = readAll(first, place, 2);
        add({.kind = lost, .target = u"portal"_s, .method = "POST", .path = portalPath(u"activations"_s)});
        add({.kind = FaultKind::CutBefore,
             .target = u"portal"_s,
             .method = "GET",
             .path = portalPath(u"activations"_s),
             .after = 1});
        ASSERT_FALSE(obtain(first, package, place, own(index), {}, false, index));
        ASSERT_OK(site.clearFaults());
        ASSERT_OK(savePackage(first.space(), package, place));
        const auto asked = first.ledger().idempotencyKeysFor(unitCode(index));
        ASSERT_EQ(asked->size(), 1);

        Laptop other;
        auto theirs = openPackage(other.space(), place, {.trusted = {first.space().key().signer().fingerprint}});
        ASSERT_OK(theirs);
        const auto got = obtain(other, *theirs, place, own(index), {}, false, index);
        ASSERT_OK(got);
        EXPECT_EQ(got->file.id, asked->first().key);
        EXPECT_EQ(spent(own(index)), 200);
        const auto keys = other.ledger().idempotencyKeysFor(unitCode(index));
        ASSERT_EQ(keys->size(), 1);
        EXPECT_EQ(keys->first().key, asked->first().key);
        EXPECT_TRUE(keys->first().settled);
        const auto jobs = other.ledger().jobs(package.manifest().packageId);
        ASSERT_OK(jobs);
        EXPECT_EQ(std::ranges::count_if(*jobs,
                                        [&](const Job& job) {
                                            return job.installCode == unitCode(index).text() &&
                                                   job.state == ActivationState::Requested;
                                        }),
                  0)
            << "no job is left over that waits for ever";
    }
}

TEST_F(ObtainTest, ADamagedDownloadIsNotKeptAndFetchedAgain)
{
    start();
    SitePackage package = readAll(laptop, file);
    add({.kind = FaultKind::WrongContent,
         .target = u"portal"_s,
         .method = "GET",
         .path = portalPath(u"activations/*"_s),
         .times = 1,
         .content = u"bytes"_s});
    const auto damaged = obtain(laptop, package, file, own());
    ASSERT_FALSE(damaged);
    EXPECT_EQ(damaged.error().kind, ErrorKind::BadFile);
    laptop.expectNoted(damaged.error());
    EXPECT_TRUE(package.manifest().activations.isEmpty());
    const auto again = obtain(laptop, package, file, own());
    ASSERT_OK(again);
    EXPECT_EQ(again->how, How::FoundAtPortal);
    EXPECT_EQ(spent(own()), 200);
}

// The key stays open until the file is safely in the package.
TEST_F(ObtainTest, AStickThatIsGoneAfterTheDownloadSpendsNothingTwice)
{
    start();
    SitePackage package = readAll(laptop, file);
    const auto lost = obtain(laptop, package, laptop.path(u"gone/site.sitepack"_s), own());
    ASSERT_FALSE(lost);
    EXPECT_EQ(spent(own()), 200);
    EXPECT_FALSE(laptop.ledger().idempotencyKeysFor(unitCode())->first().settled);

    auto again = openPackage(laptop.space(), file);
    ASSERT_OK(again);
    const auto found = obtain(laptop, *again, file, own());
    ASSERT_OK(found);
    EXPECT_EQ(found->how, How::FoundAtPortal);
    EXPECT_EQ(spent(own()), 200);
    EXPECT_TRUE(laptop.ledger().idempotencyKeysFor(unitCode())->first().settled);
}

TEST_F(ObtainTest, StoppedBeforeTheRequestNothingIsSpent)
{
    start();
    SitePackage package = readAll(laptop, file);
    PortalClient client = portalClient();
    std::stop_source stop;
    stop.request_stop();
    const auto stopped =
        wait(obtainActivation(laptop.space(), client, package, file,
                              {.installCode = unitCode(), .license = own(), .devices = {}}, stop.get_token()));
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Canceled);
    EXPECT_EQ(made(), 0);
}

TEST_F(ObtainTest, OneAssistantAtATimePerUnit)
{
    start();
    SitePackage package = readAll(laptop, file);
    const auto lock = UnitLock::take(laptop.ledger().file(), unitCode());
    ASSERT_OK(lock);
    expectRefused(obtain(laptop, package, file, own()), ErrorKind::RefusedForSafety, u"process"_s);
    EXPECT_EQ(made(), 0);
}

/// The portal's lists of licenses while `units` get a file each in one batch.
class StockTest : public ObtainTest
{
protected:
    int licenseLists() { return site.portal().requestCount(u"GET "_s + portalPath(u"licenses"_s)); }
    Result<ObtainOutcome> take(int index, const LicenseId& id, int devices)
    {
        return wait(obtainActivation(
            laptop.space(), *client, *package, file,
            {.installCode = unitCode(index), .license = id, .devices = *DeviceCount::from(devices), .stock = stock}));
    }
    void begin(int units)
    {
        start(units);
        package.emplace(readAll(laptop, file, units));
        client.emplace(portalClient());
    }
    std::optional<SitePackage> package;
    std::optional<PortalClient> client;
    const std::shared_ptr<LicenseStock> stock = std::make_shared<LicenseStock>();
};

TEST_F(StockTest, ABatchAsksForTheLicensesOnceHoweverManyUnits)
{
    begin(8);
    QList<int> lists;
    for (int index = 0; index < 8; ++index) {
        ASSERT_OK(take(index, shared(), 25));
        lists.append(licenseLists());
    }
    EXPECT_EQ(lists[3], 1);
    EXPECT_EQ(lists[7], 1) << "twice as many units";
    EXPECT_EQ(spent(shared()), 200);
    EXPECT_EQ(made(), 8);
}

TEST_F(StockTest, BeforeItSaysNoThePortalIsAskedAnew)
{
    begin(3);
    ASSERT_OK(take(0, own(0), 150));
    EXPECT_EQ(licenseLists(), 1);
    const auto refused = take(1, own(0), 100); // 50 left
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().why.contains(u"50 of 200"_s)) << refused.error().toText().toStdString();
    EXPECT_EQ(licenseLists(), 2);
    EXPECT_EQ(site.portal().requestCount(activations()), 1) << "nothing was asked for";
    ASSERT_OK(take(2, own(0), 50));
    EXPECT_EQ(spent(own(0)), 200);
}

TEST_F(StockTest, WhatSomebodyElseSpentMeanwhileThePortalRefuses)
{
    begin(3);
    ASSERT_OK(take(0, own(0), 25)); // 175 left, as far as the batch knows
    {
        Laptop other;
        const QString theirs = other.path(u"theirs.sitepack"_s);
        SitePackage copy = readAll(other, theirs, 3);
        ASSERT_OK(obtain(other, copy, theirs, own(0), 100, false, 2));
    }
    const int before = licenseLists();
    const auto refused = take(1, own(0), 100);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Failed);
    EXPECT_EQ(licenseLists(), before) << "it was the portal that said no";
    EXPECT_EQ(spent(own(0)), 125);
    ASSERT_OK(take(1, own(0), 75));
    EXPECT_EQ(licenseLists(), before + 1) << "asked anew after the refusal";
    EXPECT_EQ(spent(own(0)), 200);
}

TEST_F(StockTest, AllThatIsLeftIsAlwaysAskedAnew)
{
    begin(2);
    ASSERT_OK(take(0, own(0), 25));
    const auto rest = wait(obtainActivation(laptop.space(), *client, *package, file,
                                            {.installCode = unitCode(1), .license = own(0), .stock = stock}));
    ASSERT_OK(rest);
    EXPECT_EQ(rest->devices, 175);
    EXPECT_EQ(licenseLists(), 2);
}
