// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
//
// The program with the window, as it is started; what it shows is the business of tests/gui.
#include "integration/cli/Cli.h"

#include <QProcess>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

class AssistantProgram : public testing::Test
{
protected:
    ~AssistantProgram() override
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void start(const QString& program, const QStringList& words)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, cli.folder());
        environment.insert(u"XDG_CONFIG_HOME"_s, cli.path(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, cli.path(u"share"_s));
        environment.insert(u"TMPDIR"_s, cli.folder());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program, words);
    }
    bool says(const QByteArray& text)
    {
        return QTest::qWaitFor(
            [&] {
                m_said += m_process.readAll();
                return m_said.contains(text);
            },
            30'000);
    }

    const QString m_program = QStringLiteral(TEST_PROGRAMS "/activation-assistant");
    Cli cli;
    QProcess m_process;
    QByteArray m_said;
};

TEST_F(AssistantProgram, TellsTheWordsOfItsCall)
{
    start(m_program, {u"--help"_s});
    ASSERT_TRUE(m_process.waitForFinished(30'000));
    EXPECT_EQ(m_process.exitCode(), 0);
    EXPECT_TRUE(m_process.readAll().contains("--demo"));
}

TEST_F(AssistantProgram, AWordThatItDoesNotKnowIsRefused)
{
    start(m_program, {u"--never"_s});
    ASSERT_TRUE(m_process.waitForFinished(30'000));
    EXPECT_EQ(m_process.exitCode(), 2);
    EXPECT_TRUE(m_process.readAll().contains("never"));
}

TEST_F(AssistantProgram, WithoutItsModuleItSaysWhatToDo)
{
    const QString alone = cli.path(u"activation-assistant"_s);
    ASSERT_TRUE(QFile::copy(m_program, alone));
    start(alone, {});
    EXPECT_TRUE(says("install it again")) << m_said.constData();
    EXPECT_TRUE(m_said.contains("activation-window")) << "which part: " << m_said.constData();
}

TEST_F(AssistantProgram, OpensTheLedgerThatItIsTold)
{
    const QString ledger = cli.path(u"my ledger/ledger.sqlite"_s);
    start(m_program, {u"--ledger"_s, ledger});
    EXPECT_TRUE(QTest::qWaitFor([&] { return QFile::exists(ledger); }, 30'000));
}

} // namespace
} // namespace activation::test
