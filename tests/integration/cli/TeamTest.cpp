// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Site.h"
#include "support/RealPostgres.h"

#include <QJsonArray>

using namespace activation;
using namespace activation::test;
using namespace Qt::StringLiterals;

/// Two laptops of a team, each with its own ledger and site package, a simulated site, and a real PostgreSQL.
class TeamCall : public Site
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(server.start());
        start();
        m_before = site.portal().books().spent();
        password = cli.write(u"team-pw"_s, QByteArray(RealPostgres::Password) + '\n');
    }
    QStringList team() const { return {u"--ledger"_s, server.url(), u"--team-password-file"_s, password}; }
    /// Both laptops read the unit into a package of their own.
    void readOnBoth()
    {
        for (Cli* laptop : {&cli, &other}) {
            const CliResult result = laptop->run(readCall());
            ASSERT_EQ(result.exitCode, 0) << result.err.constData();
        }
    }
    QStringList activate(int devices) { return activateCall() + QStringList{u"--devices"_s, QString::number(devices)}; }
    QStringList spend(int devices) { return activate(devices) + team(); }
    /// Both ask at the same moment: the portal's list is empty for either.
    std::pair<CliResult, CliResult> race(const QStringList& mine, const QStringList& theirs)
    {
        addFault({.kind = simulator::FaultKind::Latency,
                  .target = u"portal"_s,
                  .method = "GET",
                  .path = portalPath(u"activations"_s),
                  .times = 2,
                  .milliseconds = 2000});
        const auto first = cli.start(QStringList{u"--json"_s} + mine);
        const auto second = other.start(QStringList{u"--json"_s} + theirs);
        Cli::finish(*first);
        Cli::finish(*second);
        clearFaults();
        return {Cli::result(*first), Cli::result(*second)};
    }
    /// By this test: some of the site's licenses are used up from the start.
    int spentInAll() { return site.portal().books().spent() - m_before; }

    RealPostgres server;
    Cli other;
    QString password;

private:
    int m_before = 0;
};

TEST_F(TeamCall, WithoutATeamTwoLaptopsSpendTwice)
{
    // What the team's ledger is for; and that the race below is one.
    readOnBoth();
    const auto [mine, theirs] = race(activate(50), activate(40));
    EXPECT_EQ(mine.exitCode, 0) << mine.err.constData();
    EXPECT_EQ(theirs.exitCode, 0) << theirs.err.constData();
    EXPECT_EQ(spentInAll(), 90);
}

TEST_F(TeamCall, TwoLaptopsRacingForOneUnitSpendOnce)
{
    readOnBoth();
    const auto [mine, theirs] = race(spend(50), spend(40));
    EXPECT_EQ(std::min(mine.exitCode, theirs.exitCode), 0) << mine.err.constData() << theirs.err.constData();
    EXPECT_EQ(std::max(mine.exitCode, theirs.exitCode), 7) << mine.err.constData() << theirs.err.constData();
    const CliResult& refused = mine.exitCode == 0 ? theirs : mine;
    EXPECT_EQ(refused.error()[u"wayOn"_s].toString(), u"additional"_s);
    EXPECT_FALSE(refused.remedy().isEmpty());
    EXPECT_EQ(spentInAll(), mine.exitCode == 0 ? 50 : 40);
    EXPECT_EQ(site.portal().books().activations.size(), 1);
    EXPECT_EQ(server.sql(u"SELECT count(*) FROM saa_keys"_s), u"1"_s);
}

TEST_F(TeamCall, TheSameRequestOfTwoLaptopsIsOneActivationForBoth)
{
    readOnBoth();
    const auto [mine, theirs] = race(spend(50), spend(50));
    EXPECT_EQ(mine.exitCode, 0) << mine.err.constData();
    EXPECT_EQ(theirs.exitCode, 0) << theirs.err.constData();
    EXPECT_EQ(spentInAll(), 50);
    EXPECT_EQ(site.portal().books().activations.size(), 1);
}

