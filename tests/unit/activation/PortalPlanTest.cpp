// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/PortalPlan.h"

#include "SiteFixture.h"

using namespace Qt::StringLiterals;

namespace activation {

using namespace test;
using Cost = PlannedActivation::Cost;

namespace {

const QString Pool = u"00000000-0000-0000-0000-000000003000"_s;
const QString Other = u"00000000-0000-0000-0000-000000000200"_s;

DeviceCount devices(int count)
{
    return *DeviceCount::from(count);
}

PortalLicense pool(const QString& id, int left)
{
    return {.licenseId = license(id),
            .kind = ActivationKind::Capacity,
            .description = {},
            .devices = devices(5000),
            .available = devices(left),
            .project = {},
            .customerId = {},
            .expires = {}};
}

PlannedActivation wants(const QString& unit, int count, const QString& id = Pool)
{
    return {.installCode = code(unit), .license = license(id), .devices = devices(count)};
}

Manifest twoUnits()
{
    Manifest manifest;
    for (const auto& unit : {u"17qaaaa"_s, u"17qbbbb"_s})
        manifest.put(unitRecord(unit));
    return manifest;
}

PortalPlan planOf(const Manifest& manifest, PortalPlanQuestion question)
{
    question.today = QDate(2026, 3, 1);
    return portalPlan(manifest, question);
}

TEST(PortalPlan, SaysWhatIsSpentAndWhatIsLeft)
{
    const PortalPlan plan = planOf(twoUnits(), {.wanted = {wants(u"17qaaaa"_s, 1200), wants(u"17qbbbb"_s, 1200)},
                                                .licenses = {pool(Other, 200), pool(Pool, 3000)}});
    EXPECT_EQ(plan.devices, 2400);
    EXPECT_EQ(plan.before, 3000) << "of the licenses in use only";
    EXPECT_EQ(plan.after(), 600);
    EXPECT_TRUE(plan.isPossible());
    ASSERT_EQ(plan.pools.size(), 1);
    EXPECT_EQ(plan.pools[0].after, 600);
    EXPECT_EQ(plan.maintenanceShort.size(), 2) << "neither has maintenance";
    EXPECT_TRUE(plan.summary().contains(QLocale().toString(2400))) << qUtf8Printable(plan.summary());
}

TEST(PortalPlan, MaintenanceThatCoversIsNotShort)
{
    Manifest manifest = twoUnits();
    manifest.smartServers[0].licenses = {License{.segmentController = {},
                                                 .description = u"Maintenance, 200 devices"_s,
                                                 .status = LicenseStatus::parse(u"Active"_s),
                                                 .activationDate = {},
                                                 .licenseId = {},
                                                 .note = {}}};
    const auto shortOf = [&manifest](int count) {
        return planOf(manifest, {.wanted = {wants(u"17qaaaa"_s, count)}, .licenses = {pool(Pool, 3000)}})
            .maintenanceShort.size();
    };
    EXPECT_EQ(shortOf(200), 0);
    EXPECT_EQ(shortOf(201), 1);
}

TEST(PortalPlan, WhatIsThereAlreadyCostsNothing)
{
    Manifest manifest = twoUnits();
    manifest.activations.append(ActivationFile{.id = u"a"_s,
                                               .kind = ActivationKind::Capacity,
                                               .installCode = code(u"17qaaaa"_s),
                                               .licenseId = license(Pool),
                                               .originalName = u"x"_s,
                                               .path = {},
                                               .size = 1,
                                               .sha256 = Fingerprint::of("here"),
                                               .obtainedAt = {}});
    const auto made = [](const QString& unit, const QByteArray& bytes) {
        return PortalActivation{.activationId = {},
                                .licenseId = license(Pool),
                                .installCode = code(unit),
                                .devices = devices(200),
                                .fileName = {},
                                .size = 1,
                                .sha256 = Fingerprint::of(bytes),
                                .url = {}};
    };
    PortalPlanQuestion question{.wanted = {wants(u"17qaaaa"_s, 200), wants(u"17qbbbb"_s, 200)},
                                .licenses = {pool(Pool, 0)},
                                .made = {{code(u"17qaaaa"_s), {made(u"17qaaaa"_s, "here")}},
                                         {code(u"17qbbbb"_s), {made(u"17qbbbb"_s, "there")}}}};
    PortalPlan plan = planOf(manifest, question);
    EXPECT_EQ(plan.activations[0].cost, Cost::InPackage);
    EXPECT_EQ(plan.activations[1].cost, Cost::MadeBefore);
    EXPECT_EQ(plan.devices, 0);
    EXPECT_TRUE(plan.isPossible());
    // Deliberately one more: what is in the package already is not the answer.
    question.wanted[0].additional = true;
    plan = planOf(manifest, question);
    EXPECT_EQ(plan.activations[0].cost, Cost::Spends);
    EXPECT_FALSE(plan.isPossible());
    // Another number of devices is another activation.
    question.wanted[1].devices = devices(100);
    EXPECT_EQ(planOf(manifest, question).activations[1].cost, Cost::Spends);
}

TEST(PortalPlan, IsImpossibleWhereALicenseLacksOrIsNotSeen)
{
    const auto possible = [](const PlannedActivation& one, const QList<PortalLicense>& licenses) {
        return planOf(twoUnits(), {.wanted = {one}, .licenses = licenses}).isPossible();
    };
    EXPECT_TRUE(possible(wants(u"17qaaaa"_s, 200), {pool(Pool, 200)}));
    EXPECT_FALSE(possible(wants(u"17qaaaa"_s, 201), {pool(Pool, 200)}));
    EXPECT_FALSE(possible(wants(u"17qaaaa"_s, 200), {pool(Other, 200)}));
    EXPECT_FALSE(possible(wants(u"17qaaaa"_s, 0), {pool(Pool, 0)})) << "all that is left, of nothing";
}

TEST(PortalPlan, ItsIdChangesWithWhateverChanges)
{
    const PortalPlanQuestion question{.wanted = {wants(u"17qaaaa"_s, 200)}, .licenses = {pool(Pool, 3000)}};
    const QString id = planOf(twoUnits(), question).id();
    EXPECT_EQ(id.size(), 16);
    EXPECT_EQ(planOf(twoUnits(), question).id(), id);
    PortalPlanQuestion less = question;
    less.licenses = {pool(Pool, 2999)};
    EXPECT_NE(planOf(twoUnits(), less).id(), id);
    PortalPlanQuestion more = question;
    more.wanted[0].devices = devices(201);
    EXPECT_NE(planOf(twoUnits(), more).id(), id);
    PortalPlanQuestion elsewhere = question;
    elsewhere.wanted[0].installCode = code(u"17qbbbb"_s);
    EXPECT_NE(planOf(twoUnits(), elsewhere).id(), id);
    // What the plan does not touch changes nothing.
    PortalPlanQuestion unrelated = question;
    unrelated.licenses.append(pool(Other, 5));
    EXPECT_EQ(planOf(twoUnits(), unrelated).id(), id);
}

TEST(PoolGuard, KnowsItsOwnSpendingFromSomebodyElses)
{
    const InstallCode a = code(u"17qaaaa"_s);
    const PortalPlan plan = planOf(
        twoUnits(), {.wanted = {wants(u"17qaaaa"_s, 200), wants(u"17qbbbb"_s, 200)}, .licenses = {pool(Pool, 3000)}});
    PoolGuard guard(plan);
    EXPECT_TRUE(guard.judge(pool(Pool, 3000)));
    EXPECT_EQ(guard.judge(pool(Pool, 2999)).error().kind, ErrorKind::RefusedForSafety);
    EXPECT_FALSE(guard.judge(pool(Pool, 3001)));
    EXPECT_TRUE(guard.judge(pool(Other, 1))) << "not in the plan";
    guard.inDoubt(a, license(Pool), devices(200));
    EXPECT_TRUE(guard.judge(pool(Pool, 3000)));
    EXPECT_TRUE(guard.judge(pool(Pool, 2800)));
    EXPECT_FALSE(guard.judge(pool(Pool, 2799)));
    guard.spent(a, license(Pool), devices(200));
    EXPECT_FALSE(guard.judge(pool(Pool, 3000)));
    EXPECT_TRUE(guard.judge(pool(Pool, 2800)));
}

class PlannedObtain : public SiteFixture
{
};

TEST_F(PlannedObtain, NothingIsSpentFromAPoolThatChanged)
{
    start();
    SitePackage package = readAll(laptop, file);
    PortalClient client = portalClient();
    const auto licenses = wait(client.licenses());
    ASSERT_OK(licenses);
    const PortalPlan plan = portalPlan(
        package.manifest(), {.wanted = {{.installCode = unitCode(), .license = own(), .devices = devices(100)}},
                             .licenses = *licenses,
                             .today = QDate::currentDate()});
    const auto guard = std::make_shared<PoolGuard>(plan);
    const ObtainRequest request{.installCode = unitCode(), .license = own(), .devices = devices(100), .guard = guard};
    // Somebody else was there in between.
    ASSERT_OK(wait(client.activate(own(), code(u"17qzzzz"_s), devices(1), u"another key"_s)));
    const auto refused = wait(obtainActivation(laptop.space(), client, package, file, request));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::RefusedForSafety);
    EXPECT_EQ(spent(own()), 1);
    EXPECT_EQ(laptop.events(u"requested"_s).size(), 0);
    EXPECT_EQ(laptop.ledger().idempotencyKeysFor(unitCode())->size(), 0);
}

TEST_F(PlannedObtain, ADoubtOfItsOwnDoesNotStopTheNextUnit)
{
    start(2);
    SitePackage package = readAll(laptop, file, 2);
    PortalClient client = portalClient();
    const auto licenses = wait(client.licenses());
    ASSERT_OK(licenses);
    const PortalPlan plan = portalPlan(
        package.manifest(), {.wanted = {{.installCode = unitCode(), .license = own(), .devices = devices(50)},
                                        {.installCode = unitCode(1), .license = own(), .devices = devices(50)}},
                             .licenses = *licenses,
                             .today = QDate::currentDate()});
    const auto guard = std::make_shared<PoolGuard>(plan);
    // Spent, and neither the answer nor the list that would tell comes.
    add({.kind = simulator::FaultKind::CutAfter,
         .target = u"portal"_s,
         .method = "POST",
         .path = portalPath(u"activations"_s),
         .times = 1});
    add({.kind = simulator::FaultKind::Status,
         .target = u"portal"_s,
         .method = "GET",
         .path = portalPath(u"activations"_s),
         .after = 1,
         .times = 1,
         .status = 500});
    const auto obtain = [&](int index) {
        return wait(obtainActivation(
            laptop.space(), client, package, file,
            {.installCode = unitCode(index), .license = own(), .devices = devices(50), .guard = guard}));
    };
    ASSERT_FALSE(obtain(0));
    EXPECT_EQ(spent(own()), 50);
    ASSERT_OK(obtain(1));
    const auto again = obtain(0);
    ASSERT_OK(again);
    EXPECT_EQ(again->how, ObtainOutcome::How::FoundAtPortal);
    EXPECT_EQ(spent(own()), 100);
}

} // namespace
} // namespace activation
