// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace activation::manual {

/// The manual page of activationctl (man(7)): `pattern` with its lines @COMMANDS@, @OPTIONS@ and @VERSION@ filled.
QString manualPage(const QString& pattern);

} // namespace activation::manual
