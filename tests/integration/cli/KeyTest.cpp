// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Cli.h"
#include "report/QrPicture.h"
#include "support/Printers.h"
#include "support/Pty.h"
#include "support/RealKeychain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

const QByteArray Passphrase("open the gate, please");

class KeyCli : public testing::Test
{
protected:
    QByteArray keyFile() const { return cli.read(u"data/signing/signing-key.pem"_s); }
    QString guard(const QStringList& more = {})
    {
        const CliResult shown = cli.run(QStringList{u"signer"_s, u"show"_s} + more);
        EXPECT_EQ(shown.exitCode, 0) << shown.err.constData();
        return shown.json[u"passphrase"_s].toString();
    }
    QStringList withFile(const QByteArray& passphrase, const QString& option = u"--key-passphrase-file"_s)
    {
        return {option, cli.write(u"passphrase"_s, passphrase + '\n')};
    }
    void atTerminal(Pty& terminal, const QStringList& call) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, cli.folder());
        environment.insert(u"XDG_CONFIG_HOME"_s, cli.path(u"xdg-config"_s));
        terminal.start(QStringLiteral(TEST_PROGRAMS "/activationctl"), QStringList{u"--ledger"_s, cli.ledger()} + call,
                       environment);
    }
    /// Every file below the laptop's folder that holds the bytes.
    QStringList filesWith(const QByteArray& bytes) const
    {
        QStringList found;
        for (QDirIterator files(cli.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                found += file.fileName();
        }
        return found;
    }
    static bool openssl(const QString& key, const QByteArray& passphrase)
    {
        return QProcess::execute(u"openssl"_s, {u"pkey"_s, u"-in"_s, key, u"-noout"_s, u"-passin"_s,
                                                u"pass:"_s + QString::fromLatin1(passphrase)}) == 0;
    }

    Cli cli;
};

TEST_F(KeyCli, WithoutKeychainAndTerminalAFileHasIt)
{
    const CliResult first = cli.run({u"signer"_s, u"show"_s});
    ASSERT_EQ(first.exitCode, 0) << first.err.constData();
    EXPECT_EQ(first.json[u"passphrase"_s].toString(), u"file"_s);
    EXPECT_TRUE(first.err.contains("signer protect")) << first.err.constData();
    EXPECT_TRUE(keyFile().contains("ENCRYPTED"));
    const CliResult second = cli.run({u"signer"_s, u"show"_s});
    EXPECT_EQ(second.err, "") << "said once";
    // Without that file there is no way to the key, and the way on is said.
    ASSERT_TRUE(QDir(cli.path(u"xdg-config"_s)).removeRecursively());
    const CliResult lost = cli.run({u"ledger"_s, u"export"_s, cli.path(u"export"_s)});
    EXPECT_EQ(lost.exitCode, 5);
    EXPECT_TRUE(lost.remedy().contains(u"signer renew"_s));
    EXPECT_EQ(cli.run({u"signer"_s, u"renew"_s}).exitCode, 0);
    EXPECT_EQ(cli.run({u"ledger"_s, u"export"_s, cli.path(u"export"_s)}).exitCode, 0);
}

TEST_F(KeyCli, WhatIsNoSignatureNeedsNoKey)
{
    EXPECT_EQ(cli.run({u"jobs"_s}).exitCode, 0);
    EXPECT_EQ(cli.run({u"signer"_s, u"list"_s}).exitCode, 0);
    EXPECT_EQ(keyFile(), "");
    EXPECT_EQ(guard(withFile(Passphrase)), u"typed"_s);
    EXPECT_EQ(cli.run({u"jobs"_s}).exitCode, 0) << "and none that is locked";
}

