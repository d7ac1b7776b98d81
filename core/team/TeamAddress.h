// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"
#include "domain/Secret.h"

#include <QMap>

namespace activation {

/// Where a team's ledger is: `postgresql://user@host:port/database?parameter=value`. Never with a password: that comes
/// from libpq's own password file (PGPASSFILE, ~/.pgpass) or a file of its own. Another computer is reached by TLS
/// only, its certificate and name checked (sslmode=verify-full), unless the address names another sslmode.
struct TeamAddress
{
    QString host; ///< empty for the local socket; a path names the folder of the socket
    int port = 5432;
    QString user;
    QString database;
    QMap<QString, QString> parameters; ///< sslmode, sslrootcert, sslcert, sslkey, sslcrl, connect_timeout
    Secret password = {};              ///< empty where libpq's password file is to be asked

    /// Whether a --ledger means a team's ledger rather than a file.
    static bool isOne(const QString& text);
    /// Errors are of kind Usage; what was typed as a password is not repeated in them.
    static Result<TeamAddress> parse(const QString& text);
    /// For people: without parameters.
    QString display() const;
    /// What parse() takes.
    QString url() const;
};

} // namespace activation
