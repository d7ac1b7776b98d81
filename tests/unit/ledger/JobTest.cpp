// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/JobProjection.h"
#include "ledger/LedgerFile.h"
#include "unit/ledger/LedgerFixture.h"

#include <random>

using namespace activation;
using namespace Qt::StringLiterals;

class JobTest : public LedgerFixture
{
protected:
    void SetUp() override { m_ledger = open(); }

    void append(const QString& kind, const QString& activationId = {}, const QString& code = u"17q5t6a"_s)
    {
        ASSERT_TRUE(m_ledger->append(draft(kind, activationId, code)));
    }
    /// "activation:state" of each job, sorted.
    QStringList states() const { return states(*m_ledger); }
    static QStringList states(const Ledger& ledger)
    {
        QStringList out;
        const auto jobs = ledger.jobs();
        for (const Job& job : *jobs)
            out += job.activationId + u':' + stateName(job.state);
        out.sort();
        return out;
    }
    /// All that the jobs table holds.
    QString table() const { return sqlite(u"SELECT * FROM jobs ORDER BY 1, 2, 3"_s); }

    std::unique_ptr<Ledger> m_ledger;
};

TEST_F(JobTest, FollowsOneActivationThroughItsStates)
{
    append(u"identified"_s);
    EXPECT_EQ(states(), QStringList{u":identified"_s});
    append(u"requested"_s);
    EXPECT_EQ(states(), QStringList{u":requested"_s});
    for (const QString& kind : {u"obtained"_s, u"carried"_s, u"installing"_s, u"installed"_s, u"confirmed"_s}) {
        append(kind, u"A1"_s);
        EXPECT_EQ(states(), QStringList{u"A1:"_s + kind});
    }
    const Job job = m_ledger->jobs()->first();
    EXPECT_EQ(job.packageId, u"site"_s);
    EXPECT_EQ(job.installCode, u"17q5t6a"_s);
    EXPECT_EQ(job.what, u"what of confirmed"_s);
    EXPECT_EQ(job.why, u"why of confirmed"_s);
    EXPECT_EQ(job.since, m_ledger->events()->last().at);
}

TEST_F(JobTest, OneFileThatTwoLaptopsGotIsOneJob)
{
    const auto obtained = [this](const QString& id, const QString& sha256, const QString& code) {
        EventDraft event = draft(u"obtained"_s, id, code);
        event.data = {{u"sha256"_s, sha256}};
        ASSERT_TRUE(m_ledger->append(event));
    };
    // Got here and lost with the package that could not be saved; got again elsewhere, under another ID.
    append(u"requested"_s, u"A1"_s);
    obtained(u"A1"_s, u"aa"_s, u"17q5t6a"_s);
    obtained(u"B1"_s, u"aa"_s, u"17q5t6a"_s);
    EXPECT_EQ(states(), QStringList{u"B1:obtained"_s});
    append(u"confirmed"_s, u"B1"_s);
    EXPECT_EQ(states(), QStringList{u"B1:confirmed"_s});
    // Another file, or another unit, is another job.
    obtained(u"C1"_s, u"cc"_s, u"17q5t6a"_s);
    obtained(u"D1"_s, u"aa"_s, u"17qam11"_s);
    EXPECT_EQ(states(), QStringList({u"B1:confirmed"_s, u"C1:obtained"_s, u"D1:obtained"_s}));
}

TEST_F(JobTest, OtherEventsAndUnitsDoNotTouchIt)
{
    append(u"obtained"_s, u"A1"_s);
    append(u"error"_s, u"A1"_s);
    append(u"packageSaved"_s, {}, {});
    append(u"confirmed"_s, {}, {}); // of no unit: no job
    EXPECT_EQ(states(), QStringList{u"A1:obtained"_s});
    append(u"identified"_s, {}, u"17qam11"_s);
    EXPECT_EQ(states(), (QStringList{u":identified"_s, u"A1:obtained"_s}));
    append(u"requested"_s, {}, u"17QAM11"_s); // the same unit
    EXPECT_EQ(states(), (QStringList{u":requested"_s, u"A1:obtained"_s}));
    EXPECT_EQ(m_ledger->jobs(u"site"_s)->size(), 2);
    EXPECT_EQ(m_ledger->jobs(u"other"_s)->size(), 0);
}

TEST_F(JobTest, NeverGoesBackExceptByAnAttemptAfterARejection)
{
    append(u"confirmed"_s, u"A1"_s);
    append(u"carried"_s, u"A1"_s); // the package went to a second stick
    append(u"identified"_s);       // the unit was read again
    EXPECT_EQ(states(), QStringList{u"A1:confirmed"_s});
    append(u"rejected"_s, u"A2"_s);
    append(u"installing"_s, u"A2"_s);
    EXPECT_EQ(states(), (QStringList{u"A1:confirmed"_s, u"A2:installing"_s}));
    append(u"rejected"_s, u"A2"_s);
    EXPECT_EQ(states(), (QStringList{u"A1:confirmed"_s, u"A2:rejected"_s}));
    append(u"requested"_s);
    EXPECT_EQ(m_ledger->jobs()->size(), 3);
}

