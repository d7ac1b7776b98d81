// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/Walk.h"
#include "ui/widgets/StepList.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

using simulator::Fault;
using simulator::FaultKind;

/// More units than are worked on at once, so that there is something to hold back.
class BatchWalk : public Walk
{
protected:
    static constexpr int Units = 10;

    simulator::SiteOptions siteOptions() const override
    {
        return {
            .smartServers = Units, .licenseDelay = std::chrono::milliseconds(200), .ownerPassword = ownerPassword()};
    }
    void toConnect()
    {
        next();
        reach(PageId::Connect);
    }
    /// Of the first so many units.
    QString addresses(int units = Units)
    {
        QStringList all;
        for (int index = 0; index < units; ++index)
            all += unit(index).url().authority();
        return all.join(u' ');
    }
    void trustAll()
    {
        QDialog* asked = dialog("activation::ui::CertificateDialog");
        ASSERT_TRUE(asked);
        if (auto* all = asked->findChild<QCheckBox*>(u"allCompared"_s); all && all->isVisible()) {
            click(all);
            click(asked->findChild<QPushButton*>(u"trust"_s));
        }
    }
    void toInstall(int units = Units)
    {
        toConnect();
        connectTo(addresses(units), ownerPassword());
        trustAll();
        reach(PageId::Units, 60);
        next();
        reach(PageId::Carry);
        next();
        reach(PageId::Portal);
        type(u"portalLogin"_s, u"site@example.com"_s);
        next();
        reach(PageId::Licenses);
        next();
        reach(PageId::Files, 60);
        next();
        reach(PageId::Install);
    }
    void addToAll(const Fault& fault)
    {
        for (int index = 0; index < Units; ++index)
            ASSERT_TRUE(unit(index).addFaults({fault}));
    }
    static Fault slowUpload()
    {
        return {.kind = FaultKind::Latency, .method = "POST", .path = u"/iap/lic/activation"_s, .milliseconds = 1500};
    }
    int uploads()
    {
        int all = 0;
        for (int index = 0; index < Units; ++index)
            all += unit(index).uploads();
        return all;
    }
    InstallController& install() { return *wizard().flow().install; }
    /// What a visible label of the page says.
    bool pageSays(const QString& text)
    {
        const auto labels = wizard().currentPage()->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&text](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }
};

