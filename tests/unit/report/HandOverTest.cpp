// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ReportSamples.h"
#include "support/Printers.h"

#include <gtest/gtest.h>

using namespace activation;
using namespace activation::samples;
using namespace Qt::StringLiterals;

namespace {

const QString Code = u"17q5t6a"_s;

/// The only unit of a site.
UnitHandOver only(const Manifest& site)
{
    const HandOver report = handOver(site);
    EXPECT_EQ(report.units.size(), 1);
    return report.units.first();
}

} // namespace

TEST(HandOver, CountsTheThreeStandings)
{
    const HandOver report = handOver(threeUnits());
    ASSERT_EQ(report.units.size(), 3);
    EXPECT_EQ(report.units[0].standing, UnitStanding::Confirmed);
    EXPECT_EQ(report.units[1].standing, UnitStanding::Open);
    EXPECT_EQ(report.units[2].standing, UnitStanding::Rejected);
    EXPECT_EQ(report.totals.confirmed, 1);
    EXPECT_EQ(report.totals.open, 1);
    EXPECT_EQ(report.totals.rejected, 1);
    EXPECT_EQ(report.totals.capacityTotal, 200);
    EXPECT_EQ(report.totals.capacityUsed, 37);
    EXPECT_EQ(report.totals.files, 3);
    EXPECT_EQ(report.totals.receipts, 3);
    EXPECT_EQ(report.totals.expiring, 1);
    EXPECT_EQ(report.totals.expired, 0);
}

TEST(HandOver, ShowsTheLicensesAsLastSeen)
{
    Manifest site = manifest({unit(Code)});
    site.receipts = {receipt(Code, u"a"_s, InstallOutcome::Confirmed, u"2026-03-01T10:00:00Z"_s)};
    EXPECT_EQ(only(site).licenses.size(), 1) << "the receipt is later";
    EXPECT_EQ(only(site).capacity, capacity(200, 37));
    EXPECT_EQ(only(site).asOf, at(u"2026-03-01T10:00:00Z"_s));

    site.smartServers[0].readAt = at(u"2026-03-01T10:00:01Z"_s);
    EXPECT_EQ(only(site).licenses.size(), 0) << "what was read is later";
    EXPECT_EQ(only(site).capacity, capacity(0, 0));
    site.smartServers[0].readAt = at(u"2026-02-01T00:00:00Z"_s);
    site.receipts[0].outcome = InstallOutcome::NotShown;
    EXPECT_EQ(only(site).licenses.size(), 0) << "only a proven one tells";
}

// A word says that a license shows, not which: the report must not make up an empty list from it.
TEST(HandOver, AWordIsNoReading)
{
    Manifest site = manifest({unit(Code, {license(u"Maintenance"_s)}, capacity(0, 0))});
    site.activations = {file(Code, u"a"_s)};
    Receipt word = receipt(Code, u"a"_s, InstallOutcome::Confirmed, u"2026-03-01T10:00:00Z"_s);
    word.byHand = ByHand::Word;
    word.licensesAfter.clear();
    word.capacityAfter.reset();
    site.receipts = {word};
    EXPECT_EQ(only(site).licenses.size(), 1);
    EXPECT_EQ(only(site).asOf, site.smartServers.first().readAt);
    EXPECT_EQ(only(site).standing, UnitStanding::Confirmed);
    EXPECT_TRUE(only(site).open.isEmpty()) << only(site).open.first().what.toStdString();
    // Read again since, and it has no capacity: then the word does not hide that.
    site.smartServers[0].readAt = at(u"2026-03-02T10:00:00Z"_s);
    EXPECT_EQ(only(site).standing, UnitStanding::Open);
}

TEST(HandOver, AUnitWithoutAnythingWaitsForThePortal)
{
    const auto unit = only(manifest({samples::unit(Code)}));
    ASSERT_EQ(unit.open.size(), 1);
    EXPECT_TRUE(unit.open[0].what.contains(u"no device capacity"_s));
    EXPECT_TRUE(unit.open[0].waitsFor.contains(u"License Customer Portal"_s));
}

TEST(HandOver, UnknownCapacityIsOpenAndNotCalledNone)
{
    const auto unit = only(manifest({samples::unit(Code, {}, std::nullopt)}));
    ASSERT_EQ(unit.open.size(), 1);
    EXPECT_TRUE(unit.open[0].what.contains(u"capacity is not known"_s)) << qPrintable(unit.open[0].what);
    EXPECT_EQ(unit.standing, UnitStanding::Open);
    const auto licensed = only(manifest({samples::unit(Code, {license(u"Device capacity"_s)}, std::nullopt)}));
    EXPECT_TRUE(licensed.open.isEmpty()) << "a row that only does not state its number is a license";
}

TEST(HandOver, ARequestThatBroughtNoFileYetIsNamed)
{
    Manifest site = manifest({unit(Code)});
    site.events = {event(Code, ActivationState::Requested, u"2026-02-28T08:00:00Z"_s)};
    EXPECT_TRUE(only(site).open[0].what.contains(u"asked for on 2026-02-28T08:00:00Z"_s));
    site.events += event(Code, ActivationState::Obtained, u"2026-02-28T08:01:00Z"_s);
    EXPECT_FALSE(only(site).open[0].what.contains(u"asked for"_s));
    site.events = {event(u"17qam11"_s, ActivationState::Requested, u"2026-02-28T08:00:00Z"_s)};
    EXPECT_EQ(handOver(site).units.size(), 1) << "another unit's event";
    EXPECT_FALSE(only(site).open[0].what.contains(u"asked for"_s));
}

