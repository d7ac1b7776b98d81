// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/LicenseRules.h"

#include "support/Printers.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 3, 1);

License row(const QString& description, const QString& status = u"Active"_s)
{
    return License{.segmentController = u"17q5t6a"_s,
                   .description = description,
                   .status = LicenseStatus::parse(status),
                   .activationDate = u"2026-01-01"_s,
                   .licenseId = u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s,
                   .note = {}};
}

QString expiring(int days)
{
    return u"Expiring "_s + Today.addDays(days).toString(Qt::ISODate);
}

Capacity capacity(int total, int used = 0)
{
    return {*DeviceCount::from(total), *DeviceCount::from(used)};
}

LicenseAssessment assess(const QList<License>& rows, const std::optional<Capacity>& reported = std::nullopt)
{
    return assessLicenses(rows, reported, Today);
}

bool says(const LicenseAssessment& assessment, LicenseRemark::Severity severity, const QString& words)
{
    return std::ranges::any_of(assessment.remarks, [&](const LicenseRemark& remark) {
        return remark.severity == severity && remark.text.contains(words);
    });
}

using Severity = LicenseRemark::Severity;

} // namespace

TEST(LicenseStanding, ChangesAtTheBordersOfThirtyAndNinetyDays)
{
    const auto on = [](int days) {
        return standingOn(LicenseStatus::parse(expiring(days)), Today);
    };
    EXPECT_EQ(on(-1), LicenseStanding::Expired);
    EXPECT_EQ(on(0), LicenseStanding::ExpiringIn30) << "the day itself counts";
    EXPECT_EQ(on(30), LicenseStanding::ExpiringIn30);
    EXPECT_EQ(on(31), LicenseStanding::ExpiringIn90);
    EXPECT_EQ(on(90), LicenseStanding::ExpiringIn90);
    EXPECT_EQ(on(91), LicenseStanding::Active);
}

TEST(LicenseStanding, CountsDaysAcrossALeapDay)
{
    const auto status = LicenseStatus::parse(u"Expiring 2028-03-01"_s);
    EXPECT_EQ(standingOn(status, QDate(2028, 1, 31)), LicenseStanding::ExpiringIn30);
    EXPECT_EQ(standingOn(status, QDate(2028, 1, 30)), LicenseStanding::ExpiringIn90);
}

TEST(LicenseStanding, WhatTheUnitCallsExpiredIsSoWhateverTheLaptopsClockSays)
{
    EXPECT_EQ(standingOn(LicenseStatus::parse(u"Expired 2030-01-01"_s), Today), LicenseStanding::Expired);
    EXPECT_EQ(standingOn(LicenseStatus::parse(u"Active"_s), Today), LicenseStanding::Active);
    EXPECT_EQ(standingOn(LicenseStatus::parse(u"Suspended"_s), Today), LicenseStanding::Unknown);
}

TEST(LicenseKind, IsToldByExactlyOneWord)
{
    using Expected = std::pair<QString, LicenseKind>;
    for (const auto& [text, kind] :
         {Expected{u"Device Capacity (200 devices)"_s, LicenseKind::Capacity},
          Expected{u"1000 DEVICES"_s, LicenseKind::Capacity},
          Expected{u"Maintenance, 1 year"_s, LicenseKind::Maintenance},
          Expected{u"Maintenance (200 devices)"_s, LicenseKind::Maintenance},
          Expected{u"SmartServer Core"_s, LicenseKind::Core}, Expected{u"Remote CMS"_s, LicenseKind::RemoteCms},
          Expected{u"Capacity and maintenance, 200 devices"_s, LicenseKind::Unknown},
          Expected{u"Incapacity"_s, LicenseKind::Unknown}, Expected{u"Scores"_s, LicenseKind::Unknown},
          Expected{u""_s, LicenseKind::Unknown}, Expected{u"Gold"_s, LicenseKind::Unknown}}) {
        EXPECT_EQ(inferredKind(text), kind) << qPrintable(text);
    }
}

