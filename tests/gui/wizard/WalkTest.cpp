// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/Walk.h"

#include "ui/widgets/DropArea.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

TEST_F(Walk, AllThreeLegsForOneSmartServer)
{
    picture(u"walk-start"_s);
    readUnit();
    picture(u"walk-carry"_s);
    next();
    reach(PageId::Portal);
    picture(u"walk-portal"_s);
    type(u"portalLogin"_s, u"site@example.com"_s);
    next();
    reach(PageId::Licenses);
    picture(u"walk-licenses"_s);
    next();
    reach(PageId::Files);
    picture(u"walk-files"_s);
    EXPECT_EQ(devicesSpent(), 200);
    next();
    reach(PageId::Install);
    picture(u"walk-install"_s);
    next();
    QTest::qWait(1);
    picture(u"walk-installing"_s);
    reach(PageId::Result);
    picture(u"walk-result"_s);
    EXPECT_EQ(unit().totalCapacity(), 200);
    EXPECT_EQ(unit().uploads(), 1);
    EXPECT_EQ(unit(1).uploads(), 0);
    EXPECT_EQ(devicesSpent(), 200);
    EXPECT_TRUE(find<QLabel>(u"heading"_s)->text().contains(u"licensed"_s));
    std::printf("User actions from start to confirmed, one SmartServer: %d\n", actions);
    EXPECT_LE(actions, 14);
    const auto report = SitePackage::inspect(wizard().flow().site->path());
    ASSERT_TRUE(report);
    ASSERT_EQ(report->manifest.receipts.size(), 1);
    EXPECT_EQ(report->manifest.receipts.first().outcome, InstallOutcome::Confirmed);
}

} // namespace
} // namespace activation::ui
