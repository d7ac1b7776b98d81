// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Secret.h"
#include "signing/SigningKey.h"

namespace activation {

/// What becomes of the laptop's own key in its folder (SigningKey::loadOrCreate made it). A key that is replaced stays
/// beside the new one, for its owner only, as `signing-key.<first 16 digits of its fingerprint>.pem`. Whoever has
/// loaded a key goes on with it; the new one counts from the next load on.
///
/// A new key, with a certificate in this name.
Result<Signer> renewKey(const QString& folder, const QString& name);

/// A key that a team shares, out of a PKCS #12 file (`.p12`, `.pfx`). RSA of 2048 bits or more with SHA-256, its
/// certificate self-signed or all its issuers inside. Errors: BadFile (damaged, not such a key), LoginRefused (the
/// passphrase does not open it).
Result<Signer> importKey(const QString& folder, const QByteArray& pkcs12, const Secret& passphrase);

/// The key with its certificates as PKCS #12, encrypted with the passphrase, which must not be empty: a backup, or for
/// the team's other laptops.
Result<QByteArray> exportKey(const QString& folder, const Secret& passphrase);

/// The certificate as PEM, for whoever shall trust it.
QByteArray certificatePem(const SigningKey& key);

} // namespace activation
