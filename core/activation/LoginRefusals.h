// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Credentials.h"
#include "ledger/Ledger.h"

#include <QHash>
#include <QSet>

namespace activation {

/// How often units have refused a user's login since they last let somebody in, so that nobody is locked out: after
/// `Most` refusals the next password for that unit and user is sent only if it is another one than those refused, or
/// the user said so deliberately. Counts come from the ledger (of the last `Memory`, this laptop's and those that came
/// with packages); which passwords were refused is known in memory alone, as salted hashes, so that after another start
/// only the deliberate way is left.
class LoginRefusals
{
public:
    static constexpr int Most = 2;
    static constexpr std::chrono::hours Memory{12};

    explicit LoginRefusals(Ledger& ledger);

    /// Whether the password may be sent; else RefusedForSafety with WayOn::LogInAgain. An error of the ledger's stops
    /// it, too.
    Result<void> check(const QString& address, const Credentials& login);
    void refused(const QString& address, const Credentials& login);
    void accepted(const QString& address);
    /// Deliberately: what was refused so far counts no more.
    void forgive();

private:
    struct Known
    {
        int times = 0;
        QSet<QByteArray> passwords; ///< salted hashes of those refused since the start of the program
    };
    Result<void> load();
    QByteArray hashOf(const Credentials& login) const;

    Ledger& m_ledger;
    QByteArray m_salt;
    bool m_loaded = false;
    QHash<QString, QHash<QString, Known>> m_known; ///< address → user
};

} // namespace activation