TEST(LicenseKind, ReadsTheNumberOfDevicesOrNone)
{
    using Expected = std::pair<QString, int>; // -1: none
    for (const auto& [text, count] :
         {Expected{u"Device Capacity (200 devices)"_s, 200}, Expected{u"1,000 devices"_s, 1000},
          Expected{u"1.000 Devices"_s, 1000}, Expected{u"1\u202f000 devices"_s, 1000},
          Expected{u"200-device license"_s, 200}, Expected{u"Device capacity 200"_s, 200},
          Expected{u"Capacity: 1000"_s, 1000}, Expected{u"Devices: 200 (200 devices)"_s, 200},
          Expected{u"1 device"_s, 1}, Expected{u"0 devices"_s, 0},
          Expected{u"Maintenance for 200 devices, 3 years"_s, 200},
          // None, rather than a guess:
          Expected{u"Maintenance, 1 year"_s, -1}, Expected{u"1 000 devices"_s, -1},
          Expected{u"release 4 200 devices"_s, -1}, Expected{u"4.4 devices"_s, -1},
          Expected{u"200 devices or 1000 devices"_s, -1}, Expected{u"Capacity 3 years"_s, -1},
          Expected{u"Capacity 4.4"_s, -1}, Expected{u"007 devices"_s, -1}, Expected{u"-5 devices"_s, -1},
          Expected{u"99999999999999999999 devices"_s, -1}, Expected{u"1000001 devices"_s, -1},
          Expected{u"P2022 devices"_s, -1}, Expected{u"Capacity"_s, -1}, Expected{u""_s, -1},
          Expected{u"٢٠٠ devices"_s, -1}}) {
        const auto devices = statedDevices(text);
        EXPECT_EQ(devices ? devices->count() : -1, count) << qPrintable(text);
    }
}

TEST(MaintenanceRule, LowerIsAnError)
{
    const auto low = assess({row(u"Device capacity 200"_s), row(u"Maintenance 100 devices"_s)});
    EXPECT_EQ(low.cover, MaintenanceCover::TooLow);
    EXPECT_EQ(low.capacityDevices, 200);
    EXPECT_EQ(low.maintenanceDevices, 100);
    EXPECT_EQ(low.remarks.first().severity, Severity::Error);
    EXPECT_TRUE(low.remarks.first().text.contains(u"no feature release"_s));
    EXPECT_FALSE(low.coveredUntil);
}

TEST(MaintenanceRule, EqualIsGoodAndMoreIsANote)
{
    const auto equal = assess({row(u"Device capacity 200"_s), row(u"Maintenance 200 devices"_s)});
    EXPECT_EQ(equal.cover, MaintenanceCover::Met);
    EXPECT_EQ(equal.remarks.first().severity, Severity::Note);
    const auto more = assess({row(u"Device capacity 200"_s), row(u"Maintenance 201 devices"_s)});
    EXPECT_EQ(more.cover, MaintenanceCover::Exceeded);
    EXPECT_EQ(more.remarks.first().severity, Severity::Note);
}

TEST(MaintenanceRule, AddsUpAllCapacityAndAllCurrentMaintenance)
{
    const QList<License> rows{row(u"Device capacity 200"_s), row(u"Device capacity 1000"_s),
                              row(u"Maintenance 1000 devices"_s, expiring(10)),
                              row(u"Maintenance 200 devices"_s, u"Expired 2026-02-28"_s)};
    EXPECT_EQ(assess(rows).cover, MaintenanceCover::TooLow) << "an expired one covers nothing";
    EXPECT_EQ(assess(rows.first(3) + QList{row(u"Maintenance 200 devices"_s)}).cover, MaintenanceCover::Met);
}

TEST(MaintenanceRule, EndsWithTheLicenseWithoutWhichItIsTooLow)
{
    const QList<License> rows{row(u"Device capacity 200"_s), row(u"Maintenance 100 devices"_s, expiring(5)),
                              row(u"Maintenance 200 devices"_s, expiring(40))};
    const auto both = assess(rows);
    EXPECT_EQ(both.cover, MaintenanceCover::Exceeded);
    EXPECT_EQ(both.coveredUntil, Today.addDays(40));
    EXPECT_EQ(assess({rows[0], rows[2], row(u"Maintenance 200 devices"_s, expiring(5))}).coveredUntil,
              Today.addDays(40))
        << "in whatever order they stand";
    EXPECT_TRUE(both.remarks.first().text.contains(Today.addDays(40).toString(Qt::ISODate)));
    // On its last day it still covers, the day after no more.
    EXPECT_EQ(assessLicenses(rows, {}, Today.addDays(40)).cover, MaintenanceCover::Met);
    EXPECT_EQ(assessLicenses(rows, {}, Today.addDays(41)).cover, MaintenanceCover::None);
}

TEST(MaintenanceRule, NoMaintenanceAndNoCapacityAreNoErrors)
{
    const auto none = assess({row(u"Device capacity 200"_s)});
    EXPECT_EQ(none.cover, MaintenanceCover::None);
    EXPECT_EQ(none.remarks.first().severity, Severity::Warning);
    EXPECT_EQ(assess({}, capacity(0)).cover, MaintenanceCover::NothingToCover);
    EXPECT_EQ(assess({row(u"Maintenance 200 devices"_s)}, capacity(0)).cover, MaintenanceCover::NothingToCover);
}

