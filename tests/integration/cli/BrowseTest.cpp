// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Site.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

/// `portal browse` without a browser: files are put into the folder. With a real one: tests/integration/browser.
class BrowseCommand : public Site
{
protected:
    std::unique_ptr<QProcess> watch(const QStringList& more = {})
    {
        QDir(cli.folder()).mkpath(u"downloads"_s);
        auto process = cli.start(QStringList{u"--json"_s, u"portal"_s, u"browse"_s, u"--package"_s, u"site.sitepack"_s,
                                             u"--downloads"_s, u"downloads"_s, u"--no-open"_s, u"--portal-profile"_s,
                                             site.portal().browserProfileFile()} +
                                 more);
        process->closeWriteChannel();
        return process;
    }
    bool said(QProcess& process, const QString& words)
    {
        return QTest::qWaitFor(
            [&] {
                messages += QString::fromUtf8(process.readAllStandardError());
                return messages.contains(words) || process.state() == QProcess::NotRunning;
            },
            60'000);
    }
    QString messages;
};

TEST_F(BrowseCommand, SaysWhatGoesWhereAndTakesInWhatComes)
{
    start();
    good(readCall());
    const auto process = watch({u"--license"_s, license()});
    ASSERT_TRUE(said(*process, u"1 of 1"_s));
    EXPECT_TRUE(messages.contains(u"Install Code: %1"_s.arg(code()))) << qPrintable(messages);
    EXPECT_TRUE(messages.contains(u"License ID: %1"_s.arg(license())));
    const QString customer = site.portal().books().licenses.first().customerId;
    EXPECT_TRUE(messages.contains(u"Customer ID: %1"_s.arg(customer))) << "as the unit itself shows it";
    cli.write(u"downloads/manual.pdf"_s, "%PDF-1.7");
    cli.write(u"downloads/nameless"_s, "perhaps");
    ASSERT_TRUE(said(*process, u"--for %1"_s.arg(code()))) << qPrintable(messages);
    // The way on that it named, in another terminal.
    good({u"add"_s, u"downloads/nameless"_s, u"--package"_s, u"site.sitepack"_s, u"--for"_s, code()});
    Cli::finish(*process);
    const CliResult result = Cli::result(*process);
    EXPECT_EQ(result.exitCode, 0) << result.err.constData();
    EXPECT_EQ(result.json[u"activations"_s][0][u"activation"_s][u"originalName"_s].toString(), u"nameless"_s);
    EXPECT_EQ(result.json[u"leftAlone"_s].toArray().size(), 2);
    const CliResult nothing = good({u"portal"_s, u"browse"_s, u"--package"_s, u"site.sitepack"_s, u"--no-open"_s,
                                    u"--portal-profile"_s, site.portal().browserProfileFile()});
    EXPECT_TRUE(nothing.json[u"activations"_s].toArray().isEmpty());
}

TEST_F(BrowseCommand, EndsWhereNothingComesAndWhereACustomerIdWasTyped)
{
    start();
    good(readCall());
    const auto process = watch({u"--timeout"_s, u"1"_s});
    Cli::finish(*process);
    const CliResult result = Cli::result(*process);
    EXPECT_EQ(result.exitCode, 3) << result.err.constData();
    EXPECT_FALSE(result.remedy().isEmpty());
    const QString customer = site.portal().books().licenses.first().customerId;
    const CliResult swapped = bad({u"portal"_s, u"browse"_s, u"--package"_s, u"site.sitepack"_s, u"--no-open"_s,
                                   u"--license"_s, customer, u"--portal-profile"_s, site.portal().browserProfileFile()},
                                  2);
    EXPECT_TRUE(swapped.why().contains(code()));
    bad({u"portal"_s, u"activate"_s, u"--package"_s, u"site.sitepack"_s, u"--license"_s, customer,
         u"--portal-profile"_s, site.portal().profileFile()},
        2);
    EXPECT_EQ(cli.run({u"portal"_s, u"browse"_s, u"--package"_s, u"site.sitepack"_s, u"--portal-profile"_s,
                       site.portal().profileFile()})
                  .exitCode,
              2)
        << "a portal with an API";
}

} // namespace
} // namespace activation::test
