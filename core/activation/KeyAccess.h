// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/PassphraseKeeper.h"
#include "signing/KeyStore.h"

#include <QObject>

#include <functional>

namespace activation {

class Workspace;

/// What the user is asked for the signing key's passphrase.
struct KeyQuestion
{
    bool isNew = false;    ///< to choose one: of KeyPassphrase::MinLength characters or more, typed twice
    bool wasWrong = false; ///< the last answer was not the passphrase
    QString name;          ///< of the key
    QString whyAsked;      ///< to choose one: why no keychain does it
};

/// Where the passphrase of the laptop's signing key comes from, in this order.
struct KeySources
{
    /// Named by the user (a file of theirs), already read.
    std::optional<Secret> given = {};
    /// The system's keychain; null: not to be asked.
    std::shared_ptr<PassphraseKeeper> keychain = {};
    /// Asks the user; Canceled where there is no answer. Null: nobody is there.
    std::function<QCoro::Task<Result<Secret>>(KeyQuestion)> ask = {};
    /// For want of all these: a file of the assistant's own; null: none.
    std::shared_ptr<PassphraseKeeper> file = {};
};

/// Brings key and passphrase together, asking each source when something is to be signed and not before. One at a time:
/// whoever comes meanwhile waits for the same answer.
class KeyAccess : public QObject
{
    Q_OBJECT

public:
    KeySources sources;

    /// Makes sure that the workspace's key can sign: makes it where there is none, encrypts one that is in the clear,
    /// opens one that is locked. Errors: LoginRefused (no source has the passphrase, or it is wrong), Canceled, and
    /// those of KeyStore.h. The seconds that it takes pass in another thread.
    QCoro::Task<Result<void>> ready(Workspace& workspace);
    /// A passphrase for a new key or for another one for the same, already kept where it belongs.
    QCoro::Task<Result<KeyPassphrase>> choose(QString name);
    /// The same from one source: Keychain, or Typed (given or asked).
    QCoro::Task<Result<KeyPassphrase>> chooseFrom(KeyGuard guard, QString name);
    /// The keeper of that guard; null where people know the passphrase.
    std::shared_ptr<PassphraseKeeper> keeperOf(KeyGuard guard) const;

Q_SIGNALS:
    void settled();

private:
    QCoro::Task<Result<void>> settle(Workspace& workspace);
    QCoro::Task<Result<void>> unlock(Workspace& workspace);
    QCoro::Task<Result<void>> unlockByAsking(Workspace& workspace);
    QCoro::Task<Result<Secret>> askFor(KeyQuestion question);

    bool m_isSettling = false;
};

} // namespace activation
