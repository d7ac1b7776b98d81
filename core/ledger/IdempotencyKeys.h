// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/Ledger.h"

#include <QSqlQuery>

namespace activation {

class Database;

/// Every column of a key, in the order that keyFrom() reads; nullopt where the row is no key any more.
QString keyColumns();
std::optional<IdempotencyKey> keyFrom(const QSqlQuery& row);

/// The unsettled key for exactly the proposed one's unit, license and count, or the proposed one; and whether it was
/// there already. Writes in a transaction of its own.
Result<std::pair<IdempotencyKey, bool>> obtainKey(const Database& database, const IdempotencyKey& proposed);
/// A known key is asked under once more: it is no longer refused, and additional where it is said now. Call within
/// Database::write().
Result<void> askAgain(const Database& database, const QString& key, bool additional);
/// Every key of the unit, settled or not, the oldest first.
Result<QList<IdempotencyKey>> findKeys(const Database& database, const InstallCode& code);
/// Every key of every unit, the oldest first.
Result<QList<IdempotencyKey>> findAllKeys(const Database& database);
Result<std::optional<IdempotencyKey>> findKey(const Database& database, const QString& key);
/// Call within Database::write().
Result<void> insertKey(const Database& database, const IdempotencyKey& key);
/// Takes in a key of another ledger: whether it was new here. A key that is known takes over that it was settled, and,
/// unless it is `laptop`'s own, who may just be asking, whether it was refused. What contradicts is added to
/// `contradictions`. Call within Database::write().
Result<bool> mergeKey(const Database& database, const IdempotencyKey& key, const QString& laptop,
                      QStringList& contradictions);
/// Settling again with the same activation changes nothing; with another one it is refused.
Result<void> settle(const Database& database, const QString& key, const QString& activationId);

} // namespace activation
