// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <QStringList>

namespace activation {

/// Whether the path is to be taken for a ZIP of activation files: by its name. What has no `.zip` may be an activation
/// file whatever its bytes are.
bool isZipOfFiles(const QString& path);

/// Writes the files of a ZIP into `folder` (one folder each, so that equal names meet nothing), under their exact names
/// without the folders they were in, and returns their paths. Nothing is trusted: at most 2000 entries, each as large
/// as an activation file may be, plain files only; hidden files and what macOS adds are left out. BadFile otherwise,
/// and nothing is written then.
Result<QStringList> unpackActivationFiles(const QString& zip, const QString& folder);

} // namespace activation
