// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/LockFile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LockFileTest : public testing::Test
{
protected:
    QString name() const { return m_folder.filePath(u"a.lock"_s); }
    void leave(const QByteArray& content, int secondsAgo) const
    {
        QFile file(name());
        ASSERT_TRUE(file.open(QFile::WriteOnly));
        ASSERT_EQ(file.write(content), content.size());
        ASSERT_TRUE(file.flush());
        ASSERT_TRUE(
            file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo), QFileDevice::FileModificationTime));
    }
    static QByteArray by(qint64 process)
    {
        return QByteArray::number(process) + "\nanother program\n" + QSysInfo::machineHostName().toLocal8Bit() + "\n";
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(LockFileTest, IsForOneAtATimeAndNamesTheHolder)
{
    QLockFile first(name());
    ASSERT_TRUE(takeLock(first, 0ms));
    QLockFile second(name());
    EXPECT_FALSE(takeLock(second, 0ms));
    EXPECT_EQ(second.error(), QLockFile::LockFailedError);
    EXPECT_TRUE(holderOf(second).contains(QString::number(QCoreApplication::applicationPid())));
    first.unlock();
    EXPECT_TRUE(takeLock(second, 0ms));
}

TEST_F(LockFileTest, IsWaitedFor)
{
    QLockFile first(name());
    ASSERT_TRUE(takeLock(first, 0ms));
    const std::unique_ptr<QThread> other(QThread::create([&first] {
        QThread::msleep(300);
        first.unlock();
    }));
    other->start();
    QLockFile second(name());
    EXPECT_TRUE(takeLock(second, 60s));
    other->wait();
}

TEST_F(LockFileTest, WhatNamesNobodyIsTakenOnceItIsOld)
{
    leave({}, 0);
    QLockFile lock(name());
    EXPECT_FALSE(takeLock(lock, 0ms)) << "its maker may be about to write into it";
    leave({}, 10);
    EXPECT_TRUE(takeLock(lock, 0ms));
}

TEST_F(LockFileTest, WhatNamesNobodyAndComesFromTheFutureIsTakenOnceItWasSeenLongEnough)
{
    leave({}, -3600);
    QLockFile lock(name());
    EXPECT_FALSE(takeLock(lock, 0ms));
    EXPECT_TRUE(takeLock(lock, 60s));
}

TEST_F(LockFileTest, OnlyADeadProcessLosesIt)
{
    QProcess gone;
    gone.start(u"true"_s, QStringList());
    ASSERT_TRUE(gone.waitForStarted());
    const qint64 dead = gone.processId();
    ASSERT_TRUE(gone.waitForFinished());
    leave(by(dead), 0);
    QLockFile lock(name());
    EXPECT_TRUE(takeLock(lock, 0ms));
    lock.unlock();
    leave(QByteArray("1\ninit\nanother-computer\n"), 100'000);
    EXPECT_FALSE(takeLock(lock, 0ms)) << "nobody knows what runs on another computer";
    EXPECT_TRUE(holderOf(lock).contains(u"another-computer"_s));
}
