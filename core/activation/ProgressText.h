// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/InstallActivation.h"

namespace activation {

/// The progress of an installation in words, such as "accepted; waiting until the license shows (12 of 90 s)".
QString progressText(const InstallProgress& progress);

} // namespace activation
