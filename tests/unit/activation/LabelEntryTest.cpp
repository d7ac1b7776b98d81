// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/LabelEntry.h"

#include "Laptop.h"
#include "activation/ByHandProof.h"
#include "activation/SiteProgress.h"

using namespace activation;
using namespace activation::test;
using namespace Qt::StringLiterals;

namespace {

LabelEntry entry(const QString& text = u"17q5t6a"_s)
{
    return {.label = text, .code = code(text)};
}

Manifest siteWith(const QList<SmartServer>& units)
{
    Manifest manifest;
    manifest.packageId = u"0f6b2a58-6d05-4f4e-9f0c-6a5f0a1b2c3d"_s;
    manifest.smartServers = units;
    return manifest;
}

} // namespace

TEST(LabelEntry, IsAnEntryOfTheLabelAloneWithItsHostNameAndNoLicenses)
{
    Laptop laptop;
    const auto unit = enterByLabel(laptop.space(), entry(), siteWith({}));
    ASSERT_OK(unit);
    EXPECT_EQ(unit->installCode, code(u"17q5t6a"_s));
    EXPECT_EQ(unit->identitySources, (QList<IdentityReading>{{IdentitySource::Label, u"17q5t6a"_s}}));
    EXPECT_EQ(unit->address, u"smartserver-17q5t6a"_s);
    EXPECT_FALSE(unit->readAt.isValid());
    EXPECT_TRUE(isFromLabelAlone(*unit));
    EXPECT_FALSE(isFromLabelAlone(unitRecord(u"17q5t6a"_s)));
    const auto again = SmartServer::fromJson(unit->toJson(), u"unit"_s);
    ASSERT_OK(again);
    EXPECT_TRUE(isFromLabelAlone(*again)) << "after the package was saved and opened";

    const auto events = laptop.ledger().events({}, u"17q5t6a"_s);
    ASSERT_OK(events);
    ASSERT_EQ(events->size(), 1);
    EXPECT_EQ(events->first().kind, u"identified"_s);
}

TEST(LabelEntry, TakesAddressReleaseAndCapacityWhereTheyAreKnown)
{
    Laptop laptop;
    LabelEntry known = entry();
    known.address = *Address::parse(u"192.0.2.17:8443"_s);
    known.release = Release(u"4.40.012"_s);
    known.capacity = Capacity{*DeviceCount::from(200), *DeviceCount::from(37)};
    const auto unit = enterByLabel(laptop.space(), known, siteWith({}));
    ASSERT_OK(unit);
    EXPECT_EQ(unit->address, u"192.0.2.17:8443"_s);
    EXPECT_EQ(unit->capacity->used.count(), 37);
    EXPECT_EQ(unit->release.display(), u"4.4 (4.40.012)"_s);
}

TEST(LabelEntry, RefusesAReleaseWithoutLicensing)
{
    Laptop laptop;
    LabelEntry old = entry();
    old.release = Release(u"2.80.001"_s);
    const auto unit = enterByLabel(laptop.space(), old, siteWith({}));
    ASSERT_FALSE(unit);
    EXPECT_EQ(unit.error().kind, ErrorKind::Failed);
}

TEST(LabelEntry, NeverReplacesWhatWasRead)
{
    Laptop laptop;
    const auto refused = enterByLabel(laptop.space(), entry(u"17Q5T6A"_s), siteWith({unitRecord(u"17q5t6a"_s)}));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::RefusedForSafety);
    // What was entered so before may be entered anew.
    const auto first = enterByLabel(laptop.space(), entry(), siteWith({}));
    ASSERT_OK(first);
    EXPECT_OK(enterByLabel(laptop.space(), entry(), siteWith({*first})));
}

TEST(LabelEntry, ClaimsNothingAboutItsLicenses)
{
    Laptop laptop;
    const auto unit = enterByLabel(laptop.space(), entry(), siteWith({}));
    ASSERT_OK(unit);
    const Manifest site = siteWith({*unit});
    const UnitProgress progress = unitProgress(site, *unit);
    EXPECT_EQ(progress.state, UnitProgress::State::NeedsFile);
    EXPECT_FALSE(progress.lacksMaintenance) << "nobody knows";
    // An entry is no reading: what shows later cannot be told to be new by it.
    const auto events = laptop.ledger().events({}, u"17q5t6a"_s);
    ASSERT_OK(events);
    EXPECT_FALSE(stateBefore(*events, QDateTime::currentDateTimeUtc().addDays(1)));
}
