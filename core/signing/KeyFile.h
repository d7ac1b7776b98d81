// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signing/X509.h"

namespace activation {

/// A private key with its certificate.
struct KeyPair
{
    QCA::PrivateKey key = {};
    X509 certificate = {};
    QList<X509> issuers = {}; ///< of a certificate that is not self-signed: those that vouch for it, up to the root
};

/// A new key with its self-signed certificate, for this name.
Result<KeyPair> makeKeyPair(const QString& name);

/// The certificate (`CERTIFICATE`) and the key (`PRIVATE KEY`, PKCS #8) in PEM, if both are there and belong together;
/// further certificates are the first one's issuers. The reason why not comes back as text.
std::expected<KeyPair, QString> parseKeyPair(const QByteArray& pem);
/// The same written out. Holds the private key: to be wiped.
QByteArray toPem(const KeyPair& pair);

/// Reads the key file; nothing if there is none. A file that others can read, or that is damaged, is an error.
Result<std::optional<KeyPair>> readKeyFile(const QString& path);
/// Writes it for its owner only, whole or not at all.
Result<void> writeKeyFile(const QString& path, const KeyPair& pair);
/// Makes the folder for its owner only; one that is there already must not let others write in it.
Result<void> prepareKeyFolder(const QString& folder);

} // namespace activation
