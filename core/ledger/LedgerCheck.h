// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/Ledger.h"

namespace activation {

/// What a check of a ledger file found.
struct LedgerCheck
{
    qsizetype events = 0;
    QString laptop;     ///< whose it is; empty where that cannot be read
    QStringList faults; ///< empty when whole: SQLite's own, then those of the chains
};

/// Checks a ledger file, or a backup of one, from end to end and changes nothing in it: SQLite's integrity check, and
/// every chain of events. Damage is a fault, not an error; errors are Failed (there is no such file) and BadFile
/// (another program's, or one of a newer version).
Result<LedgerCheck> checkLedgerFile(const QString& file);

} // namespace activation
