// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace activation {

/// From now on the system writes no image of this program's memory when it crashes: passwords are in it. Call it first
/// of all. Builds for finding faults keep their images.
void forbidCoreDumps();

} // namespace activation
