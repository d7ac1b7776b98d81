// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/UnitLock.h"

#include "Laptop.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QProcess>

#include <iostream>

using namespace activation;
using namespace activation::test;
using namespace Qt::StringLiterals;

namespace {

/// Another assistant that works on 17q5t6a until it is ended.
class OtherProcess
{
public:
    explicit OtherProcess(const QString& ledgerFile)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LOCK_TEST_LEDGER"_s, ledgerFile);
        m_process.setProcessEnvironment(environment);
        m_process.start(
            QCoreApplication::applicationFilePath(),
            {u"--gtest_also_run_disabled_tests"_s, u"--gtest_filter=UnitLock.DISABLED_HoldsItUntilItsInputEnds"_s});
        while (!m_said.contains("HELD") && m_process.waitForReadyRead(20'000))
            m_said += m_process.readAllStandardOutput();
        EXPECT_TRUE(m_said.contains("HELD")) << m_said.toStdString();
    }
    ~OtherProcess() { kill(); }
    qint64 id() const { return m_process.processId(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(20'000);
    }
    void end()
    {
        m_process.closeWriteChannel();
        EXPECT_TRUE(m_process.waitForFinished(20'000));
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

class UnitLockTest : public testing::Test
{
protected:
    QString ledger() const { return m_dir.filePath(u"ledger.sqlite"_s); }
    QTemporaryDir m_dir;
};

} // namespace

TEST(UnitLock, DISABLED_HoldsItUntilItsInputEnds)
{
    const auto lock = UnitLock::take(qEnvironmentVariable("LOCK_TEST_LEDGER"), code(u"17q5t6a"_s));
    ASSERT_OK(lock);
    std::cout << "HELD" << std::endl;
    QFile input;
    ASSERT_TRUE(input.open(stdin, QIODevice::ReadOnly));
    input.readAll();
}

TEST_F(UnitLockTest, IsForOneAtATimeWhateverTheCase)
{
    {
        const auto first = UnitLock::take(ledger(), code(u"17q5t6a"_s));
        ASSERT_OK(first);
        const auto second = UnitLock::take(ledger(), code(u"17Q5T6A"_s));
        ASSERT_FALSE(second);
        EXPECT_EQ(second.error().kind, ErrorKind::RefusedForSafety);
        EXPECT_TRUE(second.error().why.contains(QString::number(QCoreApplication::applicationPid())));
        EXPECT_FALSE(second.error().remedy.isEmpty());
        EXPECT_OK(UnitLock::take(ledger(), code(u"17qam11"_s))) << "another unit is free";
        EXPECT_OK(UnitLock::take(m_dir.filePath(u"other/ledger.sqlite"_s), code(u"17q5t6a"_s))) << "as is a ledger";
    }
    EXPECT_OK(UnitLock::take(ledger(), code(u"17q5t6a"_s))) << "it goes with the object";
}

TEST_F(UnitLockTest, LeavesNoFileBehind)
{
    EXPECT_OK(UnitLock::take(ledger(), code(u"17q5t6a"_s)));
    EXPECT_EQ(QDir(m_dir.filePath(u"locks"_s)).entryList(QDir::Files | QDir::Hidden), QStringList());
}

TEST_F(UnitLockTest, AnotherProcessIsNamed)
{
    OtherProcess other(ledger());
    const auto refused = UnitLock::take(ledger(), code(u"17q5t6a"_s));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::RefusedForSafety);
    EXPECT_TRUE(refused.error().why.contains(QString::number(other.id()))) << refused.error().why.toStdString();
    EXPECT_TRUE(refused.error().why.contains(QCoreApplication::applicationName()));
    other.end();
    EXPECT_OK(UnitLock::take(ledger(), code(u"17q5t6a"_s)));
}

TEST_F(UnitLockTest, ThatOfAKilledProcessDoesNotCount)
{
    OtherProcess other(ledger());
    other.kill();
    ASSERT_EQ(QDir(m_dir.filePath(u"locks"_s)).entryList(QDir::Files | QDir::Hidden).size(), 1) << "it left one";
    EXPECT_OK(UnitLock::take(ledger(), code(u"17q5t6a"_s)));
}

TEST_F(UnitLockTest, AFolderThatCannotBeMadeIsSaid)
{
    QFile inTheWay(m_dir.filePath(u"locks"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const auto refused = UnitLock::take(ledger(), code(u"17q5t6a"_s));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Failed);
    EXPECT_TRUE(refused.error().what.contains(u"locks"_s));
}

TEST_F(UnitLockTest, AFileThatNamesNobodyIsOfAKilledProcess)
{
    {
        ASSERT_TRUE(UnitLock::take(ledger(), code(u"17q5t6a"_s))); // makes the folder
    }
    const QDir locks(m_dir.filePath(u"locks"_s));
    ASSERT_TRUE(locks.exists());
    QString name;
    {
        const auto held = UnitLock::take(ledger(), code(u"17q5t6a"_s));
        ASSERT_TRUE(held);
        name = locks.filePath(locks.entryList(QDir::Files).value(0));
    }
    QFile empty(name);
    ASSERT_TRUE(empty.open(QFile::WriteOnly));
    EXPECT_FALSE(UnitLock::take(ledger(), code(u"17q5t6a"_s))) << "its maker may be about to write into it";
    ASSERT_TRUE(empty.setFileTime(QDateTime::currentDateTime().addSecs(-10), QFileDevice::FileModificationTime));
    empty.close();
    EXPECT_TRUE(UnitLock::take(ledger(), code(u"17q5t6a"_s)));
}
