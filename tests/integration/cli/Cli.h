// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/Workspace.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace activation::test {

/// What one call of activationctl gave.
struct CliResult
{
    int exitCode = -1; ///< -1: it did not end by itself
    QJsonObject json;  ///< standard output, with --json
    QByteArray out;
    QByteArray err;

    /// {"kind", "what", "why", "remedy", …} of the call's error, or of its first failed item.
    QJsonObject error() const;
    QString what() const { return error()[QStringLiteral("what")].toString(); }
    QString why() const { return error()[QStringLiteral("why")].toString(); }
    QString remedy() const { return error()[QStringLiteral("remedy")].toString(); }
};

/// The built activationctl, run as users run it: a process of its own, with its own home, ledger and password file. The
/// event loop spins meanwhile, so that simulators in the test's own process can answer.
class Cli
{
public:
    Cli();

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString ledger() const { return path(QStringLiteral("data/ledger.sqlite")); }
    QString folder() const { return m_folder.path(); }
    /// Writes a file in the folder and returns its path.
    QString write(const QString& name, const QByteArray& bytes) const;
    QByteArray read(const QString& name) const;

    /// This laptop's ledger and key in the test's own process; the key is made or opened as the program does it.
    std::unique_ptr<Workspace> workspace() const;

    /// Runs it with --json and this laptop's ledger.
    CliResult run(const QStringList& arguments, const QByteArray& standardInput = {});
    /// Starts it; the caller ends it.
    std::unique_ptr<QProcess> start(const QStringList& arguments);
    static CliResult result(QProcess& process);
    /// Spins the event loop until the process ended; kills it after `milliseconds`.
    static void finish(QProcess& process, int milliseconds = 60'000);

    /// The "error" events in the ledger, newest last.
    QList<QJsonObject> ledgerErrors() const;

private:
    QTemporaryDir m_folder;
};

} // namespace activation::test
