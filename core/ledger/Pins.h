// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/Ledger.h"

#include <QSqlQuery>

namespace activation {

class Database;

/// Every column of a pin, in the order that pinFrom() reads; nullopt where the row is no pin any more.
QString pinColumns();
std::optional<Pin> pinFrom(const QSqlQuery& row);

Result<std::optional<Pin>> findPin(const Database& database, const QString& address);
Result<QList<Pin>> findPinsOf(const Database& database, const Fingerprint& fingerprint);
Result<QList<Pin>> findAllPins(const Database& database);
/// Replaces what was pinned for the address. Call within Database::write().
Result<void> keepPin(const Database& database, const Pin& pin);

} // namespace activation
