// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/Ledger.h"

#include "Cli.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

using namespace activation;
using namespace activation::test;
using namespace Qt::StringLiterals;

/// `activationctl ledger …` as users run it.
class LedgerCommandTest : public testing::Test
{
protected:
    static void fill(const Cli& laptop, int events = 5)
    {
        const auto ledger = Ledger::open(laptop.ledger());
        ASSERT_TRUE(ledger);
        for (int i = 0; i < events; ++i)
            ASSERT_TRUE((*ledger)->append(EventDraft{.kind = u"identified"_s,
                                                     .what = u"read"_s,
                                                     .packageId = u"site"_s,
                                                     .installCode = u"17q000%1"_s.arg(i % 10)}));
        ASSERT_TRUE((*ledger)->trustSigner(Fingerprint::of("signer"), u"third"_s, u"compared"_s));
    }
    static void cutOff(const Cli& laptop)
    {
        QFile file(laptop.ledger());
        ASSERT_TRUE(file.resize(file.size() / 2));
    }
    Cli cli;
    Cli other;
};

TEST_F(LedgerCommandTest, VerifySaysWholeAndMakesNone)
{
    const CliResult none = cli.run({u"ledger"_s, u"verify"_s});
    EXPECT_EQ(none.exitCode, 1);
    EXPECT_FALSE(QFile::exists(cli.ledger()));
    fill(cli);
    const CliResult whole = cli.run({u"ledger"_s, u"verify"_s});
    EXPECT_EQ(whole.exitCode, 0) << whole.err.constData();
    EXPECT_EQ(whole.json[u"events"_s].toInt(), 6);
    EXPECT_TRUE(whole.json[u"faults"_s].toArray().isEmpty());
}

TEST_F(LedgerCommandTest, DamageIsNamedWithWaysOnAndSalvaged)
{
    fill(cli, 60);
    cutOff(cli);
    const CliResult verify = cli.run({u"ledger"_s, u"verify"_s});
    EXPECT_EQ(verify.exitCode, 6);
    EXPECT_FALSE(verify.json[u"faults"_s].toArray().isEmpty());
    for (const QStringList& call : {QStringList{u"jobs"_s}, QStringList{u"ledger"_s, u"export"_s, u"x"_s}}) {
        const CliResult refused = cli.run(call);
        EXPECT_EQ(refused.exitCode, 6);
        EXPECT_TRUE(refused.remedy().contains(u"ledger restore"_s)) << refused.err.constData();
        EXPECT_TRUE(refused.remedy().contains(u"ledger salvage"_s)) << refused.err.constData();
        EXPECT_EQ(refused.error()[u"wayOn"_s].toString(), u"salvage"_s);
    }
    const CliResult salvage = cli.run({u"ledger"_s, u"salvage"_s});
    EXPECT_EQ(salvage.exitCode, 0) << salvage.err.constData();
    EXPECT_TRUE(QFile::exists(salvage.json[u"aside"_s].toString()));
    EXPECT_EQ(cli.run({u"ledger"_s, u"verify"_s}).exitCode, 0);
    EXPECT_EQ(cli.run({u"jobs"_s}).exitCode, 0);
    EXPECT_EQ(cli.run({u"ledger"_s, u"salvage"_s}).exitCode, 7) << "a whole one is left alone";
}

TEST_F(LedgerCommandTest, BackupAndRestore)
{
    fill(cli, 60);
    const CliResult backup = cli.run({u"ledger"_s, u"backup"_s, u"b.sqlite"_s});
    EXPECT_EQ(backup.exitCode, 0) << backup.err.constData();
    EXPECT_EQ(backup.json[u"events"_s].toInt(), 61);
    EXPECT_EQ(cli.run({u"ledger"_s, u"backup"_s, u"b.sqlite"_s}).exitCode, 7) << "never over another";
    cutOff(cli);
    const CliResult restore = cli.run({u"ledger"_s, u"restore"_s, u"b.sqlite"_s});
    EXPECT_EQ(restore.exitCode, 0) << restore.err.constData();
    EXPECT_TRUE(QFile::exists(restore.json[u"aside"_s].toString()));
    EXPECT_EQ(cli.run({u"ledger"_s, u"verify"_s}).json[u"events"_s].toInt(), 61);
    cli.write(u"bad.sqlite"_s, cli.read(u"b.sqlite"_s).first(9000));
    EXPECT_EQ(cli.run({u"ledger"_s, u"restore"_s, u"bad.sqlite"_s}).exitCode, 6);
    EXPECT_EQ(cli.run({u"ledger"_s, u"verify"_s}).exitCode, 0);
}

TEST_F(LedgerCommandTest, AnExportComesInOnAnotherLaptopAfterItsSignerWasCompared)
{
    fill(cli);
    const QString file = other.path(u"from.ledger"_s);
    const CliResult exported = cli.run({u"ledger"_s, u"export"_s, file});
    ASSERT_EQ(exported.exitCode, 0) << exported.err.constData();
    EXPECT_EQ(exported.json[u"events"_s].toInt(), 6);
    const CliResult asked = other.run({u"ledger"_s, u"import"_s, file});
    EXPECT_EQ(asked.exitCode, 4);
    const QString signer = exported.json[u"certificateSha256"_s].toString();
    EXPECT_EQ(asked.error()[u"certificate"_s].toObject()[u"presented"_s].toString(), signer);
    const CliResult taken = other.run({u"ledger"_s, u"import"_s, file, u"--trust"_s, signer});
    EXPECT_EQ(taken.exitCode, 0) << taken.err.constData();
    EXPECT_EQ(taken.json[u"events"_s].toInt(), 6);
    EXPECT_EQ(taken.json[u"signers"_s].toInt(), 1);
    EXPECT_EQ(other.run({u"jobs"_s}).json[u"jobs"_s].toArray().size(), 5);
    // Trusted from now on, and nothing comes in twice.
    const CliResult again = other.run({u"ledger"_s, u"import"_s, file});
    EXPECT_EQ(again.exitCode, 0);
    EXPECT_EQ(again.json[u"events"_s].toInt(), 0);
}

TEST_F(LedgerCommandTest, AnythingElseThanAWholeGenuineExportIsRefused)
{
    fill(cli);
    ASSERT_EQ(cli.run({u"ledger"_s, u"export"_s, u"good"_s}).exitCode, 0);
    const QByteArray good = cli.read(u"good"_s);
    QByteArray edited = good;
    edited.replace("17q0001", "17q0009");
    const qsizetype lastLine = good.lastIndexOf('\n', good.size() - 2) + 1;
    for (const QByteArray& bad :
         {QByteArray(), QByteArray("\n"), QByteArray("{}\n{}\n"), QByteArray(5000, '\0'), edited,
          good.first(good.size() - 1), good.first(lastLine), good.first(good.size() / 2), good + good,
          good.mid(good.indexOf('\n') + 1), QByteArray(5'000'000, '[') + '\n' + good.mid(lastLine)}) {
        cli.write(u"bad"_s, bad);
        const CliResult refused = cli.run({u"ledger"_s, u"import"_s, u"bad"_s});
        EXPECT_EQ(refused.exitCode, 6) << bad.left(80).constData();
        EXPECT_FALSE(refused.remedy().isEmpty());
    }
    EXPECT_EQ(cli.run({u"ledger"_s, u"import"_s, u"good"_s}).exitCode, 0) << "one's own is known";
}
