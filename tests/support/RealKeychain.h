// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

namespace activation::test {

/// A session bus of its own with GNOME's keyring on it, as on a desktop. Everything lies in a temporary folder and ends
/// with the object. use() makes it this process's (before the first call to the keychain), environment() a child's.
class RealKeychain
{
public:
    bool start()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto& [name, value] : variables())
            environment.insert(name, value);
        QFile(m_folder.path()).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        for (QProcess* process : {&m_bus, &m_keyring}) {
            process->setProcessEnvironment(environment);
            process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        }
        // Without folders of services: the bus starts nothing by itself.
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QFile::WriteOnly))
            return false;
        config.write(QStringLiteral("<busconfig><type>session</type><listen>unix:path=%1</listen>"
                                    "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                                    "<allow eavesdrop=\"true\"/><allow own=\"*\"/>"
                                    "</policy></busconfig>")
                         .arg(socket())
                         .toUtf8());
        config.close();
        m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                                                    QStringLiteral("--config-file=%1").arg(config.fileName())});
        if (!m_bus.waitForStarted() || !until([this] { return QFile::exists(socket()); }))
            return false;
        return startKeyring();
    }

    bool startKeyring()
    {
        // A file, for a pipe would only be written to with an event loop.
        QFile password(m_folder.filePath(QStringLiteral("password")));
        if (!password.open(QFile::WriteOnly) || password.write("password of the keyring\n") < 0)
            return false;
        password.close();
        m_keyring.setStandardInputFile(password.fileName());
        m_keyring.start(
            QStringLiteral("gnome-keyring-daemon"),
            {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
        if (!m_keyring.waitForStarted())
            return false;
        return until([this] {
            QProcess ask;
            ask.setProcessEnvironment(m_bus.processEnvironment());
            ask.start(QStringLiteral("dbus-send"),
                      {QStringLiteral("--session"), QStringLiteral("--print-reply"),
                       QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                       QStringLiteral("org.freedesktop.DBus.NameHasOwner"),
                       QStringLiteral("string:org.freedesktop.secrets")});
            return ask.waitForFinished() && ask.readAllStandardOutput().contains("true");
        });
    }
    /// As on a computer without a keychain: the bus stays.
    void stopKeyring() { end(m_keyring); }

    ~RealKeychain()
    {
        end(m_keyring);
        end(m_bus);
    }

    void use() const
    {
        for (const auto& [name, value] : variables())
            qputenv(name.toLatin1().constData(), value.toUtf8());
    }
    QProcessEnvironment environment() const { return m_bus.processEnvironment(); }
    /// Where its files are, for a look at what is on disk.
    QString folder() const { return m_folder.path(); }

private:
    QString socket() const { return m_folder.filePath(QStringLiteral("bus")); }
    QList<std::pair<QString, QString>> variables() const
    {
        return {{QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=%1").arg(socket())},
                {QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data"))},
                {QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path()}};
    }
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

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace activation::test
