// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/TimeLeft.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace activation {
namespace {

TEST(TimeLeft, SaysNothingBeforeItCanBeHonest)
{
    TimeLeft left;
    EXPECT_FALSE(left.at(0ms)) << "nothing has begun";
    left.update(1000ms, 0, 100);
    EXPECT_FALSE(left.at(60s)) << "nothing has moved";
    left.update(60s, 2, 100);
    EXPECT_FALSE(left.at(61s)) << "two of a hundred say too little";
    left.update(61s, 10, 100);
    EXPECT_TRUE(left.at(61s));

    TimeLeft early;
    early.update(0ms, 0, 10);
    early.update(2s, 5, 10);
    EXPECT_FALSE(early.at(4999ms)) << "after a moment, however much came at once";
    EXPECT_EQ(early.at(5s), 5s);
}

TEST(TimeLeft, GoesByHowItWent)
{
    TimeLeft left;
    left.update(100s, 0, 100);
    left.update(110s, 10, 100);
    EXPECT_EQ(left.at(110s), 90s);
    left.update(120s, 40, 100);
    EXPECT_EQ(left.at(120s), 30s) << "it got faster";
    EXPECT_EQ(left.at(140s), 60s) << "it came to a halt";
    left.update(140s, 100, 100);
    EXPECT_FALSE(left.at(140s)) << "done";
}

TEST(TimeLeft, WhatWasDoneBeforeTookNoTime)
{
    TimeLeft left;
    left.update(0s, 80, 100); // a job that goes on
    left.update(10s, 90, 100);
    EXPECT_EQ(left.at(10s), 10s);
}

TEST(TimeLeft, OtherWorkStartsAnew)
{
    TimeLeft left;
    left.update(0s, 0, 10);
    left.update(10s, 5, 10);
    ASSERT_TRUE(left.at(10s));
    left.update(11s, 5, 20);
    EXPECT_FALSE(left.at(17s)) << "more was added";
    left.update(21s, 10, 20);
    EXPECT_EQ(left.at(21s), 20s);
    left.update(22s, 0, 20);
    EXPECT_FALSE(left.at(40s)) << "the next run";
    left.update(40s, 5, 20);
    left.reset();
    EXPECT_FALSE(left.at(60s));
}

TEST(TimeLeft, WordsAreNoMoreExactThanTheEstimate)
{
    EXPECT_EQ(timeLeftText(0s).toStdString(), "less than a minute left");
    EXPECT_EQ(timeLeftText(59s).toStdString(), "less than a minute left");
    EXPECT_EQ(timeLeftText(61s).toStdString(), "about 1 minute(s) left");
    EXPECT_EQ(timeLeftText(160s).toStdString(), "about 3 minute(s) left");
    EXPECT_EQ(timeLeftText(99min).toStdString(), "about 99 minute(s) left");
    EXPECT_EQ(timeLeftText(110min).toStdString(), "about 2 hour(s) left");
    EXPECT_EQ(timeLeftText(200min).toStdString(), "about 3 hour(s) left");
}

} // namespace
} // namespace activation
