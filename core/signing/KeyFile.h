// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signing/SealedKey.h"
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
/// The same with a private key that is at hand as PrivateKeyInfo (PKCS #8, DER). Nothing where they do not belong
/// together. The pair belongs to the thread that calls: QCA's objects are not shared between threads, bytes are.
std::optional<KeyPair> toPair(const X509& certificate, const QList<X509>& issuers, const QCA::SecureArray& privateKey);

/// A key as its file holds it: certificates in PEM (`CERTIFICATE`, the issuers behind the first), then the private key,
/// `ENCRYPTED PRIVATE KEY`; before them a line `Passphrase: keychain ID` that says who knows its passphrase (OpenSSL
/// skips it). A file of an earlier version has a `PRIVATE KEY` in the clear.
struct StoredKey
{
    X509 certificate = {};
    QList<X509> issuers = {};
    std::optional<SealedKey> sealed = {}; ///< nothing: it is in the clear
    QCA::SecureArray clear = {};          ///< PrivateKeyInfo
    KeyGuard guard = KeyGuard::None;
    QString passphraseId = {}; ///< under which its keeper has the passphrase
};

/// Strict, of a stored key's text. The reason why not comes back as text.
std::expected<StoredKey, QString> parseStoredKey(const QByteArray& pem);

/// Reads the key file; nothing if there is none. A file that others can read, or that is damaged, is an error.
Result<std::optional<StoredKey>> readKeyFile(const QString& path);
/// Writes a sealed key for its owner only, whole or not at all: beside the file first, read back, compared, and only
/// then in its place.
Result<void> writeKeyFile(const QString& path, const StoredKey& key);
/// Makes the folder for its owner only; one that is there already must not let others write in it.
Result<void> prepareKeyFolder(const QString& folder);

} // namespace activation
