// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace activation {

/// Whether some program has the file open for writing, as far as the system tells: Windows does for every file, Linux
/// for those of the same user on file systems that know leases. Where nothing is known: false.
bool isBeingWritten(const QString& path);

} // namespace activation
