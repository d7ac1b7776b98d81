// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/SiteBars.h"

#include "support/Printers.h"

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {

SiteBar bar(const QList<qint64>& values)
{
    SiteBar bar;
    for (const qint64 value : values)
        bar.parts += {BarRole::Open, {}, value};
    return bar;
}

} // namespace

TEST(SiteBars, PartsLieSideBySideInProportion)
{
    const auto spans = bar({1, 3, 0}).spans(100, 1);
    EXPECT_EQ(spans[0], std::pair(0.0, 25.0));
    EXPECT_EQ(spans[1], std::pair(25.0, 75.0));
    EXPECT_EQ(spans[2], std::pair(100.0, 0.0));
}

TEST(SiteBars, OneRejectedUnitOfFiveHundredIsStillSeenAndNothingRunsOver)
{
    const auto spans = bar({499, 1, 0}).spans(100, 2);
    EXPECT_DOUBLE_EQ(spans[1].second, 2);
    EXPECT_DOUBLE_EQ(spans[0].second, 98);
    EXPECT_DOUBLE_EQ(spans[1].first, 98);
}

TEST(SiteBars, NothingHasNoLength)
{
    for (const auto& [from, length] : bar({0, 0, 0}).spans(100, 2)) {
        EXPECT_EQ(from, 0);
        EXPECT_EQ(length, 0);
    }
}

TEST(SiteBars, SayTheTotalsInWords)
{
    const auto bars = siteBars({.confirmed = 3, .open = 2, .rejected = 1, .capacityTotal = 400, .capacityUsed = 37});
    EXPECT_EQ(bars[0].title, u"SmartServers: 6"_s);
    EXPECT_EQ(bars[0].sum(), 6);
    EXPECT_EQ(bars[1].parts[0].label, u"37 used"_s);
    EXPECT_EQ(bars[1].parts[1].label, u"363 free"_s);
    EXPECT_EQ(siteBars({.capacityTotal = 10, .capacityUsed = 12})[1].parts[1].value, 0) << "never less than none free";
}
