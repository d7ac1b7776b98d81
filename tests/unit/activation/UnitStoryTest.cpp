// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/UnitStory.h"

#include "Laptop.h"

#include <QDateTime>
#include <QThread>

using namespace Qt::StringLiterals;

namespace activation {

using namespace test;

namespace {

TEST(UnitStory, IsWhatLedgerAndPackageKnowEachOnce)
{
    Laptop here;
    Laptop there;
    const auto draft = [](const QString& what, const QString& unit) {
        return EventDraft{.kind = u"error"_s, .what = what, .packageId = u"p"_s, .installCode = unit};
    };
    const auto first = there.ledger().append(draft(u"there"_s, u"17qaaaa"_s));
    ASSERT_OK(first);
    while (QDateTime::currentDateTimeUtc() <= first->at) // times are of milliseconds
        QThread::msleep(1);
    const auto second = here.ledger().append(draft(u"here"_s, u"17qaaaa"_s));
    ASSERT_OK(second);
    ASSERT_OK(here.ledger().append(draft(u"another unit"_s, u"17qbbbb"_s)));
    Manifest manifest;
    manifest.events = {*second, *first};
    manifest.events.append(*there.ledger().append(draft(u"another unit there"_s, u"17qbbbb"_s)));
    const auto story = unitStory(here.space(), manifest, code(u"17QAAAA"_s));
    ASSERT_OK(story);
    ASSERT_EQ(story->size(), 2);
    EXPECT_EQ(story->at(0).what, u"there"_s) << "in the order of the times";
    EXPECT_EQ(story->at(1).what, u"here"_s);
}

} // namespace
} // namespace activation
