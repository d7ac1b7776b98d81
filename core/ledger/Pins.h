// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/Ledger.h"

namespace activation {

class Database;

Result<std::optional<Pin>> findPin(const Database& database, const QString& address);
Result<QList<Pin>> findPinsOf(const Database& database, const Fingerprint& fingerprint);
/// Replaces what was pinned for the address. Call within Database::write().
Result<void> keepPin(const Database& database, const Pin& pin);

} // namespace activation
