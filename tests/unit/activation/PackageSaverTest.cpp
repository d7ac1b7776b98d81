// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/PackageSaver.h"

#include "SiteFixture.h"

using namespace activation;
using namespace activation::test;
using namespace Qt::StringLiterals;
using How = activation::ObtainOutcome::How;

namespace {

class PackageSaverTest : public SiteFixture
{
protected:
    static QString unitName(int index) { return u"17q%1"_s.arg(index, 4, 10, QLatin1Char('0')); }
    static qsizetype unitsIn(const QString& path)
    {
        const auto report = SitePackage::inspect(path);
        return report ? report->manifest.smartServers.size() : -1;
    }
    Result<ObtainOutcome> obtainInto(PackageSaver& saver, int index)
    {
        PortalClient client = portalClient();
        return wait(obtainActivation(laptop.space(), client, saver,
                                     ObtainRequest{.installCode = unitCode(index), .license = own(index)}));
    }
    qsizetype made() { return site.portal().books().activations.size(); }
    bool isSettled(int index)
    {
        const auto keys = laptop.ledger().idempotencyKeysFor(unitCode(index));
        return keys && keys->size() == 1 && keys->first().settled;
    }
    /// A place that can be unplugged.
    QString stick = laptop.path(u"stick"_s);
    QString unplugged = laptop.path(u"unplugged"_s);
};

} // namespace

TEST_F(PackageSaverTest, SavesOnceEnoughHasGatheredAndTheRestAtTheEnd)
{
    SitePackage package = SitePackage::create(u"Plant 7"_s);
    PackageSaver saver(laptop.space(), package, file, {.changes = 4, .within = std::chrono::hours(1)});
    QList<int> onDisk;
    for (int index = 0; index < 10; ++index) {
        wait(saver.package())->put(unitRecord(unitName(index)));
        ASSERT_OK(wait(saver.changed([&onDisk, index]() -> Result<void> {
            onDisk.append(index);
            return {};
        })));
        EXPECT_EQ(onDisk.size(), (index + 1) / 4 * 4);
    }
    EXPECT_EQ(saver.saves(), 2);
    EXPECT_EQ(unitsIn(file), 8);
    EXPECT_TRUE(saver.isUnsaved());
    ASSERT_OK(wait(saver.finish()));
    EXPECT_EQ(saver.saves(), 3);
    EXPECT_EQ(unitsIn(file), 10);
    EXPECT_EQ(onDisk.size(), 10);
    EXPECT_FALSE(saver.isUnsaved());
    ASSERT_OK(wait(saver.finish()));
    EXPECT_EQ(saver.saves(), 3) << "nothing to save";
}

TEST_F(PackageSaverTest, TwiceTheUnitsAreNotTwiceTheSaves)
{
    const auto savesFor = [this](int units) {
        SitePackage package = SitePackage::create(u"Plant 7"_s);
        for (int index = 0; index < units; ++index)
            package.put(unitRecord(unitName(index)));
        PackageSaver saver(laptop.space(), package, laptop.path(u"%1.sitepack"_s.arg(units)),
                           {.within = std::chrono::hours(1)});
        for (int index = 0; index < units; ++index)
            EXPECT_OK(wait(saver.changed()));
        return saver.saves();
    };
    EXPECT_EQ(savesFor(100), 5);
    EXPECT_EQ(savesFor(400), 8);
    EXPECT_EQ(savesFor(800), 8);
}

TEST_F(PackageSaverTest, SavesWhatHasWaitedLongEnough)
{
    SitePackage package = SitePackage::create(u"Plant 7"_s);
    PackageSaver saver(laptop.space(), package, file, {.changes = 1000, .within = std::chrono::milliseconds(0)});
    package.put(unitRecord(unitName(0)));
    ASSERT_OK(wait(saver.changed()));
    EXPECT_EQ(unitsIn(file), 1);
}

