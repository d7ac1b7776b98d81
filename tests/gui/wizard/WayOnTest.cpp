// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/Walk.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

/// States that a user could be left in: each has to say what is wrong, and to have a way on.
class WayOnward : public Walk
{
protected:
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    void waitForError()
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return !wizard().flow().isBusy() && !errorText().isEmpty(); }, 20'000))
            << "nothing is said on page " << wizard().currentId();
    }

    void toPortal()
    {
        readUnit();
        next();
        reach(PageId::Portal);
    }

    /// The portal takes the session for ended at the next `times` requests that would spend.
    void forgetLogin(int times)
    {
        ASSERT_TRUE(site().addFaults({{.kind = simulator::FaultKind::Status,
                                       .target = u"portal"_s,
                                       .method = "POST",
                                       .path = u"/api/activations"_s,
                                       .times = times,
                                       .status = 401}}));
    }
};

TEST_F(WayOnward, WhatCannotBeTakenInIsSaidOnWhateverPageItIsDropped)
{
    QDir().mkpath(folder(u"nothing in it"_s));
    const QString broken = write(u"broken.sitepack"_s, "PK\x03\x04 not really");
    readUnit();
    for (const PageId where : {PageId::Start, PageId::Connect, PageId::Units, PageId::Carry, PageId::Portal,
                               PageId::Files, PageId::Install, PageId::Result}) {
        wizard().jumpTo(where);
        reach(where);
        drop({broken});
        waitForError();
        EXPECT_TRUE(errorText().contains(u"broken.sitepack"_s)) << qUtf8Printable(errorText());
        wizard().jumpTo(where == PageId::Start ? PageId::Units : PageId::Start);
        wizard().jumpTo(where);
        reach(where);
        drop({folder(u"nothing in it"_s)});
        waitForError();
        EXPECT_TRUE(errorText().contains(u"no file"_s)) << qUtf8Printable(errorText());
    }
}

TEST_F(WayOnward, AnOlderCopyHasAWayOnOnEveryPage)
{
    readUnit();
    const QString old = folder(u"old.sitepack"_s);
    ASSERT_TRUE(QFile::copy(lastPackage(), old));
    drop({maintenanceFile()});
    reach(PageId::Files);
    wizard().jumpTo(PageId::Portal);
    reach(PageId::Portal);
    drop({old});
    waitForError();
    click(errorAction(u"older copy"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return wizard().flow().site->path() == old; }, 10'000));
}

TEST_F(WayOnward, ANewSiteReadsTheSameUnitForItself)
{
    readUnit();
    const QString first = lastPackage();
    wizard().jumpTo(PageId::Start);
    reach(PageId::Start);
    type(u"siteName"_s, u"Another site"_s);
    next();
    reach(PageId::Connect);
    connectTo(unit().url().authority());
    reach(PageId::Units);
    EXPECT_EQ(wizard().flow().site->manifest().site, u"Another site"_s);
    ASSERT_EQ(wizard().flow().site->manifest().smartServers.size(), 1) << "it was read for the other site only";
    EXPECT_NE(wizard().flow().site->path(), first);
    const auto report = SitePackage::inspect(wizard().flow().site->path());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->manifest.smartServers.size(), 1);
}

TEST_F(WayOnward, TheSameUnitIsReadAfreshWhenAskedForAgain)
{
    readUnit();
    const int before = unit().requestCount(u"GET /iap/lic"_s);
    wizard().jumpTo(PageId::Connect);
    reach(PageId::Connect);
    connectTo(unit().url().authority());
    reach(PageId::Units);
    EXPECT_GT(unit().requestCount(u"GET /iap/lic"_s), before);
}

TEST_F(WayOnward, WhatWasReadIsSavedBeforeItGoesOn)
{
    ASSERT_TRUE(QDir(folder(u"packages"_s)).removeRecursively());
    next();
    reach(PageId::Connect);
    connectTo(unit().url().authority());
    trustCertificate();
    waitForError();
    EXPECT_EQ(page(), PageId::Connect);
    next(); // still not to be saved
    waitForError();
    EXPECT_EQ(page(), PageId::Connect) << "it went on without a package";
    QDir().mkpath(folder(u"packages"_s));
    next();
    reach(PageId::Units);
    EXPECT_TRUE(QFile::exists(wizard().flow().site->path()));
}