TEST_F(KeyCli, APassphraseFromAFile)
{
    const CliResult shorter = cli.run(QStringList{u"signer"_s, u"show"_s} + withFile("short"));
    EXPECT_EQ(shorter.exitCode, 5);
    EXPECT_TRUE(shorter.why().contains(u"10 characters"_s));
    EXPECT_EQ(keyFile(), "");
    EXPECT_EQ(guard(withFile(Passphrase)), u"typed"_s);
    EXPECT_TRUE(openssl(cli.path(u"data/signing/signing-key.pem"_s), Passphrase));
    EXPECT_FALSE(openssl(cli.path(u"data/signing/signing-key.pem"_s), "another one"));
    EXPECT_EQ(cli.run(QStringList{u"signer"_s, u"show"_s} + withFile("another one")).exitCode, 5);
    EXPECT_EQ(cli.run({u"signer"_s, u"show"_s, u"--key-passphrase-file"_s, u"-"_s}, Passphrase + "\n").exitCode, 0);
    const CliResult none = cli.run({u"signer"_s, u"show"_s});
    EXPECT_EQ(none.exitCode, 5);
    EXPECT_TRUE(none.remedy().contains(u"--key-passphrase-file"_s));
    EXPECT_EQ(filesWith(Passphrase), QStringList()) << "the last one written was another";
    (void)withFile(Passphrase);
    EXPECT_EQ(filesWith(Passphrase), QStringList{cli.path(u"passphrase"_s)}) << "nowhere else";
}

TEST_F(KeyCli, ProtectMovesIt)
{
    EXPECT_EQ(guard(), u"file"_s);
    EXPECT_EQ(cli.run({u"signer"_s, u"protect"_s, u"elsewhere"_s}).exitCode, 2);
    EXPECT_EQ(cli.run({u"signer"_s, u"protect"_s, u"passphrase"_s}).exitCode, 2) << "where would it come from?";
    EXPECT_EQ(cli.run({u"signer"_s, u"protect"_s, u"keychain"_s}).exitCode, 1) << "there is none";
    EXPECT_EQ(guard(), u"file"_s) << "as before";
    ASSERT_EQ(
        cli.run(QStringList{u"signer"_s, u"protect"_s, u"passphrase"_s} + withFile(Passphrase, u"--passphrase-file"_s))
            .exitCode,
        0);
    EXPECT_EQ(QDir(cli.path(u"xdg-config/smartserver-activation-assistant"_s)).entryList(QDir::Files), QStringList());
    EXPECT_EQ(guard(withFile(Passphrase)), u"typed"_s);
    const QStringList fresh{u"--passphrase-file"_s, cli.write(u"fresh"_s, "a completely other one\n")};
    ASSERT_EQ(cli.run(QStringList{u"signer"_s, u"protect"_s, u"passphrase"_s} + withFile(Passphrase) + fresh).exitCode,
              0);
    EXPECT_EQ(cli.run(QStringList{u"signer"_s, u"show"_s} + withFile(Passphrase)).exitCode, 5);
    EXPECT_EQ(guard(withFile("a completely other one")), u"typed"_s);
}

TEST_F(KeyCli, TheKeychainHasItAndNobodyIsAsked)
{
    RealKeychain keychain;
    ASSERT_TRUE(keychain.start());
    const QByteArray former = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", keychain.environment().value(u"DBUS_SESSION_BUS_ADDRESS"_s).toUtf8());
    EXPECT_EQ(guard(), u"keychain"_s);
    EXPECT_TRUE(keyFile().contains("ENCRYPTED"));
    EXPECT_FALSE(QDir(cli.path(u"xdg-config/smartserver-activation-assistant"_s)).exists());
    EXPECT_EQ(cli.run({u"ledger"_s, u"export"_s, cli.path(u"export"_s)}).exitCode, 0);
    keychain.stopKeyring();
    const CliResult gone = cli.run({u"ledger"_s, u"export"_s, cli.path(u"export"_s)});
    EXPECT_EQ(gone.exitCode, 5);
    EXPECT_TRUE(gone.remedy().contains(u"keychain"_s)) << gone.err.constData();
    ASSERT_TRUE(keychain.startKeyring());
    EXPECT_EQ(cli.run({u"ledger"_s, u"export"_s, cli.path(u"export"_s)}).exitCode, 0);
    ASSERT_EQ(
        cli.run(QStringList{u"signer"_s, u"protect"_s, u"passphrase"_s} + withFile(Passphrase, u"--passphrase-file"_s))
            .exitCode,
        0);
    ASSERT_EQ(cli.run(QStringList{u"signer"_s, u"protect"_s, u"keychain"_s} + withFile(Passphrase)).exitCode, 0);
    EXPECT_EQ(guard(), u"keychain"_s);
    if (former.isEmpty())
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    else
        qputenv("DBUS_SESSION_BUS_ADDRESS", former);
}

