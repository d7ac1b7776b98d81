// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "volume/VolumeMonitor.h"

#include "support/FakeSticks.h"
#include "support/Printers.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace activation;
using namespace activation::test;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const VolumeMonitor& monitor)
{
    QStringList all;
    for (const Volume& volume : monitor.volumes())
        all += volume.name();
    return all;
}

} // namespace

TEST(Volume, IsNamedByItsLabelElseByItsSizeAndDevice)
{
    Volume volume{.id = u"x"_s,
                  .uuid = {},
                  .label = u"KEY"_s,
                  .device = u"/dev/sdb1"_s,
                  .fileSystem = u"vfat"_s,
                  .folder = {},
                  .size = 15'000'000'000};
    EXPECT_EQ(volume.name(), u"KEY"_s);
    volume.label.clear();
    EXPECT_TRUE(volume.name().contains(u"/dev/sdb1"_s));
    EXPECT_TRUE(volume.name().contains(u"15 GB"_s)) << volume.name().toStdString();
}

TEST(Volume, OnlyFatEndsAtFourGibibytes)
{
    for (const QString& name : {u"vfat"_s, u"FAT32"_s, u"msdos"_s, u"FAT"_s})
        EXPECT_EQ(Volume::largestFileOf(name), 4'294'967'295) << name.toStdString();
    for (const QString& name : {u"exfat"_s, u"ntfs"_s, u"ext4"_s, QString()})
        EXPECT_EQ(Volume::largestFileOf(name), std::nullopt) << name.toStdString();
}

#ifdef Q_OS_LINUX
/// The module with Solid, on Solid's own simulated computer.
class VolumeMonitorOnSolid : public testing::Test
{
protected:
    static void SetUpTestSuite() { sticks = FakeSticks::start(); }
    static void TearDownTestSuite() { sticks.reset(); }
    void SetUp() override
    {
        if (!sticks)
            FAIL() << "dbus-daemon is needed";
        monitor = VolumeMonitor::ofThisSystem();
        ASSERT_FALSE(monitor->volumes().isEmpty());
    }
    void TearDown() override
    {
        if (sticks) {
            sticks->plug(FakeSticks::Small);
            sticks->mend(FakeSticks::Small);
        }
    }
    Volume small() const { return monitor->volume(FakeSticks::Small).value_or(Volume()); }
    bool until(const std::function<bool()>& is) const { return QTest::qWaitFor(is, 20'000); }

    static inline std::unique_ptr<FakeSticks> sticks;
    std::unique_ptr<VolumeMonitor> monitor;
};

TEST_F(VolumeMonitorOnSolid, SticksAndCardsAreListedAndBuiltInDisksNever)
{
    EXPECT_EQ(names(*monitor), (QStringList{u"CARD"_s, u"KEY"_s, u"KEY second"_s}))
        << "no built-in disk, no DVD, no swap, no partition of the running system";
    const Volume stick = small();
    EXPECT_EQ(stick.uuid, u"1234-abcd"_s);
    EXPECT_EQ(stick.device, u"/dev/sdb1"_s);
    EXPECT_EQ(stick.fileSystem, u"vfat"_s);
    EXPECT_EQ(stick.size, 8'000'000'000);
    EXPECT_EQ(stick.folder, sticks->folder());
    EXPECT_TRUE(stick.isMounted());
    const auto card = monitor->named(u"CARD"_s);
    ASSERT_TRUE(card);
    EXPECT_FALSE(card->isMounted());
    EXPECT_EQ(card->free, -1);
}

TEST_F(VolumeMonitorOnSolid, WhatIsFreeIsAskedOfTheFileSystem)
{
    ASSERT_EQ(small().free, -1);
    QCoro::waitFor(monitor->refresh());
    EXPECT_GT(small().free, 0);
    EXPECT_FALSE(small().isReadOnly);
}

TEST_F(VolumeMonitorOnSolid, AreFoundByUuidByLabelAndByWhatIsOnThem)
{
    EXPECT_EQ(monitor->named(u"1234-ABCD"_s)->id, QString(FakeSticks::Small));
    EXPECT_EQ(monitor->named(u"key"_s)->id, QString(FakeSticks::Small));
    EXPECT_FALSE(monitor->named(u"KE"_s));
    EXPECT_FALSE(monitor->named({}));
    EXPECT_FALSE(monitor->named(u"SYSTEM"_s)) << "a built-in disk";
    EXPECT_EQ(monitor->holding(sticks->folder())->id, QString(FakeSticks::Small));
    EXPECT_EQ(monitor->holding(sticks->folder() + u"/not/yet/there"_s)->id, QString(FakeSticks::Small));
    EXPECT_FALSE(monitor->holding(sticks->folder() + u"-of-another"_s));
    EXPECT_FALSE(monitor->holding(QDir::rootPath()));
}

TEST_F(VolumeMonitorOnSolid, ComeAndGoWhileOneLooks)
{
    QSignalSpy added(monitor.get(), &VolumeMonitor::added);
    QSignalSpy removed(monitor.get(), &VolumeMonitor::removed);
    sticks->unplug(FakeSticks::Small);
    ASSERT_TRUE(until([&] { return removed.size() == 1; }));
    EXPECT_EQ(removed[0][0].value<Volume>().uuid, u"1234-abcd"_s);
    EXPECT_FALSE(monitor->volume(FakeSticks::Small));
    EXPECT_TRUE(added.isEmpty());

    sticks->plug(FakeSticks::Small);
    ASSERT_TRUE(until([&] { return added.size() == 1; }));
    EXPECT_EQ(added[0][0].value<Volume>().uuid, u"1234-abcd"_s);
    EXPECT_TRUE(monitor->volume(FakeSticks::Small));
}

TEST_F(VolumeMonitorOnSolid, EjectUnmountsEverythingOnTheStickAndMountBringsItBack)
{
    const auto ejected = QCoro::waitFor(monitor->eject(FakeSticks::Small));
    ASSERT_TRUE(ejected) << ejected.error().toText().toStdString();
    EXPECT_FALSE(small().isMounted());
    EXPECT_FALSE(monitor->volume(FakeSticks::Second)->isMounted()) << "it is on the same stick";

    for (const QString& id : {QString(FakeSticks::Second), QString(FakeSticks::Small)}) {
        const auto mounted = QCoro::waitFor(monitor->mount(id));
        ASSERT_TRUE(mounted) << mounted.error().toText().toStdString();
        EXPECT_TRUE(mounted->isMounted());
    }
    EXPECT_EQ(small().folder, sticks->folder());
    EXPECT_GT(small().free, 0);
    EXPECT_TRUE(QCoro::waitFor(monitor->mount(FakeSticks::Small))) << "it is mounted already";
}

TEST_F(VolumeMonitorOnSolid, WhatCannotBeEjectedIsNotSafeAndSaidSo)
{
    sticks->breakIt(FakeSticks::Small);
    const auto ejected = QCoro::waitFor(monitor->eject(FakeSticks::Small));
    ASSERT_FALSE(ejected);
    EXPECT_EQ(ejected.error().kind, ErrorKind::Failed);
    EXPECT_TRUE(ejected.error().what.contains(u"KEY"_s));
    EXPECT_TRUE(ejected.error().what.contains(u"do not pull it out"_s));
    EXPECT_FALSE(ejected.error().why.isEmpty());
    EXPECT_FALSE(ejected.error().remedy.isEmpty());
    EXPECT_TRUE(small().isMounted());
}

TEST_F(VolumeMonitorOnSolid, AStickThatIsGoneIsSaidSo)
{
    const auto ejected = QCoro::waitFor(monitor->eject(u"/org/none"_s));
    ASSERT_FALSE(ejected);
    EXPECT_FALSE(ejected.error().why.isEmpty());
    const auto mounted = QCoro::waitFor(monitor->mount(u"/org/none"_s));
    ASSERT_FALSE(mounted);
    EXPECT_FALSE(mounted.error().remedy.isEmpty());
}
#endif