TEST(MaintenanceRule, UnknownCapacityIsNotTakenForNone)
{
    for (const auto& unknown :
         {assess({}), assess({row(u"Maintenance 200 devices"_s)}), assess({row(u"SmartServer Core"_s)})}) {
        EXPECT_EQ(unknown.cover, MaintenanceCover::Unknown);
        EXPECT_FALSE(unknown.capacityDevices);
        EXPECT_TRUE(says(unknown, Severity::Warning, u"capacity is not known"_s));
        EXPECT_FALSE(says(unknown, Severity::Note, u"no device capacity"_s));
    }
}

TEST(MaintenanceRule, SaysUnknownWhereTheRowsDoNotTell)
{
    EXPECT_EQ(assess({row(u"Device capacity 200"_s), row(u"Maintenance, 1 year"_s)}).cover, MaintenanceCover::Unknown);
    EXPECT_EQ(assess({row(u"Device capacity"_s), row(u"Maintenance 200 devices"_s)}).cover, MaintenanceCover::Unknown);
    EXPECT_EQ(assess({row(u"Device capacity 200"_s), row(u"Gold"_s)}).cover, MaintenanceCover::Unknown);
    EXPECT_EQ(assess({row(u"Device capacity 200"_s), row(u"Maintenance 200 devices"_s),
                      row(u"Gold"_s, u"Expired 2025-01-01"_s)})
                  .cover,
              MaintenanceCover::Unknown)
        << "what has expired covers nothing, but may be capacity";
    const auto strange = assess({row(u"Device capacity 200"_s), row(u"Maintenance 200 devices"_s, u"Paused"_s)});
    EXPECT_EQ(strange.cover, MaintenanceCover::Unknown);
    EXPECT_TRUE(strange.remarks.first().text.contains(u"unknown"_s));
    EXPECT_FALSE(strange.maintenanceDevices);
}

TEST(MaintenanceRule, IsCertainWhereTheRestCannotChangeIt)
{
    // What is missing could only add capacity, or only maintenance.
    EXPECT_EQ(assess({row(u"Device capacity 200"_s), row(u"Capacity"_s), row(u"Maintenance 100 devices"_s)}).cover,
              MaintenanceCover::TooLow);
    const QList<License> rows{row(u"Device capacity 200"_s), row(u"Maintenance 200 devices"_s), row(u"Maintenance"_s)};
    EXPECT_EQ(assess(rows).cover, MaintenanceCover::Met);
    EXPECT_FALSE(assess(rows).maintenanceDevices);
}

TEST(MaintenanceRule, TakesTheUnitsOwnCapacityWhereARowHasNoNumber)
{
    const QList<License> rows{row(u"Device capacity"_s), row(u"Maintenance 200 devices"_s)};
    EXPECT_EQ(assess(rows, capacity(200)).cover, MaintenanceCover::Met);
    EXPECT_EQ(assess(rows, capacity(1000)).cover, MaintenanceCover::TooLow);
    const auto differ = assess({row(u"Device capacity 200"_s), row(u"Maintenance 200 devices"_s)}, capacity(1000));
    EXPECT_EQ(differ.cover, MaintenanceCover::TooLow);
    EXPECT_TRUE(says(differ, Severity::Warning, u"add up to 200 devices"_s));
}

TEST(LicenseRemarks, NameWhatExpiresAndWhatIsUsedUp)
{
    const auto rows = QList{row(u"Device capacity 200"_s), row(u"Maintenance 200 devices"_s, expiring(30)),
                            row(u"Remote CMS"_s, u"Expired 2025-12-31"_s)};
    EXPECT_TRUE(says(assess(rows), Severity::Warning, u"within 30 days, on 2026-03-31"_s));
    EXPECT_TRUE(says(assess(rows), Severity::Warning, u"expired on 2025-12-31"_s));
    EXPECT_TRUE(says(assess(rows), Severity::Note, u"inferred"_s));
    EXPECT_TRUE(says(assess(rows, capacity(200, 200)), Severity::Warning, u"used up"_s));
    EXPECT_TRUE(says(assess(rows, capacity(200, 201)), Severity::Error, u"more than"_s));
    EXPECT_FALSE(says(assess(rows, capacity(200, 199)), Severity::Warning, u"used up"_s));
}
