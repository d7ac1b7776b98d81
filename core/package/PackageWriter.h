// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <QDateTime>

#include <memory>

namespace activation {

class SafeFile;
class StoredZip;

/// Writes a site package to a temporary file beside its target, and puts it in the target's place in one step.
/// Everything is stored, not deflated: activation files do not shrink, and a stick has room. Whoever uses it holds the
/// target's lock (SafeFile::lock). After any failure, and when it is destroyed before replace(), the temporary file is
/// gone and the target untouched.
class PackageWriter
{
public:
    /// `time` is what the entries show as their time. Errors of all functions: Failed, with what the disk said.
    static Result<PackageWriter> open(const QString& path, const QDateTime& time);

    PackageWriter(PackageWriter&&) noexcept;
    PackageWriter& operator=(PackageWriter&&) noexcept;
    ~PackageWriter();

    Result<void> add(const QString& name, const QByteArray& bytes);
    /// The same in parts: begin, write as often as needed, end.
    Result<void> begin(const QString& name);
    Result<void> write(QByteArrayView bytes);
    Result<void> end();
    /// Finishes the archive and flushes it to the medium; it is not in place yet, and can be read back now.
    Result<void> flush();
    QString temporaryPath() const;
    /// Puts it in place and flushes the folder; see SafeFile.
    Result<void> replace();
    bool isInPlace() const;

private:
    PackageWriter(QString path, QDateTime time);
    Error notWritten() const;

    QString m_path;
    QDateTime m_time;
    std::unique_ptr<SafeFile> m_file;
    std::unique_ptr<StoredZip> m_zip; ///< writes to m_file
};

} // namespace activation
