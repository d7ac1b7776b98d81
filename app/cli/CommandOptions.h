// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCommandLineOption>
#include <QList>

class QCommandLineParser;

namespace activation::cli {

/// Every option of every command.
QList<QCommandLineOption> allOptions();
void addOptions(QCommandLineParser& parser);
/// Whether every command takes this option.
bool isGlobalOption(const QString& name);

} // namespace activation::cli
