// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "package/PackageReader.h"

#include "domain/Escape.h"
#include "package/PackageErrors.h"
#include "signing/FastSha256.h"

#include <KZip>
#include <KZipFileEntry>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::SitePackage)
};

constexpr qsizetype Chunk = 64 * 1024;

} // namespace

PackageReader::PackageReader(QString path, std::unique_ptr<QFile> file, ZipDirectory directory)
    : m_path(std::move(path)), m_file(std::move(file)), m_directory(std::move(directory))
{
}
PackageReader::PackageReader(PackageReader&&) noexcept = default;
PackageReader& PackageReader::operator=(PackageReader&&) noexcept = default;
PackageReader::~PackageReader() = default;

Result<PackageReader> PackageReader::open(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    // A pipe or device would never end, or never begin.
    if (QFileInfo(path).exists() && !QFileInfo(path).isFile())
        return failure(packageUnreadable(path, Text::tr("It is not a file.")));
    if (!file->open(QIODevice::ReadOnly))
        return failure(packageUnreadable(path, file->errorString()));
    auto directory = ZipDirectory::read(*file);
    if (!directory) {
        if (file->error() != QFileDevice::NoError)
            return failure(packageUnreadable(path, file->errorString()));
        return failure(packageDamaged(path, directory.error()));
    }
    return PackageReader(path, std::move(file), *std::move(directory));
}

/// The bytes of one entry, one after the other.
class PackageReader::Source
{
public:
    Source(QFile& file, qint64 bytes) : m_file(&file), m_left(bytes) {}
    explicit Source(std::unique_ptr<QIODevice> unpacking) : m_unpacking(std::move(unpacking)) {}

    /// As QIODevice::read().
    qint64 read(char* to, qint64 most)
    {
        if (m_unpacking)
            return m_unpacking->read(to, most);
        const qint64 got = m_file->read(to, std::min(most, m_left));
        m_left -= std::max<qint64>(got, 0);
        return got;
    }

private:
    QFile* m_file = nullptr; ///< stands where the rest of the entry begins
    qint64 m_left = 0;
    std::unique_ptr<QIODevice> m_unpacking;
};

Result<PackageReader::Source> PackageReader::source(const ZipEntry& entry) const
{
    if (!entry.isDeflated) {
        if (!m_file->seek(entry.dataOffset))
            return failure(packageUnreadable(m_path, m_file->errorString()));
        return Source(*m_file, entry.compressedSize);
    }
    if (!m_zip) {
        m_zip = std::make_unique<KZip>(m_file.get());
        if (!m_file->seek(0) || !m_zip->open(QIODevice::ReadOnly))
            return failure(packageDamaged(m_path, m_zip->errorString()));
    }
    const auto* const file =
        dynamic_cast<const KZipFileEntry*>(m_zip->directory()->file(QString::fromLatin1(entry.name)));
    constexpr int Deflate = 8;
    // Two readers that see two things in one file are how forged archives work.
    const bool isSame = file && file->position() == entry.dataOffset &&
                        file->compressedSize() == entry.compressedSize && file->size() == entry.size &&
                        file->encoding() == Deflate && file->symLinkTarget().isEmpty();
    std::unique_ptr<QIODevice> unpacking(isSame ? file->createDevice() : nullptr);
    if (!unpacking) {
        return failure(packageDamaged(
            m_path, Text::tr("What stands at “%1” is not certain.").arg(QString::fromLatin1(entry.name))));
    }
    return Source(std::move(unpacking));
}

Result<void> PackageReader::readEntry(QByteArrayView name, const std::function<void(QByteArrayView)>& sink) const
{
    const ZipEntry* const entry = m_directory.find(name);
    if (!entry)
        return failure(packageDamaged(m_path, Text::tr("There is no “%1” in it.").arg(QString::fromLatin1(name))));
    auto opened = source(*entry);
    if (!opened)
        return failure(opened.error());
    // One byte more than there should be, so that an entry that unpacks to more shows. The size is within the limits:
    // the directory was checked.
    QByteArray part(Chunk, Qt::Uninitialized);
    qint64 done = 0;
    while (done <= entry->size) {
        const qint64 got = opened->read(part.data(), std::min<qint64>(Chunk, entry->size + 1 - done));
        if (got <= 0)
            break;
        done += got;
        sink(QByteArrayView(part.constData(), got));
    }
    if (done != entry->size) {
        return failure(packageDamaged(
            m_path, Text::tr("“%1” does not have the size that it should have.").arg(QString::fromLatin1(name))));
    }
    return {};
}

