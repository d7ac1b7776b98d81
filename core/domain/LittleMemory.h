// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace activation {

/// Called by a program before its first thread: what one thread gave back serves the next one, and large blocks go back
/// to the system at once. A package of hundreds of units is read in one thread and saved in others, and with glibc's
/// defaults each would keep the most it ever needed. Elsewhere nothing happens.
inline void useLittleMemory()
{
#ifdef M_ARENA_MAX
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_MMAP_THRESHOLD, 128 * 1024);
    mallopt(M_TRIM_THRESHOLD, 1024 * 1024);
#endif
}

} // namespace activation
