// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "package/Manifest.h"
#include "package/ZipDirectory.h"
#include "signing/FastSha256.h"

#include <QFile>

#include <functional>
#include <memory>
#include <stop_token>

class KZip;

namespace activation {

/// Reads a site package's file. ZipDirectory says what there is and where. What is stored, as in every package that is
/// saved here, is read from there; what another program deflated KArchive unpacks, and the two must agree on it.
/// Nothing is ever extracted by name.
class PackageReader
{
public:
    /// Checks the structure; no entry is read yet. Errors: BadFile, Failed (cannot be read).
    static Result<PackageReader> open(const QString& path);

    PackageReader(PackageReader&&) noexcept;
    PackageReader& operator=(PackageReader&&) noexcept;
    ~PackageReader();

    qint64 bytes() const { return m_file->size(); } ///< of the archive
    qsizetype entries() const { return m_directory.entries().size(); }

    /// Whether there is a signature at all, whatever it is worth.
    bool isSigned() const { return m_directory.find(SignatureName) != nullptr; }
    qint64 manifestSize() const; ///< as the directory says; 0 where there is none
    Result<QByteArray> readManifest() const;
    /// Of the manifest, streamed: it may be large, and nobody vouches for it yet.
    Result<Fingerprint> manifestSha256() const;
    Result<QByteArray> readSignature() const;
    /// Refuses files that the manifest does not name, and a manifest that names files that are not there.
    Result<void> compareNames(const Manifest& manifest) const;
    /// Streams an activation file in chunks of 64 KiB, and fails (BadFile) when it is not what its record says; what
    /// `sink` got until then must be thrown away. `sink` may be empty.
    Result<void> stream(const ActivationFile& record, const std::function<Result<void>(QByteArrayView)>& sink,
                        const std::stop_token& stop = {}) const;

private:
    class Source;

    PackageReader(QString path, std::unique_ptr<QFile> file, ZipDirectory directory);
    Result<QByteArray> readWhole(QByteArrayView name) const;
    Result<void> readEntry(QByteArrayView name, const std::function<void(QByteArrayView)>& sink) const;
    Result<Source> source(const ZipEntry& entry) const;

    QString m_path;
    std::unique_ptr<QFile> m_file;
    ZipDirectory m_directory;
    mutable FastSha256 m_hash;           ///< of what is streamed
    mutable std::unique_ptr<KZip> m_zip; ///< reads from m_file; made for what is deflated
};

} // namespace activation
