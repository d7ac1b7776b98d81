// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/ledger/LedgerFixture.h"

#include <algorithm>

using namespace activation;
using namespace Qt::StringLiterals;
using testing::IsEmpty;

class ImportTest : public LedgerFixture
{
protected:
    /// A chain of another laptop.
    QList<Event> chain(int length, const QString& laptop)
    {
        QList<Event> events;
        for (int i = 0; i < length; ++i)
            events += next(events.isEmpty() ? std::nullopt : std::optional(events.last()), laptop,
                           draft(u"identified"_s, {}, u"17q%1"_s.arg(i, 4, 10, QLatin1Char('0'))));
        return events;
    }
};

TEST_F(ImportTest, TakesWhatIsNewAndSkipsWhatIsKnown)
{
    const auto ledger = open();
    QList<Event> events = chain(4, newLaptop());
    EXPECT_EQ(*ledger->import({}), 0);
    EXPECT_EQ(*ledger->import(events.first(2)), 2);
    EXPECT_EQ(*ledger->import(events), 2);
    EXPECT_EQ(*ledger->import(events), 0);
    EXPECT_EQ(*ledger->import(events + events), 0);
    EXPECT_EQ(ledger->events()->size(), 4);
    EXPECT_EQ(ledger->jobs()->size(), 4);
    EXPECT_THAT(faults(), IsEmpty());
    // What was taken comes out as it came in, fit for the next package.
    const auto known = ledger->events();
    for (const Event& event : *known)
        EXPECT_EQ(event.hash, event.computedHash());
}

TEST_F(ImportTest, OrderAndGapsDoNotMatter)
{
    const auto ledger = open();
    QList<Event> events = chain(6, newLaptop());
    QList<Event> shuffled{events[5], events[1], events[0]};
    EXPECT_EQ(*ledger->import(shuffled), 3);
    EXPECT_THAT(faults(), IsEmpty());
    EXPECT_EQ(*ledger->import({events[4], events[2], events[3]}), 3);
    EXPECT_THAT(faults(), IsEmpty());
    EXPECT_EQ(ledger->events()->size(), 6);
    // The end of the chain is known although it did not come last.
    tamper(u"DELETE FROM events WHERE sequence = 6"_s);
    EXPECT_TRUE(faults().join(u'\n').contains(u"the last event that was written is missing"_s));
}

TEST_F(ImportTest, OwnEventsThatComeBackAreKnown)
{
    const auto ledger = open();
    const auto event = ledger->append(draft(u"identified"_s));
    ASSERT_TRUE(event);
    const auto carried = Event::fromJson(event->toJson(), u"manifest.json: events[0]"_s);
    ASSERT_TRUE(carried);
    EXPECT_EQ(*ledger->import({*carried}), 0);
    EXPECT_EQ(ledger->append(draft(u"obtained"_s, u"A1"_s))->sequence, 2);
}

TEST_F(ImportTest, AnEditedEventIsRefusedAndNoneIsTaken)
{
    const auto ledger = open();
    QList<Event> events = chain(3, newLaptop());
    events[1].what = u"edited"_s;
    const auto taken = ledger->import(events);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().kind, ErrorKind::BadFile);
    EXPECT_TRUE(taken.error().why.contains(events[1].laptop));
    EXPECT_EQ(ledger->events()->size(), 0);
    EXPECT_EQ(ledger->jobs()->size(), 0);
}

TEST_F(ImportTest, EventsThatCannotBeGenuineAreRefused)
{
    const auto ledger = open();
    const Event good = chain(1, newLaptop()).first();
    using Edit = std::function<void(Event&)>;
    for (const Edit& edit : {Edit([](Event& e) { e.id = u"not a UUID"_s; }), Edit([](Event& e) { e.laptop.clear(); }),
                             Edit([](Event& e) { e.laptop = u"../../x"_s; }), Edit([](Event& e) { e.kind.clear(); }),
                             Edit([](Event& e) { e.sequence = 0; }), Edit([](Event& e) { e.sequence = -5; }),
                             Edit([](Event& e) { e.at = QDateTime(); }), Edit([](Event& e) { e.what = QChar(0xdc00); }),
                             Edit([](Event& e) { e.why = QString(QChar(0)); }),
                             Edit([](Event& e) { e.sequence = std::numeric_limits<qint64>::max(); }),
                             // Ours, but so far ahead that nothing could be appended any more.
                             Edit([&](Event& e) {
                                 e.laptop = ledger->laptop();
                                 e.sequence = 9007199254740991;
                                 e.previous = Fingerprint::of("x");
                             })}) {
        Event event = good;
        edit(event);
        event.hash = event.computedHash();
        const auto taken = ledger->import({event});
        ASSERT_FALSE(taken) << event.toJson()[u"laptop"_s].toString().toStdString();
        EXPECT_EQ(taken.error().kind, ErrorKind::BadFile);
        EXPECT_TRUE(taken.error().what.contains(u"not genuine"_s)) << taken.error().toText().toStdString();
    }
    EXPECT_EQ(ledger->events()->size(), 0);
    EXPECT_EQ(*ledger->import({good}), 1);
}

