// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/Keychain.h"

#include "support/Printers.h"
#include "support/RealKeychain.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QDirIterator>
#include <QSignalSpy>
#include <qt6keychain/keychain.h>

#include <cstdio>
#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class KeychainTest : public testing::Test
{
protected:
    // One for all: a process stays on the bus that it first met.
    static void SetUpTestSuite()
    {
        service = std::make_unique<test::RealKeychain>();
        ASSERT_TRUE(service->start());
        service->use();
    }
    static void TearDownTestSuite() { service.reset(); }

    test::RealKeychain& real = *service;

private:
    static std::unique_ptr<test::RealKeychain> service;
};
std::unique_ptr<test::RealKeychain> KeychainTest::service;

/// The password that a program started later finds.
QByteArray foundByAnotherProcess(const QString& key)
{
    QProcess later;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"WANTED_KEY"_s, key);
    later.setProcessEnvironment(environment);
    later.start(QCoreApplication::applicationFilePath(),
                {u"--gtest_also_run_disabled_tests"_s, u"--gtest_filter=AnotherProcess.*"_s});
    EXPECT_TRUE(later.waitForFinished());
    const QByteArray out = later.readAllStandardOutput();
    const qsizetype at = out.indexOf("found:");
    return at < 0 ? out : out.sliced(at + 6, out.indexOf('\n', at) - at - 6);
}

std::string wordsOf(const Error& error)
{
    return error.toText().toStdString();
}

} // namespace

TEST_F(KeychainTest, WhatIsKeptIsFoundAgainAndForgottenOnWish)
{
    const Keychain keychain;
    const QString site = Keychain::siteKey(u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s);
    const QString unit = Keychain::unitsKey(u"17q5t6a"_s);
    ASSERT_TRUE(QCoro::waitFor(keychain.probe()));

    auto found = QCoro::waitFor(keychain.find(site));
    ASSERT_TRUE(found) << wordsOf(found.error());
    EXPECT_FALSE(*found);

    const QString password = u"Größe 日本 \"quoted\" \\ 10 €"_s;
    auto kept = QCoro::waitFor(keychain.keep(site, {u"apollo"_s, Secret::fromText(password)}));
    ASSERT_TRUE(kept) << wordsOf(kept.error());
    ASSERT_TRUE(QCoro::waitFor(keychain.keep(unit, {u"owner"_s, Secret::fromText(u"another"_s)})));
    found = QCoro::waitFor(Keychain().find(site));
    ASSERT_TRUE(found && *found);
    EXPECT_EQ((*found)->userName, u"apollo"_s);
    EXPECT_EQ(QString::fromUtf8((*found)->password.utf8()), password);

    ASSERT_TRUE(QCoro::waitFor(keychain.keep(site, {u"apollo"_s, Secret::fromText(u"changed"_s)})));
    found = QCoro::waitFor(keychain.find(site));
    ASSERT_TRUE(found && *found);
    EXPECT_EQ((*found)->password.utf8(), "changed");

    ASSERT_TRUE(QCoro::waitFor(keychain.forget(site)));
    found = QCoro::waitFor(keychain.find(site));
    ASSERT_TRUE(found);
    EXPECT_FALSE(*found);
    EXPECT_TRUE(QCoro::waitFor(keychain.forget(site))) << "nothing there is no error";
    found = QCoro::waitFor(keychain.find(unit));
    ASSERT_TRUE(found && *found);
    EXPECT_EQ((*found)->userName, u"owner"_s);
}

/// Run by foundByAnotherProcess().
TEST(AnotherProcess, DISABLED_Finds)
{
    const auto found = QCoro::waitFor(Keychain().find(qEnvironmentVariable("WANTED_KEY")));
    ASSERT_TRUE(found) << wordsOf(found.error());
    std::printf("found:%s\n", *found ? (*found)->password.utf8().constData() : "(nothing)");
}

TEST_F(KeychainTest, WhatIsNotOursIsAsGoodAsNothing)
{
    for (const QString& junk : {u"not JSON"_s, u"{}"_s, u"{\"user\": \"apollo\"}"_s}) {
        QKeychain::WritePasswordJob write(Keychain::defaultService());
        write.setAutoDelete(false);
        write.setKey(u"site:junk"_s);
        write.setTextData(junk);
        QSignalSpy finished(&write, &QKeychain::Job::finished);
        write.start();
        ASSERT_TRUE(finished.count() > 0 || finished.wait(20'000));
        ASSERT_EQ(write.error(), QKeychain::NoError) << write.errorString().toStdString();
        const auto found = QCoro::waitFor(Keychain().find(u"site:junk"_s));
        ASSERT_TRUE(found) << wordsOf(found.error());
        EXPECT_FALSE(*found) << junk.toStdString();
    }
}

TEST_F(KeychainTest, OutlivesTheKeyringAndStandsNowhereInTheClear)
{
    const Keychain keychain;
    const QByteArray password = "correct horse battery staple";
    ASSERT_TRUE(QCoro::waitFor(keychain.keep(u"unit:x"_s, {u"apollo"_s, Secret(password)})));
    real.stopKeyring();
    ASSERT_TRUE(real.startKeyring());
    EXPECT_EQ(foundByAnotherProcess(u"unit:x"_s), password);

    int files = 0;
    for (QDirIterator all(real.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();) {
        QFile file(all.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        EXPECT_FALSE(file.readAll().contains(password)) << file.fileName().toStdString();
    }
    EXPECT_GT(files, 0) << "the keyring's own file";
}

TEST_F(KeychainTest, WithoutOneTheReasonIsSaidAndNothingIsKept)
{
    real.stopKeyring();
    const Keychain keychain;
    const auto there = QCoro::waitFor(keychain.probe());
    ASSERT_FALSE(there);
    EXPECT_EQ(there.error().kind, ErrorKind::Failed);
    EXPECT_FALSE(there.error().why.isEmpty());
    EXPECT_TRUE(there.error().remedy.contains(u"memory"_s));
    EXPECT_FALSE(QCoro::waitFor(keychain.keep(u"site:x"_s, {u"apollo"_s, Secret::fromText(u"secret"_s)})));
    ASSERT_TRUE(real.startKeyring());
    EXPECT_EQ(foundByAnotherProcess(u"site:x"_s), "(nothing)");
}

TEST_F(KeychainTest, OneThatNeverAnswersIsGivenUp)
{
    const Keychain keychain(Keychain::defaultService(), 0ms);
    const auto found = QCoro::waitFor(keychain.find(u"site:x"_s));
    ASSERT_FALSE(found);
    EXPECT_TRUE(found.error().why.contains(u"in time"_s)) << wordsOf(found.error());
}
