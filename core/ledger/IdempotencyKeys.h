// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/Ledger.h"

namespace activation {

class Database;

/// The unsettled key for exactly this unit, license and count, or a new one; and whether it was there already. Writes
/// in a transaction of its own.
Result<std::pair<IdempotencyKey, bool>> obtainKey(const Database& database, const InstallCode& code,
                                                  const LicenseId& license, DeviceCount devices,
                                                  const QString& packageId);
/// Every key of the unit, settled or not, the oldest first.
Result<QList<IdempotencyKey>> findKeys(const Database& database, const InstallCode& code);
/// Settling again with the same activation changes nothing; with another one it is refused.
Result<void> settle(const Database& database, const QString& key, const QString& activationId);

} // namespace activation
