// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/Commands.h"
#include "credentials/CredentialBook.h"

namespace activation::cli {

/// The logins that the call gives: one for all (--user, --password-file), a list of units' own (--credentials-file).
/// Usage, where it gives none and does not ask the keychain either.
Result<CredentialBook> loginsOf(const CommandLine& line);

/// With --keychain: what the keychain has for this site and these units, where the call itself gave nothing. Failed,
/// where there is no keychain.
QCoro::Task<Result<void>> addFromKeychain(Call& call, CredentialBook& logins, QString packageId, QStringList units);

} // namespace activation::cli