Result<QByteArray> PackageReader::readWhole(QByteArrayView name) const
{
    QByteArray bytes;
    if (const ZipEntry* const entry = m_directory.find(name))
        bytes.reserve(entry->size + 1);
    if (const auto read = readEntry(name, [&bytes](QByteArrayView part) { bytes += part; }); !read)
        return failure(read.error());
    return bytes;
}

Result<Fingerprint> PackageReader::manifestSha256() const
{
    FastSha256 hash;
    if (const auto read = readEntry(ManifestName, [&hash](QByteArrayView part) { hash.add(part); }); !read)
        return failure(read.error());
    return hash.result();
}

qint64 PackageReader::manifestSize() const
{
    const ZipEntry* const entry = m_directory.find(ManifestName);
    return entry ? entry->size : 0;
}

Result<QByteArray> PackageReader::readManifest() const
{
    return readWhole(ManifestName);
}

Result<QByteArray> PackageReader::readSignature() const
{
    return readWhole(SignatureName);
}

Result<void> PackageReader::compareNames(const Manifest& manifest) const
{
    QSet<QByteArray> named;
    named.reserve(manifest.activations.size());
    for (const ActivationFile& file : manifest.activations) {
        const QByteArray name = file.path.toLatin1();
        const ZipEntry* const entry = m_directory.find(name);
        if (!entry)
            return failure(
                packageDamaged(m_path, Text::tr("The manifest names “%1”, which is not there.").arg(file.path)));
        if (entry->size != file.size)
            return failure(
                packageDamaged(m_path, Text::tr("“%1” has another size than the manifest says.").arg(file.path)));
        named.insert(name);
    }
    for (const ZipEntry& entry : m_directory.entries()) {
        if (entry.kind == EntryKind::Activation && !named.contains(entry.name)) {
            return failure(packageDamaged(
                m_path,
                Text::tr("“%1” is in it, but the manifest does not name it.").arg(QString::fromLatin1(entry.name))));
        }
    }
    return {};
}

Result<void> PackageReader::stream(const ActivationFile& record,
                                   const std::function<Result<void>(QByteArrayView)>& sink,
                                   const std::stop_token& stop) const
{
    const ZipEntry* const entry = m_directory.find(record.path.toLatin1());
    if (!entry)
        return failure(
            packageDamaged(m_path, Text::tr("The manifest names “%1”, which is not there.").arg(record.path)));
    auto opened = source(*entry);
    if (!opened)
        return failure(opened.error());
    m_hash.restart();
    qint64 done = 0;
    QByteArray buffer(Chunk, Qt::Uninitialized);
    while (true) {
        if (stop.stop_requested())
            return failure(packageCanceled(m_path));
        const qint64 got = opened->read(buffer.data(), buffer.size());
        if (got <= 0)
            break;
        done += got;
        if (done > record.size)
            break;
        const QByteArrayView bytes(buffer.constData(), got);
        m_hash.add(bytes);
        if (sink) {
            if (const auto taken = sink(bytes); !taken)
                return failure(taken.error());
        }
    }
    if (m_file->error() != QFileDevice::NoError)
        return failure(packageUnreadable(m_path, m_file->errorString()));
    if (done != record.size || m_hash.result() != record.sha256) {
        return failure(packageDamaged(m_path, Text::tr("The activation file “%1” (%2) is not the one that was signed: "
                                                       "it was changed, or comes from another package.")
                                                  .arg(escaped(record.originalName), record.path)));
    }
    return {};
}

} // namespace activation
