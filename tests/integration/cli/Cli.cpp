// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Cli.h"

#include "ledger/Ledger.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace activation::test {

QJsonObject CliResult::error() const
{
    if (json.contains(u"error"_s))
        return json[u"error"_s].toObject();
    for (const QJsonValue& list : json) {
        for (const QJsonValue& item : list.toArray()) {
            if (item.toObject().contains(u"error"_s))
                return item.toObject()[u"error"_s].toObject();
        }
    }
    return {};
}

Cli::Cli() : m_folder(QDir::tempPath() + u"/cli"_s) {}

QString Cli::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QByteArray Cli::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<QProcess> Cli::start(const QStringList& arguments)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"xdg-data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"xdg-config"_s));
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(m_folder.path());
    process->start(QStringLiteral(TEST_PROGRAMS "/activationctl"), QStringList{u"--ledger"_s, ledger()} + arguments);
    if (!process->waitForStarted())
        qFatal("activationctl does not start: %s", qPrintable(process->errorString()));
    return process;
}

void Cli::finish(QProcess& process, int milliseconds)
{
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, milliseconds)) {
        process.kill();
        process.waitForFinished();
    }
}

CliResult Cli::result(QProcess& process)
{
    CliResult result;
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    result.json = QJsonDocument::fromJson(result.out).object();
    if (process.exitStatus() == QProcess::NormalExit)
        result.exitCode = process.exitCode();
    return result;
}

std::unique_ptr<Workspace> Cli::workspace() const
{
    auto opened = Workspace::open(ledger());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().toText()));
    (*opened)->keyAccess().sources.file =
        std::make_shared<FileKeeper>(path(u"xdg-config/smartserver-activation-assistant"_s));
    if (const auto ready = QCoro::waitFor((*opened)->readyToSign()); !ready)
        qFatal("%s", qPrintable(ready.error().toText()));
    return *std::move(opened);
}

CliResult Cli::run(const QStringList& arguments, const QByteArray& standardInput)
{
    const auto process = start(QStringList{u"--json"_s} + arguments);
    process->write(standardInput);
    process->closeWriteChannel();
    finish(*process);
    return result(*process);
}

QList<QJsonObject> Cli::ledgerErrors() const
{
    const auto opened = Ledger::open(ledger());
    QList<QJsonObject> errors;
    if (!opened)
        return errors;
    const auto events = (*opened)->events();
    for (const Event& event : events.value_or(QList<Event>())) {
        if (event.kind == u"error"_s || event.kind == u"rejected"_s)
            errors.append(event.toJson());
    }
    return errors;
}

} // namespace activation::test