TEST_F(TeamCall, WhatThePortalRefusedOneAnotherMayAskFor)
{
    readOnBoth();
    addFault({.kind = simulator::FaultKind::Status,
              .target = u"portal"_s,
              .method = "POST",
              .path = portalPath(u"activations"_s),
              .times = 1,
              .status = 409,
              .body = "the project is on hold"});
    EXPECT_EQ(cli.run(spend(50)).exitCode, 1);
    const CliResult theirs = other.run(spend(40));
    EXPECT_EQ(theirs.exitCode, 0) << theirs.err.constData();
    EXPECT_EQ(spentInAll(), 40);
    EXPECT_EQ(cli.run(spend(50)).exitCode, 7) << "now the unit is the other one's";
    // Nothing contradicts: the first one got nothing.
    const CliResult sync = cli.run(QStringList{u"ledger"_s, u"sync"_s} + team());
    EXPECT_EQ(sync.json[u"contradictions"_s].toArray().size(), 0) << sync.err.constData();
}

TEST_F(TeamCall, OutOfReachReadingGoesOnAndSpendingIsRefusedUnlessDeliberate)
{
    readOnBoth();
    ASSERT_EQ(cli.run({u"ledger"_s, u"team"_s, server.url(), u"--team-password-file"_s, password}).exitCode, 0);
    server.stop();
    const CliResult read = cli.run(readCall());
    EXPECT_EQ(read.exitCode, 0) << read.err.constData();
    EXPECT_TRUE(read.err.contains("team")) << read.err.constData();
    const CliResult refused = cli.run(activate(50));
    EXPECT_EQ(refused.exitCode, 7) << refused.err.constData();
    EXPECT_EQ(refused.error()[u"wayOn"_s].toString(), u"withoutTeam"_s);
    EXPECT_TRUE(refused.remedy().contains(u"--without-team"_s));
    EXPECT_EQ(spentInAll(), 0);
    const CliResult away = cli.run({u"ledger"_s, u"sync"_s});
    EXPECT_EQ(away.exitCode, 3) << away.err.constData();
    // Both at once, as of two people who do not know of each other; one more on purpose would be no contradiction.
    const auto [mine, theirs] = race(activate(50) + QStringList{u"--without-team"_s}, activate(40));
    EXPECT_EQ(mine.exitCode, 0) << mine.err.constData();
    EXPECT_EQ(theirs.exitCode, 0) << theirs.err.constData();
    EXPECT_EQ(spentInAll(), 90);

    // Back in reach the two meet, with what the other did out of reach.
    ASSERT_TRUE(server.resume());
    const CliResult first = cli.run({u"ledger"_s, u"sync"_s});
    EXPECT_EQ(first.exitCode, 0) << first.err.constData();
    EXPECT_GT(first.json[u"sent"_s].toInt(), 0);
    const CliResult second = other.run(QStringList{u"ledger"_s, u"sync"_s} + team());
    EXPECT_EQ(second.exitCode, 0) << second.err.constData();
    ASSERT_EQ(second.json[u"contradictions"_s].toArray().size(), 1);
    EXPECT_TRUE(second.json[u"contradictions"_s].toArray().first().toString().contains(code()));
    EXPECT_EQ(cli.run({u"ledger"_s, u"sync"_s}).exitCode, 0);
    EXPECT_EQ(cli.run({u"ledger"_s, u"team"_s}).json[u"toSend"_s].toInt(), 0);
    EXPECT_EQ(cli.run({u"ledger"_s, u"verify"_s}).exitCode, 0);
    EXPECT_EQ(other.run({u"ledger"_s, u"verify"_s}).exitCode, 0);
}

TEST_F(TeamCall, APasswordIsNeverInTheAddressNorInAFile)
{
    const CliResult refused = cli.run({u"ledger"_s, u"team"_s, u"postgresql://team:hunter2@localhost/postgres"_s});
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_FALSE((refused.out + refused.err).contains("hunter2"));
    ASSERT_EQ(cli.run({u"ledger"_s, u"team"_s, server.url(), u"--team-password-file"_s, password}).exitCode, 0);
    EXPECT_FALSE(cli.read(u"data/team.ini"_s).isEmpty());
    EXPECT_FALSE(cli.read(u"data/team.ini"_s).contains(RealPostgres::Password));
    EXPECT_EQ(cli.run({u"ledger"_s, u"team"_s, u"none"_s}).json[u"team"_s].toString(), QString());
    EXPECT_EQ(cli.run({u"ledger"_s, u"sync"_s}).exitCode, 2);
}
