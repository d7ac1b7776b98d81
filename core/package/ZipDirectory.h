// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "package/EntryName.h"

#include <QByteArray>
#include <QHash>
#include <QIODevice>
#include <QList>

#include <expected>
#include <functional>
#include <optional>

namespace activation {

/// One entry of a ZIP file, as its directory says and its local header confirms.
struct ZipEntry
{
    QByteArray name;
    EntryKind kind = EntryKind::Folder;
    bool isDeflated = false;
    quint32 crc = 0; ///< of what it unpacks to
    qint64 headerOffset = 0;
    qint64 dataOffset = 0;
    qint64 compressedSize = 0;
    qint64 size = 0;
};

/// What a ZIP without ZIP64 holds: bytes and entries.
inline constexpr qint64 MaxZipBytes = 0xffff'ffff - 1;
inline constexpr qsizetype MaxZipEntries = 0xffff - 1;

/// What an archive may hold. By default: what a site package may hold.
struct ZipRules
{
    /// What may stand under a name (raw bytes, as in the archive), if anything.
    std::function<std::optional<EntryKind>(QByteArrayView name)> kindOf = entryKind;
    qint64 maxBytes = MaxZipBytes; ///< of the archive, and of all entries unpacked
    qsizetype maxEntries = MaxZipEntries;
    qint64 maxDirectory = 32 * 1024 * 1024; ///< bytes
    bool mayDifferByCaseOnly = false;       ///< names; of no harm where they become no paths
};

/// A strict look at a ZIP file before a general reader parses it. A general reader is lenient, and two lenient readers
/// see two different packages in one file. Refused here: anything before, between or behind the entries, overlapping
/// entries, local headers that differ from the directory, encryption, several disks, ZIP64, other methods than store
/// and deflate, links and devices, comments, names that the rules do not have, twice the same name or names
/// that differ by case only, sizes beyond the limits, a directory that does not end where the file ends.
class ZipDirectory
{
public:
    /// An entry may unpack to this many times its packed size (and a mebibyte more).
    static constexpr qint64 MaxRatio = 100;
    static constexpr qint64 RatioSlack = 1024 * 1024;

    /// Reads the directory of a file that can seek; the reason for a refusal comes back as text.
    static std::expected<ZipDirectory, QString> read(QIODevice& file, const ZipRules& rules = {});

    const QList<ZipEntry>& entries() const { return m_entries; }
    const ZipEntry* find(QByteArrayView name) const; ///< null if it is not there

private:
    QList<ZipEntry> m_entries; ///< by offset
    QHash<QByteArray, qsizetype> m_byName;
};

} // namespace activation
