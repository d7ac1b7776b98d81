// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "browser/DownloadWatch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace activation {
namespace {

class DownloadWatchTest : public testing::Test
{
protected:
    void SetUp() override
    {
        write(u"old"_s, "was here before");
        ASSERT_TRUE(watch.addFolder(folder.path()));
        QObject::connect(&watch, &DownloadWatch::arrived, &watch,
                         [this](const QString& path) { arrived += QFileInfo(path).fileName(); });
    }

    void write(const QString& name, const QByteArray& bytes, QIODevice::OpenMode mode = QIODevice::WriteOnly)
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(mode));
        file.write(bytes);
    }
    void rename(const QString& from, const QString& to) { ASSERT_TRUE(QDir(folder.path()).rename(from, to)); }
    bool hasArrived(const QString& name)
    {
        return QTest::qWaitFor([&] { return arrived.contains(name); }, 20'000);
    }
    /// One more file, written now, has arrived: whatever was there before it has been looked at as often.
    void barrier()
    {
        const QString name = u"barrier%1"_s.arg(++barriers);
        write(name, "x");
        ASSERT_TRUE(hasArrived(name));
        arrived.removeAll(name);
    }

    QTemporaryDir folder;
    DownloadWatch watch{{.poll = 100ms, .settle = 100ms}};
    QStringList arrived;
    int barriers = 0;
};

TEST_F(DownloadWatchTest, WhatArrivesIsSaidOnceAndWhatWasThereNever)
{
    write(u"capacity_1"_s, "bytes");
    ASSERT_TRUE(hasArrived(u"capacity_1"_s));
    barrier();
    EXPECT_EQ(arrived, QStringList{u"capacity_1"_s});
    write(u"old"_s, "downloaded again over the old one");
    ASSERT_TRUE(hasArrived(u"old"_s));
}

TEST_F(DownloadWatchTest, AnUnfinishedDownloadIsWaitedFor)
{
    write(u"Unconfirmed 5.crdownload"_s, "by");
    write(u".org.chromium.Chromium.x1"_s, "hidden");
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return watch.underWay() == QStringList{u"Unconfirmed 5.crdownload"_s}; }, 20'000));
    barrier();
    EXPECT_EQ(arrived, QStringList());
    rename(u"Unconfirmed 5.crdownload"_s, u"capacity_2"_s);
    ASSERT_TRUE(hasArrived(u"capacity_2"_s));
    EXPECT_EQ(arrived, QStringList{u"capacity_2"_s});
}

TEST_F(DownloadWatchTest, ANameThatAnotherPartStandsBesideIsNotWhole)
{
    write(u"capacity_3"_s, "a place kept");
    write(u"capacity_3.part"_s, "bytes");
    barrier();
    EXPECT_EQ(arrived, QStringList());
    QFile::remove(folder.filePath(u"capacity_3"_s));
    rename(u"capacity_3.part"_s, u"capacity_3"_s);
    EXPECT_TRUE(hasArrived(u"capacity_3"_s));
}

TEST_F(DownloadWatchTest, WhatIsStillWrittenOrEmptyIsNotWhole)
{
    write(u"empty"_s, "");
    QFile open(folder.filePath(u"capacity_4"_s));
    ASSERT_TRUE(open.open(QIODevice::WriteOnly));
    open.write("the first half");
    open.flush();
    barrier();
    barrier(); // its size has long settled; the program that writes it is not through
    EXPECT_EQ(arrived, QStringList());
    open.close();
    EXPECT_TRUE(hasArrived(u"capacity_4"_s));
    EXPECT_FALSE(arrived.contains(u"empty"_s));
}

TEST_F(DownloadWatchTest, SeveralAtOnceAndARemovedOneThatComesBack)
{
    write(u"a"_s, "1");
    write(u"b"_s, "2");
    ASSERT_TRUE(hasArrived(u"a"_s));
    ASSERT_TRUE(hasArrived(u"b"_s));
    QFile::remove(folder.filePath(u"a"_s));
    barrier();
    arrived.clear();
    write(u"a"_s, "1");
    EXPECT_TRUE(hasArrived(u"a"_s));
}

TEST_F(DownloadWatchTest, MoreFoldersCanBeWatched)
{
    const QTemporaryDir other;
    QFile before(other.filePath(u"before"_s));
    ASSERT_TRUE(before.open(QIODevice::WriteOnly));
    before.write("x");
    before.close();
    ASSERT_TRUE(watch.addFolder(other.path()));
    ASSERT_TRUE(watch.addFolder(other.path() + u"/."_s));
    EXPECT_EQ(watch.folders().size(), 2);
    QFile file(other.filePath(u"capacity_5"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    EXPECT_TRUE(hasArrived(u"capacity_5"_s));
    EXPECT_FALSE(arrived.contains(u"before"_s));
    const auto missing = watch.addFolder(folder.filePath(u"nowhere"_s));
    ASSERT_FALSE(missing);
    EXPECT_FALSE(missing.error().remedy.isEmpty());
    EXPECT_FALSE(watch.addFolder(folder.filePath(u"old"_s)));
}

TEST(UnfinishedDownload, IsToldByItsName)
{
    for (const QString& name : {u"a.crdownload"_s, u"a.PART"_s, u"a.download"_s, u"a.tmp"_s, u".hidden"_s})
        EXPECT_TRUE(isUnfinishedDownload(name)) << qPrintable(name);
    for (const QString& name : {u"capacity_1"_s, u"capacity_1 (1)"_s, u"capacity_1.txt"_s, u"part"_s})
        EXPECT_FALSE(isUnfinishedDownload(name)) << qPrintable(name);
}

} // namespace
} // namespace activation
