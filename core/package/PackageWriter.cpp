// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "package/PackageWriter.h"

#include "package/PackageErrors.h"
#include "package/ZipDirectory.h"
#include "volume/SafeFile.h"

#include <KZip>
#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation {

/// Between KZip and the file: gathers KZip's many small writes (a header, a name, an extra field) into large ones, and
/// remembers the first write or seek that failed, which KArchive overlooks in places.
class CheckedDevice : public QIODevice
{
public:
    explicit CheckedDevice(QFileDevice& file) : m_file(file)
    {
        m_buffer.reserve(Large);
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return false; }
    qint64 size() const override { return std::max(m_file.size(), m_start + m_buffer.size()); }
    bool seek(qint64 position) override
    {
        if (!QIODevice::seek(position))
            return false;
        // Back into what is still gathered: the header that KZip completes once the data is known.
        if (position >= m_start && position <= m_start + m_buffer.size())
            return true;
        if (!empty())
            return false;
        m_start = position;
        return m_file.seek(position) || fail();
    }
    bool hasFailed() const { return m_hasFailed; }
    /// Hands what is gathered on to the file.
    bool empty()
    {
        if (m_hasFailed)
            return false;
        if (m_file.write(m_buffer) != m_buffer.size())
            return fail();
        m_start += m_buffer.size();
        m_buffer.truncate(0);
        return true;
    }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 length) override
    {
        // Beyond this a ZIP without ZIP64, which is all that KArchive writes, is silently wrong.
        if (m_hasFailed || (pos() + length > MaxZipBytes && !fail()))
            return -1;
        const qint64 offset = pos() - m_start;
        const qint64 over = std::min(length, m_buffer.size() - offset);
        std::copy_n(data, over, m_buffer.data() + offset);
        m_buffer.append(data + over, length - over);
        // At the end only: in the middle the rest would be handed on as if it were written anew.
        if (m_buffer.size() >= Large && offset + length == m_buffer.size() && !empty())
            return -1;
        return length;
    }

private:
    static constexpr qsizetype Large = 1024 * 1024;

    bool fail()
    {
        m_hasFailed = true;
        return false;
    }

    QFileDevice& m_file;
    QByteArray m_buffer;
    qint64 m_start = 0; ///< where in the file the gathered bytes go
    bool m_hasFailed = false;
};

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
    writer.m_device = std::make_unique<CheckedDevice>(writer.m_file->file());
    writer.m_zip = std::make_unique<KZip>(writer.m_device.get());
    writer.m_zip->setCompression(KZip::NoCompression);
    if (!writer.m_zip->open(QIODevice::WriteOnly))
        return failure(writer.notWritten());
    return writer;
}

Error PackageWriter::notWritten() const
{
    const QFile& file = m_file->file();
    const QString why = file.error() != QFileDevice::NoError ? file.errorString()
                        : m_zip                              ? m_zip->errorString()
                                                             : QString();
    return packageNotWritten(m_path, why);
}

Result<void> PackageWriter::begin(const QString& name)
{
    constexpr mode_t Mode = 0100644;
    m_size = 0;
    if (!m_zip->prepareWriting(name, QString(), QString(), 0, Mode, m_time, m_time, m_time) || m_device->hasFailed())
        return failure(notWritten());
    return {};
}

Result<void> PackageWriter::write(QByteArrayView bytes)
{
    // What comes in one piece is gathered as one: a large manifest would be in memory once more.
    constexpr qsizetype Piece = 256 * 1024;
    m_size += bytes.size();
    for (QByteArrayView rest = bytes; !rest.isEmpty(); rest = rest.sliced(std::min(Piece, rest.size()))) {
        if (!m_zip->writeData(rest.data(), std::min(Piece, rest.size())) || m_device->hasFailed())
            return failure(notWritten());
    }
    return {};
}

Result<void> PackageWriter::end()
{
    if (!m_zip->finishWriting(m_size) || m_device->hasFailed())
        return failure(notWritten());
    return {};
}

Result<void> PackageWriter::add(const QString& name, const QByteArray& bytes)
{
    return begin(name).and_then([&] { return write(bytes); }).and_then([&] { return end(); });
}

Result<void> PackageWriter::flush()
{
    const bool isComplete = m_zip->close() && m_device->empty();
    if (!isComplete || m_device->hasFailed())
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
