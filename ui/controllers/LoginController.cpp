// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controllers/LoginController.h"

#include "ui/session/Preferences.h"

namespace activation::ui {

using namespace Qt::StringLiterals;
using SystemKeychain = activation::Keychain;

void LoginController::load()
{
    const QString site = session()->manifest().packageId;
    if (m_keychain != Keychain::Unknown && site == m_site)
        return;
    if (site != m_site && !m_site.isEmpty())
        session()->logins.clear(); // what was typed for one customer is not for the next
    m_site = site;
    m_isStillKept = false;
    if (session()->options().keychainService.isEmpty()) {
        m_keychain = Keychain::Unused;
        return;
    }
    m_remembers = Preferences(session()->options().ledgerFile).remembersLogins(site);
    loadNow();
}

QCoro::Task<void> LoginController::loadNow()
{
    const auto keep = shared_from_this();
    const QString site = m_site;
    const SystemKeychain chain(session()->options().keychainService);
    if (const auto there = co_await chain.probe(); !there) {
        missing(there.error());
        co_return;
    }
    m_keychain = Keychain::There;
    const Preferences preferences(session()->options().ledgerFile);
    if (preferences.remembersLogins(site)) {
        // A keychain that stays locked is asked once, not for every unit.
        auto found = co_await chain.find(SystemKeychain::siteKey(site));
        if (found && *found && site == m_site && !forAll().isComplete())
            session()->logins.setForAll(**found);
        for (const QString& unit : preferences.rememberedUnits(site)) {
            if (!found)
                break;
            found = co_await chain.find(SystemKeychain::unitsKey(unit));
            if (found && *found && site == m_site && !session()->logins.has(unit))
                (void)session()->logins.set(unit, **found);
        }
        if (!found) {
            missing(found.error());
            co_return;
        }
    }
    Q_EMIT loaded();
    Q_EMIT changed();
}

void LoginController::missing(const Error& error)
{
    m_keychain = Keychain::Missing;
    m_whyMissing = error.why;
    Q_EMIT loaded();
    Q_EMIT changed();
}

void LoginController::setRemembers(bool remembers)
{
    if (remembers == m_remembers)
        return;
    m_remembers = remembers;
    if (!remembers) {
        const Preferences preferences(session()->options().ledgerFile);
        const QString site = session()->manifest().packageId;
        if (preferences.remembersLogins(site))
            forgetNow(site, preferences.rememberedUnits(site));
    }
    Q_EMIT changed();
}

void LoginController::setForAll(const Credentials& login)
{
    session()->logins.setForAll(login);
}

bool LoginController::setOwn(const QString& unit, const Credentials& login)
{
    const auto set = session()->logins.set(unit, login);
    if (!set) {
        fail(set.error());
        return false;
    }
    clearError();
    Q_EMIT changed();
    return true;
}

int LoginController::import(const QString& file)
{
    const auto list = CsvTable::read(file);
    if (!list) {
        fail(list.error());
        return 0;
    }
    const auto taken = session()->logins.import(*list);
    if (!taken) {
        fail(taken.error());
        return 0;
    }
    clearError();
    Q_EMIT changed();
    return *taken;
}

void LoginController::accepted()
{
    if (m_remembers && m_keychain == Keychain::There)
        keepNow();
}

QCoro::Task<void> LoginController::keepNow()
{
    const auto keep = shared_from_this();
    const QString site = session()->manifest().packageId;
    const SystemKeychain chain(session()->options().keychainService);
    // Noted before: what is in the keychain can be forgotten only by somebody who knows of it.
    const QStringList units = session()->logins.units();
    Preferences(session()->options().ledgerFile).setRemembersLogins(site, true, units);
    auto kept = forAll().isComplete() ? co_await chain.keep(SystemKeychain::siteKey(site), forAll()) : Result<void>();
    for (const QString& unit : units) {
        if (!kept)
            break;
        kept = co_await chain.keep(SystemKeychain::unitsKey(unit), session()->logins.ofUnit(unit));
    }
    if (!kept)
        missing(kept.error());
}

QCoro::Task<void> LoginController::forgetNow(QString site, QStringList units)
{
    const auto keep = shared_from_this();
    const SystemKeychain chain(session()->options().keychainService);
    auto done = co_await chain.forget(SystemKeychain::siteKey(site));
    for (const QString& unit : units) {
        if (!done)
            break;
        done = co_await chain.forget(SystemKeychain::unitsKey(unit));
    }
    if (!done) {
        // Our note of it stays too: what is still in the keychain can be forgotten later only by somebody who knows.
        m_isStillKept = true;
        m_remembers = m_remembers || session()->manifest().packageId == site;
        missing(done.error());
        co_return;
    }
    if (session()->manifest().packageId != site || !m_remembers) // else the user thought better of it meanwhile
        Preferences(session()->options().ledgerFile).setRemembersLogins(site, false, {});
}

} // namespace activation::ui
