// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "package/PackageWriter.h"

#include "package/PackageErrors.h"
#include "package/StoredZip.h"
#include "volume/SafeFile.h"

#include <QTimeZone>

#include <algorithm>

namespace activation {

PackageWriter::PackageWriter(QString path, QDateTime time) : m_path(std::move(path)), m_time(std::move(time))
{
    // ZIP counts its years from 1980; the clock of a laptop with an empty battery may show less.
    const QDateTime earliest(QDate(1980, 1, 1), QTime(12, 0), QTimeZone::UTC);
    m_time = std::max(m_time, earliest);
}
PackageWriter::PackageWriter(PackageWriter&&) noexcept = default;
PackageWriter& PackageWriter::operator=(PackageWriter&&) noexcept = default;

PackageWriter::~PackageWriter() = default;

Result<PackageWriter> PackageWriter::open(const QString& path, const QDateTime& time)
{
    PackageWriter writer(path, time);
    auto file = SafeFile::open(path);
    if (!file)
        return failure(packageNotWritten(path, file.error().why));
    writer.m_file = std::make_unique<SafeFile>(*std::move(file));
    writer.m_zip = std::make_unique<StoredZip>(writer.m_file->file(), writer.m_time);
    return writer;
}

Error PackageWriter::notWritten() const
{
    const QFile& file = m_file->file();
    const QString why = file.error() != QFileDevice::NoError ? file.errorString() : m_zip->fault();
    return packageNotWritten(m_path, why);
}

Result<void> PackageWriter::begin(const QString& name)
{
    if (!m_zip->begin(name.toLatin1()))
        return failure(notWritten());
    return {};
}

Result<void> PackageWriter::write(QByteArrayView bytes)
{
    if (!m_zip->write(bytes))
        return failure(notWritten());
    return {};
}

Result<void> PackageWriter::end()
{
    if (!m_zip->end())
        return failure(notWritten());
    return {};
}

Result<void> PackageWriter::add(const QString& name, const QByteArray& bytes)
{
    return begin(name).and_then([&] { return write(bytes); }).and_then([&] { return end(); });
}

Result<void> PackageWriter::flush()
{
    if (!m_zip->finish())
        return failure(notWritten());
    if (const auto flushed = m_file->flush(); !flushed)
        return failure(packageNotWritten(m_path, flushed.error().why));
    return {};
}

QString PackageWriter::temporaryPath() const
{
    return m_file->temporaryPath();
}

Result<void> PackageWriter::replace()
{
    if (const auto replaced = m_file->replace(); !replaced)
        return failure(packageNotWritten(m_path, replaced.error().why));
    return {};
}

bool PackageWriter::isInPlace() const
{
    return m_file->isInPlace();
}

} // namespace activation
