// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/CommandLine.h"

class QCommandLineParser;

namespace activation::cli {

/// Reads and checks the options of the cloud commands; does nothing for others. Errors are of kind Usage.
Result<void> readCloudWords(CommandLine& line, const QCommandLineParser& parser);

} // namespace activation::cli
