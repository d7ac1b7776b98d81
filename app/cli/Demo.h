// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/Commands.h"

namespace activation::cli {

/// The whole job against its own simulators, each step with its proof; nothing outlives it. Exit code 0 only if every
/// proof held.
QCoro::Task<int> demo(Call& call);

} // namespace activation::cli
