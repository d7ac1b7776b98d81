// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/Ledger.h"

#include <QJsonObject>

namespace activation {

/// {"fingerprint", "name", "trustedAt"}
QJsonObject toJson(const TrustedSigner& signer);
Result<TrustedSigner> signerFromJson(const QJsonObject& json, const QString& where);

/// {"key", "installCode", "licenseId", "devices", "packageId", "createdAt", "settled", "activationId", "laptop",
/// "additional"}
QJsonObject toJson(const IdempotencyKey& key);
Result<IdempotencyKey> keyFromJson(const QJsonObject& json, const QString& where);

} // namespace activation
