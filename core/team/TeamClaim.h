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
/// once follow each other.
Result<IdempotencyKey> claim(const TeamDatabase& team, const IdempotencyKey& proposed);

} // namespace activation
