// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "discovery/AddressWords.h"

namespace activation {

/// Where to look for SmartServers: networks (`192.168.1.0/24`), ranges (`192.168.1.20-29`), single addresses, host
/// names and Install Codes, separated by spaces, commas, semicolons or line ends. Repeated ones count once; at most
/// MaxScope addresses in all. Usage errors name the word that is off.
Result<QList<Address>> parseScope(const QString& text);

constexpr qsizetype MaxScope = MaxNetwork;

} // namespace activation
