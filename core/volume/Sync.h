// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <QFileDevice>

namespace activation {

/// Makes the system write out what it holds of an open file. QFileDevice::flush() only empties Qt's own buffer.
Result<void> syncFile(QFileDevice& file);
/// The same for a folder's entries, so that a rename in it survives a pulled stick. Nothing to do on Windows.
Result<void> syncFolder(const QString& folder);
/// Asks the system to forget what it has cached of an open file, so that the next read comes from the medium. Advice
/// only.
void dropCache(QFileDevice& file);

} // namespace activation
