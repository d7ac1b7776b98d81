// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Site.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

using Maintenance = Site;

TEST_F(Maintenance, IsPlannedAskedForOnceAndWaitedForUntilTheFileComes)
{
    start();
    good(readCall());
    good(activateCall());
    good(installCall());
    const QStringList package{u"--package"_s, u"site.sitepack"_s};
    const auto plan = good(QStringList{u"maintenance"_s, u"plan"_s} + package);
    EXPECT_EQ(plan.json[u"needed"_s].toInt(), 1);
    EXPECT_EQ(plan.json[u"units"_s].toArray()[0].toObject()[u"reasons"_s].toArray(), QJsonArray{u"none"_s});

    const QStringList ask =
        QStringList{u"maintenance"_s, u"request"_s} + package +
        QStringList{u"--out"_s, u"ask.eml"_s, u"--ics"_s, u"ask.ics"_s, u"--mail-to"_s, u"success@example.com"_s};
    const auto asked = good(ask);
    EXPECT_EQ(asked.json[u"units"_s].toArray(), QJsonArray{code()});
    EXPECT_TRUE(cli.read(u"ask.eml"_s).contains("To: success@example.com\r\n"));
    EXPECT_TRUE(cli.read(u"ask.ics"_s).contains("BEGIN:VTODO\r\n"));
    bad(ask, 2); // it waits already
    const auto waiting = good(QStringList{u"maintenance"_s, u"reminders"_s} + package);
    EXPECT_EQ(waiting.json[u"waiting"_s].toInt(), 1);

    cli.write(u"maintenance"_s, "what Customer Success sent");
    good(QStringList{u"add"_s, u"maintenance"_s, u"--for"_s, code(), u"--kind"_s, u"maintenance"_s} + package);
    const auto answered = good(QStringList{u"maintenance"_s, u"reminders"_s} + package);
    EXPECT_EQ(answered.json[u"waiting"_s].toInt(), 0);
    EXPECT_EQ(good(QStringList{u"maintenance"_s, u"plan"_s} + package).json[u"needed"_s].toInt(), 0);
    bad(QStringList{u"maintenance"_s, u"reminders"_s, u"--ics"_s, u"none.ics"_s} + package, 1);
}

TEST_F(Maintenance, WhatCannotBeWrittenIsNotWaitedFor)
{
    start();
    good(readCall());
    const QStringList call{u"maintenance"_s, u"request"_s, u"--package"_s, u"site.sitepack"_s,
                           u"--for"_s,       code(),       u"--out"_s,     u"missing/ask.eml"_s};
    bad(call, 1);
    const auto after = good({u"maintenance"_s, u"reminders"_s, u"--package"_s, u"site.sitepack"_s});
    EXPECT_EQ(after.json[u"waiting"_s].toInt(), 0);
}

TEST_F(Maintenance, IsAskedOfWhomTheProfileNames)
{
    start();
    good(readCall());
    good({u"maintenance"_s, u"request"_s, u"--package"_s, u"site.sitepack"_s, u"--for"_s, code(), u"--out"_s,
          u"ask.eml"_s, u"--portal-profile"_s, site.portal().profileFile()});
    EXPECT_TRUE(cli.read(u"ask.eml"_s).contains("To: customer.success@example.com\r\n"));
}

} // namespace
} // namespace activation::test
