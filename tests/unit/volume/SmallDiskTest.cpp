// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/Printers.h"
#include "volume/SafeCopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX
namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<none>");
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(bytes) == bytes.size();
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

} // namespace

// These run below, each in a process of its own with a small disk of its own (1 MB) mounted at VOLUME_TEST_DISK.
class SmallDisk : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_FALSE(disk.isEmpty());
        ASSERT_TRUE(write(target, "old copy"));
    }
    void expectOldCopy() const
    {
        EXPECT_EQ(contentOf(target), "old copy");
        EXPECT_EQ(filesIn(disk).filter(u"site"_s), QStringList{u"site.sitepack"_s});
        EXPECT_EQ(filesIn(disk).filter(u".part"_s), QStringList());
    }

    const QTemporaryDir source;
    const QString original = source.filePath(u"site.sitepack"_s);
    const QString disk = qEnvironmentVariable("VOLUME_TEST_DISK");
    const QString target = disk + u"/site.sitepack"_s;
};

TEST_F(SmallDisk, DISABLED_TooSmall)
{
    ASSERT_TRUE(write(original, QByteArray(2'000'000, 'x')));
    int steps = 0;
    const auto copied = safeCopy(original, target, [&steps](qint64, qint64) { ++steps; });
    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.error().kind, ErrorKind::Failed);
    EXPECT_TRUE(copied.error().why.contains(u"2000000 bytes are needed"_s)) << copied.error().toText().toStdString();
    EXPECT_TRUE(copied.error().remedy.contains(u"Free some space"_s));
    EXPECT_EQ(steps, 0) << "that was known before the first byte";
    expectOldCopy();
}

TEST_F(SmallDisk, DISABLED_FilledMeanwhile)
{
    ASSERT_TRUE(write(original, QByteArray(900'000, 'x')));
    QFile filler(disk + u"/filler"_s);
    ASSERT_TRUE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto copied = safeCopy(original, target, [&filler](qint64, qint64) {
        while (filler.write(QByteArray(4096, 'f')) == 4096) {
        }
    });
    ASSERT_FALSE(copied);
    EXPECT_TRUE(copied.error().why.contains(u"full"_s)) << copied.error().toText().toStdString();
    EXPECT_TRUE(copied.error().remedy.contains(u"Free some space"_s));
    expectOldCopy();
    filler.remove();
    EXPECT_TRUE(safeCopy(original, target));
    EXPECT_EQ(contentOf(target), contentOf(original));
}

TEST_F(SmallDisk, DISABLED_ReadOnly)
{
    ASSERT_TRUE(write(original, "new"));
    ASSERT_EQ(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,ro"_s, disk}), 0);
    const auto copied = safeCopy(original, target);
    ASSERT_FALSE(copied);
    EXPECT_TRUE(copied.error().why.contains(u"read-only"_s)) << copied.error().toText().toStdString();
    EXPECT_TRUE(copied.error().remedy.contains(u"write-protect"_s));
    expectOldCopy();
}

// The mount point of a stick that was pulled out can stay behind, as an empty folder of the laptop's own disk.
TEST_F(SmallDisk, DISABLED_PulledOut)
{
    ASSERT_TRUE(write(original, QByteArray(900'000, 'x')));
    bool isPulled = false;
    const auto copied = safeCopy(original, target, [&](qint64, qint64) {
        if (!std::exchange(isPulled, true)) {
            EXPECT_EQ(QProcess::execute(u"umount"_s, {u"-l"_s, disk}), 0);
        }
    });
    ASSERT_FALSE(copied);
    EXPECT_TRUE(copied.error().why.contains(u"gone"_s)) << copied.error().toText().toStdString();
    EXPECT_TRUE(copied.error().remedy.contains(u"Plug the stick in"_s));
    EXPECT_EQ(filesIn(disk), QStringList()) << "nothing is left where it was mounted";
    EXPECT_EQ(contentOf(original), QByteArray(900'000, 'x'));
}

class SafeCopyOnASmallDisk : public testing::TestWithParam<const char*>
{
};

TEST_P(SafeCopyOnASmallDisk, LeavesWhatWasThere)
{
    if (QStandardPaths::findExecutable(u"unshare"_s).isEmpty())
        GTEST_SKIP() << "no unshare here";
    const QTemporaryDir dir;
    const auto run = [&dir](const QString& command) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"VOLUME_TEST_DISK"_s, dir.path());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"unshare"_s,
                      {u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-c"_s, command, u"sh"_s,
                       QCoreApplication::applicationFilePath(), dir.path(), QString::fromLatin1(GetParam())});
        process.waitForFinished(60'000);
        return std::pair(process.exitCode(), process.readAll());
    };
    const QString mount = u"mount -t tmpfs -o size=1m none \"$2\""_s;
    if (const auto tried = run(mount); tried.first != 0)
        GTEST_SKIP() << "mounting is not permitted here: " << tried.second.toStdString();
    const auto [status, output] =
        run(mount + u" && exec \"$1\" --gtest_also_run_disabled_tests --gtest_filter=\"SmallDisk.DISABLED_$3\""_s);
    EXPECT_EQ(status, 0) << output.toStdString();
    EXPECT_TRUE(output.contains("[  PASSED  ] 1 test")) << output.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Disk, SafeCopyOnASmallDisk,
                         testing::Values("TooSmall", "FilledMeanwhile", "ReadOnly", "PulledOut"),
                         [](const auto& parameter) { return std::string(parameter.param); });
#endif
