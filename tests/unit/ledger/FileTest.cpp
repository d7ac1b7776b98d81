// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/Schema.h"
#include "unit/ledger/LedgerFixture.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace activation;
using namespace Qt::StringLiterals;
using testing::IsEmpty;

class FileTest : public LedgerFixture
{
protected:
    /// Opening must fail in this way and leave the file's bytes as they are.
    Error refusal(ErrorKind kind)
    {
        const QByteArray before = bytes(file());
        const auto ledger = Ledger::open(file());
        EXPECT_EQ(bytes(file()), before) << "the file was changed";
        if (ledger) {
            ADD_FAILURE() << "it was opened";
            return {};
        }
        const Error error = ledger.error();
        EXPECT_EQ(error.kind, kind) << error.toText().toStdString();
        EXPECT_FALSE(error.what.isEmpty());
        EXPECT_TRUE(error.why.contains(file())) << error.why.toStdString();
        EXPECT_FALSE(error.remedy.isEmpty());
        return error;
    }
    void fill(int events = 50)
    {
        const auto ledger = open();
        for (int i = 0; i < events; ++i)
            ASSERT_TRUE(ledger->append(draft(u"identified"_s, {}, u"17q%1"_s.arg(i, 4, 10, QLatin1Char('0')))));
    }
};

#ifdef Q_OS_UNIX
TEST_F(FileTest, OnlyTheOwnerMayReadIt)
{
    const auto mode = [](const QString& name) {
        struct stat info = {};
        EXPECT_EQ(::stat(name.toUtf8().constData(), &info), 0) << name.toStdString();
        return info.st_mode & 07777;
    };
    const mode_t before = ::umask(0); // the worst a user can have
    {
        const auto ledger = open();
        ASSERT_TRUE(ledger->append(draft(u"identified"_s)));
        EXPECT_EQ(mode(QFileInfo(file()).absolutePath()), 0700U);
        EXPECT_EQ(mode(file()), 0600U);
        EXPECT_EQ(mode(file() + u"-wal"_s), 0600U);
        EXPECT_EQ(mode(file() + u"-shm"_s), 0600U);
    }
    ASSERT_EQ(::chmod(file().toUtf8().constData(), 0644), 0);
    {
        const auto ledger = open();
        ASSERT_TRUE(ledger->append(draft(u"identified"_s)));
        EXPECT_EQ(mode(file()), 0600U);
        EXPECT_EQ(mode(file() + u"-wal"_s), 0600U);
        EXPECT_EQ(mode(file() + u"-shm"_s), 0600U);
    }
    ::umask(before);
    EXPECT_EQ(QDir(QFileInfo(file()).absolutePath()).entryList(QDir::Files), QStringList{u"ledger.sqlite"_s});
}

TEST_F(FileTest, AFolderThatCannotBeWrittenIsSaid)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may write anywhere";
    ASSERT_TRUE(QDir().mkpath(QFileInfo(file()).absolutePath()));
    ASSERT_EQ(::chmod(QFileInfo(file()).absolutePath().toUtf8().constData(), 0500), 0);
    refusal(ErrorKind::Failed);
    ::chmod(QFileInfo(file()).absolutePath().toUtf8().constData(), 0700);
    ASSERT_TRUE(open());
    ::chmod(QFileInfo(file()).absolutePath().toUtf8().constData(), 0500);
    const auto ledger = Ledger::open(file());
    ASSERT_FALSE(ledger);
    EXPECT_EQ(ledger.error().kind, ErrorKind::Failed);
    ::chmod(QFileInfo(file()).absolutePath().toUtf8().constData(), 0700);
}
#endif

TEST_F(FileTest, PlacesThatCannotHoldItAreSaid)
{
    write(path(u"plain"_s), "x");
    ASSERT_TRUE(QDir().mkpath(path(u"folder"_s)));
    for (const QString& place :
         {u"/proc/nowhere/ledger.sqlite"_s, path(u"plain/ledger.sqlite"_s), path(u"folder"_s), QString()}) {
        const auto ledger = Ledger::open(place);
        ASSERT_FALSE(ledger) << place.toStdString();
        EXPECT_EQ(ledger.error().kind, ErrorKind::Failed) << ledger.error().toText().toStdString();
        EXPECT_TRUE(ledger.error().remedy.contains(u"--ledger"_s)) << ledger.error().toText().toStdString();
    }
    EXPECT_EQ(bytes(path(u"plain"_s)), "x");
}

TEST_F(FileTest, AHalfMadeLedgerIsNoObstacle)
{
    ASSERT_TRUE(QDir().mkpath(QFileInfo(file()).absolutePath()));
    write(file() + u".new"_s, "SQLite format 3, cut off");
    EXPECT_TRUE(open());
    EXPECT_FALSE(QFileInfo::exists(file() + u".new"_s));
}

