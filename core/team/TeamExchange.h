// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/Ledger.h"
#include "team/TeamDatabase.h"

namespace activation {

struct ExchangeReport
{
    qsizetype sent = 0; ///< events the team did not have
    MergeReport came;   ///< what this ledger did not have
};

/// Gives the team what it lacks of this ledger and takes in what this one lacks: events, trusted signers, idempotency
/// keys. Contradictions are kept on both sides and named in an "error" event. Interrupted at any point it loses
/// nothing and doubles nothing; the next exchange goes on. A team's ledger that was set back (restored from a backup)
/// is noticed and filled up again.
Result<ExchangeReport> exchange(Ledger& ledger, const TeamDatabase& team);

/// Gives the team a key, or what was settled of one that it has. `laptop`: who gives it, whose computer's name goes
/// with its own keys. Within TeamDatabase::write().
Result<void> giveKey(const TeamDatabase& team, const IdempotencyKey& key, const QString& laptop);
/// Ends the claim of a key of `laptop`'s own that nobody else was granted; whether there was one. Within
/// TeamDatabase::write().
Result<bool> releaseKey(const TeamDatabase& team, const QString& key, const QString& laptop);
/// The team's keys; of one unit, where that is named.
Result<QList<IdempotencyKey>> teamKeys(const TeamDatabase& team, const std::optional<InstallCode>& code = {});

} // namespace activation
