// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace activation::test {

/// A real proxy (tinyproxy) on the way to the portal, which lets engineer with the password let-me-out through. While
/// it runs, it is the system's proxy for this process and its children. The portal has a name there, "portal.test":
/// the way to 127.0.0.1 never leads through a proxy.
class RealProxy
{
public:
    RealProxy()
    {
        for (const char* name : {"https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY"})
            m_before.append({name, qgetenv(name)});
    }
    ~RealProxy()
    {
        for (const auto& [name, value] : m_before)
            value.isEmpty() ? qunsetenv(name) : qputenv(name, value);
        m_proxy.terminate();
        if (!m_proxy.waitForFinished(10'000))
            m_proxy.kill();
        m_proxy.waitForFinished();
    }

    /// False where it does not start. `nameShim`: tests/support/NameShim.cpp, built.
    bool start(const QString& nameShim)
    {
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHost))
            return false;
        const quint16 port = probe.serverPort();
        probe.close();
        QFile settings(m_folder.filePath(QStringLiteral("tinyproxy.conf")));
        if (!settings.open(QIODevice::WriteOnly))
            return false;
        settings.write("Port " + QByteArray::number(port) +
                       "\nListen 127.0.0.1\nTimeout 30\nMaxClients 20\nBasicAuth engineer let-me-out\nLogFile \"" +
                       logFile().toUtf8() + "\"\nLogLevel Connect\n");
        settings.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), nameShim);
        m_proxy.setProcessEnvironment(environment);
        m_proxy.setStandardOutputFile(QProcess::nullDevice());
        m_proxy.setStandardErrorFile(QProcess::nullDevice());
        m_proxy.start(QStringLiteral("tinyproxy"), {QStringLiteral("-d"), QStringLiteral("-c"), settings.fileName()});
        const auto answers = [port] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port);
            return socket.waitForConnected(200);
        };
        if (!m_proxy.waitForStarted() || !QTest::qWaitFor(answers, 20'000))
            return false;
        const QByteArray address = "http://127.0.0.1:" + QByteArray::number(port);
        qputenv("https_proxy", address);
        qputenv("HTTPS_PROXY", address);
        qunsetenv("no_proxy");
        qunsetenv("NO_PROXY");
        return true;
    }

    /// Gives the portal its name in a profile of the simulators.
    static bool namePortal(const QString& profileFile)
    {
        QFile file(profileFile);
        if (!file.open(QIODevice::ReadWrite))
            return false;
        QByteArray profile = file.readAll();
        for (const char* here : {"https://127.0.0.1:", "https://localhost:"})
            profile.replace(here, "https://portal.test:");
        return profile.contains("portal.test") && file.resize(0) && file.seek(0) &&
               file.write(profile) == profile.size();
    }

    bool sawAny() const { return log().contains(" CONNECT "); }
    bool sawThePortal() const { return log().contains("CONNECT portal.test:"); }

private:
    QString logFile() const { return m_folder.filePath(QStringLiteral("proxy.log")); }
    QByteArray log() const
    {
        QFile file(logFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QProcess m_proxy;
    QList<std::pair<const char*, QByteArray>> m_before;
};

} // namespace activation::test
