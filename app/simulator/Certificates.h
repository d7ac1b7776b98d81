// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/JsonFields.h"
#include "domain/Result.h"
#include "signing/SigningKey.h"

#include <QJsonObject>

namespace activation::simulator {

/// {"certificatePem", "privateKeyPem"}, as simulators keep a certificate in their state.
QJsonObject toJson(const ServerCertificate& certificate);
/// The same read back. Faults are noted in `fields`.
ServerCertificate certificateFrom(JsonFields& fields, const QString& key);

/// A unit's self-signed certificate for smartserver-<code>; `expired` since yesterday, if asked for. With a private key
/// (PEM) no other is made, which is what takes the time.
Result<ServerCertificate> makeUnitCertificate(const QString& installCode, bool expired,
                                              const QByteArray& privateKeyPem = {});
/// A certificate for a server on loopback, issued by `authority`.
Result<ServerCertificate> makePortalCertificate(const ServerCertificate& authority, bool expired);

} // namespace activation::simulator
