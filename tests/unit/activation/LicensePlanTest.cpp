// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/LicensePlan.h"

#include "Laptop.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation {

using namespace test;

namespace {

DeviceCount devices(int count)
{
    return *DeviceCount::from(count);
}

PortalLicense pool(const QString& id, int bought, int left, ActivationKind kind = ActivationKind::Capacity)
{
    return {.licenseId = *LicenseId::parse(id),
            .kind = kind,
            .description = {},
            .devices = devices(bought),
            .available = devices(left),
            .project = {},
            .customerId = {},
            .expires = {}};
}

const QString Small = u"00000000-0000-0000-0000-000000000050"_s;
const QString Medium = u"00000000-0000-0000-0000-000000000200"_s;
const QString Large = u"00000000-0000-0000-0000-000000001000"_s;

Manifest site(std::initializer_list<std::pair<const char*, int>> unitsAndManaged)
{
    Manifest manifest;
    for (const auto& [text, managed] : unitsAndManaged) {
        SmartServer unit = unitRecord(QString::fromLatin1(text));
        unit.capacity = Capacity{.total = {}, .used = devices(managed)};
        manifest.put(unit);
    }
    return manifest;
}

TEST(LicensePlan, GivesEachTheSmallestWholeOneThatHoldsItsDevices)
{
    const auto plan = planLicenses(site({{"17qaaaa", 60}, {"17qbbbb", 10}}),
                                   {pool(Large, 1000, 1000), pool(Medium, 200, 200), pool(Small, 50, 50)});
    ASSERT_EQ(plan.size(), 2);
    EXPECT_TRUE(plan[0].wanted);
    EXPECT_EQ(plan[0].license->text(), Medium);
    EXPECT_EQ(plan[0].devices.count(), 200);
    EXPECT_EQ(plan[1].license->text(), Small);
}

TEST(LicensePlan, WhatIsUnderWayIsProposedAsItWas)
{
    const auto key = [](const char* unit, const QString& id, bool settled = false) {
        return IdempotencyKey{.key = {},
                              .installCode = code(QString::fromLatin1(unit)),
                              .licenseId = *LicenseId::parse(id),
                              .devices = devices(200),
                              .packageId = {},
                              .createdAt = {},
                              .settled = settled,
                              .activationId = {}};
    };
    const Manifest two = site({{"17qaaaa", 0}, {"17qbbbb", 0}});
    // Its request was served, and the answer lost: nothing is left of the license.
    const auto served = planLicenses(two, {pool(Large, 1000, 1000), pool(Medium, 200, 0), pool(Small, 50, 50)},
                                     {key("17qaaaa", Medium)});
    EXPECT_TRUE(served[0].wanted);
    EXPECT_EQ(served[0].license->text(), Medium);
    EXPECT_EQ(served[0].devices.count(), 200);
    EXPECT_EQ(served[1].license->text(), Small);
    // Its request never came there: the license is whole, and nobody else's.
    const auto lost = planLicenses(two, {pool(Medium, 200, 200), pool(Large, 1000, 1000)}, {key("17qbbbb", Medium)});
    EXPECT_EQ(lost[0].license->text(), Large);
    EXPECT_EQ(lost[1].license->text(), Medium);
    // What is settled, or of a license that this login does not see, proposes nothing.
    const QList<PortalLicense> small{pool(Small, 50, 50)};
    EXPECT_EQ(planLicenses(two, small, {key("17qaaaa", Medium)})[0].license->text(), Small);
    EXPECT_EQ(planLicenses(two, {pool(Medium, 200, 0), pool(Small, 50, 50)}, {key("17qaaaa", Medium, true)})[0]
                  .license->text(),
              Small);
}

TEST(LicensePlan, SharesTheLargestPoolWhereWholeOnesRunOut)
{
    const auto plan = planLicenses(site({{"17qaaaa", 0}, {"17qbbbb", 0}, {"17qcccc", 0}}),
                                   {pool(Large, 1000, 600), pool(Small, 50, 50)});
    EXPECT_EQ(plan[0].license->text(), Small);
    EXPECT_EQ(plan[1].license->text(), Large);
    EXPECT_EQ(plan[1].devices.count(), 300);
    EXPECT_EQ(plan[2].devices.count(), 300);
}

TEST(LicensePlan, ProposesNothingWhereThereIsCapacityOrAFileForIt)
{
    Manifest manifest = site({{"17qaaaa", 0}, {"17qbbbb", 0}});
    manifest.smartServers[0].capacity = Capacity{.total = devices(200), .used = devices(1)};
    ActivationFile file{.id = u"a"_s,
                        .installCode = code(u"17qbbbb"_s),
                        .licenseId = {},
                        .originalName = u"x"_s,
                        .path = {},
                        .size = 1,
                        .sha256 = {},
                        .obtainedAt = {}};
    manifest.activations.append(file);
    const auto plan = planLicenses(manifest, {pool(Medium, 200, 200)});
    EXPECT_FALSE(plan[0].wanted);
    EXPECT_FALSE(plan[0].license);
    EXPECT_FALSE(plan[1].wanted);
    // Maintenance alone is no capacity.
    manifest.activations[0].kind = ActivationKind::Maintenance;
    EXPECT_TRUE(planLicenses(manifest, {pool(Medium, 200, 200)})[1].wanted);
}

TEST(LicensePlan, UsedUpAndMaintenanceLicensesAreNotProposed)
{
    const auto plan =
        planLicenses(site({{"17qaaaa", 0}}), {pool(Medium, 200, 0), pool(Small, 50, 50, ActivationKind::Maintenance)});
    EXPECT_TRUE(plan[0].wanted);
    EXPECT_FALSE(plan[0].license);
}

TEST(LicensePlan, NoLicenseIsProposedTwiceAsAWhole)
{
    const auto plan = planLicenses(site({{"17qaaaa", 0}, {"17qbbbb", 0}}), {pool(Medium, 200, 200)});
    EXPECT_TRUE(plan[0].license);
    EXPECT_FALSE(plan[1].license);
}

} // namespace
} // namespace activation
