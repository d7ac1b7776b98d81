// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Fingerprint.h"

#include <QtCrypto>

#include <optional>

/// The private keys that were opened in this process, each under its certificate's fingerprint. Threads share nothing
/// of QCA's: its objects share their provider's contexts without a lock. So what is kept here are bytes, and every
/// caller gets a copy of its own, makes the key from it where it is used, and drops it there. Any thread.
namespace activation::openkeys {

void keep(const Fingerprint& certificate, const QCA::SecureArray& privateKey);
/// A PrivateKeyInfo (PKCS #8, DER); nothing where that key was not opened.
std::optional<QCA::SecureArray> find(const Fingerprint& certificate);
bool has(const Fingerprint& certificate);
/// As if it had never been opened.
void drop(const Fingerprint& certificate);

} // namespace activation::openkeys
