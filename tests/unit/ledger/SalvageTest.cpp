// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/Salvage.h"

#include "ledger/LedgerCheck.h"
#include "unit/ledger/LedgerFixture.h"

#include <QDir>
#include <QFileInfo>

using namespace activation;
using namespace Qt::StringLiterals;
using testing::IsEmpty;
using testing::Not;

class SalvageTest : public LedgerFixture
{
protected:
    static constexpr int Events = 300;

    void fill()
    {
        const auto ledger = open();
        m_laptop = ledger->laptop();
        // Another laptop's, for they come in at once.
        QList<Event> chain;
        const QString other = newLaptop();
        for (int i = 0; i < Events; ++i)
            chain += next(chain.isEmpty() ? std::optional<Event>() : chain.last(), other,
                          draft(u"identified"_s, {}, u"17q%1"_s.arg(i, 4, 10, QLatin1Char('0'))));
        ASSERT_TRUE(ledger->import(chain));
        ASSERT_TRUE(ledger->trustSigner(m_signer, u"other laptop"_s, u"compared"_s));
        ASSERT_TRUE(ledger->setPin(Pin{.address = u"192.0.2.7:443"_s,
                                       .fingerprint = Fingerprint::of("unit"),
                                       .installCode = u"17q0001"_s,
                                       .pinnedAt = {}},
                                   u"compared"_s));
        ASSERT_TRUE(ledger->idempotencyKey(*InstallCode::parse(u"17q0001"_s),
                                           *LicenseId::parse(u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s),
                                           *DeviceCount::from(200), u"site"_s));
        ASSERT_TRUE(ledger->sawRevision(u"site"_s, 4, Fingerprint::of("manifest")));
    }
    /// Breaks one page of the table of events.
    QByteArray breakAPage()
    {
        // A leaf of the events' table that is not its first: type 13.
        QByteArray broken = bytes(file());
        int seen = 0;
        for (qsizetype page = 4096; page + 4096 <= broken.size(); page += 4096) {
            if (broken.at(page) == 13 && broken.mid(page, 4096).contains("what of identified") && ++seen == 4) {
                broken.replace(page, 200, QByteArray(200, '\x77'));
                break;
            }
        }
        EXPECT_EQ(seen, 4);
        write(file(), broken);
        return broken;
    }
    QStringList files() const
    {
        return QDir(QFileInfo(file()).absolutePath()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QString m_laptop;
    const Fingerprint m_signer = Fingerprint::of("signer");
};

TEST_F(SalvageTest, ABrokenPageCostsWhatWasOnItAndNothingElse)
{
    fill();
    const QByteArray broken = breakAPage();
    ASSERT_FALSE(Ledger::open(file()));
    const auto check = checkLedgerFile(file());
    ASSERT_TRUE(check);
    EXPECT_THAT(check->faults, Not(IsEmpty()));

    const auto report = salvageLedger(file());
    ASSERT_TRUE(report) << report.error().toText().toStdString();
    EXPECT_EQ(bytes(report->aside), broken) << "what is set aside stays as it was";
    EXPECT_GT(report->events, Events * 3 / 4);
    EXPECT_LT(report->events, Events);
    EXPECT_EQ(report->events + report->unreadable, Events + 2);
    EXPECT_EQ(report->signers, 1);
    EXPECT_EQ(report->pins, 1);
    EXPECT_EQ(report->keys, 1);
    EXPECT_THAT(report->left, IsEmpty());

    const auto ledger = open();
    ASSERT_TRUE(ledger);
    EXPECT_NE(ledger->laptop(), m_laptop);
    EXPECT_THAT(faults(), IsEmpty());
    EXPECT_TRUE(*ledger->isSignerTrusted(m_signer));
    EXPECT_TRUE(ledger->pin(u"192.0.2.7:443"_s)->has_value());
    EXPECT_EQ(*ledger->highestRevision(u"site"_s), 4);
    EXPECT_EQ(ledger->idempotencyKeysFor(*InstallCode::parse(u"17q0001"_s))->first().laptop, m_laptop);
    EXPECT_EQ(ledger->events()->last().kind, u"ledgerSalvaged"_s);
    for (const QString& name : files())
        EXPECT_TRUE(name.startsWith(u"ledger.damaged-"_s) || name.startsWith(u"ledger.sqlite"_s)) << name.toStdString();
    EXPECT_FALSE(QFileInfo::exists(file() + u".salvaged"_s));
}

TEST_F(SalvageTest, AnEditedEventIsLeftAndNamed)
{
    fill();
    tamper(u"UPDATE events SET what = 'forged' WHERE sequence = 7"_s);
    const auto report = salvageLedger(file());
    ASSERT_TRUE(report) << report.error().toText().toStdString();
    EXPECT_EQ(report->events, Events + 1);
    ASSERT_EQ(report->left.size(), 1);
    EXPECT_TRUE(report->left.first().contains(u'7'));
    EXPECT_THAT(faults(), IsEmpty());
}

TEST_F(SalvageTest, WhatIsNoDatabaseAnyMoreIsSetAsideToo)
{
    ASSERT_TRUE(QDir().mkpath(QFileInfo(file()).absolutePath()));
    for (const QByteArray& garbage : {QByteArray(), QByteArray(10'000, 'z')}) {
        write(file(), garbage);
        const auto report = salvageLedger(file());
        ASSERT_TRUE(report) << report.error().toText().toStdString();
        EXPECT_EQ(bytes(report->aside), garbage);
        EXPECT_EQ(report->events, 0);
        EXPECT_EQ(open()->events()->size(), 1);
    }
}

TEST_F(SalvageTest, AWholeLedgerIsNotTouched)
{
    fill();
    const auto report = salvageLedger(file());
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::RefusedForSafety);
    EXPECT_EQ(open()->laptop(), m_laptop);
}

TEST_F(SalvageTest, TheLogComesAlong)
{
    fill();
    QByteArray whole;
    QByteArray log;
    {
        const auto ledger = open();
        ASSERT_TRUE(ledger->append(draft(u"confirmed"_s, u"in the log"_s)));
        whole = bytes(file());
        log = bytes(file() + u"-wal"_s);
    }
    write(file(), whole);
    breakAPage();
    write(file() + u"-wal"_s, log);
    const auto report = salvageLedger(file());
    ASSERT_TRUE(report) << report.error().toText().toStdString();
    EXPECT_EQ(bytes(report->aside + u"-wal"_s), log);
    const auto jobs = open()->jobs();
    EXPECT_TRUE(std::ranges::any_of(*jobs, [](const Job& job) { return job.activationId == u"in the log"_s; }));
}

TEST_F(SalvageTest, ABackupIsPutBackAndTheOldOneKept)
{
    fill();
    const QString backup = path(u"backup.sqlite"_s);
    ASSERT_TRUE(open()->copyTo(backup));
    const QByteArray broken = breakAPage();
    const auto aside = restoreLedger(file(), backup);
    ASSERT_TRUE(aside) << aside.error().toText().toStdString();
    EXPECT_EQ(bytes(*aside), broken);
    EXPECT_EQ(open()->laptop(), m_laptop);
    EXPECT_EQ(open()->events()->size(), Events + 2);
    EXPECT_THAT(faults(), IsEmpty());
    EXPECT_TRUE(QFileInfo::exists(backup));
}

TEST_F(SalvageTest, ADamagedBackupIsRefusedAndNothingTouched)
{
    fill();
    const QByteArray whole = bytes(file());
    const QString backup = path(u"backup.sqlite"_s);
    write(backup, breakAPage());
    write(file(), whole);
    const auto aside = restoreLedger(file(), backup);
    ASSERT_FALSE(aside);
    EXPECT_EQ(aside.error().kind, ErrorKind::BadFile);
    EXPECT_EQ(bytes(file()), whole);
    EXPECT_FALSE(restoreLedger(file(), path(u"not there"_s)));
    EXPECT_EQ(bytes(file()), whole);
}
