// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/Keychain.h"

#include <QHash>

namespace activation {

/// Keeps random passphrases that no person ever sees, each under an ID. Errors: Failed, where it cannot be asked.
class PassphraseKeeper
{
public:
    virtual ~PassphraseKeeper() = default;

    /// Nothing where it has none under this ID.
    virtual QCoro::Task<Result<std::optional<Secret>>> find(QString id) = 0;
    virtual QCoro::Task<Result<void>> keep(QString id, Secret passphrase) = 0;
    virtual QCoro::Task<Result<void>> forget(QString id) = 0;
};

/// In the system's keychain, as `signing-key:ID`.
class KeychainKeeper : public PassphraseKeeper
{
public:
    explicit KeychainKeeper(const QString& service = Keychain::defaultService()) : m_keychain(service) {}

    QCoro::Task<Result<std::optional<Secret>>> find(QString id) override;
    QCoro::Task<Result<void>> keep(QString id, Secret passphrase) override;
    QCoro::Task<Result<void>> forget(QString id) override;

private:
    Keychain m_keychain;
};

/// In a folder, each in a file for its owner only: for computers without a keychain on which nobody can be asked.
class FileKeeper : public PassphraseKeeper
{
public:
    explicit FileKeeper(QString folder) : m_folder(std::move(folder)) {}

    QString fileOf(const QString& id) const;

    QCoro::Task<Result<std::optional<Secret>>> find(QString id) override;
    QCoro::Task<Result<void>> keep(QString id, Secret passphrase) override;
    QCoro::Task<Result<void>> forget(QString id) override;

private:
    QString m_folder;
};

/// In memory, for what is only simulated, and for tests.
class MemoryKeeper : public PassphraseKeeper
{
public:
    QCoro::Task<Result<std::optional<Secret>>> find(QString id) override;
    QCoro::Task<Result<void>> keep(QString id, Secret passphrase) override;
    QCoro::Task<Result<void>> forget(QString id) override;

private:
    QHash<QString, Secret> m_kept;
};

} // namespace activation
