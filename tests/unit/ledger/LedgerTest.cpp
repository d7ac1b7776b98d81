// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/ledger/LedgerFixture.h"

#include <QSqlDatabase>

using namespace activation;
using namespace Qt::StringLiterals;
using testing::IsEmpty;

class LedgerTest : public LedgerFixture
{
protected:
    const InstallCode m_code = *InstallCode::parse(u"17q5t6a"_s);
    const LicenseId m_license = *LicenseId::parse(u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s);
    const DeviceCount m_devices = *DeviceCount::from(200);
};

TEST_F(LedgerTest, AppendedEventsComeBackAsTheyWere)
{
    const auto ledger = open();
    EventDraft hostile = draft(u"error"_s);
    hostile.what = u"quotes ' \" ; DROP TABLE events; -- %1 ? :x \u202e"_s;
    hostile.why = u"line\nfeed\ttab \u0001 \U0001F600"_s;
    hostile.data = {
        {u"n"_s, 0.1}, {u"big"_s, qint64(9007199254740993)}, {u"list"_s, QJsonArray{1, u"two"_s, QJsonValue()}}};
    const auto first = ledger->append(draft(u"identified"_s));
    const auto second = ledger->append(hostile);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->sequence, 1);
    EXPECT_TRUE(first->previous.isNull());
    EXPECT_EQ(second->sequence, 2);
    EXPECT_EQ(second->previous, first->hash);
    EXPECT_EQ(second->laptop, ledger->laptop());
    EXPECT_EQ(second->hash, second->computedHash());

    const auto again = Ledger::open(file());
    ASSERT_TRUE(again);
    EXPECT_EQ((*again)->laptop(), ledger->laptop());
    const auto events = (*again)->events();
    ASSERT_TRUE(events);
    ASSERT_EQ(events->size(), 2);
    EXPECT_EQ(events->at(0).toJson(), first->toJson());
    EXPECT_EQ(events->at(1).toJson(), second->toJson());
    EXPECT_EQ(events->at(1).what, hostile.what);
    EXPECT_EQ(events->at(1).why, hostile.why);
    EXPECT_THAT(faults(), IsEmpty());
}

TEST_F(LedgerTest, TextsThatCannotBeKeptAreMadeSo)
{
    const auto ledger = open();
    EventDraft odd = draft(u"error"_s);
    odd.what = u"half "_s + QChar(0xd800) + u" nul "_s + QChar(0);
    odd.why = QString(3 * JsonFields::MaxText, u'y');
    const auto event = ledger->append(odd);
    ASSERT_TRUE(event);
    EXPECT_EQ(event->what, u"half ? nul \\u{0}"_s);
    EXPECT_LE(event->why.size(), JsonFields::MaxText);
    EXPECT_TRUE(event->why.contains(QString::number(2 * JsonFields::MaxText + 200)));
    EXPECT_TRUE(Event::fromJson(event->toJson(), u"event"_s));
    EXPECT_THAT(faults(), IsEmpty());

    odd = draft(u"error"_s);
    odd.data = {{u"number"_s, qQNaN()}}; // JSON has none
    const auto refused = ledger->append(odd);
    const auto kindless = ledger->append({.kind = {}, .what = u"x"_s});
    ASSERT_FALSE(refused);
    ASSERT_FALSE(kindless);
    EXPECT_FALSE(refused.error().remedy.isEmpty());
    EXPECT_EQ(ledger->events()->size(), 1);
}

