// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

namespace activation {

/// Where the programs' own modules stand: beside the programs as they were built, and where packages keep them.
inline QStringList moduleFolders()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    return {programs.path(), programs.filePath(QStringLiteral("../lib/smartserver-activation-assistant"))};
}

} // namespace activation
