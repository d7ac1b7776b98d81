// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace activation::manual {

/// A completion script of activationctl for bash: its commands word by word, each command's options, files and folders
/// where an option or a command takes one.
QString bashCompletion();

} // namespace activation::manual
