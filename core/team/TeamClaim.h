// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/Ledger.h"
#include "team/TeamDatabase.h"

namespace activation {

/// Claims the spending of a license on a unit, before anything is asked of the portal. Granted: the key to ask under,
/// committed on the team's server; it is another laptop's where that asked for exactly the same and has no answer yet,
/// so that the portal spends once whoever comes first. RefusedForSafety, saying who and when, where another laptop
/// asked for something else for this unit, or has got it already; `proposed.additional` goes past that. Two laptops at
/// once follow each other. `asker` is the laptop that will ask under the key, whoever made it.
Result<IdempotencyKey> claim(const TeamDatabase& team, const IdempotencyKey& proposed, const QString& asker);
/// Ends a claim after the portal refused, for certain, what was asked under it; whether it was ended. One that another
/// laptop was granted too stays: that one may just be asking.
Result<bool> release(const TeamDatabase& team, const QString& key, const QString& asker);

} // namespace activation
