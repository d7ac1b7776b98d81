// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
//
// A library for LD_PRELOAD that makes one disk fail: every call that changes something beneath DISK_FAULT_UNDER is
// counted (opening for writing, write, truncate, flush, link, rename, remove is not), and the one with the number
// DISK_FAULT_AT fails with the errno DISK_FAULT_ERRNO; from then on all of them do where DISK_FAULT_STAYS is set. With
// DISK_FAULT_KILL the process is killed there instead; with DISK_FAULT_UNMOUNT what is mounted there is unmounted, as
// when a stick is pulled out, and the call goes on. DISK_FAULT_SLOW: milliseconds that every call takes longer. The
// name of the call is written to the file DISK_FAULT_HIT.
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

template <class Function>
Function next(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

using Open = int (*)(const char*, int, ...);
using Write = ssize_t (*)(int, const void*, size_t);

bool isUnder(const char* path)
{
    const char* under = getenv("DISK_FAULT_UNDER");
    if (!under || !path || strncmp(path, under, strlen(under)) != 0)
        return false;
    const char end = path[strlen(under)];
    return end == '/' || end == '\0'; // the folder itself is flushed too
}

bool isUnder(int handle)
{
    char link[64];
    char path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return isUnder(path);
}

void note(const char* name)
{
    const char* hit = getenv("DISK_FAULT_HIT");
    if (!hit)
        return;
    const int handle = next<Open>("open")(hit, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (handle < 0)
        return;
    if (next<Write>("write")(handle, name, strlen(name)) < 0)
        abort();
    close(handle);
}

/// Whether this call, one of those that count, is to fail; errno is set then.
bool fails(const char* name)
{
    static std::mutex mutex;
    static long count = 0;
    const std::scoped_lock lock(mutex);
    const char* wanted = getenv("DISK_FAULT_AT");
    const long at = wanted ? atol(wanted) : 0;
    ++count;
    if (const char* slow = getenv("DISK_FAULT_SLOW"))
        usleep(static_cast<useconds_t>(atol(slow)) * 1000);
    if (at == 0 || count < at || (count > at && !getenv("DISK_FAULT_STAYS")))
        return false;
    if (count == at)
        note(name);
    if (const char* mounted = getenv("DISK_FAULT_UNMOUNT")) {
        if (umount2(mounted, MNT_DETACH) != 0)
            abort();
        unsetenv("DISK_FAULT_UNDER"); // what stays behind is not counted
        return false;
    }
    if (getenv("DISK_FAULT_KILL")) {
        kill(getpid(), SIGKILL);
        pause();
    }
    const char* code = getenv("DISK_FAULT_ERRNO");
    errno = code ? atoi(code) : EIO;
    return true;
}

int openWith(const char* name, const char* path, int flags, mode_t mode)
{
    if ((flags & (O_WRONLY | O_RDWR | O_CREAT)) != 0 && isUnder(path) && fails("open"))
        return -1;
    return next<Open>(name)(path, flags, mode);
}

mode_t modeOf(int flags, va_list& arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
}

} // namespace

extern "C" {

int open(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openWith("open", path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openWith("open64", path, flags, mode);
}

ssize_t write(int handle, const void* bytes, size_t length)
{
    if (isUnder(handle) && fails("write"))
        return -1;
    return next<Write>("write")(handle, bytes, length);
}

int fsync(int handle)
{
    if (isUnder(handle) && fails("fsync"))
        return -1;
    return next<int (*)(int)>("fsync")(handle);
}

int fdatasync(int handle)
{
    if (isUnder(handle) && fails("fdatasync"))
        return -1;
    return next<int (*)(int)>("fdatasync")(handle);
}

int ftruncate64(int handle, off64_t length) noexcept
{
    if (isUnder(handle) && fails("ftruncate"))
        return -1;
    return next<int (*)(int, off64_t)>("ftruncate64")(handle, length);
}

int rename(const char* from, const char* to) noexcept
{
    if (isUnder(to) && fails("rename"))
        return -1;
    return next<int (*)(const char*, const char*)>("rename")(from, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    if (isUnder(to) && fails("rename"))
        return -1;
    return next<int (*)(int, const char*, int, const char*, unsigned)>("renameat2")(fromFolder, from, toFolder, to,
                                                                                    flags);
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept
{
    if (isUnder(to) && fails("link"))
        return -1;
    return next<int (*)(int, const char*, int, const char*, int)>("linkat")(fromFolder, from, toFolder, to, flags);
}

} // extern "C"
