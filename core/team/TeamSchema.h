// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

namespace activation {

class TeamDatabase;

/// The version of the team's tables that this program writes; kept in saa_meta.
constexpr int TeamSchemaVersion = 2;

/// Makes the team's tables where there are none, or brings them to TeamSchemaVersion, in one transaction, and returns
/// the team ledger's UUID. Tables of a newer version are left alone (BadFile).
Result<QString> bringUpToDate(const TeamDatabase& database);

} // namespace activation
