// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Site.h"
#include "support/RealKeychain.h"

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

/// Two units whose passwords differ.
class Credentials : public Site
{
protected:
    void SetUp() override { start({.smartServers = 2}); }

    QString list()
    {
        QByteArray rows = "Install Code;User;Password\n";
        for (int i = 0; i < 2; ++i)
            rows += u"%1;%2;%3\n"_s.arg(code(i), unit(i).owner().name, unit(i).owner().password).toUtf8();
        return cli.write(u"logins.csv"_s, rows);
    }
    QString listByAddress()
    {
        QByteArray rows = "address,password\n";
        for (int i = 0; i < 2; ++i)
            rows += unit(i).url().authority().toUtf8() + ',' + unit(i).owner().password.toUtf8() + '\n';
        return cli.write(u"addresses.csv"_s, rows);
    }
    QStringList readBoth()
    {
        return QStringList{u"read"_s, address(0), address(1), u"--package"_s, u"s"_s} + trust(0) + trust(1);
    }
};

TEST_F(Credentials, AListGivesEachUnitItsOwn)
{
    const auto read = good(readBoth() + QStringList{u"--credentials-file"_s, listByAddress()});
    EXPECT_EQ(read.json[u"smartServers"_s].toArray().size(), 2);
    for (int i = 0; i < 2; ++i) {
        QStringList call = activateCall(i, u"s"_s);
        good(call);
    }
    // By their codes, which the package knows.
    const auto installed =
        good({u"install"_s, u"--package"_s, u"s"_s, u"--credentials-file"_s, list(), u"--confirm-timeout"_s, u"5"_s});
    EXPECT_EQ(installed.json[u"units"_s].toArray().size(), 2);
    EXPECT_EQ(unit(0).uploads(), 1);
    EXPECT_EQ(unit(1).uploads(), 1);
}

TEST_F(Credentials, AUnitThatTheListLeavesOutIsNotAsked)
{
    const QString one = cli.write(u"one.csv"_s, "address,password\n" + unit(0).url().authority().toUtf8() + ',' +
                                                    unit(0).owner().password.toUtf8() + '\n');
    const auto read = cli.run(readBoth() + QStringList{u"--credentials-file"_s, one});
    EXPECT_EQ(read.exitCode, 8);
    EXPECT_TRUE(read.what().contains(u"There is no login for"_s)) << qPrintable(read.what());
    EXPECT_EQ(unit(0).loginAttempts(), 1);
    EXPECT_EQ(unit(1).loginAttempts(), 0);
}

TEST_F(Credentials, AListThatIsOffStopsTheCallAndShowsNoPassword)
{
    const QString bad = cli.write(u"bad.csv"_s, "code,user\n17q5t6a,very secret\n");
    const auto read = cli.run(readBoth() + QStringList{u"--credentials-file"_s, bad});
    EXPECT_EQ(read.exitCode, 6);
    EXPECT_FALSE(read.err.contains("very secret"));
    EXPECT_FALSE(read.out.contains("very secret"));
    EXPECT_EQ(unit(0).loginAttempts() + unit(1).loginAttempts(), 0);
}

TEST_F(Credentials, TheKeychainGivesThemAndForgetsThem)
{
    RealKeychain keychain;
    ASSERT_TRUE(keychain.start());
    keychain.use();
    for (int i = 0; i < 2; ++i)
        good(QStringList{u"credentials"_s, u"store"_s, unit(i).url().authority()} + password(i));
    good(readBoth() + QStringList{u"--keychain"_s});
    EXPECT_EQ(unit(1).loginAttempts(), 1);

    // For the whole site: the first unit's is the one for all now.
    good({u"credentials"_s, u"forget"_s, unit(0).url().authority(), unit(1).url().authority()});
    const auto without = cli.run(readBoth() + QStringList{u"--keychain"_s});
    EXPECT_EQ(without.exitCode, 8);
    EXPECT_EQ(without.what(), u"There is no login for %1."_s.arg(unit(0).url().authority()));
    EXPECT_EQ(unit(1).loginAttempts(), 1) << "nothing was sent";
    good(QStringList{u"credentials"_s, u"store"_s, u"--package"_s, u"s"_s} + password(0));
    good(QStringList{u"read"_s, address(0), u"--package"_s, u"s"_s, u"--keychain"_s});
    good({u"credentials"_s, u"forget"_s, u"--package"_s, u"s"_s});
    EXPECT_EQ(cli.run({u"read"_s, address(0), u"--package"_s, u"s"_s, u"--keychain"_s}).exitCode, 5);
}

TEST_F(Credentials, WithoutAKeychainTheReasonIsSaid)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all");
    const auto read = cli.run(readBoth() + QStringList{u"--keychain"_s});
    EXPECT_EQ(read.exitCode, 1);
    EXPECT_TRUE(read.what().contains(u"keychain"_s)) << qPrintable(read.what());
    EXPECT_FALSE(read.why().isEmpty());
    const auto store = cli.run(QStringList{u"credentials"_s, u"store"_s, code()} + password());
    EXPECT_EQ(store.exitCode, 1);
    EXPECT_EQ(unit(0).loginAttempts(), 0);
}

TEST_F(Credentials, StoreNeedsToKnowForWhom)
{
    EXPECT_EQ(cli.run(QStringList{u"credentials"_s, u"store"_s} + password()).exitCode, 2);
    EXPECT_EQ(cli.run({u"credentials"_s, u"store"_s, code()}).exitCode, 2) << "no password";
}

} // namespace
} // namespace activation::test
