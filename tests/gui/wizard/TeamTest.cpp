// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/TeamSettings.h"
#include "gui/wizard/Walk.h"
#include "support/RealPostgres.h"
#include "ui/widgets/WrapLabel.h"

#include <QDir>
#include <QFile>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

/// The wizard of a laptop whose team shares a ledger on a real PostgreSQL.
class WizardTeam : public Walk
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_server.start());
        Walk::SetUp();
        QFile password(folder(u"team-password"_s));
        ASSERT_TRUE(password.open(QFile::WriteOnly));
        password.write(test::RealPostgres::Password);
        password.close();
        const TeamSettings settings{.url = m_server.url(), .passwordFile = password.fileName()};
        ASSERT_TRUE(settings.save(folder(u"ledger/ledger.sqlite"_s)));
        restart();
    }
    void TearDown() override
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return !wizard().flow().team->isBusy(); }, 30'000));
        Walk::TearDown();
    }
    QString note() { return wizard().findChild<WrapLabel*>(u"teamNote"_s)->text(); }
    bool says(const QString& text)
    {
        return QTest::qWaitFor([&] { return note().contains(text) && !wizard().flow().team->isBusy(); }, 30'000);
    }
    int events() { return m_server.sql(u"SELECT count(*) FROM saa_events"_s).toInt(); }

    test::RealPostgres m_server;
};

TEST_F(WizardTeam, WhatAStepWroteDownIsWithTheTeamAtOnce)
{
    ASSERT_TRUE(says(u"in step"_s)) << note().toStdString();
    EXPECT_EQ(events(), 0);
    readUnit();
    ASSERT_TRUE(QTest::qWaitFor([&] { return events() > 0; }, 30'000));
    EXPECT_TRUE(says(u"in step"_s)) << note().toStdString();
    picture(u"team-in-step"_s);
}

TEST_F(WizardTeam, OutOfReachItSaysSoAndSpendsOnlyWhenTold)
{
    ASSERT_TRUE(says(u"in step"_s)) << note().toStdString();
    m_server.stop();
    readUnit();
    EXPECT_TRUE(says(u"not in step since"_s)) << note().toStdString();
    EXPECT_TRUE(note().contains(u"to send"_s)) << note().toStdString();
    next();
    reach(PageId::Portal);
    type(u"portalLogin"_s, u"site@example.com"_s);
    next();
    reach(PageId::Licenses);
    next();
    QPushButton* anyway = errorAction(u"without asking the team"_s);
    ASSERT_TRUE(anyway);
    EXPECT_EQ(devicesSpent(), 0);
    picture(u"team-out-of-reach"_s);
    click(anyway);
    ASSERT_TRUE(QTest::qWaitFor([&] { return devicesSpent() > 0; }, 30'000));
    reachIdle();
    EXPECT_FALSE(wizard().flow().site->manifest().activations.isEmpty());
    ASSERT_TRUE(m_server.resume());
    wizard().flow().team->sync();
    EXPECT_TRUE(says(u"in step."_s)) << note().toStdString();
    EXPECT_EQ(m_server.sql(u"SELECT count(*) FROM saa_keys"_s), u"1"_s);
}

} // namespace
} // namespace activation::ui
