// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <QDateTime>
#include <QSaveFile>

#include <memory>

class KZip;

namespace activation {

class CheckedDevice;

/// Writes a site package to a temporary file beside its target, and puts it in the target's place in one step.
/// Everything is stored, not deflated: activation files do not shrink, and a stick has room. After any failure, and
/// when it is destroyed before commit(), the temporary file is gone and the target untouched.
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
    /// Finishes the archive, flushes it to the medium and puts it in place.
    Result<void> commit();

private:
    PackageWriter(QString path, QDateTime time);
    Error notWritten() const;

    QString m_path;
    QDateTime m_time;
    qint64 m_size = 0; ///< of the entry being written
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<CheckedDevice> m_device; ///< writes to m_file
    std::unique_ptr<KZip> m_zip;             ///< writes to m_device
};

} // namespace activation