TEST_F(ImportTest, TwoEventsOfOneNumberAreBothKeptAndShown)
{
    const auto ledger = open();
    const QString laptop = newLaptop();
    const QList<Event> events = chain(3, laptop);
    ASSERT_EQ(*ledger->import(events), 3);
    const Event fork = next(events[1], laptop, draft(u"rejected"_s, u"A9"_s));
    EXPECT_EQ(*ledger->import({fork}), 1);
    // An event of our own says so, once.
    const auto known = ledger->events();
    ASSERT_EQ(known->size(), 5);
    const auto note = std::ranges::find(*known, ledger->laptop(), &Event::laptop);
    ASSERT_NE(note, known->end());
    EXPECT_EQ(note->kind, u"error"_s);
    EXPECT_EQ(note->why, u"Laptop %1, event 3: there are two different events of this number."_s.arg(laptop));
    EXPECT_EQ(*ledger->import({fork}), 0);
    EXPECT_EQ(ledger->events()->size(), 5);
    EXPECT_EQ(faults().size(), 1);
    EXPECT_TRUE(faults().first().contains(u"event 3: there are two different events"_s))
        << faults().first().toStdString();
    // Both ways go on from here.
    EXPECT_EQ(*ledger->import({next(fork, laptop, draft(u"obtained"_s)), next(events[2], laptop, draft(u"carried"_s))}),
              2);
    EXPECT_EQ(faults().size(), 2);
}

TEST_F(ImportTest, TwoEventsOfOneIdAreBothKeptAndShown)
{
    const auto ledger = open();
    const QList<Event> events = chain(1, newLaptop());
    ASSERT_EQ(*ledger->import(events), 1);
    Event twin = events[0];
    twin.what = u"another story"_s;
    twin.hash = twin.computedHash();
    EXPECT_EQ(*ledger->import({twin}), 1);
    EXPECT_EQ(ledger->events()->size(), 3);
    EXPECT_TRUE(faults().join(u'\n').contains(u"event 1: another event has the same ID"_s));
}

TEST_F(ImportTest, ALinkThatDoesNotFitIsKeptAndShown)
{
    const QString laptop = newLaptop();
    const QList<Event> events = chain(4, laptop);
    Event stray = events[1];
    stray.previous = Fingerprint::of("somewhere else");
    stray.hash = stray.computedHash();
    for (const int turn : {0, 1, 2}) {
        QList<Event> order{turn == 0 ? events[0] : turn == 1 ? stray : events[2]};
        order += turn == 1 ? events[2] : stray;
        QFile::remove(file());
        const auto ledger = open();
        EXPECT_EQ(*ledger->import(order.first(1)), 1);
        EXPECT_EQ(ledger->events()->size(), 1);
        EXPECT_EQ(*ledger->import(order), 1);
        EXPECT_EQ(ledger->events()->size(), 3);
        ASSERT_EQ(ledger->verifyChains()->faults.size(), 1);
        EXPECT_TRUE(ledger->verifyChains()->faults.first().contains(u"does not follow"_s));
    }
}

TEST_F(ImportTest, ALedgerRestoredFromABackupGoesOnWithoutAFork)
{
    auto ledger = open();
    ASSERT_TRUE(ledger->append(draft(u"identified"_s)));
    sqlite(u".backup %1"_s.arg(path(u"backup.sqlite"_s)));
    QList<Event> later;
    for (int i = 0; i < 3; ++i)
        later += *ledger->append(draft(u"obtained"_s, u"A1"_s));
    // The package brings back what the backup lacks.
    const auto restored = Ledger::open(path(u"backup.sqlite"_s));
    ASSERT_TRUE(restored);
    EXPECT_EQ(*(*restored)->import(later.last(1)), 1); // in whatever order
    EXPECT_EQ(*(*restored)->import(later), 2);
    const auto event = (*restored)->append(draft(u"carried"_s, u"A1"_s));
    ASSERT_TRUE(event);
    EXPECT_EQ(event->sequence, 5);
    EXPECT_EQ(event->previous, later.last().hash);
    EXPECT_THAT((*restored)->verifyChains()->faults, IsEmpty());
}
