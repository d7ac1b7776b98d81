// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Site.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

/// A settings file as an administrator lays it on a laptop.
class ComputersSettings : public Site
{
protected:
    void lay(const QByteArray& text)
    {
        QDir(cli.folder()).mkpath(u"xdg-config/smartserver-activation-assistant"_s);
        cli.write(u"xdg-config/smartserver-activation-assistant/settings.ini"_s, text);
    }
};

TEST_F(ComputersSettings, StandForWhatTheCallDoesNotSay)
{
    start();
    lay("[portal]\nprofile=" + site.portal().profileFile().toUtf8() + "\n[program]\nlanguage=de\n");
    const auto licenses = good({u"portal"_s, u"licenses"_s, u"--login"_s, license()});
    EXPECT_FALSE(licenses.json[u"licenses"_s].toArray().isEmpty());
    const auto doctor = cli.run({u"doctor"_s});
    EXPECT_TRUE(doctor.out.contains("settings.ini")) << doctor.out.constData();
    // What the call says goes before it.
    const CliResult other =
        cli.run({u"portal"_s, u"licenses"_s, u"--login"_s, license(), u"--portal-profile"_s, u"not there"_s});
    EXPECT_NE(other.exitCode, 0);
    EXPECT_TRUE(other.what().contains(u"nicht"_s) || other.why().contains(u"nicht"_s)) << qPrintable(other.what());
}

TEST_F(ComputersSettings, AWrongOneStopsEveryCommandButThoseThatTellWhy)
{
    start();
    lay("[work]\nat-once=2\n");
    const auto result = cli.run({u"jobs"_s});
    EXPECT_EQ(result.exitCode, 6);
    EXPECT_TRUE(result.why().contains(u"Line 2"_s)) << qPrintable(result.why());
    EXPECT_EQ(cli.run({u"--help"_s}).exitCode, 0);
    const auto doctor = cli.run({u"doctor"_s});
    EXPECT_EQ(doctor.exitCode, 1);
    EXPECT_TRUE(doctor.out.contains("Line 2")) << doctor.out.constData();
}

TEST_F(ComputersSettings, ATeamsLedgerIsTheOneOfTheFileUntilTheUserSaysOtherwise)
{
    start();
    lay("[team]\nledger=postgresql://crew@127.0.0.1:1/ledger\n");
    EXPECT_TRUE(cli.run({u"ledger"_s, u"team"_s}).out.contains("crew@127.0.0.1"));
    good({u"ledger"_s, u"team"_s, u"none"_s});
    EXPECT_FALSE(cli.run({u"ledger"_s, u"team"_s}).out.contains("crew"));
}

} // namespace
} // namespace activation::test
