// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Credentials.h"
#include "domain/Result.h"

#include <QCoroTask>

#include <chrono>
#include <memory>
#include <optional>

namespace activation {

/// The system's keychain (Secret Service or KWallet, Windows Credential Store, macOS Keychain) through QtKeychain:
/// where logins are kept beyond the end of the program. Never a plain file: where there is no keychain, nothing is
/// kept, and the error says so. The user may be asked to unlock it, so that an answer can take as long as the user.
class Keychain
{
public:
    /// `service` is the name under which everything of the assistant stands in the keychain.
    explicit Keychain(QString service = defaultService(), std::chrono::milliseconds timeout = std::chrono::minutes(2))
        : m_service(std::move(service)), m_timeout(timeout)
    {
    }
    static QString defaultService();

    /// Whether there is one that answers; the reason where there is none (Failed).
    QCoro::Task<Result<void>> probe() const;

    /// What is kept under `key`; nullopt for nothing. Failed: no keychain, or it stayed locked.
    QCoro::Task<Result<std::optional<Credentials>>> find(QString key) const;
    QCoro::Task<Result<void>> keep(QString key, Credentials login) const;
    /// Nothing happens where there was nothing.
    QCoro::Task<Result<void>> forget(QString key) const;

    /// The key for the one login of a site (`packageId`), and for a unit's own (unitKey()).
    static QString siteKey(const QString& packageId);
    static QString unitsKey(const QString& unitKey);
    /// For the login at a team's ledger (TeamAddress::display()).
    static QString teamKey(const QString& team);

private:
    QString m_service;
    std::chrono::milliseconds m_timeout;
};

} // namespace activation
