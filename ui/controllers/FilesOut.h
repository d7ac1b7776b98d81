// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace activation::ui {

/// An activation file on its way to a place where a browser can pick it.
struct FileOut
{
    QString name;
    QByteArray bytes;
};

/// Writes them into a folder under their exact names; blocks. A file that is there with the same bytes is fine; one
/// with other bytes stays, and is an error (RefusedForSafety), as is a name that is no file name. Failed: the system's
/// words.
Result<void> writeFiles(const QList<FileOut>& files, const QString& folder);

} // namespace activation::ui
