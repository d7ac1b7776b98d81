// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "discovery/RateLimit.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace activation {
namespace {

TEST(RateLimit, GivesNoMoreSlotsThanThereAre)
{
    RateLimit limit(50);
    const RateLimit::Clock::time_point start(10s);
    int inFirstSecond = 0;
    for (int each = 0; each < 200; ++each)
        inFirstSecond += limit.next(start) < 1s;
    EXPECT_EQ(inFirstSecond, 50);
    EXPECT_EQ(limit.next(start + 1s), 3s) << "the 201st of 50 a second";
}

TEST(RateLimit, WhatWasNotUsedIsNotSavedUp)
{
    RateLimit limit(10);
    const RateLimit::Clock::time_point start(10s);
    EXPECT_EQ(limit.next(start), 0s);
    EXPECT_EQ(limit.next(start + 1h), 0s);
    EXPECT_EQ(limit.next(start + 1h), 100ms);
}

} // namespace
} // namespace activation
