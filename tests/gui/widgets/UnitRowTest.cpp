// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Samples.h"
#include "support/Printers.h"
#include "ui/widgets/UnitExport.h"

#include <gtest/gtest.h>

using namespace activation;
using namespace activation::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 24);
using State = UnitProgress::State;

SmartServer unitWith(const QList<License>& licenses,
                     const std::optional<Capacity>& capacity = samples::capacity(37, 200))
{
    SmartServer unit = samples::unit();
    unit.licenses = licenses;
    unit.capacity = capacity;
    return unit;
}

License maintenance(int days, int devices = 200)
{
    return samples::license(u"Maintenance %1 devices"_s.arg(devices),
                            u"Expiring %1"_s.arg(Today.addDays(days).toString(Qt::ISODate)));
}

UnitRow rowOf(const SmartServer& unit, State state = State::Confirmed, bool lacksMaintenance = false)
{
    return makeUnitRow(unit,
                       UnitProgress{.installCode = unit.installCode,
                                    .state = state,
                                    .filesPending = state == State::Ready ? 1 : 0,
                                    .lacksMaintenance = lacksMaintenance},
                       Today);
}

} // namespace

TEST(UnitRow, MarksMaintenanceAtTheBorders)
{
    struct Border
    {
        int days;
        MaintenanceLook look;
        QString icon;
    };
    const License capacity = samples::license(u"Device capacity 200"_s, u"Active"_s);
    for (const Border& border :
         {Border{-1, MaintenanceLook::Expired, u"error"_s}, Border{0, MaintenanceLook::Within30, u"warning"_s},
          Border{30, MaintenanceLook::Within30, u"warning"_s}, Border{31, MaintenanceLook::Within90, u"clock"_s},
          Border{90, MaintenanceLook::Within90, u"clock"_s}, Border{91, MaintenanceLook::Current, u"check"_s}}) {
        const UnitRow row = rowOf(unitWith({capacity, maintenance(border.days)}));
        EXPECT_EQ(row.maintenance, border.look) << border.days;
        EXPECT_EQ(maintenanceMark(row.maintenance).icon, border.icon);
        EXPECT_EQ(row.maintenanceUntil, Today.addDays(border.days));
        EXPECT_TRUE(row.text(UnitColumn::Maintenance)
                        .contains(QLocale().toString(Today.addDays(border.days), QLocale::ShortFormat)))
            << qUtf8Printable(row.text(UnitColumn::Maintenance));
    }
}

TEST(UnitRow, MaintenanceIsTheDayUntilWhichItCoversTheCapacity)
{
    const License capacity = samples::license(u"Device capacity 200"_s, u"Active"_s);
    const UnitRow both = rowOf(unitWith({capacity, maintenance(400, 100), maintenance(20, 100)}));
    EXPECT_EQ(both.maintenance, MaintenanceLook::Within30) << "the longer one alone covers too little";
    EXPECT_EQ(both.maintenanceUntil, Today.addDays(20));
    EXPECT_EQ(rowOf(unitWith({capacity, maintenance(400, 100)})).maintenance, MaintenanceLook::TooFew);
    EXPECT_EQ(rowOf(unitWith({capacity, maintenance(-5), maintenance(400)})).maintenance, MaintenanceLook::Current)
        << "the renewed one counts";
    const UnitRow undated = rowOf(unitWith({samples::license(u"Maintenance"_s, u"Active"_s)}));
    EXPECT_EQ(undated.maintenance, MaintenanceLook::Current);
    EXPECT_EQ(undated.text(UnitColumn::Maintenance), u"active"_s);
    EXPECT_EQ(rowOf(unitWith({samples::license(u"Maintenance"_s, u"Paused"_s)})).maintenance, MaintenanceLook::Unknown);
}

TEST(UnitRow, WithoutMaintenanceSaysWhatItWaitsFor)
{
    const UnitRow none = rowOf(unitWith({}), State::Confirmed, true);
    EXPECT_EQ(none.maintenance, MaintenanceLook::None);
    EXPECT_TRUE(none.text(UnitColumn::State).contains(u"awaits maintenance"_s));
    EXPECT_TRUE(none.tips[static_cast<size_t>(UnitColumn::State)].contains(u"Customer Success"_s));
    EXPECT_NE(stateMark(none.progress).icon, stateMark(rowOf(unitWith({})).progress).icon);
    EXPECT_EQ(rowOf(unitWith({}), State::Ready).maintenance, MaintenanceLook::Waiting) << "its file is in the package";
}

