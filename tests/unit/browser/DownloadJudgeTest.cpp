// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "browser/DownloadJudge.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

const InstallCode A = *InstallCode::parse(u"17q5t6a"_s);
const InstallCode B = *InstallCode::parse(u"17qam11"_s);
using Kind = DownloadJudgement::Kind;

class DownloadJudge : public testing::Test
{
protected:
    DownloadJudge()
    {
        for (const InstallCode& code : {A, B}) {
            manifest.smartServers.append(*SmartServer::fromJson({{u"installCode"_s, code.text()}}, {}));
        }
        profile.fileNamePatterns = QStringList{u"capacity_{installCode}_*"_s, u"offline-*"_s};
    }

    DownloadJudgement judge(const QString& name, const QByteArray& bytes = "opaque", bool alone = true)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return judgeDownload(file.fileName(), manifest, profile, queue, alone);
    }

    QTemporaryDir folder;
    Manifest manifest;
    PortalProfile profile;
    UnitQueue queue{{A, B}};
};

TEST_F(DownloadJudge, TheNameTellsTheUnitWhicheverIsInProgress)
{
    for (const QString& name :
         {u"capacity_17qam11_3"_s, u"anything 17QAM11"_s, u"capacity_17qam11_3 (1)"_s, u"capacity_17qam11_3.txt"_s}) {
        const DownloadJudgement judged = judge(name, "opaque", false);
        EXPECT_EQ(judged.kind, Kind::TakeIn) << qPrintable(name);
        EXPECT_EQ(judged.unit, B);
    }
}

TEST_F(DownloadJudge, AUsualNameIsForTheUnitInProgressOnlyWhereItCameAlone)
{
    EXPECT_EQ(judge(u"offline-77"_s).kind, Kind::TakeIn);
    EXPECT_EQ(judge(u"offline-77"_s).unit, A);
    EXPECT_EQ(judge(u"offline-77"_s, "opaque", false).kind, Kind::Ask);
    queue.skip(A);
    queue.skip(B);
    EXPECT_EQ(judge(u"offline-77"_s).kind, Kind::Ask);
}

TEST_F(DownloadJudge, WhatSaysNothingIsAskedAbout)
{
    const DownloadJudgement judged = judge(u"license"_s);
    EXPECT_EQ(judged.kind, Kind::Ask);
    EXPECT_EQ(judged.unit, A);
    EXPECT_EQ(judge(u"license.bin"_s).kind, Kind::Ask);
    EXPECT_EQ(judge(u"17q5t6a and 17qam11"_s).kind, Kind::Ask);
    const DownloadJudgement stranger = judge(u"capacity_17qzzzz_1"_s);
    EXPECT_EQ(stranger.kind, Kind::Ask);
    EXPECT_EQ(stranger.unit, std::nullopt);
    EXPECT_TRUE(stranger.why.contains(u"17qzzzz"_s));
}

TEST_F(DownloadJudge, OtherDownloadsAreLeftAlone)
{
    EXPECT_EQ(judge(u"manual.pdf"_s).kind, Kind::Leave);
    EXPECT_EQ(judge(u"noname"_s, "%PDF-1.7 …").kind, Kind::Leave);
    EXPECT_EQ(judge(u"page"_s, "\n <!DOCTYPE html><title>Error</title>").kind, Kind::Leave);
    EXPECT_EQ(judge(u"picture"_s, "\x89PNG\r\n\x1a\n").kind, Kind::Leave);
    EXPECT_EQ(judge(u"site.sitepack"_s).kind, Kind::Leave);
    EXPECT_EQ(judge(u"huge"_s, QByteArray(ActivationFile::MaxSize + 1, 'x')).kind, Kind::Leave);
}

TEST_F(DownloadJudge, AnErrorPageUnderAnActivationFilesNameIsNotTakenInUnseen)
{
    const DownloadJudgement judged = judge(u"capacity_17q5t6a_1"_s, "<html>Your session has ended");
    EXPECT_EQ(judged.kind, Kind::Ask);
    EXPECT_EQ(judged.unit, A);
}

} // namespace
} // namespace activation
