// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/UnitConnection.h"

namespace activation {

/// What an export holds.
struct LedgerExportReport
{
    qsizetype events = 0;
    qsizetype signers = 0;
    qsizetype keys = 0;
    qint64 size = 0; ///< bytes
};

/// Writes all events, trusted signers and idempotency keys of this ledger to a file that another laptop can take in
/// (docs/ledger.md): JSON Lines, the last of which is a signature by this laptop over all before it. Pins stay: they
/// are this laptop's own. Written whole or not at all, flushed and read back.
Result<LedgerExportReport> exportLedger(Workspace& workspace, const QString& file);

/// Takes in such a file, all or nothing. Its signer is this laptop, one that is trusted, or one of `trust.trusted`
/// (remembered then); else CertificateUntrusted. BadFile for anything that is not a whole, genuine export.
Result<MergeReport> importLedger(Workspace& workspace, const QString& file, const TrustPolicy& trust = {});

/// A consistent copy of the ledger, made by SQLite, flushed, read back, and checked from end to end as a ledger. `file`
/// must not be there yet (RefusedForSafety). Returns how many events it holds.
Result<qsizetype> backUpLedger(Workspace& workspace, const QString& file);

} // namespace activation
