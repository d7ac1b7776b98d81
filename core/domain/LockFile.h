// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLockFile>
#include <QString>

#include <chrono>

namespace activation {

/// Takes a lock that no age makes stale, waiting for a process that is alive at most so long. One that a killed process
/// left does not count: where it names a dead process, and where it names nobody, for whoever is alive writes itself
/// into it at once. `lock.error()` says why not.
bool takeLock(QLockFile& lock, std::chrono::milliseconds wait);

/// Who holds it: "process 4711 (activationctl)", with the computer where it is another one; empty where it names
/// nobody.
QString holderOf(const QLockFile& lock);

} // namespace activation
