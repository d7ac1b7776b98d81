// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "SystemCalls.h"

#ifdef __linux__
#include <cerrno>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace activation::test {
namespace {

SystemCalls* current = nullptr;

} // namespace

SystemCalls::SystemCalls()
{
    current = this;
}

SystemCalls::~SystemCalls()
{
    current = nullptr;
}

#ifdef __linux__
// The program's own definition wins over the C library's.
extern "C" int fsync(int handle)
{
    if (current && current->onFlush) {
        if (const int fault = current->onFlush(handle); fault != 0) {
            errno = fault;
            return -1;
        }
    }
    return static_cast<int>(syscall(SYS_fsync, handle));
}

extern "C" int posix_fadvise(int handle, off_t offset, off_t length, int advice) noexcept
{
    if (current && current->onDropCache)
        current->onDropCache(handle);
    return static_cast<int>(syscall(SYS_fadvise64, handle, offset, length, advice));
}
#endif

} // namespace activation::test
