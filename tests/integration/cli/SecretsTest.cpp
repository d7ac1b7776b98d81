// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Site.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

using simulator::FaultKind;

using Secrets = Site;

/// Every file below a folder that holds the bytes.
QStringList filesWith(const QString& folder, const QByteArray& bytes)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            found += files.filePath();
    }
    return found;
}

TEST_F(Secrets, PasswordIsNowhereButInItsFile)
{
    start();
    const QByteArray password = unit().owner().password.toUtf8();
    ASSERT_GE(password.size(), 8);
    QByteArray outputs;
    const auto run = [&](const QStringList& call) {
        const CliResult result = cli.run(call);
        outputs += result.out + result.err;
    };
    run(readCall());
    run(activateCall());
    addFault(
        {.kind = FaultKind::Status, .method = "POST", .path = u"/iap/lic/activation"_s, .times = 1, .status = 400});
    run(installCall());
    run(installCall());
    // What fails with the password at hand: a refused login, a peer that is no SmartServer, one that breaks off.
    addFault({.kind = FaultKind::Status, .method = "POST", .path = u"/iap/auth/login"_s, .times = 1, .status = 401});
    run(QStringList{u"status"_s, address()} + Site::password());
    addFault({.kind = FaultKind::CutAfter, .method = "POST", .path = u"/iap/auth/login"_s, .times = 1});
    run(QStringList{u"status"_s, address()} + Site::password());
    EXPECT_FALSE(outputs.contains(password));
    EXPECT_TRUE(outputs.contains(code().toUtf8())) << "the outputs were looked at";

    EXPECT_EQ(filesWith(cli.folder(), password), QStringList{cli.path(u"pw"_s)})
        << "ledger, package, key folder, configuration";
    EXPECT_TRUE(filesWith(cli.folder(), code().toUtf8()).contains(cli.ledger())) << "the files were looked at";
    // The archive is compressed in parts: look into it as well.
    for (const QString& entry : {u"manifest.json"_s, u"manifest.p7s"_s}) {
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-p"_s, cli.path(u"site.sitepack"_s), entry});
        ASSERT_TRUE(unzip.waitForFinished());
        EXPECT_FALSE(unzip.readAllStandardOutput().contains(password));
    }
}

TEST_F(Secrets, ProcessListShowsNoPasswordAndLogsNeither)
{
    start();
    const QByteArray password = unit().owner().password.toUtf8();
    const QByteArray passphrase = "the signing key's own passphrase";
    const QStringList withKey{u"--key-passphrase-file"_s, cli.write(u"kp"_s, passphrase + '\n')};
    addFault({.kind = FaultKind::Hang, .path = u"/iap/devs"_s});
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, cli.folder());
    environment.insert(u"XDG_CONFIG_HOME"_s, cli.path(u"xdg-config"_s));
    ASSERT_TRUE(QDir().mkpath(cli.path(u"tmp"_s)));
    environment.insert(u"TMPDIR"_s, cli.path(u"tmp"_s));
    environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(cli.folder());
    process.start(QStringLiteral(TEST_PROGRAMS "/activationctl"),
                  QStringList{u"--ledger"_s, cli.ledger()} + withKey + readCall());
    ASSERT_TRUE(process.waitForStarted());
    ASSERT_TRUE(QTest::qWaitFor([&] { return unit().requestCount(u"GET /iap/devs"_s) > 0; }, 20'000));
    for (const QString& name : {u"cmdline"_s, u"environ"_s}) {
        QFile file(u"/proc/%1/%2"_s.arg(process.processId()).arg(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        ASSERT_FALSE(bytes.isEmpty());
        EXPECT_FALSE(bytes.contains(password)) << qPrintable(name);
        EXPECT_FALSE(bytes.contains(passphrase)) << qPrintable(name);
    }
    // While it works, with the password at hand: drafts, locks, journals, whatever is temporary.
    EXPECT_EQ(filesWith(cli.folder(), password), QStringList{cli.path(u"pw"_s)});
    EXPECT_EQ(filesWith(cli.folder(), passphrase), QStringList{cli.path(u"kp"_s)});
    EXPECT_EQ(filesWith(cli.folder(), "BEGIN PRIVATE KEY"), QStringList()) << "the key itself is encrypted already";
    EXPECT_FALSE(filesWith(cli.folder(), "BEGIN ENCRYPTED PRIVATE KEY").isEmpty());
    process.kill();
    process.waitForFinished();
    const QByteArray log = process.readAllStandardError();
    EXPECT_TRUE(log.contains("activation.http")) << "logging was on: " << log.constData();
    EXPECT_FALSE(log.contains(password));
    EXPECT_FALSE(log.contains(passphrase));
    EXPECT_FALSE(log.contains("cmsSID="));
}

/// What the kernel says a program may write when it crashes: "Max core file size  SOFT  HARD  bytes".
QByteArray coreLimitOf(qint64 pid)
{
    QFile limits(u"/proc/%1/limits"_s.arg(pid));
    if (!limits.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray& line : limits.readAll().split('\n')) {
        if (line.startsWith("Max core file size"))
            return line.simplified().split(' ').value(4);
    }
    return {};
}

// A crash would write the memory with the password to the disk. The shell allows it here, as far as it may.
TEST_F(Secrets, NoProgramLeavesItsMemoryBehindWhenItCrashes)
{
#ifndef QT_NO_DEBUG
    GTEST_SKIP() << "builds for finding faults keep their images";
#endif
    for (const QStringList& program :
         {QStringList{QStringLiteral(TEST_PROGRAMS "/activationctl"), u"simulate"_s},
          QStringList{QStringLiteral(TEST_PROGRAMS "/activation-assistant"), u"--demo"_s}}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, cli.folder());
        environment.insert(u"XDG_CONFIG_HOME"_s, cli.path(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, cli.path(u"share"_s));
        environment.insert(u"TMPDIR"_s, cli.folder());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(cli.folder());
        process.start(u"sh"_s, QStringList{u"-c"_s, u"ulimit -S -c $(ulimit -H -c); exec \"$@\""_s, u"sh"_s} + program);
        ASSERT_TRUE(process.waitForStarted());
        const auto isLimited = [&process] {
            const QByteArray limit = coreLimitOf(process.processId());
            return limit == "1" || limit == "0";
        };
        EXPECT_TRUE(QTest::qWaitFor(isLimited, 20'000))
            << program.first().toStdString() << ": " << coreLimitOf(process.processId()).constData();
        process.terminate();
        if (!process.waitForFinished(20'000)) {
            process.kill();
            process.waitForFinished();
        }
    }
}

TEST_F(Secrets, LedgerAndKeyAreForTheirOwnerOnly)
{
    start();
    good(readCall());
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QDirIterator files(QFileInfo(cli.ledger()).absolutePath(),
                       QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        files.next();
        EXPECT_FALSE(files.fileInfo().permissions() & others) << qPrintable(files.filePath());
        ++seen;
    }
    EXPECT_GE(seen, 3);
}

} // namespace
} // namespace activation::test
