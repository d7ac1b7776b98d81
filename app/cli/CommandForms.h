// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/CommandLine.h"

#include <utility>
#include <vector>

class QCommandLineParser;

namespace activation::cli {

/// How one command is called.
struct Form
{
    CommandLine::Command command;
    const char* words;
    const char* arguments;
    int least; ///< arguments
    int most;
    std::vector<const char*> options; ///< besides the global ones
    const char* help;
};

const std::vector<Form>& forms();
/// Which command the words name, and how many words that takes; null for none.
std::pair<const Form*, int> formOf(const QStringList& words);

/// What --help prints.
QString wholeHelp(const QCommandLineParser& parser);

} // namespace activation::cli