TEST_F(KeyCli, AtATerminalItIsChosenTwiceAndTypedUnseen)
{
    {
        Pty terminal;
        atTerminal(terminal, {u"signer"_s, u"show"_s});
        ASSERT_TRUE(terminal.waitFor("New passphrase:")) << terminal.shown().constData();
        terminal.type("short\r");
        ASSERT_TRUE(terminal.waitFor("too short")) << terminal.shown().constData();
        ASSERT_TRUE(terminal.waitFor("New passphrase:"));
        terminal.type(Passphrase + "\r");
        ASSERT_TRUE(terminal.waitFor("The same again:"));
        terminal.type("something else\r");
        ASSERT_TRUE(terminal.waitFor("not the same"));
        ASSERT_TRUE(terminal.waitFor("New passphrase:"));
        terminal.type("wrong start\x15" + Passphrase + "x\x7f\r"); // taken back by the line and by the letter
        ASSERT_TRUE(terminal.waitFor("The same again:"));
        terminal.type(Passphrase + "\r");
        EXPECT_EQ(terminal.finish(), 0) << terminal.shown().constData();
        EXPECT_FALSE(terminal.shown().contains("gate")) << terminal.shown().constData();
        EXPECT_FALSE(terminal.shown().contains("something else"));
    }
    EXPECT_EQ(guard(withFile(Passphrase)), u"typed"_s);
    {
        Pty terminal;
        atTerminal(terminal, {u"signer"_s, u"show"_s});
        ASSERT_TRUE(terminal.waitFor("Passphrase of the signing key")) << terminal.shown().constData();
        terminal.type("not this one\r");
        ASSERT_TRUE(terminal.waitFor("not the passphrase"));
        ASSERT_TRUE(terminal.waitFor("Passphrase of the signing key"));
        for (const QString& name : {u"cmdline"_s, u"environ"_s}) {
            QFile file(u"/proc/%1/%2"_s.arg(terminal.processId()).arg(name));
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            EXPECT_FALSE(file.readAll().contains("not this one"));
        }
        terminal.type(Passphrase + "\r");
        EXPECT_EQ(terminal.finish(), 0) << terminal.shown().constData();
        EXPECT_TRUE(terminal.shown().contains("SHA-256"));
        EXPECT_FALSE(terminal.shown().contains("gate"));
    }
    for (const QByteArray& stop : {QByteArray("\x03"), QByteArray("\x04"), QByteArray("half\x03")}) {
        Pty terminal;
        atTerminal(terminal, {u"signer"_s, u"show"_s});
        ASSERT_TRUE(terminal.waitFor("Passphrase of the signing key"));
        terminal.type(stop);
        EXPECT_EQ(terminal.finish(), 1) << terminal.shown().constData();
        EXPECT_TRUE(terminal.shown().contains("No passphrase was typed"));
    }
}

TEST_F(KeyCli, TheFingerprintIsShownAsAQrCodeToo)
{
    const QByteArray print = cli.run({u"signer"_s, u"show"_s}).json[u"signer"_s][u"fingerprint"_s].toString().toUtf8();
    const auto process = cli.start({u"signer"_s, u"show"_s, u"--qr"_s});
    Cli::finish(*process);
    const QString text = QString::fromUtf8(process->readAllStandardOutput());
    EXPECT_FALSE(text.contains(u'\x1b')) << "no colors for a file";
    const QStringList lines = text.split(u'\n');
    const auto code = QrPicture::of(QString::fromLatin1(print));
    ASSERT_TRUE(code);
    const int side = code->size() + 2 * QrPicture::QuietZone;
    ASSERT_GT(lines.size(), side / 2);
    for (int y = 0; y < side; ++y) {
        const QString& line = lines[y / 2];
        ASSERT_EQ(line.size(), side);
        for (int x = 0; x < side; ++x) {
            const bool dark = line[x] == u'█' || line[x] == (y % 2 == 0 ? u'▀' : u'▄');
            ASSERT_EQ(dark, code->isDark(x - QrPicture::QuietZone, y - QrPicture::QuietZone)) << x << ", " << y;
        }
    }
    EXPECT_TRUE(text.contains(u"SHA-256"_s));
}

} // namespace
} // namespace activation::test
