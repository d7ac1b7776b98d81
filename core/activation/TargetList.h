// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Address.h"

#include <QList>

namespace activation {

/// The SmartServers that a user means: addresses separated by spaces, commas, semicolons or line ends. An Install Code
/// of the usual shape stands for its host name (`17q5t6a` → `smartserver-17q5t6a`), and `192.168.1.20-29` for each
/// address of that range. Repeated ones count once; at most MaxTargets. Usage errors name the word that is off.
Result<QList<Address>> parseTargets(const QString& text);

constexpr qsizetype MaxTargets = 1000;

} // namespace activation
