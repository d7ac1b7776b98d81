// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ReportSamples.h"
#include "report/Report.h"
#include "support/Printers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <gtest/gtest.h>
#include <sys/resource.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {

class ReportFile : public testing::Test
{
protected:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ReportFile, TakesItsFormFromItsEnding)
{
    const HandOver report = samples::handOver(samples::threeUnits());
    for (const auto& [name, start] : {std::pair<QString, QByteArray>{u"a.pdf"_s, "%PDF-"},
                                      {u"a.HTML"_s, "<!DOCTYPE html>"},
                                      {u"a.htm"_s, "<!DOCTYPE html>"},
                                      {u"a.b.csv"_s, "\xef\xbb\xbfSite,"}}) {
        const auto written = writeReport(report, path(name));
        ASSERT_TRUE(written) << written.error().toText().toStdString();
        EXPECT_TRUE(content(path(name)).startsWith(start)) << name.toStdString();
    }
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files).size(), 4) << "nothing else was left there";
}

TEST_F(ReportFile, AnotherEndingIsAUsageErrorAndNothingIsWritten)
{
    for (const QString& name : {u"report"_s, u"report.docx"_s, u"pdf"_s, u"site.sitepack"_s, u".pdf.txt"_s}) {
        const auto written = writeReport(samples::handOver(samples::threeUnits()), path(name));
        ASSERT_FALSE(written) << name.toStdString();
        EXPECT_EQ(written.error().kind, ErrorKind::Usage);
        EXPECT_TRUE(written.error().remedy.contains(u".pdf"_s));
        EXPECT_FALSE(QFile::exists(path(name)));
    }
}

TEST_F(ReportFile, AFolderThatIsNotThereIsAnError)
{
    for (const QString& ending : {u"pdf"_s, u"html"_s, u"csv"_s}) {
        const auto written = writeReport(samples::handOver(samples::threeUnits()), path(u"none/report."_s + ending));
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().kind, ErrorKind::Failed);
        EXPECT_FALSE(written.error().why.isEmpty());
    }
}

TEST_F(ReportFile, AFullDiskLeavesTheOldReportAsItWas)
{
    // A limit on the size of files stands in for a disk that is full.
    for (const QString& ending : {u"pdf"_s, u"html"_s, u"csv"_s}) {
        const QString file = path(u"report."_s + ending);
        QFile old(file);
        ASSERT_TRUE(old.open(QIODevice::WriteOnly));
        old.write("the old report");
        old.close();
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const auto ignored = signal(SIGXFSZ, SIG_IGN);
        const rlimit small{.rlim_cur = 500, .rlim_max = before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const auto written = writeReport(samples::handOver(samples::threeUnits()), file);
        setrlimit(RLIMIT_FSIZE, &before);
        signal(SIGXFSZ, ignored);
        EXPECT_FALSE(written) << ending.toStdString();
        EXPECT_EQ(content(file), "the old report") << ending.toStdString();
    }
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files).size(), 3) << "no half report beside it";
}

TEST_F(ReportFile, OfFiveHundredUnitsIsWrittenWithinBounds)
{
    rusage before{};
    getrusage(RUSAGE_SELF, &before);
    const HandOver report = samples::handOver(samples::largeSite(500));
    ASSERT_EQ(report.totals.confirmed, 500);
    for (const QString& ending : {u"pdf"_s, u"html"_s, u"csv"_s}) {
        const auto written = writeReport(report, path(u"report."_s + ending));
        ASSERT_TRUE(written) << written.error().toText().toStdString();
        const qint64 size = QFile(path(u"report."_s + ending)).size();
        EXPECT_GT(size, 500'000) << ending.toStdString();
        EXPECT_LT(size, 20'000'000) << ending.toStdString();
    }
#ifndef __SANITIZE_ADDRESS__
    rusage after{};
    getrusage(RUSAGE_SELF, &after);
    EXPECT_LT(after.ru_maxrss - before.ru_maxrss, 200 * 1024) << "KiB of memory";
#endif
}
