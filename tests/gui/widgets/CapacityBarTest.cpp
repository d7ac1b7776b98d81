// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/CapacityBar.h"

#include "Samples.h"
#include "support/Printers.h"
#include "ui/widgets/IconLabel.h"

#include <QLabel>

#include <gtest/gtest.h>

using namespace activation;
using namespace activation::ui;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    QString words;
    QString icon; ///< empty where none is shown
};

Shown shown(const std::optional<Capacity>& capacity)
{
    CapacityBar bar;
    bar.setCapacity(capacity);
    const auto* icon = bar.findChild<IconLabel*>();
    EXPECT_EQ(bar.accessibleDescription(), bar.findChild<QLabel*>(u"capacityWords"_s)->text());
    return {bar.accessibleDescription(), icon->isHidden() ? QString() : icon->name()};
}

} // namespace

TEST(CapacityBar, SaysHowManyDevicesAreUsed)
{
    const Shown usual = shown(samples::capacity(37, 200));
    EXPECT_EQ(usual.words, u"37 of 200 devices used"_s);
    EXPECT_EQ(usual.icon, QString());
}

TEST(CapacityBar, TellsFullOverUsedNoneAndUnknownApart)
{
    EXPECT_EQ(shown(samples::capacity(199, 200)).icon, QString());
    EXPECT_EQ(shown(samples::capacity(200, 200)).words, u"200 of 200 devices used: none left"_s);
    EXPECT_EQ(shown(samples::capacity(200, 200)).icon, u"warning"_s);
    EXPECT_EQ(shown(samples::capacity(201, 200)).words, u"201 devices used, but only 200 licensed: 1 too many"_s);
    EXPECT_EQ(shown(samples::capacity(201, 200)).icon, u"error"_s);
    EXPECT_EQ(shown(samples::capacity(5, 0)).icon, u"error"_s);
    EXPECT_EQ(shown(samples::capacity(0, 0)).words, u"No device capacity yet"_s);
    EXPECT_EQ(shown(std::nullopt).words, u"Device capacity not known"_s);
    EXPECT_EQ(shown(std::nullopt).icon, u"info"_s);
}