TEST(UnitRow, SaysCapacityInWords)
{
    EXPECT_EQ(rowOf(unitWith({})).text(UnitColumn::Capacity), u"37 of 200 used"_s);
    EXPECT_EQ(rowOf(unitWith({}, samples::capacity(0, 0))).text(UnitColumn::Capacity), u"none"_s);
    EXPECT_EQ(rowOf(unitWith({}, std::nullopt)).text(UnitColumn::Capacity), u"not known"_s);
    EXPECT_FALSE(capacityShare(std::nullopt));
    EXPECT_FALSE(capacityShare(samples::capacity(0, 0)));
    EXPECT_EQ(capacityShare(samples::capacity(5, 0))->tone, Theme::Tone::Bad) << "more used than there are";
    EXPECT_EQ(capacityShare(samples::capacity(200, 200))->tone, Theme::Tone::Warning);
    EXPECT_DOUBLE_EQ(capacityShare(samples::capacity(50, 200))->share, 0.25);
}

TEST(UnitRow, SortsByTrueValues)
{
    const auto with = [](const QString& code, auto change) {
        SmartServer unit = samples::unit(code);
        change(unit);
        return rowOf(unit);
    };
    const UnitRow older = with(u"17qb"_s, [](SmartServer& unit) { unit.release = Release(u"4.90.001"_s); });
    const UnitRow newer = with(u"17qa"_s, [](SmartServer& unit) { unit.release = Release(u"4.100.001"_s); });
    EXPECT_TRUE(isBefore(older, newer, UnitColumn::Release)) << "4.9 comes before 4.10, whatever the text";
    EXPECT_TRUE(isBefore(newer, older, UnitColumn::InstallCode));
    const UnitRow few = with(u"17qb"_s, [](SmartServer& unit) { unit.capacity = samples::capacity(1, 200); });
    const UnitRow many = with(u"17qa"_s, [](SmartServer& unit) { unit.capacity = samples::capacity(1, 1000); });
    const UnitRow unknown = with(u"17qc"_s, [](SmartServer& unit) { unit.capacity.reset(); });
    EXPECT_TRUE(isBefore(few, many, UnitColumn::Capacity));
    EXPECT_TRUE(isBefore(unknown, few, UnitColumn::Capacity));
    const UnitRow soon = with(u"17qb"_s, [](SmartServer& unit) { unit.licenses = {maintenance(9)}; });
    const UnitRow later = with(u"17qa"_s, [](SmartServer& unit) { unit.licenses = {maintenance(10)}; });
    const UnitRow never = with(u"17qc"_s, [](SmartServer& unit) { unit.licenses = {}; });
    EXPECT_TRUE(isBefore(soon, later, UnitColumn::Maintenance));
    EXPECT_TRUE(isBefore(never, soon, UnitColumn::Maintenance));
    // Equal values keep one order, whichever way they are compared.
    EXPECT_TRUE(isBefore(newer, with(u"17qB"_s, [](SmartServer&) {}), UnitColumn::Files));
    EXPECT_FALSE(isBefore(newer, newer, UnitColumn::Files));
}

TEST(UnitExport, HasTrueValuesInTheWantedOrder)
{
    Manifest site;
    for (const QString& code : {u"17qa"_s, u"17qb"_s}) {
        SmartServer unit = samples::unit(code);
        unit.licenses = {maintenance(10)};
        site.put(unit);
    }
    UnitTableModel model;
    model.setSite(site, Today);
    const auto rows = exportedUnits(model, {samples::installCode(u"17qb"_s), samples::installCode(u"17qx"_s)});
    ASSERT_EQ(rows.size(), 2) << "the heading and the one that is there";
    ASSERT_EQ(rows[0].size(), rows[1].size());
    const auto value = [&rows](const QString& heading) {
        return rows[1][rows[0].indexOf(heading)];
    };
    EXPECT_EQ(value(u"Install Code"_s), u"17qb"_s);
    EXPECT_EQ(value(u"Release"_s), u"4.40.018"_s);
    EXPECT_EQ(value(u"Capacity total"_s), u"200"_s);
    EXPECT_EQ(value(u"Maintenance until"_s), Today.addDays(10).toString(Qt::ISODate));
    EXPECT_EQ(value(u"Read (UTC)"_s), u"2026-11-24T09:41:00Z"_s);
}
