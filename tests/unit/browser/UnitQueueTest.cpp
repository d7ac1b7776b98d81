// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "browser/UnitQueue.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

const InstallCode A = *InstallCode::parse(u"17qaaaa"_s);
const InstallCode B = *InstallCode::parse(u"17qbbbb"_s);
const InstallCode C = *InstallCode::parse(u"17qcccc"_s);
using State = UnitQueue::State;

TEST(UnitQueue, GoesOnByItself)
{
    UnitQueue queue({A, B, C});
    EXPECT_EQ(queue.current(), A);
    EXPECT_EQ(queue.position(), 1);
    queue.done(A);
    EXPECT_EQ(queue.current(), B);
    queue.done(C); // ahead of its turn: the one in progress stays
    EXPECT_EQ(queue.current(), B);
    EXPECT_EQ(queue.waiting(), QList{B});
    queue.done(B);
    EXPECT_EQ(queue.current(), std::nullopt);
    EXPECT_EQ(queue.position(), 4);
    EXPECT_EQ(queue.count(State::Done), 3);
}

TEST(UnitQueue, WhatWasPassedOverCanBeGoneTo)
{
    UnitQueue queue({A, B, C});
    queue.goTo(C);
    queue.done(C); // behind the last it begins anew
    EXPECT_EQ(queue.current(), A);
    queue.skip(A);
    queue.skip(B);
    EXPECT_EQ(queue.current(), std::nullopt);
    EXPECT_EQ(queue.stateOf(A), State::Skipped);
    queue.goTo(A);
    EXPECT_EQ(queue.current(), A);
    EXPECT_EQ(queue.stateOf(A), State::Waiting);
    queue.goTo(*InstallCode::parse(u"17qzzzz"_s));
    EXPECT_EQ(queue.current(), A);
    EXPECT_EQ(UnitQueue().current(), std::nullopt);
}

} // namespace
} // namespace activation
