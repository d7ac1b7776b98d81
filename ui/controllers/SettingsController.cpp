// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controllers/SettingsController.h"

#include "credentials/Keychain.h"
#include "ui/session/Preferences.h"

using namespace Qt::StringLiterals;

namespace activation::ui {

using SystemKeychain = activation::Keychain;

SettingsController::SettingsController(std::shared_ptr<Session> session, std::shared_ptr<TeamController> team)
    : Controller(std::move(session)), m_team(std::move(team))
{
}

TeamSettings SettingsController::kept() const
{
    return TeamSettings::load(session()->options().ledgerFile, session()->options().computer);
}

SettingsController::Values SettingsController::values() const
{
    const QString& ledger = session()->options().ledgerFile;
    const TeamSettings team = kept();
    const QString& named = session()->options().teamUrl;
    return {.teamUrl = named.isEmpty() ? team.url : named,
            .keepsPassword = team.inKeychain,
            .atOnce = session()->options().atOnce,
            .mqttPort = session()->workspace().mqttPort(),
            .language = Preferences(ledger).language()};
}

bool SettingsController::knowsPassword() const
{
    const auto& team = session()->workspace().team();
    return team && !team->password.isEmpty();
}

void SettingsController::lookForKeychain()
{
    if (m_keychain != Keychain::Unknown)
        return;
    if (session()->options().keychainService.isEmpty())
        m_keychain = Keychain::Missing;
    else
        probe();
}

QCoro::Task<void> SettingsController::probe()
{
    const auto keep = shared_from_this();
    const auto there = co_await SystemKeychain(session()->options().keychainService).probe();
    m_keychain = there ? Keychain::There : Keychain::Missing;
    Q_EMIT changed();
}

std::optional<std::optional<TeamAddress>> SettingsController::addressOf(const Values& values)
{
    TeamSettings settings = kept();
    settings.url = values.teamUrl.trimmed();
    if (!values.teamPassword.isEmpty())
        settings.passwordFile.clear(); // what is typed counts
    auto address = settings.address();
    if (!address) {
        fail(address.error());
        return std::nullopt;
    }
    if (*address && !values.teamPassword.isEmpty()) {
        (*address)->password = values.teamPassword;
    } else if (*address && (*address)->password.isEmpty()) {
        const auto& known = session()->workspace().team();
        if (known && known->display() == (*address)->display())
            (*address)->password = known->password;
    }
    return *std::move(address);
}

void SettingsController::test(const Values& values)
{
    clearError();
    if (const auto address = addressOf(values); address && *address)
        testNow(**address);
}

QCoro::Task<void> SettingsController::testNow(TeamAddress team)
{
    const auto keep = shared_from_this();
    begin();
    const auto events = co_await greetTeam(team);
    if (events)
        Q_EMIT tested(tr("Connected: the team's ledger has %n event(s).", nullptr, static_cast<int>(*events)));
    end(events ? std::nullopt : std::optional(events.error()));
}

void SettingsController::save(const Values& values)
{
    clearError();
    if (auto address = addressOf(values))
        saveNow(values, *std::move(address));
}

QCoro::Task<void> SettingsController::saveNow(Values values, std::optional<TeamAddress> team)
{
    const auto keep = shared_from_this();
    begin();
    const QString ledger = session()->options().ledgerFile;
    const TeamSettings before = kept();
    TeamSettings settings{.url = team ? values.teamUrl.trimmed() : QString(),
                          .passwordFile = values.teamPassword.isEmpty() && team ? before.passwordFile : QString(),
                          .inKeychain = team && values.keepsPassword && m_keychain == Keychain::There};
    const SystemKeychain chain(session()->options().keychainService);
    if (settings.inKeychain && !team->password.isEmpty()) {
        const auto kept = co_await chain.keep(SystemKeychain::teamKey(team->display()),
                                              {.userName = team->user, .password = team->password});
        if (!kept) {
            end(kept.error());
            co_return;
        }
    }
    const auto old = TeamAddress::parse(before.url);
    if (before.inKeychain && old && (!settings.inKeychain || old->display() != team->display())) {
        if (const auto gone = co_await chain.forget(SystemKeychain::teamKey(old->display())); !gone) {
            end(gone.error());
            co_return;
        }
    }
    if (const auto kept = settings.save(ledger); !kept) {
        end(kept.error());
        co_return;
    }
    Preferences preferences(ledger);
    preferences.setWork(values.atOnce, values.mqttPort);
    preferences.setLanguage(values.language);
    session()->setAtOnce(values.atOnce);
    session()->workspace().setMqttPort(values.mqttPort);
    if (!session()->options().demo) { // what is simulated is none of the team's business
        session()->workspace().setTeam(std::move(team));
        m_team->teamChanged();
    }
    end();
    Q_EMIT saved();
}

} // namespace activation::ui
