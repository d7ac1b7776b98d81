// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/Ledger.h"

namespace activation {

class Database;

/// Whose packages are opened without a question, and which of their revisions were seen.
Result<bool> isSignerKnown(const Database& database, const Fingerprint& fingerprint);
/// Call within Database::write().
Result<void> keepSigner(const Database& database, const Fingerprint& fingerprint, const QString& name,
                        const QDateTime& trustedAt = QDateTime::currentDateTimeUtc());

/// The first that was trusted first.
Result<QList<TrustedSigner>> findSigners(const Database& database);

/// 0 for a package never seen.
Result<qint64> highestRevisionOf(const Database& database, const QString& packageId);
/// The manifests seen with this revision; two mean that the package was saved on two laptops apart from each other.
Result<QStringList> manifestsOf(const Database& database, const QString& packageId, qint64 revision);
/// Call within Database::write().
Result<void> keepRevision(const Database& database, const QString& packageId, qint64 revision,
                          const Fingerprint& manifestSha256);

} // namespace activation
