// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "volume/Sync.h"

#include "SystemCalls.h"
#include "support/Printers.h"

#include <QTemporaryDir>
#include <QTemporaryFile>

#include <cerrno>
#include <gtest/gtest.h>

using namespace activation;
using namespace activation::test;
using namespace Qt::StringLiterals;

TEST(Sync, WhatQtHoldsBackIsInTheFileAfterwards)
{
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    file.write("kept back");
    ASSERT_EQ(QFileInfo(file.fileName()).size(), 0) << "Qt has it still";
    EXPECT_TRUE(syncFile(file));
    EXPECT_EQ(QFileInfo(file.fileName()).size(), 9);
}

#ifdef Q_OS_LINUX
TEST(Sync, AsksTheSystemForFileAndFolder)
{
    SystemCalls calls;
    int flushed = 0;
    calls.onFlush = [&flushed](int) {
        ++flushed;
        return 0;
    };
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    EXPECT_TRUE(syncFile(file));
    EXPECT_EQ(flushed, 1);
    const QTemporaryDir dir;
    EXPECT_TRUE(syncFolder(dir.path()));
    EXPECT_EQ(flushed, 2);
}

TEST(Sync, WhatTheSystemSaysIsSaid)
{
    SystemCalls calls;
    calls.onFlush = [](int) {
        return EIO;
    };
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    const auto ofFile = syncFile(file);
    ASSERT_FALSE(ofFile);
    EXPECT_EQ(ofFile.error().kind, ErrorKind::Failed);
    EXPECT_TRUE(ofFile.error().what.contains(file.fileName()));
    EXPECT_EQ(ofFile.error().why, u"Input/output error"_s);
    EXPECT_FALSE(ofFile.error().remedy.isEmpty());
    const QTemporaryDir dir;
    const auto ofFolder = syncFolder(dir.path());
    ASSERT_FALSE(ofFolder);
    EXPECT_EQ(ofFolder.error().why, u"Input/output error"_s);
    // FAT through FUSE: there is nothing to flush, which is no fault.
    for (const int unsupported : {EINVAL, ENOTSUP}) {
        calls.onFlush = [unsupported](int) {
            return unsupported;
        };
        EXPECT_TRUE(syncFolder(dir.path()));
        EXPECT_FALSE(syncFile(file)) << "a file can always be flushed";
    }
}

TEST(Sync, AFullDiskIsFoundHereAtTheLatest)
{
    QFile full(u"/dev/full"_s);
    ASSERT_TRUE(full.open(QIODevice::WriteOnly));
    ASSERT_EQ(full.write("x"), 1) << "Qt takes it";
    const auto synced = syncFile(full);
    ASSERT_FALSE(synced);
    EXPECT_EQ(synced.error().why, u"No space left on device"_s);
}
#endif

TEST(Sync, AFolderThatIsNotThereIsAnError)
{
    const QTemporaryDir dir;
    const auto synced = syncFolder(dir.filePath(u"none"_s));
    ASSERT_FALSE(synced);
    EXPECT_TRUE(synced.error().what.contains(u"none"_s));
    EXPECT_FALSE(synced.error().why.isEmpty());
}

TEST(Sync, DroppingTheCacheChangesNothing)
{
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    file.write("content");
    ASSERT_TRUE(syncFile(file));
    dropCache(file);
    file.seek(0);
    EXPECT_EQ(file.readAll(), "content");
}