// Details hold a peer's words too: an event that cannot be written down stops the job, one that cannot be read again
// takes the package with it.
TEST_F(LedgerTest, DetailsThatCannotBeKeptAreMadeSo)
{
    const auto ledger = open();
    EventDraft odd = draft(u"rejected"_s);
    const QJsonObject row{{u"note"_s, QString(u"half "_s + QChar(0xd800))}, {u"devices"_s, 200}};
    odd.data = {{u"answer"_s, QString(16'000'000, u'y')}, {u"before"_s, QJsonObject{{u"rows"_s, QJsonArray{row, 7}}}}};
    const auto event = ledger->append(odd);
    ASSERT_TRUE(event) << event.error().why.toStdString();
    EXPECT_LE(event->data[u"answer"_s].toString().size(), JsonFields::MaxText);
    EXPECT_TRUE(event->data[u"answer"_s].toString().endsWith(u"left out)"_s));
    const QJsonArray rows = event->data[u"before"_s][u"rows"_s].toArray();
    EXPECT_EQ(rows, (QJsonArray{QJsonObject{{u"note"_s, u"half ?"_s}, {u"devices"_s, 200}}, 7}));
    EXPECT_EQ(ledger->events()->at(0).toJson(), event->toJson());
    EXPECT_THAT(faults(), IsEmpty());
}

TEST_F(LedgerTest, EventsAreFilteredByPackageAndUnit)
{
    const auto ledger = open();
    EventDraft elsewhere = draft(u"identified"_s, {}, u"17qam11"_s);
    elsewhere.packageId = u"other"_s;
    ASSERT_TRUE(ledger->append(draft(u"identified"_s)));
    ASSERT_TRUE(ledger->append(elsewhere));
    EXPECT_EQ(ledger->events()->size(), 2);
    EXPECT_EQ(ledger->events(u"site"_s)->size(), 1);
    EXPECT_EQ(ledger->events({}, u"17QAM11"_s)->size(), 1); // codes know no case
    EXPECT_EQ(ledger->events(u"site"_s, u"17qam11"_s)->size(), 0);
    EXPECT_EQ(ledger->events(u"x' OR '1'='1"_s)->size(), 0);
}

TEST_F(LedgerTest, EventsCannotBeChangedThroughSql)
{
    ASSERT_TRUE(open()->append(draft(u"identified"_s)));
    for (const QString& sql : {u"UPDATE events SET what = 'x'"_s, u"DELETE FROM events"_s,
                               u"INSERT OR REPLACE INTO events SELECT * FROM events"_s,
                               u"INSERT OR REPLACE INTO events SELECT 99, id, at, laptop, sequence, package_id, "
                               u"install_code, activation_id, "
                               "kind, 'x', why, data, previous, hash FROM events"_s}) {
        const QString said = sqlite(sql);
        EXPECT_NE(sqliteCode(), 0) << sql.toStdString();
        EXPECT_TRUE(said.contains(u"events"_s)) << said.toStdString();
    }
    EXPECT_THAT(faults(), IsEmpty());
}

TEST_F(LedgerTest, AStepThatFailsLeavesNothingOfItself)
{
    const auto ledger = open();
    sqlite(u"CREATE TRIGGER t BEFORE INSERT ON jobs BEGIN SELECT RAISE(FAIL, 'no'); END"_s);
    const auto failed = ledger->append(draft(u"identified"_s)); // the event is in, its job is refused
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, ErrorKind::Failed);
    EXPECT_TRUE(failed.error().why.contains(u"no"_s) && failed.error().why.contains(file()));
    EXPECT_EQ(ledger->events()->size(), 0);
    sqlite(u"DROP TRIGGER t"_s);
    EXPECT_EQ(ledger->append(draft(u"identified"_s))->sequence, 1);
    EXPECT_THAT(faults(), IsEmpty());
}

