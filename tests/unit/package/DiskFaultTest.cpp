// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "PackageSamples.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/resource.h>
#endif

using namespace activation;
using namespace activation::samples;
using namespace Qt::StringLiterals;

#ifndef Q_OS_WIN
namespace {

/// For its lifetime, no file of this process grows beyond so many bytes: the disk refuses to write on.
class FileLimit
{
public:
    explicit FileLimit(rlim_t bytes)
    {
        m_oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limit{bytes, m_old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldHandler);
    }
    FileLimit(const FileLimit&) = delete;
    FileLimit& operator=(const FileLimit&) = delete;

private:
    rlimit m_old{};
    void (*m_oldHandler)(int) = nullptr;
};

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

} // namespace

// Writing stops at any byte: the old package is there untouched, no debris, and the object can be saved later.
TEST(DiskFault, AtAnyByteLeavesTheOldPackage)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"site.sitepack"_s);
    const QByteArray old = smallPackage(path);
    auto package = SitePackage::open(path, policy());
    ASSERT_OK(package->addActivation(record(u"17q5t6a"_s, u"large"_s), QByteArray(100'000, 'x')));
    const QByteArray before = package->manifest().toJson();
    for (rlim_t limit = 512; limit < 104'000; limit += 2'111) {
        {
            const FileLimit full(limit);
            const auto saved = package->save(path, laptop());
            ASSERT_FALSE(saved) << limit;
            ASSERT_EQ(saved.error().kind, ErrorKind::Failed);
            ASSERT_FALSE(saved.error().why.isEmpty());
            ASSERT_FALSE(saved.error().remedy.isEmpty());
        }
        ASSERT_EQ(contentOf(path), old) << limit;
        ASSERT_EQ(filesIn(dir.path()), QStringList{u"site.sitepack"_s}) << limit;
        ASSERT_EQ(package->manifest().toJson(), before);
    }
    ASSERT_OK(package->save(path, laptop()));
    EXPECT_OK(SitePackage::open(path, policy(2)));
}

TEST(DiskFault, AFolderThatIsGoneIsSaidSo)
{
    QTemporaryDir dir;
    SitePackage package = SitePackage::create(u"x"_s);
    dir.remove();
    const auto saved = package.save(dir.filePath(u"site.sitepack"_s), laptop());
    ASSERT_FALSE(saved);
    EXPECT_TRUE(saved.error().why.contains(u"gone"_s)) << saved.error().why.toStdString();
    EXPECT_TRUE(saved.error().remedy.contains(u"stick"_s));
}

// Runs below in a process of its own, with a small disk of its own mounted at PACKAGE_TEST_DISK.
TEST(DiskFault, DISABLED_OnASmallDisk)
{
    const QString disk = qEnvironmentVariable("PACKAGE_TEST_DISK");
    ASSERT_FALSE(disk.isEmpty());
    const QString path = disk + u"/site.sitepack"_s;
    const QByteArray old = smallPackage(path);
    auto package = SitePackage::open(path, policy());
    ASSERT_OK(package->addActivation(record(u"17q5t6a"_s, u"large"_s), QByteArray(400'000, 'x')));
    const auto saved = package->save(path, laptop());
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, ErrorKind::Failed);
    EXPECT_TRUE(saved.error().why.contains(u"full"_s)) << saved.error().toText().toStdString();
    EXPECT_TRUE(saved.error().remedy.contains(u"Free some space"_s));
    EXPECT_EQ(contentOf(path), old);
    EXPECT_EQ(filesIn(disk), QStringList{u"site.sitepack"_s});

    // Full to the last block: not even the lock can be written.
    QFile filler(disk + u"/filler"_s);
    ASSERT_TRUE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {
    }
    auto small = SitePackage::open(path, policy());
    const auto none = small->save(path, laptop());
    ASSERT_FALSE(none);
    EXPECT_TRUE(none.error().why.contains(u"full"_s)) << none.error().toText().toStdString();
    EXPECT_EQ(contentOf(path), old);
    filler.close();
    filler.remove();
    EXPECT_OK(small->save(path, laptop()));

    ASSERT_EQ(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,ro"_s, disk}), 0);
    const auto readOnly = small->save(path, laptop());
    ASSERT_FALSE(readOnly);
    EXPECT_TRUE(readOnly.error().why.contains(u"read-only"_s)) << readOnly.error().toText().toStdString();
    EXPECT_TRUE(readOnly.error().remedy.contains(u"write-protect"_s));
    EXPECT_OK(SitePackage::open(path, policy()));
}

TEST(DiskFault, OnASmallDiskOfItsOwn)
{
    if (QStandardPaths::findExecutable(u"unshare"_s).isEmpty())
        GTEST_SKIP() << "no unshare here";
    const QTemporaryDir dir;
    const auto run = [&dir](const QString& command) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PACKAGE_TEST_DISK"_s, dir.path());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"unshare"_s, {u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-c"_s, command, u"sh"_s,
                                     QCoreApplication::applicationFilePath(), dir.path()});
        process.waitForFinished(60'000);
        return std::pair(process.exitCode(), process.readAll());
    };
    const QString mount = u"mount -t tmpfs -o size=256k none \"$2\""_s;
    if (const auto tried = run(mount); tried.first != 0)
        GTEST_SKIP() << "mounting is not permitted here: " << tried.second.toStdString();
    const auto [status, output] =
        run(mount + u" && exec \"$1\" --gtest_also_run_disabled_tests --gtest_filter='*DISABLED_OnASmallDisk'"_s);
    EXPECT_EQ(status, 0) << output.toStdString();
}
#endif
