// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/ledger/LedgerFixture.h"

using namespace activation;
using namespace Qt::StringLiterals;
using testing::IsEmpty;

/// Five events of this laptop and three of another, then somebody with SQLite's own program.
class ChainTest : public LedgerFixture
{
protected:
    void SetUp() override
    {
        const auto ledger = open();
        for (int i = 0; i < 5; ++i)
            ASSERT_TRUE(ledger->append(draft(u"identified"_s)));
        m_laptop = ledger->laptop();
        std::optional<Event> last;
        QList<Event> events;
        for (int i = 0; i < 3; ++i) {
            last = next(last, m_other, draft(u"obtained"_s, u"A1"_s));
            events += *last;
        }
        ASSERT_EQ(*ledger->import(events), 3);
        ASSERT_THAT(ledger->verifyChains()->faults, IsEmpty());
        ASSERT_EQ(ledger->verifyChains()->events, 8);
    }
    QString own(int sequence) const { return u"laptop = '%1' AND sequence = %2"_s.arg(m_laptop).arg(sequence); }
    QString others(int sequence) const { return u"laptop = '%1' AND sequence = %2"_s.arg(m_other).arg(sequence); }
    void expectFault(const QString& words)
    {
        const QString found = faults().join(u'\n');
        EXPECT_TRUE(found.contains(words)) << found.toStdString();
    }

    QString m_laptop;
    const QString m_other = newLaptop();
};

TEST_F(ChainTest, IntegrityHoldsForSqliteItself)
{
    EXPECT_EQ(sqlite(u"PRAGMA integrity_check"_s), u"ok"_s);
    EXPECT_EQ(sqlite(u"PRAGMA journal_mode"_s), u"wal"_s);
    EXPECT_EQ(sqlite(u"SELECT count(*) FROM events"_s), u"8"_s);
}

TEST_F(ChainTest, EveryEditedColumnShows)
{
    for (const QString& column :
         {u"id"_s, u"package_id"_s, u"install_code"_s, u"activation_id"_s, u"kind"_s, u"what"_s, u"why"_s}) {
        const QString copy = path(u"copy"_s);
        const QByteArray before = bytes(file());
        tamper(u"UPDATE events SET %1 = %1 || 'x' WHERE %2"_s.arg(column, own(3)));
        expectFault(m_laptop + u", event 3: it was edited"_s);
        QFile::remove(file() + u"-wal"_s);
        QFile::remove(file() + u"-shm"_s);
        write(file(), before);
        ASSERT_THAT(faults(), IsEmpty());
    }
}

TEST_F(ChainTest, EditedTimesDataAndForeignEventsShow)
{
    tamper(u"UPDATE events SET at = '2020-01-01T00:00:00.000Z' WHERE %1; "
           "UPDATE events SET data = '{\"a\":1}' WHERE %2; UPDATE events SET what = 'x' WHERE %3"_s.arg(own(2), own(4),
                                                                                                        others(2)));
    expectFault(m_laptop + u", event 2: it was edited"_s);
    expectFault(m_laptop + u", event 4: it was edited"_s);
    expectFault(m_other + u", event 2: it was edited"_s);
    EXPECT_EQ(faults().size(), 3);
}

TEST_F(ChainTest, AnUnreadableEventShowsAndIsNotHandedOut)
{
    tamper(u"UPDATE events SET data = 'no JSON' WHERE "_s + own(2));
    expectFault(m_laptop + u", event 2: it cannot be read any more"_s);
    const auto events = open()->events();
    ASSERT_FALSE(events);
    EXPECT_EQ(events.error().kind, ErrorKind::BadFile);
}

TEST_F(ChainTest, AnEditWithAHashThatFitsShows)
{
    // Whoever knows the format can make the event fit itself, but not the one after it, nor the end.
    for (const int sequence : {3, 5}) {
        const auto events = open()->events();
        for (Event event : *events) {
            if (event.laptop != m_laptop || event.sequence != sequence)
                continue;
            event.what = u"forged"_s;
            tamper(u"UPDATE events SET what = 'forged', hash = '%1' WHERE %2; "
                   "CREATE TRIGGER events_never_change BEFORE UPDATE ON events BEGIN SELECT 1; END; "
                   "CREATE TRIGGER events_never_go BEFORE UPDATE ON events BEGIN SELECT 1; END; "
                   "CREATE TRIGGER events_are_never_replaced BEFORE UPDATE ON events BEGIN SELECT 1; END"_s.arg(
                       event.computedHash().hex(), own(sequence)));
        }
    }
    expectFault(m_laptop + u", event 4: it does not follow the event before it"_s);
    expectFault(m_laptop + u": the last event that was written is missing"_s);
}

TEST_F(ChainTest, MissingEventsShow)
{
    tamper(u"DELETE FROM events WHERE %1; DELETE FROM events WHERE %2"_s.arg(own(3), others(2)));
    expectFault(u"(this one): events 3 to 3 are missing"_s);
    expectFault(m_other + u": 3 events were written and 2 are there"_s);
}

TEST_F(ChainTest, AMissingStartShows)
{
    tamper(u"DELETE FROM events WHERE "_s + own(1));
    expectFault(u"(this one): events 1 to 1 are missing"_s);
}

TEST_F(ChainTest, AMissingEndShows)
{
    tamper(u"DELETE FROM events WHERE "_s + own(5));
    expectFault(m_laptop + u": 5 events were written and 4 are there"_s);
    expectFault(m_laptop + u": the last event that was written is missing"_s);
}

TEST_F(ChainTest, AMissingLaptopShows)
{
    tamper(u"DELETE FROM events WHERE laptop = '%1'"_s.arg(m_other));
    expectFault(m_other + u": 3 events were written and 0 are there"_s);
}

TEST_F(ChainTest, ReorderedEventsShow)
{
    tamper(u"UPDATE events SET sequence = 99 WHERE %1; UPDATE events SET sequence = 2 WHERE %2; "
           "UPDATE events SET sequence = 3 WHERE laptop = '%3' AND sequence = 99"_s.arg(own(2), own(3), m_laptop));
    expectFault(m_laptop + u", event 2: it does not follow the event before it"_s);
    expectFault(m_laptop + u", event 3: it was edited"_s);
}

TEST_F(ChainTest, AnEventPutInBySqlShows)
{
    const Event forged = next(std::nullopt, newLaptop(), draft(u"confirmed"_s));
    tamper(u"INSERT INTO events SELECT NULL, '%1', at, '%2', 1, package_id, install_code, activation_id, 'confirmed', "
           "what, why, data, previous, '%3' FROM events WHERE %4"_s.arg(forged.id, forged.laptop, forged.hash.hex(),
                                                                        own(1)));
    expectFault(forged.laptop + u", event 1: it was edited"_s);
    expectFault(forged.laptop + u": 1 events are there of which none was written"_s);
}

TEST_F(ChainTest, AppendingAfterTamperingDoesNotHideIt)
{
    tamper(u"DELETE FROM events WHERE "_s + own(5));
    ASSERT_TRUE(open()->append(draft(u"error"_s)));
    EXPECT_FALSE(faults().isEmpty());
}
