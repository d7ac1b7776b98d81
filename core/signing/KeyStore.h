// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Secret.h"
#include "signing/SigningKey.h"

namespace activation {

/// The passphrase that a key file is, or shall be, encrypted with.
struct KeyPassphrase
{
    Secret secret;
    KeyGuard guard = KeyGuard::Typed;
    QString id = {}; ///< under which the guard keeps it; a name without blanks

    static constexpr qsizetype MinLength = 10; ///< characters, of one that people choose
    /// 256 random bits as text, with a new id.
    static KeyPassphrase random(KeyGuard guard);
};

/// What becomes of the laptop's own key in its folder. A key that is replaced stays beside the new one, for its owner
/// only and encrypted, as `signing-key.<first 16 digits of its fingerprint>.pem`. Whoever has loaded a key goes on with
/// it; the new one counts from the next load on. All of these block for seconds.
///
/// The first key, with a certificate in this name, open. Several programs that start at once end up with the same key:
/// where there is one by now, that is what comes back, perhaps locked.
Result<SigningKey> makeKey(const QString& folder, const QString& name, const KeyPassphrase& passphrase);
/// Encrypts the key file with this passphrase, also one in the clear. LoginRefused: the key is not open.
Result<SigningKey> sealKey(const QString& folder, const KeyPassphrase& passphrase);

/// A new key, with a certificate in this name. The former one need not be open.
Result<Signer> renewKey(const QString& folder, const QString& name, const KeyPassphrase& passphrase);

/// A key that a team shares, out of a PKCS #12 file (`.p12`, `.pfx`). RSA of 2048 bits or more with SHA-256, its
/// certificate self-signed or all its issuers inside. Errors: BadFile (damaged, not such a key), LoginRefused (the
/// file's passphrase does not open it).
Result<Signer> importKey(const QString& folder, const QByteArray& pkcs12, const Secret& filePassphrase,
                         const KeyPassphrase& passphrase);
/// What importKey() reads of the file, for tests of the reader: nothing is written. The reason why not as an Error.
Result<Signer> readPkcs12(const QByteArray& pkcs12, const Secret& filePassphrase);

/// The key with its certificates as PKCS #12, encrypted with the passphrase, which must not be empty: a backup, or for
/// the team's other laptops. LoginRefused: the key is not open.
Result<QByteArray> exportKey(const SigningKey& key, const Secret& passphrase);

/// The certificate as PEM, for whoever shall trust it.
QByteArray certificatePem(const SigningKey& key);

} // namespace activation
