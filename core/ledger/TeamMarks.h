// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/Ledger.h"

namespace activation {

class Database;

/// How far the exchange with each team's ledger has come. A team never met has a mark at the beginning.
Result<TeamMark> findMark(const Database& database, const QString& team);
/// Of the exchange that ended last.
Result<std::optional<TeamMark>> findLastMark(const Database& database);
/// Call within Database::write().
Result<void> keepMark(const Database& database, const TeamMark& mark);

} // namespace activation
