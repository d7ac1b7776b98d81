// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "package/PackageWriter.h"

#include "package/PackageErrors.h"
#include "package/ZipDirectory.h"
#include "volume/Sync.h"

#include <KZip>
#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace activation {

/// Between KZip and the file. KArchive closes its device, which QSaveFile forbids, and overlooks some failed writes and
/// seeks; this remembers the first one.
class CheckedDevice : public QIODevice
{
public:
    explicit CheckedDevice(QFileDevice& file) : m_file(file) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_file.size(); }
    bool seek(qint64 position) override { return QIODevice::seek(position) && (m_file.seek(position) || fail()); }
    bool hasFailed() const { return m_hasFailed; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 length) override
    {
        if (m_hasFailed)
            return -1;
        // Beyond this a ZIP without ZIP64, which is all that KArchive writes, is silently wrong.
        if (pos() + length > ZipDirectory::MaxBytes || m_file.write(data, length) != length) {
            fail();
            return -1;
        }
        return length;
    }

private:
    bool fail()
    {
        m_hasFailed = true;
        return false;
    }

    QFileDevice& m_file;
    bool m_hasFailed = false;
};

PackageWriter::PackageWriter(QString path, QDateTime time)
    : m_path(std::move(path)), m_time(std::move(time)), m_file(std::make_unique<QSaveFile>(m_path))
{
    // ZIP counts its years from 1980; the clock of a laptop with an empty battery may show less.
    const QDateTime earliest(QDate(1980, 1, 1), QTime(12, 0), QTimeZone::UTC);
    m_time = std::max(m_time, earliest);
}
PackageWriter::PackageWriter(PackageWriter&&) noexcept = default;
PackageWriter& PackageWriter::operator=(PackageWriter&&) noexcept = default;

PackageWriter::~PackageWriter()
{
    // QSaveFile removes its temporary file when it was not committed.
    if (m_file && m_file->isOpen())
        m_file->cancelWriting();
}

Result<PackageWriter> PackageWriter::open(const QString& path, const QDateTime& time)
{
    PackageWriter writer(path, time);
    if (!writer.m_file->open(QIODevice::WriteOnly))
        return failure(writer.notWritten());
    writer.m_device = std::make_unique<CheckedDevice>(*writer.m_file);
    writer.m_zip = std::make_unique<KZip>(writer.m_device.get());
    writer.m_zip->setCompression(KZip::NoCompression);
    if (!writer.m_zip->open(QIODevice::WriteOnly))
        return failure(writer.notWritten());
    return writer;
}

Error PackageWriter::notWritten() const
{
    const QString why = m_file->error() != QFileDevice::NoError ? m_file->errorString()
                        : m_zip                                 ? m_zip->errorString()
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
    m_size += bytes.size();
    if (!m_zip->writeData(bytes.data(), bytes.size()) || m_device->hasFailed())
        return failure(notWritten());
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

Result<void> PackageWriter::commit()
{
    const bool isComplete = m_zip->close();
    if (!isComplete || m_device->hasFailed())
        return failure(notWritten());
    // QSaveFile::commit() syncs too, but does not say when that failed.
    if (const auto synced = syncFile(*m_file); !synced)
        return failure(packageNotWritten(m_path, synced.error().why));
    if (!m_file->commit())
        return failure(notWritten());
    return {};
}

} // namespace activation
