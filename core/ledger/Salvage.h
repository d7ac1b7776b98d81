// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/Ledger.h"

namespace activation {

/// What became of a damaged ledger.
struct SalvageReport
{
    QString aside;        ///< the damaged file, as it was, under this name
    qsizetype events = 0; ///< taken over
    qsizetype signers = 0;
    qsizetype keys = 0;
    qsizetype pins = 0;
    qsizetype unreadable = 0; ///< rows that nothing could be made of, in all tables
    QStringList left;         ///< events that were read and do not verify: each with its reason
};

/// Sets a damaged ledger aside (beside it, as `ledger.damaged-TIME.sqlite`, with its log) and begins a new one that
/// takes over every event that still verifies, the keys, signers, pins and package revisions. It is another laptop's
/// from then on: going on with a chain whose end may be missing would contradict what others have of it. An
/// "ledgerSalvaged" event says what was taken over. A ledger that is whole is RefusedForSafety. Nothing is changed
/// where it fails; interrupted, the damaged file is there, or an empty one beside the one that was set aside.
Result<SalvageReport> salvageLedger(const QString& file);

/// Puts a backup in the ledger's place, after it was checked from end to end (BadFile, naming the faults). What was
/// there is set aside as `ledger.replaced-TIME.sqlite`; its name comes back, empty where there was none.
Result<QString> restoreLedger(const QString& file, const QString& backup);

} // namespace activation
