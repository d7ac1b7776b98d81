// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <QStringList>

namespace activation {

/// Starts QCA once per process and checks that a provider offers what the assistant needs (SHA-256, RSA, X.509).
/// A plugin that a package forgot to ship is a clear start-up error with its remedy, never a crash later.
/// Every function of core/signing calls it; programs call it first to say so early. Needs a QCoreApplication, whose
/// library paths lead to the plugins. Any thread.
Result<void> startCrypto();

/// The versions of QCA and of the providers that it found, for the user. Starts QCA.
QString cryptoVersion();

/// The check behind it, for other features than the assistant's own (names as in QCA::isSupported).
Result<void> checkCrypto(const QStringList& features);

} // namespace activation
