// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "volume/CoreDumps.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <algorithm>
#include <sys/resource.h>
#endif

namespace activation {

void forbidCoreDumps()
{
#ifdef QT_NO_DEBUG
#ifdef Q_OS_WIN
    // No error report, which holds parts of the memory, is made or offered.
    SetErrorMode(GetErrorMode() | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
#else
    // One byte, not none: Linux hands an image to a collecting program (systemd-coredump, apport) even where the limit
    // is 0, but not where it is 1, and a file needs a page at least. The process stays "dumpable" otherwise: without
    // that, desktop portals refuse to talk to it. Programs that it starts may raise the limit again.
    rlimit limit{};
    if (getrlimit(RLIMIT_CORE, &limit) == 0) {
        limit.rlim_cur = std::min<rlim_t>(1, limit.rlim_max);
        setrlimit(RLIMIT_CORE, &limit);
    }
#endif
#endif
}

} // namespace activation
