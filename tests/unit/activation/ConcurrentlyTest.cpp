// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/Concurrently.h"

#include "SiteFixture.h"

#include <QCoroTimer>

#include <gtest/gtest.h>
#include <numeric>

namespace activation {

using namespace test;

namespace {

struct Count
{
    int running = 0;
    int most = 0;
    QList<qsizetype> done;
};

QCoro::Task<void> work(Count& count, qsizetype index)
{
    Count& shared = count;
    ++shared.running;
    shared.most = std::max(shared.most, shared.running);
    co_await QCoro::sleepFor(std::chrono::milliseconds(1));
    --shared.running;
    shared.done.append(index);
}

QCoro::Task<bool> runAll(Count& count, qsizetype number, int limit, std::stop_source stop, qsizetype stopAt)
{
    Count& shared = count;
    co_await concurrently(
        number, limit,
        [&shared, stop, stopAt](qsizetype index) mutable {
            if (index == stopAt)
                stop.request_stop();
            return work(shared, index);
        },
        stop.get_token());
    co_return true;
}

TEST(Concurrently, DoesEveryOneOnceAndNeverMoreThanTheLimit)
{
    Count count;
    EXPECT_TRUE(test::wait(runAll(count, 50, 8, {}, -1)));
    EXPECT_EQ(count.most, 8);
    EXPECT_EQ(count.running, 0);
    std::ranges::sort(count.done);
    QList<qsizetype> expected(50);
    std::iota(expected.begin(), expected.end(), 0);
    EXPECT_EQ(count.done, expected);
}

TEST(Concurrently, BeginsNothingAfterAStop)
{
    Count count;
    EXPECT_TRUE(test::wait(runAll(count, 50, 4, {}, 9)));
    EXPECT_EQ(count.running, 0) << "what runs is waited for";
    EXPECT_EQ(count.done.size(), 10);
}

TEST(Concurrently, OfNothingEndsAtOnce)
{
    Count count;
    EXPECT_TRUE(test::wait(runAll(count, 0, 4, {}, -1)));
    EXPECT_TRUE(count.done.isEmpty());
}

} // namespace
} // namespace activation
