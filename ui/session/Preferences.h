// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace activation::ui {

/// What the window remembers from one start to the next, in a settings file beside the ledger. No secret.
class Preferences
{
public:
    static constexpr int MostAtOnce = 256;

    explicit Preferences(const QString& ledgerFile);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    /// Where the package was copied to last: a stick by its UUID, wherever it is mounted next time, else a folder.
    QString carryStick() const;
    QString carryFolder() const;
    void setCarryTarget(const QString& stick, const QString& folder);
    /// How the table of units was left: its columns, and the room that it shares with the details.
    QByteArray unitColumns() const;
    QByteArray unitSplit() const;
    void setUnitTable(const QByteArray& columns, const QByteArray& split);

    /// Units worked on at the same time, and the port of their MQTT brokers (0: not asked); nothing where the user
    /// never said so.
    std::optional<int> atOnce() const;
    std::optional<int> mqttPort() const;
    void setWork(int atOnce, int mqttPort);
    /// Such as "de"; empty for the system's.
    QString language() const;
    void setLanguage(const QString& language);

    /// Whether the keychain has the logins of this site, and of which units (their names only).
    bool remembersLogins(const QString& packageId) const;
    QStringList rememberedUnits(const QString& packageId) const;
    void setRemembersLogins(const QString& packageId, bool remembers, const QStringList& units);

private:
    QString m_file;
};

} // namespace activation::ui
