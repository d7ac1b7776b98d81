// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/Walk.h"

#include <QCoroTask>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

class SpendingPlan : public Walk
{
protected:
    void reachLicenses()
    {
        readUnit();
        next();
        reach(PageId::Portal);
        type(u"portalLogin"_s, u"site@example.com"_s);
        next();
        reach(PageId::Licenses);
    }
    QString text(const QString& name) { return find<QLabel>(name)->text(); }
    LicenseId chosen() { return *wizard().flow().portal->rows().first().plan.license; }
};

TEST_F(SpendingPlan, IsOnScreenBeforeTheFirstSpendingAndFollowsEveryChoice)
{
    reachLicenses();
    EXPECT_EQ(text(u"planSpends"_s), u"200"_s);
    EXPECT_EQ(text(u"planBefore"_s), u"200"_s);
    EXPECT_EQ(text(u"planAfter"_s), u"0"_s);
    EXPECT_TRUE(text(u"planNote"_s).contains(u"Maintenance"_s));
    picture(u"plan"_s);
    auto* devices = find<QSpinBox>(u"devices-%1"_s.arg(unit().installCode().text()));
    devices->setValue(50);
    EXPECT_EQ(text(u"planSpends"_s), u"50"_s);
    EXPECT_EQ(text(u"planAfter"_s), u"150"_s);
    devices->setValue(201);
    EXPECT_FALSE(find<QPushButton>(u"nextButton"_s)->isEnabled());
    EXPECT_TRUE(text(u"planNote"_s).contains(chosen().text()));
    picture(u"plan-too-many"_s);
    EXPECT_EQ(devicesSpent(), 0);
    devices->setValue(60);
    next();
    reach(PageId::Files);
    EXPECT_EQ(devicesSpent(), 60);
}

TEST_F(SpendingPlan, APoolThatSomebodyElseUsedMeanwhileStopsIt)
{
    reachLicenses();
    find<QSpinBox>(u"devices-%1"_s.arg(unit().installCode().text()))->setValue(100);
    PortalClient other(*wizard().flow().portal->profile());
    ASSERT_TRUE(QCoro::waitFor(other.login(u"site@example.com"_s)));
    ASSERT_TRUE(QCoro::waitFor(
        other.activate(chosen(), *InstallCode::parse(u"17qzzzz"_s), *DeviceCount::from(7), u"a key of theirs"_s)));
    next();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !wizard().flow().isBusy() && !errorText().isEmpty(); }, 20'000));
    EXPECT_TRUE(errorText().contains(u"193"_s)) << qUtf8Printable(errorText());
    EXPECT_EQ(devicesSpent(), 7) << "theirs alone";
    EXPECT_EQ(text(u"planBefore"_s), u"193"_s);
    EXPECT_EQ(text(u"planAfter"_s), u"93"_s);
    picture(u"plan-changed"_s);
    next();
    reach(PageId::Files);
    EXPECT_EQ(devicesSpent(), 107);
}

TEST_F(SpendingPlan, ASessionThatEndsInTheMiddleAsksForANewCodeAndGoesOn)
{
    const QString login = u"code@example.com"_s;
    readUnit();
    next();
    reach(PageId::Portal);
    type(u"portalLogin"_s, login);
    next();
    ASSERT_TRUE(QTest::qWaitFor([&] { return wizard().flow().portal->stage() == PortalController::Stage::NeedsCode; }));
    type(u"portalCode"_s, site().portal().codeOf(login));
    next();
    reach(PageId::Licenses);
    ASSERT_TRUE(site().addFaults({{.kind = simulator::FaultKind::Status,
                                   .target = u"portal"_s,
                                   .method = "POST",
                                   .path = site().portal().baseUrl().path() + u"activations"_s,
                                   .times = 1,
                                   .status = 401}}));
    next();
    QDialog* question = dialog("QInputDialog");
    ASSERT_TRUE(question);
    picture(u"code"_s, question);
    auto* field = question->findChild<QLineEdit*>();
    QTest::keyClicks(field, site().portal().codeOf(login));
    QTest::keyClick(field, Qt::Key_Return);
    reach(PageId::Files);
    EXPECT_EQ(devicesSpent(), 200);
}

TEST_F(SpendingPlan, WithoutANewCodeNothingIsSpent)
{
    const QString login = u"code@example.com"_s;
    readUnit();
    next();
    reach(PageId::Portal);
    type(u"portalLogin"_s, login);
    next();
    ASSERT_TRUE(QTest::qWaitFor([&] { return wizard().flow().portal->stage() == PortalController::Stage::NeedsCode; }));
    type(u"portalCode"_s, site().portal().codeOf(login));
    next();
    reach(PageId::Licenses);
    ASSERT_TRUE(site().addFaults({{.kind = simulator::FaultKind::Status,
                                   .target = u"portal"_s,
                                   .method = "GET",
                                   .path = site().portal().baseUrl().path() + u"activations"_s,
                                   .times = 1,
                                   .status = 401}}));
    next();
    QDialog* question = dialog("QInputDialog");
    ASSERT_TRUE(question);
    QTest::keyClick(question, Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !wizard().flow().isBusy() && !errorText().isEmpty(); }, 20'000));
    EXPECT_EQ(devicesSpent(), 0);
}

} // namespace
} // namespace activation::ui
