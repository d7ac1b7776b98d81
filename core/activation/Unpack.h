// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <QStringList>

namespace activation {

/// Whether the path is to be taken for something with activation files in it, by its name: a ZIP (`.zip`) or a saved
/// e-mail (`.eml`, Outlook's `.msg`). What has no such ending may be an activation file whatever its bytes are.
bool holdsActivationFiles(const QString& path);

/// Writes the files of a ZIP, or the attachments of a saved e-mail, into `folder` (one folder each, so that equal names
/// meet nothing), under their exact names without the folders they were in, and returns their paths. A ZIP or an
/// e-mail inside is opened, too. Nothing is trusted: at most 2000 files and 32 MiB in all, each as large as
/// an activation file may be, plain files only; a ZIP must be well-formed to the last byte and its checksums right
/// (ZipDirectory); hidden files and what macOS adds are left out, as are an e-mail's text and pictures. BadFile
/// otherwise, and nothing is written then. Outlook's own format is refused with what to do instead.
Result<QStringList> unpackActivationFiles(const QString& path, const QString& folder);

} // namespace activation