TEST_F(LedgerTest, PinsAreReplacedAndWrittenDown)
{
    const auto ledger = open();
    EXPECT_EQ(*ledger->pin(u"unit:443"_s), std::nullopt);
    const Fingerprint first = Fingerprint::of("first");
    const Fingerprint second = Fingerprint::of("second");
    ASSERT_TRUE(ledger->setPin({.address = u"unit:443"_s, .fingerprint = first, .installCode = {}, .pinnedAt = {}},
                               u"confirmed"_s));
    ASSERT_TRUE(ledger->setPin({.address = u"unit:443"_s,
                                .fingerprint = second,
                                .installCode = u"17q5t6a"_s,
                                .acceptExpired = true,
                                .pinnedAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), QTimeZone::UTC)},
                               u"confirmed again"_s));
    const auto pin = ledger->pin(u"Unit:443"_s); // nor do host names
    ASSERT_TRUE(pin && *pin);
    EXPECT_EQ((*pin)->fingerprint, second);
    EXPECT_EQ((*pin)->installCode, u"17q5t6a"_s);
    EXPECT_TRUE((*pin)->acceptExpired);
    EXPECT_EQ((*pin)->pinnedAt, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), QTimeZone::UTC));
    EXPECT_EQ(ledger->pinsOf(first)->size(), 0);
    EXPECT_EQ(ledger->pinsOf(second)->size(), 1);
    const auto events = ledger->events();
    ASSERT_EQ(events->size(), 2);
    EXPECT_EQ(events->at(1).kind, u"pinned"_s);
    EXPECT_EQ(events->at(1).why, u"confirmed again"_s);
    EXPECT_EQ(events->at(1).data[u"replacedSha256"_s].toString(), first.hex());
    EXPECT_THAT(faults(), IsEmpty());
}

TEST_F(LedgerTest, SignersAreRememberedOnce)
{
    const auto ledger = open();
    const Fingerprint signer = Fingerprint::of("signer");
    EXPECT_FALSE(*ledger->isSignerTrusted(signer));
    ASSERT_TRUE(ledger->trustSigner(signer, u"Laptop of A"_s, u"compared by phone"_s));
    ASSERT_TRUE(ledger->trustSigner(signer, u"Laptop of A"_s, u"again"_s));
    EXPECT_TRUE(*open()->isSignerTrusted(signer));
    ASSERT_EQ(ledger->events()->size(), 1);
    EXPECT_EQ(ledger->events()->first().kind, u"signerTrusted"_s);
}

TEST_F(LedgerTest, RevisionsNeverGoDown)
{
    const auto ledger = open();
    EXPECT_EQ(*ledger->highestRevision(u"site"_s), 0);
    ASSERT_TRUE(ledger->sawRevision(u"site"_s, 3, Fingerprint::of("three")));
    ASSERT_TRUE(ledger->sawRevision(u"site"_s, 2, Fingerprint::of("two")));
    ASSERT_TRUE(ledger->sawRevision(u"site"_s, 3, Fingerprint::of("three")));
    EXPECT_EQ(*ledger->highestRevision(u"site"_s), 3);
    EXPECT_EQ(*ledger->highestRevision(u"other"_s), 0);
    EXPECT_EQ(ledger->events()->size(), 0);
    // Saved on two laptops apart from each other: shown, never dropped.
    ASSERT_TRUE(ledger->sawRevision(u"site"_s, 3, Fingerprint::of("another three")));
    ASSERT_EQ(ledger->events()->size(), 1);
    EXPECT_EQ(ledger->events()->first().kind, u"error"_s);
    EXPECT_EQ(ledger->events()->first().packageId, u"site"_s);
}

TEST_F(LedgerTest, AnOpenRequestKeepsItsKey)
{
    const auto ledger = open();
    const auto first = ledger->idempotencyKey(m_code, m_license, m_devices, u"site"_s);
    ASSERT_TRUE(first);
    EXPECT_FALSE(first->second);
    const auto again = open()->idempotencyKey(*InstallCode::parse(u"17Q5T6A"_s), m_license, m_devices, u"other"_s);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->second);
    EXPECT_EQ(again->first.key, first->first.key);
    EXPECT_EQ(again->first.packageId, u"site"_s);
    EXPECT_EQ(again->first.createdAt, first->first.createdAt);

    // Another count, license or unit is another request.
    const auto count = ledger->idempotencyKey(m_code, m_license, *DeviceCount::from(201), u"site"_s);
    const auto unit = ledger->idempotencyKey(*InstallCode::parse(u"17qam11"_s), m_license, m_devices, u"site"_s);
    const auto license = ledger->idempotencyKey(m_code, *LicenseId::parse(u"2133c667-af41-4518-94df-a2bb3b775330"_s),
                                                m_devices, u"site"_s);
    ASSERT_TRUE(count && unit && license);
    EXPECT_FALSE(count->second || unit->second || license->second);
    EXPECT_EQ((QSet{first->first.key, count->first.key, unit->first.key, license->first.key}.size()), 4);
    EXPECT_EQ(ledger->idempotencyKeysFor(m_code)->size(), 3);
}

