// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Site.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

using JobsCommand = Site;

QStringList kinds(const CliResult& shown)
{
    QStringList all;
    for (const QJsonValue& event : shown.json[u"events"_s].toArray())
        all += event.toObject()[u"kind"_s].toString();
    return all;
}

TEST_F(JobsCommand, ShowsTheWholeHistoryOfOneJob)
{
    start();
    good(readCall());
    good(activateCall());
    good(installCall());
    const QJsonArray jobs = good({u"jobs"_s}).json[u"jobs"_s].toArray();
    ASSERT_EQ(jobs.size(), 1);
    const QString id = jobs.first().toObject()[u"id"_s].toString();
    EXPECT_EQ(id, jobs.first().toObject()[u"activationId"_s].toString());

    const auto shown = good({u"jobs"_s, u"show"_s, id});
    EXPECT_EQ(shown.json[u"job"_s].toObject()[u"state"_s].toString(), u"confirmed"_s);
    // Each step is there, in the order in which it happened.
    const QStringList all = kinds(shown);
    qsizetype last = -1;
    for (const QString& kind :
         {u"identified"_s, u"requested"_s, u"obtained"_s, u"installing"_s, u"installed"_s, u"confirmed"_s}) {
        const qsizetype place = all.indexOf(kind, last + 1);
        EXPECT_GT(place, last) << qPrintable(kind) << " in " << qPrintable(all.join(u' '));
        last = place;
    }
    EXPECT_EQ(kinds(good({u"jobs"_s, u"show"_s, code()})), all) << "the unit has only this one";
    EXPECT_EQ(kinds(good({u"jobs"_s, u"show"_s, code().toUpper()})), all);
}

TEST_F(JobsCommand, KeepsTheJobsOfOneUnitApart)
{
    start();
    good(readCall());
    good(activateCall());
    good({u"add"_s, site.maintenanceFolder() + u"/%1/maintenance_%1_1"_s.arg(code()), u"--package"_s,
          u"site.sitepack"_s, u"--for"_s, code()});
    const QJsonArray jobs = good({u"jobs"_s}).json[u"jobs"_s].toArray();
    ASSERT_EQ(jobs.size(), 2);
    const auto unclear = cli.run({u"jobs"_s, u"show"_s, code()});
    EXPECT_EQ(unclear.exitCode, 2);
    for (const QJsonValue& job : jobs) {
        const QString id = job.toObject()[u"id"_s].toString();
        EXPECT_TRUE(unclear.why().contains(id)) << "both are named";
        const auto shown = good({u"jobs"_s, u"show"_s, id});
        EXPECT_EQ(kinds(shown).count(u"obtained"_s), 1);
        EXPECT_TRUE(kinds(shown).contains(u"identified"_s)) << "what concerns the unit belongs to both";
        const QString longId = job.toObject()[u"packageId"_s].toString() + u'/' + id;
        EXPECT_EQ(kinds(good({u"jobs"_s, u"show"_s, longId})), kinds(shown));
    }
}

TEST_F(JobsCommand, ShowsWhatWentWrongWithItsCause)
{
    start();
    good(readCall());
    const QString file = cli.write(u"junk"_s, "no activation file");
    good({u"add"_s, file, u"--package"_s, u"site.sitepack"_s, u"--for"_s, code(), u"--kind"_s, u"capacity"_s});
    const auto refused = cli.run(installCall());
    EXPECT_EQ(refused.exitCode, 1);
    ASSERT_FALSE(refused.why().isEmpty());
    const auto shown = cli.start({u"jobs"_s, u"show"_s, code()});
    Cli::finish(*shown);
    const CliResult text = Cli::result(*shown);
    EXPECT_EQ(text.exitCode, 0) << text.err.constData();
    EXPECT_TRUE(text.out.contains("  rejected  ")) << text.out.constData();
    EXPECT_TRUE(text.out.contains(refused.why().section(u'\n', 0, 0).toUtf8())) << "the unit's own words";
}

TEST_F(JobsCommand, SaysThatThereIsNoSuchJob)
{
    start();
    const auto unknown = cli.run({u"jobs"_s, u"show"_s, u"17qam11"_s});
    EXPECT_EQ(unknown.exitCode, 2);
    EXPECT_TRUE(unknown.what().contains(u"17qam11"_s));
    EXPECT_FALSE(unknown.remedy().isEmpty());
    EXPECT_EQ(cli.run({u"jobs"_s, u"show"_s}).exitCode, 2);
    EXPECT_EQ(cli.run({u"jobs"_s, u"list"_s}).exitCode, 2);
    EXPECT_EQ(cli.run({u"jobs"_s, u"show"_s, u"a"_s, u"b"_s}).exitCode, 2);
}

} // namespace
} // namespace activation::test
