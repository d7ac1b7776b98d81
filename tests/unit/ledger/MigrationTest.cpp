// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/LedgerCheck.h"
#include "ledger/Schema.h"
#include "unit/ledger/LedgerFixture.h"

#include <QDir>
#include <QFileInfo>

using namespace activation;
using namespace Qt::StringLiterals;
using testing::IsEmpty;

/// Ledgers as earlier versions wrote them (tests/data/ledger/vN.sql).
class MigrationTest : public LedgerFixture
{
protected:
    void make(const QString& version)
    {
        QDir().mkpath(QFileInfo(file()).absolutePath());
        sqlite(u".read %1/ledger/%2.sql"_s.arg(QStringLiteral(TEST_DATA), version));
        ASSERT_EQ(sqliteCode(), 0);
    }
};

TEST_F(MigrationTest, EveryEarlierVersionHasItsData)
{
    for (int version = 1; version < SchemaVersion; ++version) {
        const QString name = u"%1/ledger/v%2.sql"_s.arg(QStringLiteral(TEST_DATA)).arg(version);
        EXPECT_TRUE(QFileInfo::exists(name)) << name.toStdString() << " is missing: dump a ledger of that version";
    }
}

TEST_F(MigrationTest, Version1KeepsEverything)
{
    make(u"v1"_s);
    const auto ledger = open();
    ASSERT_TRUE(ledger);
    EXPECT_EQ(sqlite(u"PRAGMA user_version"_s).toInt(), SchemaVersion);
    EXPECT_EQ(ledger->laptop(), u"b1179438-75e6-4541-bed0-ced25d34fb7d"_s);
    EXPECT_EQ(ledger->events()->size(), 12);
    EXPECT_THAT(faults(), IsEmpty());
    EXPECT_EQ(ledger->jobs()->size(), 10); // of twelve events on ten units
    const auto pin = ledger->pin(u"192.0.2.8:8443"_s);
    ASSERT_TRUE(pin && *pin);
    EXPECT_TRUE((*pin)->acceptExpired);
    EXPECT_TRUE(*ledger->isSignerTrusted(*Fingerprint::parse(u"9"_s.rightJustified(64, u'0'))));
    EXPECT_EQ(*ledger->highestRevision(u"site"_s), 3);
    const auto keys = ledger->idempotencyKeysFor(*InstallCode::parse(u"17q5t6a"_s));
    ASSERT_EQ(keys->size(), 3);
    EXPECT_TRUE(keys->at(0).settled);
    EXPECT_EQ(keys->at(0).activationId, u"A-1"_s);
    for (const IdempotencyKey& key : *keys) {
        EXPECT_EQ(key.laptop, ledger->laptop());
        EXPECT_FALSE(key.additional);
    }
    // What was asked for before is asked for again under the same key.
    const auto again =
        ledger->idempotencyKey(keys->at(1).installCode, keys->at(1).licenseId, keys->at(1).devices, u"site"_s);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->first.key, keys->at(1).key);
    EXPECT_TRUE(again->second);
    EXPECT_EQ(ledger->append(draft(u"identified"_s))->sequence, 13);
    EXPECT_THAT(faults(), IsEmpty());
}

TEST_F(MigrationTest, Version2KeepsEverything)
{
    make(u"v2"_s);
    const auto ledger = open();
    ASSERT_TRUE(ledger);
    EXPECT_EQ(sqlite(u"PRAGMA user_version"_s).toInt(), SchemaVersion);
    EXPECT_EQ(ledger->events()->size(), 12);
    EXPECT_THAT(faults(), IsEmpty());
    const auto keys = ledger->idempotencyKeysFor(*InstallCode::parse(u"17q5t6a"_s));
    ASSERT_EQ(keys->size(), 3);
    EXPECT_EQ(std::ranges::count_if(*keys, &IdempotencyKey::additional), 1);
    for (const IdempotencyKey& key : *keys) {
        EXPECT_EQ(key.laptop, ledger->laptop());
        EXPECT_FALSE(key.refused);
    }
    EXPECT_EQ((*ledger->lastTeam())->arrival, 12);
}

TEST_F(MigrationTest, Version2KeepsKeysAndTeamsAndFindsItsFiles)
{
    make(u"v2-files"_s);
    const QString file1 = u"1"_s.repeated(64);
    const QString insert =
        u"INSERT INTO events (id, at, laptop, sequence, package_id, install_code, activation_id, kind, "
        "what, why, data, previous, hash) VALUES ('%1', '2026-11-21T08:00:00.000Z', 'l', 1, 'site', "
        "'17q5t6a', 'a', 'obtained', '', '', '%2', '%4', '%3')"_s;
    sqlite(insert.arg(u"x"_s, u"{\"sha256\": \"%1\"}"_s.arg(file1), u"2"_s.repeated(64), u"0"_s.repeated(64)));
    sqlite(insert.arg(u"y"_s, u"no JSON"_s, u"3"_s.repeated(64),
                      u"0"_s.repeated(64))); // what is no JSON stands in nobody's way
    ASSERT_EQ(sqliteCode(), 0);
    const auto ledger = open();
    ASSERT_TRUE(ledger);
    EXPECT_EQ(sqlite(u"PRAGMA user_version"_s).toInt(), SchemaVersion);
    const auto found = ledger->obtainedBefore(*Fingerprint::parse(file1));
    ASSERT_TRUE(found) << found.error().toText().toStdString();
    ASSERT_EQ(found->size(), 1);
    EXPECT_EQ(found->first().id, u"x"_s);
    const auto keys = ledger->idempotencyKeysFor(*InstallCode::parse(u"17q5t6a"_s));
    ASSERT_EQ(keys->size(), 4);
    EXPECT_EQ(std::ranges::count(*keys, true, &IdempotencyKey::additional), 1);
    EXPECT_EQ(ledger->teamMark(u"3f0e4c1a-8c7b-4b1e-9f35-6a1e2b7c9d20"_s)->sentRow, 12);
}

