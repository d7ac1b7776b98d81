// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/LedgerUse.h"
#include "ledger/Salvage.h"
#include "unit/ledger/LedgerFixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace activation;
using namespace Qt::StringLiterals;
using testing::IsEmpty;

/// A ledger is not replaced under somebody who has it open: what is written then would be lost.
class InUseTest : public LedgerFixture
{
protected:
    /// Another process that has the ledger open until it is killed.
    std::unique_ptr<QProcess> peer() const
    {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(TEST_PROGRAMS "/ledger-peer"), {u"append"_s, file(), u"0"_s, u"peer"_s});
        EXPECT_TRUE(process->waitForStarted());
        EXPECT_TRUE(process->waitForReadyRead(20'000));
        return process;
    }
    static void kill(QProcess& process)
    {
        process.kill();
        ASSERT_TRUE(process.waitForFinished(20'000));
    }
    QStringList locks() const
    {
        return QDir(QFileInfo(file()).absolutePath()).entryList({u"*.lock"_s}, QDir::Files | QDir::Hidden);
    }
    void expectRefused(const Error& error, qint64 process) const
    {
        EXPECT_EQ(error.kind, ErrorKind::RefusedForSafety) << error.toText().toStdString();
        EXPECT_TRUE(error.why.contains(QString::number(process))) << error.why.toStdString();
        EXPECT_FALSE(error.remedy.isEmpty());
    }
};

TEST_F(InUseTest, ABackupWaitsForTheOtherAssistantToEnd)
{
    const QString backup = path(u"backup.sqlite"_s);
    ASSERT_TRUE(open()->copyTo(backup));
    const auto other = peer();
    const auto refused = restoreLedger(file(), backup);
    ASSERT_FALSE(refused);
    expectRefused(refused.error(), other->processId());
    EXPECT_TRUE(QDir(QFileInfo(file()).absolutePath()).entryList({u"ledger.replaced-*"_s}).isEmpty());
    kill(*other);
    EXPECT_EQ(locks().size(), 1) << "it left one";
    const auto done = restoreLedger(file(), backup);
    ASSERT_TRUE(done) << done.error().toText().toStdString();
    EXPECT_THAT(locks(), IsEmpty());
    EXPECT_THAT(*open()->events(), IsEmpty());
}

TEST_F(InUseTest, SalvagingWaitsToo)
{
    open();
    const auto other = peer();
    const auto refused = salvageLedger(file());
    ASSERT_FALSE(refused);
    expectRefused(refused.error(), other->processId());
    kill(*other);
}

TEST_F(InUseTest, ThisProcessCountsAndConnectionsShareOneLock)
{
    const QString backup = path(u"backup.sqlite"_s);
    auto first = open();
    ASSERT_TRUE(first->copyTo(backup));
    auto second = open();
    EXPECT_EQ(locks().size(), 1);
    first.reset();
    const auto refused = restoreLedger(file(), backup);
    ASSERT_FALSE(refused);
    expectRefused(refused.error(), QCoreApplication::applicationPid());
    second.reset();
    EXPECT_THAT(locks(), IsEmpty());
    EXPECT_TRUE(restoreLedger(file(), backup));
}

TEST_F(InUseTest, NobodyOpensItWhileItIsReplaced)
{
    open();
    auto replacing = LedgerReplacement::begin(file());
    ASSERT_TRUE(replacing);
    QProcess other;
    other.start(QStringLiteral(TEST_PROGRAMS "/ledger-peer"), {u"append"_s, file(), u"1"_s, u"other"_s});
    ASSERT_TRUE(other.waitForStarted());
    EXPECT_FALSE(other.waitForReadyRead(1'000)) << "it waits";
    replacing = failure(Error{}); // over
    ASSERT_TRUE(other.waitForFinished(30'000));
    EXPECT_EQ(other.exitCode(), 0);
    EXPECT_EQ(open()->events()->size(), 1);
}

TEST_F(InUseTest, WhatAKilledOneLeftGoesAtTheNextOpening)
{
    open();
    const auto other = peer();
    kill(*other);
    ASSERT_EQ(locks().size(), 1);
    {
        const auto ledger = open();
        EXPECT_EQ(locks().size(), 1);
        EXPECT_TRUE(ledger);
    }
    EXPECT_THAT(locks(), IsEmpty());
}