TEST_F(LedgerTest, ASettledKeyIsNotUsedAgain)
{
    const auto ledger = open();
    const auto first = ledger->idempotencyKey(m_code, m_license, m_devices, u"site"_s);
    ASSERT_TRUE(first);
    ASSERT_TRUE(ledger->settleKey(first->first.key, u"A1"_s));
    ASSERT_TRUE(ledger->settleKey(first->first.key, u"A1"_s));
    const auto other = ledger->settleKey(first->first.key, u"A2"_s);
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().kind, ErrorKind::RefusedForSafety);
    EXPECT_FALSE(ledger->settleKey(u"no such key"_s, u"A1"_s));
    const auto keys = ledger->idempotencyKeysFor(m_code);
    ASSERT_EQ(keys->size(), 1);
    EXPECT_TRUE(keys->first().settled);
    EXPECT_EQ(keys->first().activationId, u"A1"_s);
    const auto next = ledger->idempotencyKey(m_code, m_license, m_devices, u"site"_s);
    ASSERT_TRUE(next);
    EXPECT_FALSE(next->second);
    EXPECT_NE(next->first.key, first->first.key);
}

TEST_F(LedgerTest, ARefusedRequestIsAskedAgainUnderItsKey)
{
    const auto ledger = open();
    const auto first = ledger->idempotencyKey(m_code, m_license, m_devices, u"site"_s);
    ASSERT_TRUE(first);
    EXPECT_FALSE(first->first.refused);
    ASSERT_TRUE(ledger->refuseKey(first->first.key));
    EXPECT_TRUE(ledger->idempotencyKeysFor(m_code)->first().refused);
    const auto again = ledger->idempotencyKey(m_code, m_license, m_devices, u"site"_s);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->first.key, first->first.key);
    EXPECT_FALSE(ledger->idempotencyKeysFor(m_code)->first().refused) << "it is asked for once more";
    ASSERT_TRUE(ledger->settleKey(first->first.key, u"A1"_s));
    ASSERT_TRUE(ledger->refuseKey(first->first.key));
    EXPECT_FALSE(ledger->idempotencyKeysFor(m_code)->first().refused) << "what was received was not refused";
}

TEST_F(LedgerTest, OneMoreOnPurposeIsRemembered)
{
    const auto ledger = open();
    EXPECT_TRUE(ledger->idempotencyKey(m_code, m_license, m_devices, u"site"_s, true)->first.additional);
    EXPECT_TRUE(ledger->idempotencyKeysFor(m_code)->first().additional);
    // A request that is open is taken up, not doubled, and is then one more as well.
    const DeviceCount other = *DeviceCount::from(7);
    const auto open = ledger->idempotencyKey(m_code, m_license, other, u"site"_s);
    EXPECT_FALSE(open->first.additional);
    const auto more = ledger->idempotencyKey(m_code, m_license, other, u"site"_s, true);
    EXPECT_EQ(more->first.key, open->first.key);
    EXPECT_TRUE(more->first.additional);
    EXPECT_TRUE(ledger->idempotencyKeysFor(m_code)->last().additional);
}

TEST_F(LedgerTest, AsksLeaveNothingBehind)
{
    const auto ledger = open();
    const QString before = sqlite(u".dump"_s);
    EXPECT_TRUE(ledger->pin(u"unit:443"_s));
    EXPECT_TRUE(ledger->pinsOf(Fingerprint::of("x")));
    EXPECT_TRUE(ledger->isSignerTrusted(Fingerprint::of("x")));
    EXPECT_TRUE(ledger->highestRevision(u"site"_s));
    EXPECT_TRUE(ledger->idempotencyKeysFor(m_code));
    EXPECT_TRUE(ledger->events());
    EXPECT_TRUE(ledger->jobs());
    EXPECT_TRUE(ledger->verifyChains());
    EXPECT_EQ(sqlite(u".dump"_s), before);
}