TEST_F(MigrationTest, Version3KeepsEverything)
{
    make(u"v3"_s);
    sqlite(u"UPDATE idempotency_keys SET refused = 1 WHERE additional = 0"_s);
    const auto ledger = open();
    ASSERT_TRUE(ledger);
    EXPECT_EQ(sqlite(u"PRAGMA user_version"_s).toInt(), SchemaVersion);
    EXPECT_EQ(ledger->events()->size(), 12);
    EXPECT_THAT(faults(), IsEmpty());
    const auto keys = ledger->idempotencyKeysFor(*InstallCode::parse(u"17q5t6a"_s));
    ASSERT_EQ(keys->size(), 3);
    for (const IdempotencyKey& key : *keys)
        EXPECT_EQ(key.refused, !key.additional);
}

TEST_F(MigrationTest, AnOldLedgerIsCheckedAsItIs)
{
    make(u"v1"_s);
    const auto check = checkLedgerFile(file());
    ASSERT_TRUE(check) << check.error().toText().toStdString();
    EXPECT_THAT(check->faults, IsEmpty());
    EXPECT_EQ(check->events, 12);
    EXPECT_EQ(sqlite(u"PRAGMA user_version"_s), u"1"_s);
}

TEST_F(MigrationTest, AKillInTheMiddleLeavesTheOldOne)
{
    make(u"v1"_s);
    // What a migration that is killed leaves: its statements in an open transaction of a process that goes.
    QProcess half;
    half.start(u"sqlite3"_s, {file()});
    ASSERT_TRUE(half.waitForStarted());
    half.write("BEGIN IMMEDIATE; ALTER TABLE idempotency_keys ADD COLUMN laptop TEXT NOT NULL DEFAULT ''; "
               "DROP INDEX idempotency_unsettled; PRAGMA user_version = 2; PRAGMA cache_spill = 1; "
               "PRAGMA cache_size = 1; SELECT 'half';\n");
    ASSERT_TRUE(half.waitForReadyRead(20'000));
    half.kill();
    half.waitForFinished();
    EXPECT_EQ(sqlite(u"PRAGMA user_version"_s), u"1"_s);
    const auto ledger = open();
    ASSERT_TRUE(ledger);
    EXPECT_EQ(ledger->events()->size(), 12);
    EXPECT_EQ(ledger->idempotencyKeysFor(*InstallCode::parse(u"17q5t6a"_s))->size(), 3);
    EXPECT_EQ(sqlite(u"PRAGMA user_version"_s).toInt(), SchemaVersion);
}

TEST_F(MigrationTest, AFailingMigrationLeavesTheOldOne)
{
    make(u"v1"_s);
    sqlite(u"DROP INDEX idempotency_unsettled"_s); // the step that drops it fails after others went through
    const QString before = sqlite(u".dump"_s);
    const auto ledger = Ledger::open(file());
    ASSERT_FALSE(ledger);
    EXPECT_FALSE(ledger.error().remedy.isEmpty());
    EXPECT_EQ(sqlite(u".dump"_s), before);
    EXPECT_EQ(sqlite(u"PRAGMA user_version"_s), u"1"_s);
}

TEST_F(MigrationTest, TwoProcessesMigrateOnce)
{
    make(u"v1"_s);
    std::vector<std::unique_ptr<QProcess>> peers;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LEDGER_PEER_WAITS"_s, u"1"_s);
    for (int i = 0; i < 4; ++i) {
        peers.push_back(std::make_unique<QProcess>());
        peers.back()->setProcessEnvironment(environment);
        peers.back()->start(QStringLiteral(TEST_PROGRAMS "/ledger-peer"),
                            {u"append"_s, file(), u"5"_s, QString::number(i)});
        ASSERT_TRUE(peers.back()->waitForStarted());
    }
    for (const auto& peer : peers) {
        peer->write("\n");
        ASSERT_TRUE(peer->waitForBytesWritten());
    }
    for (const auto& peer : peers) {
        ASSERT_TRUE(peer->waitForFinished(60'000));
        EXPECT_EQ(peer->exitCode(), 0) << peer->readAll().toStdString();
    }
    EXPECT_EQ(open()->events()->size(), 32);
    EXPECT_THAT(faults(), IsEmpty());
}
