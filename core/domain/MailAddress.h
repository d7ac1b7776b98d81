// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace activation {

/// Whether it is an address that a mail header can carry as it stands.
bool isMailAddress(const QString& text);

} // namespace activation
