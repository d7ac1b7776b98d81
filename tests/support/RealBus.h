// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

namespace activation::test {

/// A session bus of its own, as on a desktop, that starts no service by itself. Everything lies in a temporary folder
/// and ends with the object. use() makes it this process's (before the first call to a bus), environment() a child's.
class RealBus
{
public:
    ~RealBus() { end(m_bus); }

    bool start()
    {
        QFile(m_folder.path()).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_bus.setProcessEnvironment(environment());
        m_bus.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // Without folders of services: the bus starts nothing by itself.
        QFile config(path(QStringLiteral("bus.conf")));
        if (!config.open(QFile::WriteOnly))
            return false;
        config.write(QStringLiteral("<busconfig><type>session</type><listen>%1</listen>"
                                    "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                                    "<allow eavesdrop=\"true\"/><allow own=\"*\"/>"
                                    "</policy></busconfig>")
                         .arg(address())
                         .toUtf8());
        config.close();
        m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                                                    QStringLiteral("--config-file=%1").arg(config.fileName())});
        return m_bus.waitForStarted() && until([this] { return QFile::exists(path(QStringLiteral("bus"))); });
    }

    void use() const
    {
        for (const auto& [name, value] : variables())
            qputenv(name.toLatin1().constData(), value.toUtf8());
    }
    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto& [name, value] : variables())
            environment.insert(name, value);
        return environment;
    }
    QString address() const { return QStringLiteral("unix:path=%1").arg(path(QStringLiteral("bus"))); }
    /// Where its files are, for a look at what is on disk.
    QString folder() const { return m_folder.path(); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    template <class F>
    static bool until(F&& holds)
    {
        QElapsedTimer clock;
        clock.start();
        while (!holds()) {
            if (clock.hasExpired(20'000))
                return false;
            QThread::msleep(20);
        }
        return true;
    }
    static void end(QProcess& process)
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.terminate();
        if (!process.waitForFinished(10'000)) {
            process.kill();
            process.waitForFinished();
        }
    }

private:
    QList<std::pair<QString, QString>> variables() const
    {
        return {{QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address()},
                {QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data"))},
                {QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path()}};
    }

    QTemporaryDir m_folder;
    QProcess m_bus;
};

} // namespace activation::test
