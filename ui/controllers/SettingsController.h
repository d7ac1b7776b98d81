// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/TeamSettings.h"
#include "ui/controllers/TeamController.h"

namespace activation::ui {

/// What the user may set once and for all: the team's ledger, how much is done at once, the language. The team's
/// password goes to the system's keychain on wish, else it is kept in memory until the program ends; never into a file.
class SettingsController : public Controller
{
    Q_OBJECT

public:
    struct Values
    {
        QString teamUrl;            ///< postgresql://…; empty: this laptop works alone
        Secret teamPassword = {};   ///< empty: as before (also from libpq's own password file)
        bool keepsPassword = false; ///< in the keychain
        int atOnce = 8;
        int mqttPort = 0; ///< 0: units are not asked over MQTT
        QString language; ///< empty: the system's
    };
    enum class Keychain
    {
        Unknown,
        There,
        Missing,
    };

    SettingsController(std::shared_ptr<Session> session, std::shared_ptr<TeamController> team);

    Values values() const;
    /// A password is known already, from the keychain, a file or this session.
    bool knowsPassword() const;
    Keychain keychain() const { return m_keychain; }
    const std::shared_ptr<TeamController>& team() const { return m_team; }

    /// Finds out whether there is a keychain.
    void lookForKeychain();
    /// Connects to the team's ledger; nothing is kept. tested() or error().
    void test(const Values& values);
    /// Keeps them and goes on by them. saved() or error().
    void save(const Values& values);

Q_SIGNALS:
    void tested(const QString& words);
    void saved();

private:
    TeamSettings kept() const;
    QCoro::Task<void> probe();
    QCoro::Task<void> testNow(TeamAddress team);
    QCoro::Task<void> saveNow(Values values, std::optional<TeamAddress> team);
    /// With the password that is typed, or else the one that is known for the same login. An error was told.
    std::optional<std::optional<TeamAddress>> addressOf(const Values& values);

    std::shared_ptr<TeamController> m_team;
    Keychain m_keychain = Keychain::Unknown;
};

} // namespace activation::ui
