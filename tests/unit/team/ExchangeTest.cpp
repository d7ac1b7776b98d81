// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/team/TeamFixture.h"

#include <QProcess>

using namespace activation;
using namespace Qt::StringLiterals;
using testing::IsEmpty;

class ExchangeTest : public TeamFixture
{
};

TEST_F(ExchangeTest, TwoLaptopsGetWhatTheOtherHas)
{
    const auto a = laptop(u"a"_s);
    const auto b = laptop(u"b"_s);
    for (int i = 0; i < 21; ++i)
        ASSERT_TRUE(a->append(draft(u"identified"_s, u"17q%1"_s.arg(i, 4, 10, QLatin1Char('0')))));
    ASSERT_TRUE(a->trustSigner(Fingerprint::of("s"), u"third"_s, u"compared"_s));
    const auto key = a->idempotencyKey(code, license, devices, u"site"_s);
    ASSERT_TRUE(b->append(draft(u"obtained"_s)));
    EXPECT_EQ(meet(*a).sent, 22);
    const ExchangeReport second = meet(*b);
    EXPECT_EQ(second.sent, 1);
    EXPECT_EQ(second.came.events, 22);
    EXPECT_EQ(second.came.signers, 1);
    EXPECT_EQ(second.came.keys, 1);
    EXPECT_THAT(second.came.contradictions, IsEmpty());
    EXPECT_EQ(meet(*a).came.events, 1);
    EXPECT_EQ(a->events()->size(), 23);
    EXPECT_EQ(b->events()->size(), 23);
    EXPECT_THAT(a->verifyChains()->faults, IsEmpty());
    EXPECT_THAT(b->verifyChains()->faults, IsEmpty());
    EXPECT_TRUE(*b->isSignerTrusted(Fingerprint::of("s")));
    EXPECT_EQ(b->idempotencyKeysFor(code)->first().key, key->first.key);
    // In step: nothing goes either way any more.
    for (Ledger* ledger : {a.get(), b.get()}) {
        const ExchangeReport again = meet(*ledger);
        EXPECT_EQ(again.sent + again.came.events + again.came.keys + again.came.signers, 0);
        EXPECT_EQ(*ledger->countEventsAfter((*ledger->lastTeam())->sentRow), 0);
    }
}

TEST_F(ExchangeTest, ManyEventsGoInSeveralTransactions)
{
    const auto a = laptop(u"a"_s);
    QList<Event> chain;
    const QString other = QUuid::createUuid().toString(QUuid::WithoutBraces);
    for (int i = 1; i <= 2300; ++i) {
        Event event{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                    .at = QDateTime::currentDateTimeUtc(),
                    .laptop = other,
                    .sequence = i,
                    .packageId = {},
                    .installCode = {},
                    .activationId = {},
                    .kind = u"statusRead"_s,
                    .what = u"read"_s,
                    .why = {},
                    .data = {},
                    .previous = chain.isEmpty() ? Fingerprint() : chain.last().hash,
                    .hash = {}};
        event.hash = event.computedHash();
        chain += event;
    }
    ASSERT_TRUE(a->import(chain));
    EXPECT_EQ(meet(*a).sent, 2300);
    EXPECT_EQ(meet(*laptop(u"b"_s)).came.events, 2300);
    EXPECT_EQ(server->sql(u"SELECT count(*), max(arrival) FROM saa_events"_s), u"2300|2300"_s);
}

TEST_F(ExchangeTest, WhatWasDoneOutOfReachComesTogetherAndContradictionsAreShown)
{
    const auto a = laptop(u"a"_s);
    const auto b = laptop(u"b"_s);
    ASSERT_TRUE(a->idempotencyKey(code, license, devices, u"site"_s));
    ASSERT_TRUE(b->idempotencyKey(code, otherLicense, devices, u"site"_s));
    meet(*a);
    const ExchangeReport shown = meet(*b);
    ASSERT_EQ(shown.came.contradictions.size(), 1);
    EXPECT_TRUE(shown.came.contradictions.first().contains(code.text()));
    EXPECT_EQ(b->idempotencyKeysFor(code)->size(), 2);
    // The event that names it went to the team at once, so that the first laptop has it too.
    EXPECT_EQ(*b->countEventsAfter((*b->lastTeam())->sentRow), 0);
    meet(*a);
    EXPECT_EQ(a->idempotencyKeysFor(code)->size(), 2);
    EXPECT_TRUE(std::ranges::any_of(*a->events(), [&](const Event& event) {
        return event.kind == u"error"_s && event.laptop == b->laptop() && event.why.contains(code.text());
    }));
    meet(*b);
    EXPECT_THAT(meet(*a).came.contradictions, IsEmpty());
    EXPECT_EQ(server->sql(u"SELECT count(*) FROM saa_keys"_s), u"2"_s);
}

TEST_F(ExchangeTest, AServerThatWasSetBackIsFilledUpAgain)
{
    const auto a = laptop(u"a"_s);
    const auto b = laptop(u"b"_s);
    for (int i = 0; i < 5; ++i)
        ASSERT_TRUE(a->append(draft(u"identified"_s)));
    meet(*a);
    meet(*b);
    // As from a backup of before the last events; the assistants went on meanwhile.
    server->sql(u"ALTER TABLE saa_events DISABLE TRIGGER ALL; DELETE FROM saa_events WHERE arrival > 2; "
                "ALTER TABLE saa_events ENABLE TRIGGER ALL; ALTER SEQUENCE saa_events_arrival_seq RESTART WITH 3"_s);
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(b->append(draft(u"obtained"_s)));
    EXPECT_EQ(meet(*b).sent, 7);
    EXPECT_EQ(meet(*a).came.events, 4);
    EXPECT_EQ(server->sql(u"SELECT count(*) FROM saa_events"_s), u"9"_s);
    EXPECT_EQ(a->events()->size(), 9);
}