TEST_F(FileTest, GarbageIsRefusedAndKept)
{
    ASSERT_TRUE(QDir().mkpath(QFileInfo(file()).absolutePath()));
    for (const QByteArray& garbage :
         {QByteArray(), QByteArray("x"), QByteArray(10'000, 'z'), QByteArray("SQLite format 3"),
          QByteArray("SQLite format 3\0", 16), QByteArray("SQLite format 3\0", 16) + QByteArray(10'000, '\xa5')}) {
        write(file(), garbage);
        const Error error = refusal(ErrorKind::BadFile);
        EXPECT_TRUE(error.remedy.contains(u"aside"_s)) << error.remedy.toStdString();
    }
}

TEST_F(FileTest, ATruncatedLedgerIsRefusedAndKept)
{
    fill();
    const QByteArray whole = bytes(file());
    ASSERT_GT(whole.size(), 20'000);
    for (const qsizetype size : {qsizetype(0), qsizetype(50), qsizetype(1024), qsizetype(4096), whole.size() / 2,
                                 whole.size() - 4096, whole.size() - 1}) {
        write(file(), whole.first(size));
        refusal(ErrorKind::BadFile);
    }
    write(file(), whole);
    EXPECT_THAT(faults(), IsEmpty());
}

TEST_F(FileTest, ATruncatedLedgerBesideALogIsRefusedAndKept)
{
    QByteArray whole;
    QByteArray log;
    {
        const auto ledger = open();
        for (int i = 0; i < 5; ++i)
            ASSERT_TRUE(ledger->append(draft(u"identified"_s)));
        whole = bytes(file());
        log = bytes(file() + u"-wal"_s);
    }
    ASSERT_FALSE(log.isEmpty());
    for (const qsizetype size : {qsizetype(0), qsizetype(4096 * 3)}) {
        write(file(), whole.first(size));
        write(file() + u"-wal"_s, log);
        refusal(ErrorKind::BadFile);
        EXPECT_EQ(bytes(file() + u"-wal"_s), log);
    }
    // The same log beside the whole file is what a kill leaves: nothing is lost.
    write(file(), whole);
    write(file() + u"-wal"_s, log);
    QFile::remove(file() + u"-shm"_s);
    EXPECT_EQ(open()->events()->size(), 5);
    EXPECT_THAT(faults(), IsEmpty());
}

TEST_F(FileTest, DamageInTheMiddleIsRefusedAndKept)
{
    fill();
    QByteArray damaged = bytes(file());
    for (qsizetype page = 4096; page + 4096 <= damaged.size(); page += 4096)
        damaged.replace(page, 64, QByteArray(64, '\x77'));
    write(file(), damaged);
    refusal(ErrorKind::BadFile);
}

TEST_F(FileTest, ANewerLedgerIsRefusedAndKept)
{
    fill(1);
    sqlite(u"PRAGMA user_version = %1"_s.arg(SchemaVersion + 1));
    const Error error = refusal(ErrorKind::BadFile);
    EXPECT_TRUE(error.what.contains(u"newer"_s)) << error.what.toStdString();
    EXPECT_TRUE(error.remedy.contains(u"Update"_s));
}

TEST_F(FileTest, AnotherProgramsDatabaseIsRefusedAndKept)
{
    ASSERT_TRUE(QDir().mkpath(QFileInfo(file()).absolutePath()));
    sqlite(u"CREATE TABLE notes (t TEXT); PRAGMA user_version = 1"_s);
    const Error error = refusal(ErrorKind::BadFile);
    EXPECT_TRUE(error.what.contains(u"not a ledger"_s)) << error.what.toStdString();
}

TEST_F(FileTest, ALedgerThatLostItsLogModeGetsItBack)
{
    fill(3);
    EXPECT_EQ(sqlite(u"PRAGMA journal_mode = DELETE"_s), u"delete"_s);
    EXPECT_THAT(faults(), IsEmpty());
    EXPECT_EQ(sqlite(u"PRAGMA journal_mode"_s), u"wal"_s);
}

TEST_F(FileTest, ABackupBySqliteIsALedger)
{
    fill(3);
    const QString laptop = open()->laptop();
    sqlite(u".backup %1"_s.arg(path(u"backup.sqlite"_s)));
    const auto backup = Ledger::open(path(u"backup.sqlite"_s));
    ASSERT_TRUE(backup);
    EXPECT_EQ((*backup)->laptop(), laptop);
    EXPECT_EQ((*backup)->events()->size(), 3);
}
