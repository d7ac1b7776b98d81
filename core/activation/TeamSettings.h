// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/Settings.h"
#include "team/TeamAddress.h"

namespace activation {

/// Which team a ledger exchanges with, kept in `team.ini` beside it: the address and the name of a password file, never
/// a password.
struct TeamSettings
{
    QString url;             ///< empty: no team
    QString passwordFile;    ///< empty: libpq's own (PGPASSFILE, ~/.pgpass)
    bool inKeychain = false; ///< the window keeps the password in this computer's keychain

    /// What is kept; where nothing ever was, what the computer's settings files say.
    static TeamSettings load(const QString& ledgerFile, const Settings& computer);
    Result<void> save(const QString& ledgerFile) const;
    /// Nothing where there is no team. Usage errors for an address or a password file that cannot be used.
    Result<std::optional<TeamAddress>> address() const;
};

} // namespace activation
