// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "volume/BeingWritten.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <windows.h>
#elifdef Q_OS_LINUX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace activation {

bool isBeingWritten(const QString& path)
{
#ifdef Q_OS_WIN
    // Refused exactly where somebody has it open to write, for nobody may share it for that.
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t*>(path.utf16()), GENERIC_READ, FILE_SHARE_READ,
                                    nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION;
    CloseHandle(file);
    return false;
#elifdef Q_OS_LINUX
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
    if (file < 0)
        return false;
    // A read lease is given only where nobody has the file open for writing; it ends with the file.
    const bool refused = fcntl(file, F_SETLEASE, F_RDLCK) != 0 && errno == EAGAIN;
    close(file);
    return refused;
#else
    Q_UNUSED(path)
    return false;
#endif
}

} // namespace activation
