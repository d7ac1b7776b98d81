// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "volume/Sync.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace activation {
namespace {

std::unexpected<Error> notFlushed(const QString& name, const QString& why)
{
    return failure(Error{.kind = ErrorKind::Failed,
                         .what = QCoreApplication::translate("activation::Sync", "“%1” was not flushed.").arg(name),
                         .why = why,
                         .remedy = QCoreApplication::translate("activation::Sync",
                                                               "Try again; if it fails once more, use another stick or "
                                                               "disk.")});
}

#ifndef Q_OS_WIN
QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}
#endif

} // namespace

Result<void> syncFile(QFileDevice& file)
{
    if (!file.flush())
        return notFlushed(file.fileName(), file.errorString());
#ifdef Q_OS_WIN
    if (!FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()))))
        return notFlushed(file.fileName(), qt_error_string(static_cast<int>(GetLastError())));
#else
    if (fsync(file.handle()) != 0)
        return notFlushed(file.fileName(), systemError());
#endif
    return {};
}

Result<void> syncFolder(const QString& folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder)
#else
    const int handle = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return notFlushed(folder, systemError());
    const int failed = fsync(handle);
    // Some file systems (FAT through FUSE) cannot sync folders; they have nothing more to promise.
    const bool unsupported = failed != 0 && (errno == EINVAL || errno == ENOTSUP);
    const QString why = failed != 0 ? systemError() : QString();
    close(handle);
    if (failed != 0 && !unsupported)
        return notFlushed(folder, why);
#endif
    return {};
}

void dropCache(QFileDevice& file)
{
#if defined(Q_OS_LINUX)
    posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
#else
    Q_UNUSED(file)
#endif
}

} // namespace activation
