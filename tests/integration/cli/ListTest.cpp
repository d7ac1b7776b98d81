// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Site.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

class ListCommandTest : public Site
{
protected:
    void SetUp() override { start({.smartServers = 2, .ownerPassword = u"a password for all"_s}); }
    QStringList readList(const QByteArray& csv)
    {
        return QStringList{u"read"_s, u"--list"_s, cli.write(u"units.csv"_s, csv), u"--package"_s, u"site.sitepack"_s} +
               password() + trust(0) + trust(1);
    }
    QByteArray at(int index) { return unit(index).url().authority().toUtf8(); }
};

TEST_F(ListCommandTest, ReadsWhatTheListNamesEachWithItsLabel)
{
    const CliResult read = good(readList("\xEF\xBB\xBFplace;address;install code;password\r\nroof;" + at(0) + ";" +
                                         code(0).toUtf8() + ";x\r\ncellar;" + at(1) + ";;\r\n"));
    const QJsonArray units = read.json[u"smartServers"_s].toArray();
    ASSERT_EQ(units.size(), 2);
    const auto sources = [&units](int index) {
        return units[index].toObject()[u"smartServer"_s].toObject()[u"identitySources"_s].toArray();
    };
    EXPECT_TRUE(sources(0).contains(QJsonObject{{u"source"_s, u"label"_s}, {u"value"_s, code(0)}}));
    EXPECT_EQ(sources(1).size(), 1);
    good(QStringList{u"status"_s, u"--list"_s, cli.path(u"units.csv"_s)} + password());
}

TEST_F(ListCommandTest, ALabelOfAnotherUnitStopsThatOneOnly)
{
    const CliResult read = cli.run(
        readList("address,sid\n" + at(0) + "," + code(1).toUtf8() + "\n" + at(1) + "," + code(1).toUtf8() + "\n"));
    EXPECT_EQ(read.exitCode, 8) << read.err.constData();
    const QJsonArray units = read.json[u"smartServers"_s].toArray();
    EXPECT_FALSE(units[0].toObject()[u"ok"_s].toBool());
    EXPECT_EQ(units[0].toObject()[u"error"_s].toObject()[u"kind"_s].toString(), u"refusedForSafety"_s);
    EXPECT_TRUE(units[1].toObject()[u"ok"_s].toBool());
}

TEST_F(ListCommandTest, AFaultNamesItsLineAndNothingIsRead)
{
    const CliResult read = cli.run(readList("address\n" + at(0) + "\nnot an address\n"));
    EXPECT_EQ(read.exitCode, 6);
    EXPECT_TRUE(read.why().contains(u"Line 3"_s)) << read.err.constData();
    EXPECT_TRUE(unit(0).requestCounts().isEmpty());
}

TEST_F(ListCommandTest, SomebodyHasToBeNamed)
{
    const CliResult read = cli.run(QStringList{u"read"_s, u"--package"_s, u"site.sitepack"_s} + password());
    EXPECT_EQ(read.exitCode, 2);
    EXPECT_TRUE(read.what().contains(u"--list"_s));
}

} // namespace
} // namespace activation::test
