// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/TimeLeftLabel.h"

#include "gui/wizard/Walk.h"
#include "unit/batch/ManualClock.h"

#include <QPushButton>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

/// Two units are read, and the second keeps silent.
class WizardTimeLeft : public Walk
{
protected:
    simulator::SiteOptions siteOptions() const override { return {.ownerPassword = ownerPassword()}; }

    void readUntilTheFirstIsDone()
    {
        label().setClock(m_clock);
        ASSERT_TRUE(unit(1).addFaults({{.kind = simulator::FaultKind::Hang, .path = u"/iap/auth/login"_s}}));
        next();
        reach(PageId::Connect);
        connectTo(unit(0).url().authority() + u' ' + unit(1).url().authority(), ownerPassword());
        QDialog* asked = dialog("activation::ui::CertificateDialog");
        ASSERT_TRUE(asked);
        click(asked->findChild<QCheckBox*>(u"allCompared"_s));
        click(asked->findChild<QPushButton*>(u"trust"_s));
        ASSERT_TRUE(QTest::qWaitFor([this] { return wizard().flow().read->counts().done == 1; }, 20'000));
    }
    TimeLeftLabel& label() { return *wizard().findChild<TimeLeftLabel*>(u"timeLeft"_s); }

    test::ManualClock m_clock;
};

TEST_F(WizardTimeLeft, IsSaidWhileManyAreRead)
{
    readUntilTheFirstIsDone();
    EXPECT_FALSE(label().isVisible()) << "too early for an honest word";
    EXPECT_EQ(errorText(), QString()) << "the question about the certificates was answered";
    m_clock.pass(180s);
    label().renew();
    EXPECT_TRUE(label().isVisible());
    EXPECT_EQ(label().text(), timeLeftText(180s)) << "one of two took this long";
    picture(u"time-left"_s);
    wizard().flow().stop();
    reachIdle();
    EXPECT_FALSE(label().isVisible()) << "nothing is under way";
}

TEST_F(WizardTimeLeft, APauseIsNotCounted)
{
    readUntilTheFirstIsDone();
    m_clock.pass(60s);
    label().renew();
    EXPECT_TRUE(label().isVisible());
    click(u"batchPause"_s);
    EXPECT_FALSE(label().isVisible());
    m_clock.pass(3600s);
    click(u"batchPause"_s);
    label().renew();
    EXPECT_FALSE(label().isVisible()) << "nothing has moved since";
}

TEST_F(WizardTimeLeft, IsSaidWhileACopyIsMade)
{
    label().setClock(m_clock);
    SiteController& site = *wizard().flow().site;
    constexpr qint64 All = 1'000'000'000;
    Q_EMIT site.progressed(0, All);
    m_clock.pass(30s);
    Q_EMIT site.progressed(All / 4, All);
    EXPECT_EQ(label().text(), timeLeftText(90s));
    Q_EMIT site.busyChanged(false);
    EXPECT_FALSE(label().isVisible());
}

} // namespace
} // namespace activation::ui
