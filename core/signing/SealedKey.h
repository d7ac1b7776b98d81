// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Secret.h"

#include <QByteArray>
#include <QtCrypto>

#include <expected>

namespace activation {

/// A private key at rest: EncryptedPrivateKeyInfo (RFC 5958, DER) in the one form that the assistant writes and reads,
/// PBES2 with PBKDF2-HMAC-SHA256 and AES-256-CBC (RFC 8018). `openssl pkey -passin` reads it; what
/// `openssl pkcs8 -topk8 -v2 aes-256-cbc -v2prf hmacWithSHA256` writes is of this form.
///
/// QCA writes no AES-256 and no HMAC-SHA256, and what it reads it does not bound: hence the form is made and checked
/// here, and only opened by the provider.
struct SealedKey
{
    /// For what people choose (OWASP, 2023), and for 256 random bits, which no count makes harder to guess.
    static constexpr int CountForChosen = 600'000;
    static constexpr int CountForRandom = 100'000;
    static constexpr int MaxCount = 10'000'000; ///< more would only hold up whoever opens it

    QByteArray der = {};
    QByteArray salt = {};
    QByteArray vector = {}; ///< of AES-CBC
    int count = 0;          ///< of PBKDF2

    /// The reason why it is not of this form comes back as text.
    static std::expected<SealedKey, QString> parse(const QByteArray& der);
    /// Encrypts a PrivateKeyInfo (PKCS #8, DER). Blocks: 600,000 rounds take a few seconds.
    static std::expected<SealedKey, QString> seal(const QCA::SecureArray& privateKey, const Secret& passphrase,
                                                  int count);
    /// The PrivateKeyInfo; nothing where this is not its passphrase (or the encrypted part is damaged: that cannot be
    /// told apart). Blocks for a fraction of a second.
    std::optional<QCA::SecureArray> open(const Secret& passphrase) const;
};

} // namespace activation
