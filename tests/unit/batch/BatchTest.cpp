// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "batch/Batch.h"

#include "ManualClock.h"

#include <QCoroSignal>
#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>
#include <memory>
#include <set>

namespace activation {
namespace {

using namespace std::chrono_literals;
using State = BatchItem::State;
using test::ManualClock;

/// Work that ends when the test says so.
class Gate : public QObject
{
    Q_OBJECT
Q_SIGNALS:
    void opened();

public:
    Result<void> result;
};

class BatchTest : public testing::Test
{
protected:
    void begin(qsizetype count, BatchOptions options = {})
    {
        options.clock = &clock;
        options.random = [] {
            return 0.5;
        };
        batch = std::make_unique<Batch>(
            count, [this](qsizetype index, std::stop_token token) { return work(index, std::move(token)); }, options);
        runIt();
        events();
    }
    /// Ends the attempt of `index` that runs.
    void end(qsizetype index, Result<void> result = {})
    {
        ASSERT_TRUE(gates.contains(index)) << index << " does not run";
        const auto gate = gates[index];
        gate->result = std::move(result);
        Q_EMIT gate->opened();
        events();
    }
    static void events()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    static Result<void> failing(ErrorKind kind, std::optional<int> status = {})
    {
        return failure(Error{.kind = kind, .what = {}, .why = {}, .remedy = {}, .httpStatus = status});
    }
    std::vector<qsizetype> running() const
    {
        std::vector<qsizetype> all;
        for (const auto& [index, gate] : gates)
            all.push_back(index);
        return all;
    }
    State state(qsizetype index) const { return batch->items()[index].state; }