TEST_F(BatchWalk, APauseBeginsNothingMoreAndGoesOnWhereItWas)
{
    toInstall();
    addToAll(slowUpload());
    next();
    ASSERT_TRUE(QTest::qWaitFor([this] { return install().counts().running > 0 && uploads() > 0; }, 30'000));
    auto* pause = find<QPushButton>(u"batchPause"_s);
    EXPECT_TRUE(pause->text().contains(u"Pause"_s));
    click(pause);
    EXPECT_TRUE(install().isPaused());
    EXPECT_TRUE(pause->text().contains(u"Resume"_s));
    EXPECT_TRUE(find<QLabel>(u"batchCounts"_s)->text().contains(u"pausing"_s));
    ASSERT_TRUE(QTest::qWaitFor([this] { return install().counts().running == 0; }, 60'000)) << "what runs ends";
    EXPECT_TRUE(find<QLabel>(u"batchCounts"_s)->text().endsWith(u"paused"_s));
    picture(u"install-paused"_s);
    const int before = uploads();
    EXPECT_LT(before, Units) << "nothing was held back";
    EXPECT_FALSE(QTest::qWaitFor([&] { return uploads() > before || page() != PageId::Install; }, 1'000));
    EXPECT_TRUE(install().isBusy());
    click(pause);
    reach(PageId::Result, 90);
    for (int index = 0; index < Units; ++index)
        EXPECT_EQ(unit(index).uploads(), 1);
}

TEST_F(BatchWalk, StoppedItEndsAndASecondRunDoesTheRestOnly)
{
    toInstall();
    addToAll(slowUpload());
    next();
    ASSERT_TRUE(QTest::qWaitFor([this] { return uploads() > 0; }, 30'000));
    click(u"stopButton"_s);
    reachIdle(60);
    EXPECT_EQ(page(), PageId::Install);
    EXPECT_LT(wizard().flow().site->progress().confirmed, Units);
    EXPECT_FALSE(errorText().isEmpty()) << "that it was stopped, and how to go on";
    picture(u"install-stopped"_s);
    next();
    reach(PageId::Result, 90);
    for (int index = 0; index < Units; ++index) {
        EXPECT_EQ(unit(index).uploads(), 1) << "what had left was looked for first";
        EXPECT_EQ(unit(index).totalCapacity(), 200);
    }
}

TEST_F(BatchWalk, APauseThenStopEndsToo)
{
    toInstall();
    addToAll(slowUpload());
    next();
    ASSERT_TRUE(QTest::qWaitFor([this] { return uploads() > 0; }, 30'000));
    click(u"batchPause"_s);
    click(u"stopButton"_s);
    reachIdle(60);
    EXPECT_EQ(page(), PageId::Install);
}

TEST_F(BatchWalk, WhatIsTriedAgainSaysWhenAndWhy)
{
    toConnect();
    ASSERT_TRUE(unit(1).addFaults({{.kind = FaultKind::Status,
                                    .method = "GET",
                                    .path = u"/iap/lic"_s,
                                    .times = 1,
                                    .status = 503,
                                    .body = "starting up"}}));
    connectTo(addresses(3), ownerPassword());
    trustAll();
    ASSERT_TRUE(QTest::qWaitFor([this] { return pageSays(u"will try again in"_s); }, 30'000));
    EXPECT_TRUE(pageSays(u"1 will be tried again"_s));
    picture(u"connect-retrying"_s);
    reach(PageId::Units, 60);
    EXPECT_EQ(wizard().flow().site->manifest().smartServers.size(), 3);
}

TEST_F(BatchWalk, EachUnitThatFailedSaysWhyAndTheOthersGoOn)
{
    toConnect();
    ASSERT_TRUE(unit(0).addFaults({{.kind = FaultKind::WrongContent, .method = "GET", .path = u"/iap/lic"_s}}));
    ASSERT_TRUE(unit(2).addFaults(
        {{.kind = FaultKind::Status, .method = "POST", .path = u"/iap/auth/login"_s, .times = 1, .status = 401}}));
    connectTo(addresses(4), ownerPassword());
    trustAll();
    reachIdle(60);
    auto* steps = wizard().currentPage()->findChild<StepList*>();
    ASSERT_TRUE(steps);
    using State = StepList::State;
    for (const auto& [row, state] : {std::pair(0, State::Failed), std::pair(1, State::Done),
                                     std::pair(2, State::Failed), std::pair(3, State::Done)})
        EXPECT_EQ(steps->state(row), state) << row;
    const auto& rows = wizard().flow().read->rows();
    ASSERT_TRUE(rows[2].error);
    EXPECT_TRUE(pageSays(rows[0].error->what));
    EXPECT_EQ(steps->findChild<QWidget*>(u"step2"_s)->accessibleDescription(), rows[2].error->what);
    picture(u"connect-two-failed"_s);
    click(errorAction(u"without the 2"_s));
    reach(PageId::Units);
    EXPECT_EQ(wizard().flow().site->manifest().smartServers.size(), 2);
}

TEST_F(BatchWalk, APasswordThatWasRefusedTwiceIsSentAgainOnlyWhenTold)
{
    toConnect();
    // As while the unit's user service is still starting: the password is right.
    ASSERT_TRUE(unit().addFaults(
        {{.kind = FaultKind::Status, .method = "POST", .path = u"/iap/auth/login"_s, .times = 2, .status = 401}}));
    connectTo(addresses(1), ownerPassword());
    trustCertificate();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !errorText().isEmpty() && !wizard().flow().isBusy(); }, 30'000));
    next();
    reachIdle();
    const int asked = unit().requestCount(u"POST /iap/auth/login"_s);
    EXPECT_EQ(asked, 2);
    next();
    QPushButton* anyway = errorAction(u"all the same"_s);
    ASSERT_TRUE(anyway);
    EXPECT_EQ(unit().requestCount(u"POST /iap/auth/login"_s), asked) << "nobody is locked out";
    picture(u"connect-refused-twice"_s);
    click(anyway);
    reach(PageId::Units);
}

TEST_F(BatchWalk, TheSameWhenInstalling)
{
    toInstall(2);
    ASSERT_TRUE(unit().addFaults(
        {{.kind = FaultKind::Status, .method = "POST", .path = u"/iap/auth/login"_s, .times = 2, .status = 401}}));
    for (int i = 0; i < 3; ++i) {
        next();
        reachIdle();
    }
    QPushButton* anyway = errorAction(u"all the same"_s);
    ASSERT_TRUE(anyway);
    EXPECT_EQ(unit().uploads(), 0);
    click(anyway);
    reach(PageId::Result, 60);
    EXPECT_EQ(unit().uploads(), 1);
}

} // namespace
} // namespace activation::ui
