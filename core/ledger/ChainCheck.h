// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/Ledger.h"

namespace activation {

class Database;

/// Reads every event and recomputes what the chains must be; `laptop` is this one, whose chain may have no gap. What
/// others wrote is known in part only, so that gaps in theirs are no faults.
Result<ChainReport> checkChains(const Database& database, const QString& laptop);

} // namespace activation
