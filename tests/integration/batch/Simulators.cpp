// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Simulators.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace activation::test {

namespace {
constexpr int StartMilliseconds = 120'000; ///< hundreds of certificates on a busy machine
} // namespace

Simulators::~Simulators()
{
    stop();
}

QString Simulators::start(int smartServers, const QJsonArray& faults)
{
    QFile file(m_folder.filePath(u"faults.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.write(QJsonDocument(QJsonObject{{u"faults"_s, faults}}).toJson());
    file.close();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(TEST_PROGRAMS "/activationctl"),
                    {u"simulate"_s, u"--smartservers"_s, QString::number(smartServers), u"--own-addresses"_s,
                     u"--faults"_s, file.fileName(), u"--state"_s, m_folder.filePath(u"state"_s)});
    QByteArray line;
    const bool ready = QTest::qWaitFor(
        [&] {
            line += m_process.readAllStandardOutput();
            return line.endsWith('\n') || m_process.state() == QProcess::NotRunning;
        },
        StartMilliseconds);
    m_site = QJsonDocument::fromJson(line).object();
    return !ready || m_site.isEmpty() ? u"the simulators did not start: "_s + m_process.errorString() : QString();
}

void Simulators::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(30'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QString Simulators::authority(int index) const
{
    return QUrl(unit(index)[u"url"_s].toString()).authority();
}

QJsonObject Simulators::unitBooks(int index) const
{
    return books(u"smartserver-%1.json"_s.arg(code(index)));
}

QJsonObject Simulators::portalBooks() const
{
    return books(u"portal-state.json"_s);
}

QJsonObject Simulators::books(const QString& name) const
{
    QFile file(QDir(m_folder.filePath(u"state"_s)).filePath(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace activation::test