TEST_F(ExchangeTest, EventsOnTheServerNeverChange)
{
    const auto a = laptop(u"a"_s);
    ASSERT_TRUE(a->append(draft(u"identified"_s)));
    meet(*a);
    server->sql(u"UPDATE saa_events SET body = '{}'"_s);
    server->sql(u"DELETE FROM saa_events"_s);
    EXPECT_EQ(server->sql(u"SELECT count(*) FROM saa_events WHERE body <> '{}'"_s), u"1"_s);
}

TEST_F(ExchangeTest, AForgedEventIsRefusedWhole)
{
    const auto a = laptop(u"a"_s);
    ASSERT_TRUE(a->append(draft(u"identified"_s)));
    meet(*a);
    server->sql(u"ALTER TABLE saa_events DISABLE TRIGGER ALL; "
                "UPDATE saa_events SET body = replace(body, 'why', 'lie')"_s);
    const auto b = laptop(u"b"_s);
    const auto database = team();
    const auto report = exchange(*b, *database);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::BadFile);
    EXPECT_THAT(*b->events(), IsEmpty());
}

TEST_F(ExchangeTest, ANewerTeamLedgerIsLeftAlone)
{
    team();
    server->sql(u"UPDATE saa_meta SET value = '99' WHERE name = 'version'"_s);
    const auto database = TeamDatabase::connect(address());
    ASSERT_FALSE(database);
    EXPECT_EQ(database.error().kind, ErrorKind::BadFile);
    EXPECT_TRUE(database.error().remedy.contains(u"Update"_s));
}

TEST_F(ExchangeTest, AWrongPasswordIsALoginRefusedAndShowsNothingOfIt)
{
    TeamAddress wrong = address();
    wrong.password = Secret("hunter2");
    const auto database = TeamDatabase::connect(wrong);
    ASSERT_FALSE(database);
    EXPECT_EQ(database.error().kind, ErrorKind::LoginRefused) << database.error().toText().toStdString();
    EXPECT_FALSE(database.error().toText().contains(u"hunter2"_s));
    EXPECT_TRUE(database.error().remedy.contains(u".pgpass"_s));
}

TEST_F(ExchangeTest, AServerThatIsAwayIsUnreachableAndNothingIsLost)
{
    const auto a = laptop(u"a"_s);
    meet(*a);
    ASSERT_TRUE(a->append(draft(u"identified"_s)));
    server->stop();
    const auto away = TeamDatabase::connect(address());
    ASSERT_FALSE(away);
    EXPECT_EQ(away.error().kind, ErrorKind::Unreachable) << away.error().toText().toStdString();
    EXPECT_EQ(*a->countEventsAfter((*a->lastTeam())->sentRow), 1);
    ASSERT_TRUE(server->resume());
    EXPECT_EQ(meet(*a).sent, 1);
}

TEST_F(ExchangeTest, AServerKilledInTheMiddleOfATransactionHasNothingOfIt)
{
    const auto a = laptop(u"a"_s);
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(a->append(draft(u"identified"_s)));
    meet(*a);
    ASSERT_TRUE(a->append(draft(u"obtained"_s)));
    {
        const auto database = team();
        const auto done = database->write([&]() -> Result<void> {
            auto kept = database->run(u"INSERT INTO saa_events (hash, laptop, sequence, install_code, kind, body) "
                                      "VALUES ('half', 'x', 1, '', 'error', '{}')"_s);
            EXPECT_TRUE(kept);
            server->kill();
            auto more = database->run(u"SELECT 1"_s);
            return more ? Result<void>() : failure(more.error());
        });
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().kind, ErrorKind::Unreachable) << done.error().toText().toStdString();
        const auto during = exchange(*a, *database);
        EXPECT_FALSE(during);
    }
    ASSERT_TRUE(server->resume());
    EXPECT_EQ(server->sql(u"SELECT count(*) FROM saa_events"_s), u"3"_s);
    EXPECT_EQ(meet(*a).sent, 1);
    EXPECT_EQ(server->sql(u"SELECT count(*) FROM saa_events"_s), u"4"_s);
    EXPECT_EQ(meet(*laptop(u"b"_s)).came.events, 4);
}

TEST_F(ExchangeTest, AConnectionThatIsEndedInTheMiddleGivesTheLockBack)
{
    const auto a = laptop(u"a"_s);
    ASSERT_TRUE(a->append(draft(u"identified"_s)));
    const auto database = team();
    const auto done = database->write([&]() -> Result<void> {
        // The administrator ends every other connection.
        server->sql(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() "
                    "AND application_name = 'activation-assistant'"_s);
        auto more = database->run(u"SELECT 1"_s);
        return more ? Result<void>() : failure(more.error());
    });
    EXPECT_FALSE(done);
    EXPECT_EQ(meet(*a).sent, 1);
}

TEST_F(ExchangeTest, InStepNothingIsReadAgain)
{
    const auto rowsInStep = [this](const QString& name, int events) {
        const auto own = laptop(name);
        for (int index = 0; index < events; ++index)
            EXPECT_TRUE(own->append(draft(u"read"_s)));
        meet(*own);
        const qint64 before = own->rowsRead();
        meet(*own);
        return own->rowsRead() - before;
    };
    const qint64 once = rowsInStep(u"a"_s, 40);
    EXPECT_GT(once, 0);
    EXPECT_EQ(rowsInStep(u"b"_s, 80), once) << "rows of the ledger read by an exchange that has nothing to do";
}