TEST_F(WayOnward, ReceiptsReachThePackageBeforeItGoesOn)
{
    toPortal();
    type(u"portalLogin"_s, u"site@example.com"_s);
    next();
    reach(PageId::Licenses);
    next();
    reach(PageId::Files);
    next();
    reach(PageId::Install);
    unit().setLicenseDelay(std::chrono::milliseconds(1500));
    next();
    ASSERT_TRUE(QTest::qWaitFor([&] { return unit().uploads() == 1; }, 10'000));
    // The stick is pulled out while the license is on its way.
    ASSERT_TRUE(QDir().rename(folder(u"packages"_s), folder(u"pulled out"_s)));
    waitForError();
    EXPECT_EQ(page(), PageId::Install);
    next();
    waitForError();
    EXPECT_EQ(page(), PageId::Install) << "it went on without the receipt in the package";
    ASSERT_TRUE(QDir().rename(folder(u"pulled out"_s), folder(u"packages"_s)));
    next();
    reach(PageId::Result);
    const auto report = SitePackage::inspect(lastPackage());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->manifest.receipts.size(), 1);
    EXPECT_EQ(unit().uploads(), 1);
}

TEST_F(WayOnward, AFileThatCouldNotBeSavedIsSavedOnceThatIsMended)
{
    readUnit();
    ASSERT_TRUE(QDir().rename(folder(u"packages"_s), folder(u"pulled out"_s)));
    drop({maintenanceFile()});
    reach(PageId::Files);
    waitForError();
    ASSERT_TRUE(QDir().rename(folder(u"pulled out"_s), folder(u"packages"_s)));
    click(errorAction(u"Try again"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return errorText().isEmpty(); }, 10'000)) << qUtf8Printable(errorText());
    const auto report = SitePackage::inspect(lastPackage());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->manifest.activations.size(), 1);
}

TEST_F(WayOnward, AnotherLoginAtThePortalIsTaken)
{
    toPortal();
    type(u"portalLogin"_s, u"code@example.com"_s);
    next();
    ASSERT_TRUE(QTest::qWaitFor([&] { return wizard().flow().portal->stage() == PortalController::Stage::NeedsCode; }));
    // No e-mail came: another login instead.
    type(u"portalLogin"_s, u"site@example.com"_s);
    next();
    reach(PageId::Licenses);
    const int logins = site().portal().requestCount(u"POST /api/session"_s);
    click(u"backButton"_s);
    reach(PageId::Portal);
    type(u"portalLogin"_s, u"nobody@example.com"_s);
    next();
    waitForError();
    EXPECT_EQ(page(), PageId::Portal);
    EXPECT_EQ(site().portal().requestCount(u"POST /api/session"_s), logins + 1);
}

TEST_F(WayOnward, APortalThatForgotTheLoginOnceIsLoggedInToUnseen)
{
    toPortal();
    type(u"portalLogin"_s, u"site@example.com"_s);
    next();
    reach(PageId::Licenses);
    const int logins = site().portal().requestCount(u"POST /api/session"_s);
    forgetLogin(1);
    next();
    reach(PageId::Files);
    EXPECT_EQ(site().portal().requestCount(u"POST /api/session"_s), logins + 1);
    EXPECT_EQ(devicesSpent(), 200);
}

TEST_F(WayOnward, APortalThatForgetsTheLoginAgainAndAgainSaysSo)
{
    toPortal();
    type(u"portalLogin"_s, u"site@example.com"_s);
    next();
    reach(PageId::Licenses);
    forgetLogin(2);
    next();
    waitForError();
    EXPECT_EQ(devicesSpent(), 0);
    if (page() != PageId::Portal)
        click(u"backButton"_s);
    reach(PageId::Portal);
    next();
    reach(PageId::Licenses);
    next();
    reach(PageId::Files);
    EXPECT_EQ(devicesSpent(), 200);
}

TEST_F(WayOnward, WithoutInternetTheOnlineLegIsPassedBy)
{
    toPortal();
    click(u"withoutPortal"_s);
    reach(PageId::Files);
}

} // namespace
} // namespace activation::ui