TEST_F(LedgerTest, EachLedgerHasAConnectionOfItsOwnAndTakesItAlong)
{
    const auto before = QSqlDatabase::connectionNames().size();
    {
        const auto one = open();
        const auto two = open();
        EXPECT_EQ(QSqlDatabase::connectionNames().size(), before + 2);
        ASSERT_TRUE(one->append(draft(u"identified"_s)));
        ASSERT_TRUE(two->append(draft(u"identified"_s)));
        EXPECT_EQ(one->events()->size(), 2);
    }
    EXPECT_EQ(QSqlDatabase::connectionNames().size(), before);
    static_cast<void>(Ledger::open(u"/proc/nowhere/ledger.sqlite"_s));
    EXPECT_EQ(QSqlDatabase::connectionNames().size(), before);
    EXPECT_THAT(faults(), IsEmpty());
}

TEST_F(LedgerTest, WhatIsWrittenTogetherIsThereAsAWholeOrNotAtAll)
{
    const auto ledger = open();
    const auto another = open();
    const Pin pin{.address = u"unit:443"_s, .fingerprint = Fingerprint::of("c"_ba), .installCode = {}, .pinnedAt = {}};
    const auto both = [&](const Result<void>& end) {
        return ledger->together([&]() -> Result<void> {
            if (auto set = ledger->setPin(pin, u"seen"_s); !set)
                return set;
            if (const auto appended = ledger->append(draft(u"identified"_s)); !appended)
                return failure(appended.error());
            EXPECT_EQ(ledger->events()->size(), 2) << "it sees what it wrote itself";
            EXPECT_TRUE(another->events()->isEmpty()) << "nobody else does before the end";
            return end;
        });
    };
    const auto refused = both(failure(Error{.kind = ErrorKind::Failed, .what = u"no"_s, .why = {}, .remedy = {}}));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().what, u"no"_s);
    EXPECT_TRUE(another->events()->isEmpty());
    EXPECT_FALSE(*another->pin(u"unit:443"_s));
    ASSERT_TRUE(both({}));
    EXPECT_EQ(another->events()->size(), 2);
    EXPECT_TRUE(*another->pin(u"unit:443"_s));
    EXPECT_TRUE(another->append(draft(u"identified"_s))) << "nothing is held any more";
    EXPECT_THAT(faults(), IsEmpty());
}

TEST_F(LedgerTest, OfASitesEventsOnlyThoseThatAreNotKnownAreAskedFor)
{
    const auto ledger = open();
    QSet<QString> known;
    QStringList rest;
    for (int i = 0; i < 4; ++i) {
        const auto event = ledger->append(draft(u"identified"_s));
        ASSERT_TRUE(event);
        if (i % 2 == 0)
            known += event->id;
        else
            rest += event->id;
    }
    EventDraft elsewhere = draft(u"identified"_s);
    elsewhere.packageId = u"another"_s;
    ASSERT_TRUE(ledger->append(elsewhere));
    const auto found = ledger->eventsBeside(draft({}).packageId, known);
    ASSERT_TRUE(found);
    QStringList ids;
    for (const Event& event : *found)
        ids += event.id;
    EXPECT_EQ(ids, rest);
}

TEST_F(LedgerTest, TheDefaultFileIsTheSameForEveryProgram)
{
    const QString place = Ledger::defaultFile();
    EXPECT_TRUE(place.endsWith(u"/smartserver-activation-assistant/ledger.sqlite"_s)) << place.toStdString();
    QCoreApplication::setApplicationName(u"another"_s);
    EXPECT_EQ(Ledger::defaultFile(), place);
}
