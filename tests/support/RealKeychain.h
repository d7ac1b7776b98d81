// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/RealBus.h"

namespace activation::test {

/// A session bus of its own with GNOME's keyring on it, as on a desktop.
class RealKeychain
{
public:
    ~RealKeychain() { RealBus::end(m_keyring); }

    bool start() { return m_bus.start() && startKeyring(); }

    bool startKeyring()
    {
        // A file, for a pipe would only be written to with an event loop.
        QFile password(m_bus.path(QStringLiteral("password")));
        if (!password.open(QFile::WriteOnly) || password.write("password of the keyring\n") < 0)
            return false;
        password.close();
        m_keyring.setProcessEnvironment(m_bus.environment());
        m_keyring.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_keyring.setStandardInputFile(password.fileName());
        m_keyring.start(
            QStringLiteral("gnome-keyring-daemon"),
            {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
        if (!m_keyring.waitForStarted())
            return false;
        return RealBus::until([this] {
            QProcess ask;
            ask.setProcessEnvironment(m_bus.environment());
            ask.start(QStringLiteral("dbus-send"),
                      {QStringLiteral("--session"), QStringLiteral("--print-reply"),
                       QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                       QStringLiteral("org.freedesktop.DBus.NameHasOwner"),
                       QStringLiteral("string:org.freedesktop.secrets")});
            return ask.waitForFinished() && ask.readAllStandardOutput().contains("true");
        });
    }
    /// As on a computer without a keychain: the bus stays.
    void stopKeyring() { RealBus::end(m_keyring); }

    void use() const { m_bus.use(); }
    QProcessEnvironment environment() const { return m_bus.environment(); }
    QString folder() const { return m_bus.folder(); }

private:
    RealBus m_bus;
    QProcess m_keyring;
};

} // namespace activation::test
