// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Site.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

class PortalPlanCommand : public Site
{
protected:
    void readTwo()
    {
        start({.smartServers = 2});
        good(readCall(0));
        good(readCall(1));
    }
    QStringList proposed(const QStringList& more = {})
    {
        return QStringList{u"portal"_s,  u"activate"_s,         u"--package"_s,        u"site.sitepack"_s,
                           u"--login"_s, u"site@example.com"_s, u"--portal-profile"_s, site.portal().profileFile()} +
               more;
    }
    int spentInAll()
    {
        int all = 0;
        for (const simulator::PortalLicense& license : site.portal().books().licenses)
            all += license.spent;
        return all;
    }
    /// Of a license that somebody else uses meanwhile.
    QString elsewhere(const QString& package, int devices)
    {
        good(QStringList{u"read"_s, address(1), u"--package"_s, package} + password(1) + trust(1));
        good({u"portal"_s, u"activate"_s, u"--package"_s, package, u"--license"_s, license(0), u"--for"_s, code(1),
              u"--devices"_s, QString::number(devices), u"--portal-profile"_s, site.portal().profileFile()});
        return license(0);
    }
};

TEST_F(PortalPlanCommand, PlanSpendsNothingAndIsCarriedOutAsItSaid)
{
    readTwo();
    const int before = spentInAll();
    const CliResult shown = good(proposed({u"--plan"_s}));
    EXPECT_EQ(spentInAll(), before);
    const QJsonObject plan = shown.json[u"plan"_s].toObject();
    EXPECT_EQ(plan[u"devices"_s].toInt(), 400);
    EXPECT_EQ(plan[u"units"_s].toArray().size(), 2);
    EXPECT_EQ(plan[u"before"_s].toInt() - plan[u"after"_s].toInt(), 400);
    EXPECT_EQ(plan[u"maintenanceShort"_s].toArray().size(), 2);
    const CliResult done = good(proposed({u"--as-planned"_s, plan[u"id"_s].toString()}));
    EXPECT_EQ(spentInAll(), before + 400);
    EXPECT_EQ(spent(license(0)), 200);
    EXPECT_EQ(spent(license(1)), 200);
    const QJsonArray pool = done.json[u"pool"_s].toArray();
    ASSERT_EQ(pool.size(), 2);
    for (const auto& one : pool) {
        EXPECT_EQ(one.toObject()[u"before"_s].toInt(), 200);
        EXPECT_EQ(one.toObject()[u"after"_s].toInt(-1), 0);
    }
}

TEST_F(PortalPlanCommand, APoolThatChangedInBetweenStopsIt)
{
    start({.smartServers = 2});
    good(readCall(0));
    const QStringList call = activateCall() + QStringList{u"--devices"_s, u"100"_s};
    const QString id = good(call + QStringList{u"--plan"_s}).json[u"plan"_s].toObject()[u"id"_s].toString();
    elsewhere(u"other.sitepack"_s, 5);
    const CliResult stopped = bad(call + QStringList{u"--as-planned"_s, id}, 7);
    EXPECT_TRUE(stopped.why().contains(u"195"_s)) << "the numbers of now";
    EXPECT_EQ(spent(license(0)), 5);
    const QString now = good(call + QStringList{u"--plan"_s}).json[u"plan"_s].toObject()[u"id"_s].toString();
    good(call + QStringList{u"--as-planned"_s, now});
    EXPECT_EQ(spent(license(0)), 105);
}

TEST_F(PortalPlanCommand, WhatDoesNotSufficeIsSaidBeforeAnythingIsSpent)
{
    readTwo();
    const QStringList call{u"portal"_s,    u"activate"_s, u"--package"_s,        u"site.sitepack"_s,
                           u"--license"_s, license(0),    u"--devices"_s,        u"150"_s,
                           u"--retries"_s, u"0"_s,        u"--portal-profile"_s, site.portal().profileFile()};
    const CliResult shown = cli.run(call + QStringList{u"--plan"_s});
    EXPECT_EQ(shown.exitCode, 1);
    EXPECT_FALSE(shown.json[u"plan"_s].toObject()[u"possible"_s].toBool(true));
    const QString id = shown.json[u"plan"_s].toObject()[u"id"_s].toString();
    bad(call + QStringList{u"--as-planned"_s, id}, 1);
    EXPECT_EQ(spent(license(0)), 0);
}

TEST_F(PortalPlanCommand, AsManyDevicesAsTheUnitUses)
{
    start();
    unit().setUsedDevices(42);
    good(readCall());
    good(activateCall() + QStringList{u"--devices"_s, u"used"_s});
    EXPECT_EQ(spent(license(0)), 42);
}

TEST_F(PortalPlanCommand, AUnitThatUsesNoneIsAskedAbout)
{
    start();
    unit().setUsedDevices(0);
    good(readCall());
    const CliResult refused = bad(activateCall() + QStringList{u"--devices"_s, u"used"_s}, 2);
    EXPECT_TRUE(refused.what().contains(code()));
    EXPECT_EQ(spent(license(0)), 0);
}

TEST_F(PortalPlanCommand, NothingIsProposedForAUnitThatHasItsFile)
{
    start();
    good(readCall());
    good(activateCall());
    const QJsonObject plan = good(proposed({u"--plan"_s})).json[u"plan"_s].toObject();
    EXPECT_EQ(plan[u"units"_s].toArray().size(), 0);
    EXPECT_EQ(plan[u"devices"_s].toInt(-1), 0);
    const int before = spentInAll();
    good(proposed());
    EXPECT_EQ(spentInAll(), before);
}

} // namespace
} // namespace activation::test
