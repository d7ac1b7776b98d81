// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Site.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

using simulator::Fault;
using simulator::FaultKind;

/// Many units in one call.
class BatchCall : public Site
{
protected:
    void startMany(int count) { start({.smartServers = count, .ownerPassword = u"one for all"_s}); }
    QStringList readAllCall()
    {
        QStringList call{u"read"_s};
        for (int index = 0; index < site.count(); ++index)
            call += address(index);
        return call + QStringList{u"--package"_s, u"site.sitepack"_s, u"--trust-on-first-use"_s} + password();
    }
    static QJsonObject item(const CliResult& result, const QString& list, int index)
    {
        return result.json[list].toArray().at(index).toObject();
    }
    int logins(int index) { return unit(index).requestCounts().value(u"POST /iap/auth/login"_s); }
};

TEST_F(BatchCall, WhatMayPassIsTriedAgainWhatWillNotIsNotAndNothingStopsTheRest)
{
    startMany(5);
    addFault({.kind = FaultKind::Status,
              .target = code(1),
              .method = "GET",
              .path = u"/iap/lic"_s,
              .times = 1,
              .status = 503});
    addFault({.kind = FaultKind::CutBefore, .target = code(2), .method = "GET", .path = u"/iap/version"_s});
    addFault(
        {.kind = FaultKind::Status, .target = code(3), .method = "POST", .path = u"/iap/auth/login"_s, .status = 401});
    const CliResult result = cli.run(readAllCall() + QStringList{u"--retries"_s, u"1"_s, u"--at-once"_s, u"3"_s});
    EXPECT_EQ(result.exitCode, 8) << result.err.constData();
    const QList<int> attempts{1, 2, 2, 1, 1};
    const QList<bool> ok{true, true, false, false, true};
    for (int index = 0; index < 5; ++index) {
        const QJsonObject entry = item(result, u"smartServers"_s, index);
        EXPECT_EQ(entry[u"attempts"_s].toInt(), attempts[index]) << index;
        EXPECT_EQ(entry[u"ok"_s].toBool(), ok[index]) << index;
    }
    EXPECT_EQ(logins(3), 1) << "a refused password is not sent again by itself";
    EXPECT_TRUE(result.err.contains("Will try again in")) << result.err.constData();
    const CliResult package = good({u"inspect"_s, u"site.sitepack"_s});
    EXPECT_EQ(package.json[u"manifest"_s].toObject()[u"smartServers"_s].toArray().size(), 3);
}

TEST_F(BatchCall, AllLegsForManyUnits)
{
    startMany(6);
    good(readAllCall());
    const CliResult obtained = good({u"portal"_s, u"activate"_s, u"--package"_s, u"site.sitepack"_s, u"--license"_s,
                                     site.portal().books().licenses.first().licenseId, u"--devices"_s, u"100"_s,
                                     u"--portal-profile"_s, site.portal().profileFile()});
    EXPECT_EQ(obtained.json[u"activations"_s].toArray().size(), 6);
    EXPECT_EQ(spent(site.portal().books().licenses.first().licenseId), 600);
    EXPECT_EQ(obtained.json[u"revision"_s].toInt(), 2) << "saved in steps, not for every unit";
    const CliResult installed = good(QStringList{u"install"_s, u"--package"_s, u"site.sitepack"_s,
                                                 u"--confirm-timeout"_s, u"20"_s, u"--at-once"_s, u"4"_s} +
                                     password());
    EXPECT_EQ(installed.json[u"units"_s].toArray().size(), 6);
    for (int index = 0; index < 6; ++index) {
        EXPECT_EQ(unit(index).uploads(), 1) << index;
        EXPECT_EQ(unit(index).licenses().size(), 1) << index;
    }
    const CliResult package = good({u"inspect"_s, u"site.sitepack"_s});
    EXPECT_EQ(package.json[u"manifest"_s].toObject()[u"receipts"_s].toArray().size(), 6);
}

TEST_F(BatchCall, ASingleUnitsErrorIsToldAtOnceUnlessRetriesAreWanted)
{
    start();
    addFault({.kind = FaultKind::CutBefore, .target = code(), .method = "GET", .path = u"/iap/version"_s});
    EXPECT_EQ(bad(readCall(), 3).json[u"smartServers"_s].toArray().at(0).toObject()[u"attempts"_s].toInt(), 1);
    const CliResult again = bad(readCall() + QStringList{u"--retries"_s, u"1"_s}, 3);
    EXPECT_EQ(item(again, u"smartServers"_s, 0)[u"attempts"_s].toInt(), 2);
}

TEST_F(BatchCall, NumbersThatMakeNoSense)
{
    const QStringList call{u"read"_s, u"127.0.0.1"_s, u"--package"_s, u"x.sitepack"_s};
    for (const QStringList& wrong : {QStringList{u"--at-once"_s, u"0"_s},
                                     {u"--at-once"_s, u"257"_s},
                                     {u"--at-once"_s, u"x"_s},
                                     {u"--retries"_s, u"-1"_s},
                                     {u"--retries"_s, u"101"_s}}) {
        const CliResult result = cli.run(call + wrong);
        EXPECT_EQ(result.exitCode, 2) << qPrintable(wrong.join(u' '));
    }
}

} // namespace
} // namespace activation::test