    ManualClock clock;
    std::stop_source stop;
    std::unique_ptr<Batch> batch;
    std::map<qsizetype, std::shared_ptr<Gate>> gates;
    std::vector<qsizetype> begun;
    bool ended = false;

private:
    QCoro::Task<Result<void>> work(qsizetype index, std::stop_token token)
    {
        const auto gate = std::make_shared<Gate>();
        gates[index] = gate;
        begun.push_back(index);
        const std::stop_callback onStop(token, [gate] {
            gate->result = failing(ErrorKind::Canceled);
            QMetaObject::invokeMethod(gate.get(), &Gate::opened, Qt::QueuedConnection);
        });
        co_await qCoro(gate.get(), &Gate::opened);
        gates.erase(index);
        co_return gate->result;
    }
    QCoro::Task<void> runIt()
    {
        co_await batch->run(stop.get_token());
        ended = true;
    }
};

TEST_F(BatchTest, RunsSoManyAtOnceAndEachOnce)
{
    begin(5, {.atOnce = 2});
    EXPECT_THAT(running(), testing::ElementsAre(0, 1));
    end(1);
    EXPECT_THAT(running(), testing::ElementsAre(0, 2));
    EXPECT_EQ(state(1), State::Done);
    for (const qsizetype index : {0, 2, 3, 4}) {
        EXPECT_FALSE(ended);
        EXPECT_LE(running().size(), 2U);
        end(index);
    }
    EXPECT_TRUE(ended);
    EXPECT_THAT(begun, testing::ElementsAre(0, 1, 2, 3, 4));
    EXPECT_EQ(batch->counts().done, 5);
}

TEST_F(BatchTest, OneThatFailsNeverStopsTheRest)
{
    begin(4, {.atOnce = 1});
    end(0, failing(ErrorKind::RefusedForSafety));
    end(1, failing(ErrorKind::LoginRefused, 401));
    Error question;
    question.kind = ErrorKind::CertificateUntrusted;
    question.certificate = CertificateQuestion{};
    end(2, failure(question));
    end(3);
    EXPECT_TRUE(ended);
    EXPECT_EQ(state(0), State::Failed);
    EXPECT_EQ(state(1), State::Failed);
    EXPECT_EQ(state(2), State::Question);
    EXPECT_EQ(state(3), State::Done);
    EXPECT_EQ(batch->items()[1].error->kind, ErrorKind::LoginRefused);
    EXPECT_EQ(batch->items()[0].attempts, 1);
}

TEST_F(BatchTest, WhatMayPassIsTriedAgainAfterItsWaitAndTheLaneIsFreeMeanwhile)
{
    begin(2, {.atOnce = 1, .retry = {.retries = 2, .first = 2s, .longest = 60s, .jitter = 0.5}});
    end(0, failing(ErrorKind::Unreachable));
    EXPECT_EQ(state(0), State::Retrying);
    EXPECT_EQ(batch->untilRetry(0), 2s);
    EXPECT_THAT(running(), testing::ElementsAre(1));
    end(1);
    EXPECT_FALSE(ended);
    clock.pass(1999ms);
    EXPECT_TRUE(running().empty());
    clock.pass(1ms);
    EXPECT_THAT(running(), testing::ElementsAre(0));
    end(0, failing(ErrorKind::Failed, 503));
    EXPECT_EQ(batch->untilRetry(0), 4s);
    clock.pass(4s);
    end(0);
    EXPECT_TRUE(ended);
    EXPECT_EQ(state(0), State::Done);
    EXPECT_EQ(batch->items()[0].attempts, 3);
    EXPECT_FALSE(batch->items()[0].error);
}

TEST_F(BatchTest, TriesNoMoreOftenThanAllowed)
{
    begin(1, {.retry = {.retries = 2, .first = 1s, .longest = 60s, .jitter = 0}});
    for (int attempt = 1; attempt <= 3; ++attempt) {
        end(0, failing(ErrorKind::Unreachable));
        clock.pass(1h);
    }
    EXPECT_TRUE(ended);
    EXPECT_EQ(state(0), State::Failed);
    EXPECT_THAT(begun, testing::ElementsAre(0, 0, 0));
}

TEST_F(BatchTest, ARetryThatIsDueGoesBeforeThoseNotTriedYet)
{
    begin(4, {.atOnce = 1, .retry = {.retries = 1, .first = 1s, .longest = 60s, .jitter = 0}});
    end(0, failing(ErrorKind::Unreachable));
    clock.pass(1s); // 1 runs
    end(1);
    EXPECT_THAT(running(), testing::ElementsAre(0));
}

TEST_F(BatchTest, APauseLetsWhatRunsEndAndBeginsNothing)
{
    begin(3, {.atOnce = 1, .retry = {.retries = 1, .first = 1s, .longest = 60s, .jitter = 0}});
    QSignalSpy paused(batch.get(), &Batch::pausedChanged);
    batch->pause();
    batch->pause();
    EXPECT_THAT(running(), testing::ElementsAre(0));
    end(0, failing(ErrorKind::Unreachable));
    clock.pass(1h);
    EXPECT_TRUE(running().empty());
    EXPECT_FALSE(ended);
    EXPECT_EQ(batch->counts().waiting, 2);
    EXPECT_EQ(batch->counts().retrying, 1);
    batch->resume();
    EXPECT_THAT(running(), testing::ElementsAre(0)) << "the one whose wait was over in the pause";
    end(0);
    end(1);
    end(2);
    EXPECT_TRUE(ended);
    EXPECT_EQ(paused.size(), 2);
}

TEST_F(BatchTest, AWaitThatIsNotOverWhenThePauseEndsGoesOn)
{
    begin(1, {.retry = {.retries = 1, .first = 10s, .longest = 60s, .jitter = 0}});
    end(0, failing(ErrorKind::Unreachable));
    batch->pause();
    clock.pass(4s);
    batch->resume();
    EXPECT_TRUE(running().empty());
    EXPECT_EQ(batch->untilRetry(0), 6s);
    clock.pass(6s);
    EXPECT_THAT(running(), testing::ElementsAre(0));
    end(0);
    EXPECT_TRUE(ended);
}

TEST_F(BatchTest, AStopReachesWhatRunsAndBeginsNothingMore)
{
    begin(5, {.atOnce = 2, .retry = {.retries = 1, .first = 1s, .longest = 60s, .jitter = 0}});
    end(0);
    end(1, failing(ErrorKind::Unreachable));
    stop.request_stop();
    events();
    EXPECT_TRUE(ended);
    EXPECT_EQ(state(0), State::Done);
    EXPECT_EQ(state(1), State::Failed) << "it has an error of its own to tell";
    EXPECT_EQ(state(2), State::Canceled);
    EXPECT_EQ(state(3), State::Canceled);
    EXPECT_EQ(state(4), State::Canceled);
    EXPECT_THAT(begun, testing::ElementsAre(0, 1, 2, 3));
    EXPECT_TRUE(gates.empty());
}

TEST_F(BatchTest, AStopEndsAPausedBatch)
{
    begin(3, {.atOnce = 1});
    batch->pause();
    end(0);
    EXPECT_FALSE(ended);
    stop.request_stop();
    events();
    EXPECT_TRUE(ended);
    EXPECT_EQ(batch->counts().canceled, 2);
}

TEST_F(BatchTest, StoppedBeforeItBegan)
{
    stop.request_stop();
    begin(3);
    EXPECT_TRUE(ended);
    EXPECT_TRUE(begun.empty());
    EXPECT_EQ(batch->counts().canceled, 3);
}

TEST_F(BatchTest, NothingToDoEndsAtOnce)
{
    begin(0);
    EXPECT_TRUE(ended);
    EXPECT_EQ(batch->progress(), 1.0);
}

TEST_F(BatchTest, TellsHowFarItIs)
{
    begin(4, {.atOnce = 2});
    QSignalSpy changes(batch.get(), &Batch::itemChanged);
    EXPECT_EQ(batch->progress(), 0.0);
    batch->report(0, 0.5);
    EXPECT_EQ(batch->progress(), 0.125);
    end(0);
    EXPECT_EQ(batch->progress(), 0.25);
    end(1, failing(ErrorKind::BadFile));
    EXPECT_EQ(batch->progress(), 0.5) << "what failed is over, too";
    EXPECT_EQ(batch->counts().all(), 4);
    EXPECT_EQ(batch->counts().over(), 2);
    EXPECT_EQ(batch->counts().running, 2);
    EXPECT_EQ(changes.size(), 4); // two ended, two begun
}

TEST_F(BatchTest, ABatchThatIsGoneIsNotWokenAnyMore)
{
    begin(1, {.retry = {.retries = 1, .first = 1s, .longest = 60s, .jitter = 0}});
    end(0, failing(ErrorKind::Unreachable));
    ASSERT_TRUE(clock.untilNext());
    stop.request_stop();
    events();
    batch.reset();
    clock.pass(1h);
    EXPECT_TRUE(running().empty());
}

QCoro::Task<Result<void>> atOnceDone(std::shared_ptr<std::set<qsizetype>> seen, qsizetype index)
{
    seen->insert(index);
    co_return Result<void>{};
}

TEST(Batch, WorkThatNeverWaitsTakesNoStack)
{
    constexpr qsizetype Many = 20'000;
    const auto seen = std::make_shared<std::set<qsizetype>>();
    Batch batch(Many, [seen](qsizetype index, std::stop_token) { return atOnceDone(seen, index); });
    QCoro::waitFor(batch.run());
    EXPECT_EQ(seen->size(), static_cast<size_t>(Many));
    EXPECT_EQ(batch.counts().done, Many);
}

} // namespace
} // namespace activation

#include "BatchTest.moc"
