// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"
#include "volume/Mount.h"

#include <QFile>
#include <QLockFile>

#include <memory>

namespace activation {

/// A file that takes its target's place whole or not at all. The steps, in this order: write to file(), flush(), read
/// temporaryPath() back and compare, replace(). Until replace() the old target is untouched; destroyed before it, the
/// temporary file is gone. Errors are of kind Failed and say in `why` what the system said; who calls knows more and
/// words what and remedy anew. RefusedForSafety: another program writes the same target at this moment.
///
/// The temporary file stands beside the target under a name that follows from the target's, guarded by a lock: what a
/// killed program left is written over by the next one, and no debris fills a stick. Sticks know no permissions and
/// some no upper case; neither matters here. Where the target's volume is gone before a step (Mount.h), that step
/// fails. A target that is a link is followed, as every other program does.
class SafeFile
{
public:
    /// Nobody else replaces the target while this lives; taken early by who looks at the target before writing it.
    static Result<std::unique_ptr<QLockFile>> lock(const QString& target);
    static Result<SafeFile> open(const QString& target); ///< its lock is held by the caller

    SafeFile(SafeFile&&) noexcept = default;
    SafeFile& operator=(SafeFile&&) noexcept = delete;
    SafeFile(const SafeFile&) = delete;
    SafeFile& operator=(const SafeFile&) = delete;
    ~SafeFile();

    QFile& file() { return *m_file; } ///< open for writing, unbuffered
    QString temporaryPath() const;

    /// Writes out all that the system holds, lets it forget what it has cached, and closes.
    Result<void> flush();
    /// Puts the file in the target's place in one step and flushes the folder. Where only the flush of the folder
    /// failed, isInPlace() is true: the new file is there, whether it will stay after a power cut is not known.
    Result<void> replace();
    bool isInPlace() const { return m_isInPlace; }

private:
    SafeFile(QString target, std::unique_ptr<QFile> file, Mount mount);
    Result<void> stillThere() const;

    QString m_target; ///< links followed
    std::unique_ptr<QFile> m_file;
    Mount m_mount;
    bool m_isInPlace = false;
};

} // namespace activation
