// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace activation {

/// The style sheet of the HTML report: light, dark and print.
QString reportStyle();

} // namespace activation
