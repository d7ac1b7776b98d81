// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

namespace activation {

/// The errors that reading and writing site packages share. `path` is the package's file.
Error packageDamaged(const QString& path, const QString& why);
Error packageUnreadable(const QString& path, const QString& why);
/// Looks at the disk to say whether it is full, read-only or gone. `needed`: the bytes still to come, where known.
Error packageNotWritten(const QString& path, const QString& why, qint64 needed = 0);
/// The volume that it was on is not there any more.
Error packageStickGone(const QString& path);
Error packageCanceled(const QString& path);

} // namespace activation
