// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/controllers/Desk.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

using SiteControl = Desk;

TEST_F(SiteControl, AnotherLaptopAsksForTheSignerOnce)
{
    readUnits(1);
    const QString package = site->path();
    restart(u"other"_s);
    QSignalSpy opened(site.get(), &SiteController::opened);
    site->open(package);
    EXPECT_TRUE(site->isBusy());
    rest(*site);
    expectWhole(site->error(), ErrorKind::CertificateUntrusted);
    ASSERT_TRUE(site->error()->certificate);
    EXPECT_FALSE(site->hasSite()) << "nothing of it is used before that";
    site->trustSigner(site->error()->certificate->presented);
    rest(*site);
    EXPECT_FALSE(site->error());
    EXPECT_EQ(opened.size(), 1);
    EXPECT_EQ(site->manifest().site, u"Plant 7"_s);
    ASSERT_EQ(site->recentSites().size(), 1);

    restart(u"other"_s);
    ASSERT_EQ(site->recentSites().size(), 1) << "where the user was is known after a restart";
    site->open(site->recentSites().first().path);
    rest(*site);
    EXPECT_FALSE(site->error()) << "the signer is remembered";
    site->forget(site->manifest().packageId);
    EXPECT_TRUE(site->recentSites().isEmpty());
}

TEST_F(SiteControl, OlderCopyWaitsForTheUser)
{
    readUnits(1);
    const QString old = path(u"old.sitepack"_s);
    ASSERT_TRUE(QFile::copy(site->path(), old));
    obtainFiles();
    site->open(old);
    rest(*site);
    ASSERT_TRUE(site->error());
    EXPECT_TRUE(site->error()->wayOn == WayOn::AcceptOlder);
    EXPECT_EQ(site->manifest().activations.size(), 1) << "the newer one stays open";
    site->acceptOlder();
    rest(*site);
    EXPECT_FALSE(site->error());
    EXPECT_EQ(site->path(), old);
    EXPECT_TRUE(site->manifest().activations.isEmpty());
}

TEST_F(SiteControl, DamagedPackageLeavesTheOpenOneAlone)
{
    readUnits(1);
    const QString good = site->path();
    site->open(write(u"junk.sitepack"_s, "PK\x03\x04 and no more"));
    rest(*site);
    expectWhole(site->error(), ErrorKind::BadFile);
    EXPECT_EQ(site->path(), good);
    EXPECT_EQ(site->manifest().smartServers.size(), 1);
    site->open(path(u"not there.sitepack"_s));
    rest(*site);
    EXPECT_TRUE(site->error());
    EXPECT_EQ(site->path(), good);
}

TEST_F(SiteControl, BusyTakesNothingElse)
{
    readUnits(1);
    const QString good = site->path();
    QSignalSpy opened(site.get(), &SiteController::opened);
    QSignalSpy busy(site.get(), &Controller::busyChanged);
    site->open(good);
    site->open(path(u"another.sitepack"_s));
    site->carry(path(u"stick"_s));
    site->trustSigner({});
    site->acceptOlder();
    rest(*site);
    EXPECT_EQ(opened.size(), 1);
    EXPECT_EQ(busy.size(), 2) << "once on, once off";
    EXPECT_EQ(site->path(), good);
    EXPECT_FALSE(site->error());
}

TEST_F(SiteControl, CopyCountsUntilThePackageChanges)
{
    site->createSite(u"Plant 7"_s);
    site->carry(path(u"stick"_s));
    EXPECT_FALSE(site->isBusy()) << "there is nothing to carry yet";
    readUnits(1);
    QSignalSpy carried(site.get(), &SiteController::carried);
    QSignalSpy progressed(site.get(), &SiteController::progressed);
    site->carry(path(u"stick"_s));
    rest(*site);
    ASSERT_FALSE(site->error());
    ASSERT_EQ(carried.size(), 1);
    EXPECT_GE(progressed.size(), 1);
    EXPECT_EQ(progressed.last().at(0), progressed.last().at(1)) << "all of it";
    QFile copy(site->copy());
    QFile original(site->path());
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    ASSERT_TRUE(original.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), original.readAll());
    site->packageChanged();
    EXPECT_TRUE(site->copy().isEmpty()) << "it is not the newest any more";

    site->carry(write(u"a file"_s, "x"));
    rest(*site);
    expectWhole(site->error(), site->error()->kind);
    EXPECT_TRUE(site->copy().isEmpty());
}

TEST_F(SiteControl, ReportsAreWrittenByTheirEnding)
{
    readUnits(1);
    QSignalSpy reported(site.get(), &SiteController::reported);
    for (const QString& name : {u"r.csv"_s, u"r.html"_s, u"r.pdf"_s}) {
        site->report(path(name));
        rest(*site);
        EXPECT_FALSE(site->error());
        EXPECT_GT(QFileInfo(path(name)).size(), 100);
    }
    EXPECT_EQ(reported.size(), 3);
    site->report(path(u"r.docx"_s));
    rest(*site);
    EXPECT_TRUE(site->error());
    EXPECT_EQ(reported.size(), 3);
}

TEST_F(SiteControl, FreshPathIsNeverThereAlreadyAndAlwaysAName)
{
    const QString first = site->freshPath(u"../ Plant: 7/8"_s);
    EXPECT_EQ(QFileInfo(first).absolutePath(), path(u"packages"_s));
    QFile file(first);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_NE(site->freshPath(u"../ Plant: 7/8"_s), first);
    EXPECT_EQ(QFileInfo(site->freshPath(u"..."_s)).completeBaseName(), u"site"_s);
}

} // namespace
} // namespace activation::ui
