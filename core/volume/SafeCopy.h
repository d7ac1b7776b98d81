// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <functional>
#include <stop_token>

namespace activation {

/// Copies a file onto a stick or into a folder so that "copied" is true: written to a temporary file beside the target,
/// flushed (file and folder), read back past the system's cache where that can be had, compared by SHA-256, and only
/// then put in the target's place in one step. After any fault the old target is there untouched, and no debris.
/// Blocking: run it off the GUI's thread for large files. Errors: Failed (full, read-only, pulled out, failing: each
/// with its own remedy), Canceled.
Result<Fingerprint> safeCopy(const QString& source, const QString& target,
                             const std::function<void(qint64 done, qint64 total)>& progress = {},
                             std::stop_token stop = {});

} // namespace activation
