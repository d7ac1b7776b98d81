// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Secret.h"

#include <QString>

#include <optional>

namespace activation::cli {

/// Whether somebody sits at a terminal: standard input and standard error are one.
bool isTerminal();
bool isTerminalOut(); ///< standard output is one
/// Asks for a line that is not shown while it is typed. Nothing where the user stopped (Ctrl-C, Ctrl-D at its begin).
/// The terminal is as before when it returns.
std::optional<Secret> hiddenInput(const QString& prompt);

} // namespace activation::cli