TEST_F(JobTest, TheFirstActivationTakesThePendingJobOver)
{
    append(u"identified"_s);
    append(u"obtained"_s, u"A1"_s);
    append(u"obtained"_s, u"A2"_s);
    EXPECT_EQ(states(), (QStringList{u"A1:obtained"_s, u"A2:obtained"_s}));
}

TEST_F(JobTest, ALaptopWhoseClockIsOffDoesNotUndoAConfirmation)
{
    append(u"confirmed"_s, u"A1"_s);
    const QDateTime tomorrow = QDateTime::currentDateTimeUtc().addDays(1);
    ASSERT_TRUE(m_ledger->import({next(std::nullopt, newLaptop(), draft(u"obtained"_s, u"A1"_s), tomorrow)}));
    EXPECT_EQ(states(), QStringList{u"A1:confirmed"_s});
}

TEST_F(JobTest, EventsOfTwoLaptopsCountInTheOrderOfTheirTimes)
{
    const QString first = u"00000000-0000-4000-8000-000000000001"_s;
    const QString last = u"ffffffff-ffff-4fff-bfff-ffffffffffff"_s;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    ASSERT_TRUE(m_ledger->import({next(std::nullopt, first, draft(u"rejected"_s, u"A1"_s), now),
                                  next(std::nullopt, last, draft(u"installing"_s, u"A1"_s), now.addSecs(-60))}));
    EXPECT_EQ(states(), QStringList{u"A1:rejected"_s});
}

TEST_F(JobTest, AClockThatWentBackKeepsTheOrderOfTheChain)
{
    const QString laptop = newLaptop();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Event first = next(std::nullopt, laptop, draft(u"rejected"_s, u"A1"_s), now);
    const Event second = next(first, laptop, draft(u"installing"_s, u"A1"_s), now.addDays(-1));
    ASSERT_TRUE(m_ledger->import({first, second}));
    EXPECT_EQ(states(), QStringList{u"A1:installing"_s});
}

// Whatever happens in whatever order: the table equals what the events alone say, on every laptop alike.
TEST_F(JobTest, IsTheSameWhenDerivedAnew)
{
    std::mt19937 random(20260101); // NOLINT(bugprone-random-generator-seed): the same run every time
    const auto pick = [&random](const QStringList& list) {
        return list[static_cast<qsizetype>(random() % static_cast<unsigned>(list.size()))];
    };
    const QStringList kinds{u"identified"_s, u"requested"_s, u"obtained"_s, u"carried"_s, u"installing"_s,
                            u"installed"_s,  u"confirmed"_s, u"rejected"_s, u"error"_s};
    const QStringList codes{u"17q5t6a"_s, u"17Q5T6A"_s, u"17qam11"_s, u""_s};
    const QStringList activations{u""_s, u"A1"_s, u"A2"_s};
    QHash<QString, Event> last;
    QList<Event> foreign;
    const QStringList laptops{newLaptop(), newLaptop()};
    for (int i = 0; i < 120; ++i) {
        const EventDraft one = draft(pick(kinds), pick(activations), pick(codes));
        if (random() % 2 == 0) {
            ASSERT_TRUE(m_ledger->append(one));
            continue;
        }
        const QString laptop = pick(laptops);
        const Event event = next(last.contains(laptop) ? std::optional(last[laptop]) : std::nullopt, laptop, one,
                                 QDateTime::currentDateTimeUtc().addMSecs(static_cast<int>(random() % 10'000) - 5'000));
        last[laptop] = event;
        foreign += event;
        if (random() % 4 == 0) {
            ASSERT_TRUE(m_ledger->import(foreign));
            foreign.clear();
        }
    }
    ASSERT_TRUE(m_ledger->import(foreign));
    const QString incremental = table();
    ASSERT_FALSE(incremental.isEmpty());
    {
        const auto database = openLedgerFile(file());
        ASSERT_TRUE(database);
        ASSERT_TRUE(rebuildJobs(**database));
    }
    EXPECT_EQ(table(), incremental);

    // Another laptop that learns it all at once comes to the same.
    const auto other = Ledger::open(path(u"other.sqlite"_s));
    ASSERT_TRUE(other);
    ASSERT_TRUE((*other)->import(*m_ledger->events()));
    EXPECT_EQ(states(**other), states());
}
