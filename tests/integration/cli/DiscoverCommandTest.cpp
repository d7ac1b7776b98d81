// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Site.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

class DiscoverCommandTest : public Site
{
protected:
    /// How the search names unit `index` to ask only it.
    QString at(int index) { return u"127.0.0.1:%1"_s.arg(unit(index).port()); }
};

TEST_F(DiscoverCommandTest, ListsTheUnitsAndTrustsNone)
{
    start({.smartServers = 4});
    const CliResult found = good({u"discover"_s, at(0), at(1), at(2)});
    const QJsonArray units = found.json[u"smartServers"_s].toArray();
    ASSERT_EQ(units.size(), 3);
    QStringList codes;
    for (const QJsonValue value : units) {
        const QJsonObject one = value.toObject();
        codes += one[u"installCode"_s].toString();
        EXPECT_EQ(one[u"release"_s].toString(), u"4.40.012"_s);
        EXPECT_EQ(one[u"certificateSha256"_s].toString().size(), 64);
    }
    codes.sort();
    EXPECT_EQ(codes, (QStringList{code(0), code(1), code(2)}));
    EXPECT_EQ(found.json[u"asked"_s].toInt(), 3);
    EXPECT_FALSE(found.json.contains(u"others"_s));
    for (int index = 0; index < 3; ++index)
        EXPECT_EQ(unit(index).requestCounts(), (QMap<QString, int>{{u"GET /iap/version"_s, 1}}));
    EXPECT_FALSE(QFile::exists(cli.ledger())) << "a search writes nothing down";
    const CliResult read = bad(QStringList{u"read"_s, at(0), u"--package"_s, u"site.sitepack"_s} + password(), 4);
    EXPECT_EQ(read.error()[u"kind"_s].toString(), u"certificateUntrusted"_s) << "no certificate was pinned";
}

TEST_F(DiscoverCommandTest, ANetworkOnAPortOfItsOwn)
{
    start();
    const QString port = QString::number(unit().port());
    const CliResult found = good({u"discover"_s, u"127.0.0.0/28"_s, u"--ports"_s, port});
    EXPECT_EQ(found.json[u"smartServers"_s].toArray().size(), 1);
    EXPECT_EQ(found.json[u"asked"_s].toInt(), 14);
}

TEST_F(DiscoverCommandTest, NoSmartServerIsExitCode3AndOthersAreListedOnDemand)
{
    start();
    addFault({.kind = simulator::FaultKind::WrongContent, .path = u"/iap/version"_s, .content = u"html"_s});
    const CliResult quiet = cli.run({u"discover"_s, at(0)});
    EXPECT_EQ(quiet.exitCode, 3);
    EXPECT_EQ(quiet.error()[u"kind"_s].toString(), u"unreachable"_s);
    EXPECT_FALSE(quiet.remedy().isEmpty());
    EXPECT_TRUE(quiet.json[u"smartServers"_s].toArray().isEmpty());
    const CliResult all = cli.run({u"discover"_s, at(0), u"--all"_s});
    EXPECT_EQ(all.exitCode, 3);
    const QJsonArray others = all.json[u"others"_s].toArray();
    ASSERT_EQ(others.size(), 1);
    EXPECT_EQ(others[0].toObject()[u"address"_s].toString(), at(0));
    EXPECT_FALSE(others[0].toObject()[u"saying"_s].toString().isEmpty());
}

TEST_F(DiscoverCommandTest, NothingNamedIsAskedFor)
{
    const CliResult result = cli.run({u"discover"_s});
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_FALSE(result.why().isEmpty());
    EXPECT_TRUE(result.remedy().contains(u"activationctl discover"_s)) << result.err.constData();
}

TEST_F(DiscoverCommandTest, WrongWordsAreUsage)
{
    for (const QStringList& words :
         {QStringList{u"10.0.0.0/8"_s}, {u"http://10.0.0.1"_s}, {u"10.0.0.1"_s, u"--ports"_s, u"443,0"_s}})
        EXPECT_EQ(cli.run(QStringList{u"discover"_s} + words).exitCode, 2) << words.join(u' ').toStdString();
}

TEST_F(DiscoverCommandTest, PeopleReadEachUnitOnALineAndCtrlCKeepsThem)
{
    start({.smartServers = 2});
    addFault({.kind = simulator::FaultKind::Hang, .target = code(1), .path = u"/iap/version"_s});
    QProcess process;
    process.start(QStringLiteral(TEST_PROGRAMS "/activationctl"),
                  {u"discover"_s, at(0), at(1), u"--timeout"_s, u"600"_s});
    QByteArray out;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            out += process.readAllStandardOutput();
            return out.endsWith('\n') && unit(1).requestCount(u"GET /iap/version"_s) == 1;
        },
        60'000));
    EXPECT_TRUE(out.contains(code(0).toUtf8())) << "as it comes, while the search goes on";
    EXPECT_TRUE(out.contains("4.4 (4.40.012)"));
    process.terminate();
    Cli::finish(process);
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_TRUE(process.readAllStandardError().contains("stopped"));
}

} // namespace
} // namespace activation::test
