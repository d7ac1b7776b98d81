// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "../cli/Cli.h"
#include "package/SitePackage.h"
#include "support/Printers.h"
#include "support/Pty.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

/// A package of 12 MB, and a stick that takes its time.
class CarryCli : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QDir().mkpath(cli.path(u"stick"_s)));
        const auto space = cli.workspace();
        SitePackage package = SitePackage::create(u"Large"_s);
        const InstallCode code = *InstallCode::parse(u"17q5t6b"_s);
        package.put(*SmartServer::fromJson({{u"installCode"_s, code.text()}}, {}));
        for (int i = 0; i < 6; ++i) {
            ASSERT_TRUE(package.addActivation(ActivationFile{.id = {},
                                                             .kind = ActivationKind::Capacity,
                                                             .installCode = code,
                                                             .licenseId = {},
                                                             .originalName = u"file%1"_s.arg(i),
                                                             .path = {},
                                                             .size = 0,
                                                             .sha256 = {},
                                                             .obtainedAt = {}},
                                              QByteArray(2'000'000, static_cast<char>('a' + i))));
        }
        const auto saved = package.save(cli.path(u"site.sitepack"_s), space->key());
        ASSERT_TRUE(saved) << saved.error().toText().toStdString();
    }
    QProcessEnvironment slowly() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, cli.folder());
        environment.insert(u"XDG_CONFIG_HOME"_s, cli.path(u"xdg-config"_s));
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(DISK_FAULT_LIBRARY));
        environment.insert(u"DISK_FAULT_UNDER"_s, cli.path(u"stick"_s));
        environment.insert(u"DISK_FAULT_SLOW"_s, u"40"_s);
        return environment;
    }
    QStringList call() const
    {
        return {u"--ledger"_s, cli.ledger(), u"carry"_s, cli.path(u"site.sitepack"_s), u"--to"_s, cli.path(u"stick"_s)};
    }
    QStringList onStick() const
    {
        return QDir(cli.path(u"stick"_s)).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    const QString program = QStringLiteral(TEST_PROGRAMS "/activationctl");
    Cli cli;
};

TEST_F(CarryCli, AtATerminalItTellsHowFarItIs)
{
    Pty terminal;
    terminal.start(program, call(), slowly());
    ASSERT_TRUE(terminal.waitFor(" 10 %: writing 12")) << terminal.shown().constData();
    EXPECT_TRUE(terminal.waitFor(" 49 %: writing 12"));
    EXPECT_TRUE(terminal.waitFor("100 %: reading back 12"));
    EXPECT_EQ(terminal.finish(), 0) << terminal.shown().constData();
    EXPECT_TRUE(terminal.shown().contains("read back and equal"));
    EXPECT_EQ(onStick(), QStringList{u"site.sitepack"_s});
}

TEST_F(CarryCli, ElsewhereItDoesNot)
{
    const auto process = cli.start(call().sliced(2));
    Cli::finish(*process);
    EXPECT_EQ(process->exitCode(), 0);
    EXPECT_FALSE(process->readAllStandardError().contains('%'));
}

TEST_F(CarryCli, CtrlCEndsItWithoutDebris)
{
    {
        Pty terminal;
        terminal.start(program, call(), slowly());
        ASSERT_TRUE(terminal.waitFor(" 10 %")) << terminal.shown().constData();
        ASSERT_FALSE(onStick().isEmpty()) << "in the middle of it";
        terminal.type("\x03");
        EXPECT_EQ(terminal.finish(), 1) << terminal.shown().constData();
        EXPECT_TRUE(terminal.shown().contains("Copying was canceled")) << terminal.shown().constData();
        EXPECT_FALSE(terminal.shown().contains("60 %")) << "at once";
    }
    EXPECT_EQ(onStick(), QStringList());
    // The copy of before stays, whole.
    EXPECT_EQ(cli.run(call().sliced(2)).exitCode, 0);
    const QByteArray former = cli.read(u"stick/site.sitepack"_s);
    {
        QProcess process;
        process.setProcessEnvironment(slowly());
        process.start(program, call());
        ASSERT_TRUE(QTest::qWaitFor([this] { return onStick().size() > 1; }, 20'000));
        QTest::qWait(300);
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        Cli::finish(process);
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(process.exitCode(), 1);
    }
    EXPECT_EQ(onStick(), QStringList{u"site.sitepack"_s});
    EXPECT_TRUE(cli.read(u"stick/site.sitepack"_s) == former);
    EXPECT_EQ(cli.run(call().sliced(2)).exitCode, 0) << "and it goes on as if nothing had been";
}

} // namespace
} // namespace activation::test