TEST(HandOver, AFileWaitsForItsUnit)
{
    Manifest site = manifest({unit(Code)});
    site.activations = {file(Code, u"a"_s)};
    ASSERT_EQ(only(site).open.size(), 1) << "the file, and no second one is asked for";
    EXPECT_TRUE(only(site).open[0].what.contains(u"“capacity_17q5t6a” is in the package and not installed"_s));
    EXPECT_TRUE(only(site).open[0].waitsFor.contains(u"Owner"_s));
    site.events = {event(Code, ActivationState::Installing, u"2026-03-01T09:00:00Z"_s, u"a"_s)};
    EXPECT_TRUE(only(site).open[0].what.contains(u"not known"_s)) << "begun, and interrupted";
    site.receipts = {receipt(Code, u"a"_s, InstallOutcome::NotShown, u"2026-03-01T10:00:00Z"_s)};
    EXPECT_TRUE(only(site).open[0].what.contains(u"did not show"_s));
    EXPECT_EQ(only(site).standing, UnitStanding::Open);
}

TEST(HandOver, ARefusedFileIsRejectedUntilALaterAttemptGoesWell)
{
    Manifest site = manifest({unit(Code)});
    site.activations = {file(Code, u"a"_s)};
    site.activations[0].originalName = u"%2"_s;
    site.receipts = {receipt(Code, u"a"_s, InstallOutcome::Rejected, u"2026-03-01T10:00:00Z"_s)};
    EXPECT_EQ(only(site).standing, UnitStanding::Rejected);
    EXPECT_TRUE(only(site).open[0].what.contains(u"refused “%2” with HTTP status 422"_s));
    // In whatever order they stand in the manifest.
    site.receipts.prepend(receipt(Code, u"a"_s, InstallOutcome::Confirmed, u"2026-03-01T11:00:00Z"_s));
    EXPECT_EQ(only(site).standing, UnitStanding::Confirmed);
    EXPECT_EQ(only(site).receipts.last().outcome, InstallOutcome::Confirmed);
    site.receipts = {receipt(Code, u"gone"_s, InstallOutcome::Rejected, u"2026-03-01T10:00:00Z"_s)};
    EXPECT_EQ(only(site).standing, UnitStanding::Rejected) << "its file is in the package no more";
}

TEST(HandOver, TooLittleMaintenanceWaitsForCustomerSuccess)
{
    Manifest site = manifest(
        {unit(Code, {license(u"Device capacity 200"_s), license(u"Maintenance 100 devices"_s)}, capacity(200, 1))});
    ASSERT_EQ(only(site).open.size(), 1);
    EXPECT_TRUE(only(site).open[0].what.contains(u"100 of 200"_s));
    EXPECT_EQ(only(site).open[0].waitsFor, u"Customer Success"_s);
    site.activations = {file(Code, u"m"_s, ActivationKind::Maintenance)};
    ASSERT_EQ(only(site).open.size(), 1) << "the file that is there is what is open now";
    EXPECT_TRUE(only(site).open[0].what.contains(u"not installed"_s));
}

TEST(HandOver, NoMaintenanceIsARemarkAndNothingOpen)
{
    const auto unit = only(manifest({samples::unit(Code, {license(u"Device capacity 200"_s)}, capacity(200, 1))}));
    EXPECT_EQ(unit.standing, UnitStanding::Confirmed);
    EXPECT_EQ(unit.assessment.cover, MaintenanceCover::None);
}

TEST(HandOver, AReleaseWithoutLicensingNeedsNothing)
{
    SmartServer old = unit(Code);
    old.release = Release(u"3.20.001"_s);
    EXPECT_EQ(only(manifest({old})).standing, UnitStanding::Confirmed);
    old.release = Release(u"new shape"_s);
    EXPECT_EQ(only(manifest({old})).standing, UnitStanding::Open) << "unknown is never taken for old";
}

TEST(HandOver, AUnitThatWasNeverReadIsThereToo)
{
    Manifest site = manifest({});
    site.activations = {file(Code, u"a"_s)};
    const auto unit = only(site);
    EXPECT_FALSE(unit.unit);
    EXPECT_EQ(unit.standing, UnitStanding::Open);
    EXPECT_EQ(unit.open.last().what, u"The unit was not read yet."_s);
    EXPECT_EQ(handOver(site).totals.capacityUnknown, 1);
}

TEST(HandOver, ExpiryGoesByTheDateOfTheUsersZone)
{
    const Manifest site = manifest({unit(Code, {license(u"Maintenance 200 devices"_s, u"Expiring 2026-03-01"_s)})});
    const QDateTime late = at(u"2026-03-01T23:30:00Z"_s);
    EXPECT_EQ(handOver(site, late).totals.expired, 0);
    EXPECT_EQ(handOver(site, late.toOffsetFromUtc(3600)).totals.expired, 1) << "there it is 2 March";
}
