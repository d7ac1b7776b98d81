// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "maintenance/MaintenanceNeed.h"

#include "../activation/Laptop.h"

using namespace Qt::StringLiterals;

namespace activation {

using namespace test;

namespace {

using Reason = MaintenanceReason;

const QDate Today(2026, 11, 25);

ActivationFile file(const QString& id, ActivationKind kind)
{
    return {.id = id,
            .kind = kind,
            .installCode = code(u"17qaaaa"_s),
            .licenseId = {},
            .originalName = {},
            .path = {},
            .sha256 = {},
            .obtainedAt = {}};
}

License row(const QString& description, const QString& status)
{
    return {.segmentController = {},
            .description = description,
            .status = LicenseStatus::parse(status),
            .activationDate = {},
            .licenseId = u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s,
            .note = {}};
}

Manifest site(int capacity, const QList<License>& maintenance)
{
    SmartServer unit = unitRecord(u"17qaaaa"_s);
    unit.capacity = Capacity{.total = *DeviceCount::from(capacity), .used = {}};
    unit.licenses = maintenance;
    if (capacity > 0)
        unit.licenses += row(u"Device Capacity, %1 devices"_s.arg(capacity), u"Active"_s);
    Manifest manifest;
    manifest.put(unit);
    return manifest;
}

MaintenanceNeed needOf(const Manifest& manifest, const Release& target = {})
{
    return maintenanceNeeds(manifest, {.today = Today, .target = target}).at(0);
}

TEST(MaintenanceNeed, NothingWhereThereIsNothingToCover)
{
    EXPECT_TRUE(needOf(site(0, {}), Release::of(4, 9)).reasons.isEmpty());
}

TEST(MaintenanceNeed, SaysWhyForEachWayInWhichItDoesNotCover)
{
    const auto with = [](const QString& devices, const QString& status) {
        return needOf(site(200, {row(u"Maintenance, %1 devices"_s.arg(devices), status)})).reasons;
    };
    EXPECT_EQ(needOf(site(200, {})).reasons, QList{Reason::None});
    EXPECT_EQ(with(u"100"_s, u"Expiring 2027-11-25"_s), QList{Reason::TooLow});
    EXPECT_EQ(with(u"200"_s, u"Expired 2026-11-01"_s), (QList{Reason::None, Reason::Expired}));
    EXPECT_EQ(with(u"200"_s, u"Expiring 2026-12-25"_s), QList{Reason::ExpiringIn30});
    EXPECT_EQ(with(u"200"_s, u"Expiring 2026-12-26"_s), QList{Reason::ExpiringIn90});
    EXPECT_EQ(with(u"200"_s, u"Expiring 2027-02-23"_s), QList{Reason::ExpiringIn90});
    EXPECT_TRUE(with(u"200"_s, u"Expiring 2027-02-24"_s).isEmpty());
    EXPECT_TRUE(with(u"1000"_s, u"Active"_s).isEmpty());
}

TEST(MaintenanceNeed, AnUpgradeNeedsOneOnlyWhereMaintenanceDoesNotCover)
{
    const auto covered = site(200, {row(u"Maintenance, 200 devices"_s, u"Expiring 2027-11-25"_s)});
    EXPECT_TRUE(needOf(covered, Release::of(4, 9)).reasons.isEmpty());
    EXPECT_EQ(needOf(site(200, {}), Release::of(4, 9)).reasons, (QList{Reason::None, Reason::UpgradePlanned}));
    EXPECT_EQ(needOf(site(200, {}), Release::of(4, 4)).reasons, QList{Reason::None}) << "it has that release";
}

TEST(MaintenanceNeed, WaitingCapacityIsCoveredTooAndAWaitingFileMayBeEnough)
{
    Manifest manifest = site(200, {row(u"Maintenance, 200 devices"_s, u"Expiring 2027-11-25"_s)});
    manifest.activations.append(file(u"one"_s, ActivationKind::Capacity));
    Event obtained;
    obtained.kind = u"obtained"_s;
    obtained.activationId = u"one"_s;
    obtained.data[u"devices"_s] = 50;
    manifest.events.append(obtained);
    EXPECT_EQ(needOf(manifest).reasons, QList{Reason::TooLow});
    EXPECT_EQ(needOf(manifest).capacity, 250);
    EXPECT_TRUE(needOf(manifest).isNeeded());
    manifest.activations.append(file(u"two"_s, ActivationKind::Maintenance));
    EXPECT_FALSE(needOf(manifest).isNeeded());
    EXPECT_TRUE(needOf(manifest).fileWaits);
}

} // namespace
} // namespace activation