TEST_F(PackageSaverTest, HandsThePackageOutOnlyWhenNobodyWritesIt)
{
    SitePackage package = SitePackage::create(u"Plant 7"_s);
    PackageSaver saver(laptop.space(), package, file, {.changes = 1});
    package.put(unitRecord(unitName(0)));
    auto saving = saver.changed(); // under way now, in another thread
    EXPECT_TRUE(saver.isUnsaved());
    EXPECT_EQ(wait(saver.package()), &package);
    EXPECT_FALSE(saver.isUnsaved());
    EXPECT_EQ(unitsIn(file), 1);
    EXPECT_OK(wait(std::move(saving)));
}

TEST_F(PackageSaverTest, WhatCannotBeSavedIsKeptAndSavedOnceThePlaceIsBack)
{
    QDir().mkpath(stick);
    const QString place = stick + u"/site.sitepack"_s;
    SitePackage package = SitePackage::create(u"Plant 7"_s);
    PackageSaver saver(laptop.space(), package, place, {.changes = 1});
    package.put(unitRecord(unitName(0)));
    ASSERT_OK(wait(saver.changed()));
    ASSERT_TRUE(QDir().rename(stick, unplugged));
    int told = 0;
    package.put(unitRecord(unitName(1)));
    const auto failed = wait(saver.changed([&told]() -> Result<void> {
        ++told;
        return {};
    }));
    ASSERT_FALSE(failed);
    EXPECT_TRUE(saver.hasFailed());
    EXPECT_TRUE(saver.isUnsaved());
    EXPECT_EQ(told, 0);
    EXPECT_FALSE(wait(saver.finish()));
    ASSERT_TRUE(QDir().rename(unplugged, stick));
    ASSERT_OK(wait(saver.finish()));
    EXPECT_FALSE(saver.hasFailed());
    EXPECT_EQ(told, 1);
    EXPECT_EQ(unitsIn(place), 2);
}

TEST_F(PackageSaverTest, NothingMoreIsSpentWhileWhatCameCannotBeSaved)
{
    start(2);
    QDir().mkpath(stick);
    const QString place = stick + u"/site.sitepack"_s;
    SitePackage package = readAll(laptop, place, 2);
    PackageSaver saver(laptop.space(), package, place, {.changes = 1, .takeTheirs = false});
    ASSERT_TRUE(QDir().rename(stick, unplugged));
    EXPECT_FALSE(obtainInto(saver, 0));
    EXPECT_EQ(made(), 1);
    EXPECT_FALSE(obtainInto(saver, 1));
    EXPECT_EQ(made(), 1) << "the second unit's license was not asked for";
    EXPECT_FALSE(isSettled(0));
    ASSERT_TRUE(QDir().rename(unplugged, stick));
    ASSERT_OK(obtainInto(saver, 1));
    EXPECT_EQ(made(), 2);
    EXPECT_TRUE(isSettled(0));
    EXPECT_TRUE(isSettled(1));
    const auto saved = SitePackage::inspect(place);
    ASSERT_OK(saved);
    EXPECT_EQ(saved->manifest.activations.size(), 2);
}

TEST_F(PackageSaverTest, WhatAKillKeptOutOfThePackageIsDownloadedAgainAndSpentOnce)
{
    start(2);
    {
        SitePackage package = readAll(laptop, file, 2);
        PackageSaver saver(laptop.space(), package, file, {.changes = 20, .within = std::chrono::hours(1)});
        ASSERT_OK(obtainInto(saver, 0));
        ASSERT_OK(obtainInto(saver, 1));
    } // ended without a save
    EXPECT_FALSE(isSettled(0)) << "nothing ends a request but the saved package";
    auto again = openPackage(laptop.space(), file);
    ASSERT_OK(again);
    ASSERT_TRUE(again->manifest().activations.isEmpty());
    PackageSaver saver(laptop.space(), *again, file, {.changes = 20});
    for (const int index : {0, 1}) {
        const auto outcome = obtainInto(saver, index);
        ASSERT_OK(outcome);
        EXPECT_EQ(outcome->how, How::FoundAtPortal);
    }
    ASSERT_OK(wait(saver.finish()));
    EXPECT_EQ(made(), 2);
    EXPECT_EQ(spent(own(0)), 200);
    EXPECT_TRUE(isSettled(0));
    EXPECT_TRUE(isSettled(1));
    EXPECT_EQ(SitePackage::inspect(file)->manifest.activations.size(), 2);
}
