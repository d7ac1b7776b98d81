// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <functional>
#include <optional>
#include <zlib.h>

namespace activation::samples {

/// An entry of a ZIP file written byte by byte: what a well-behaved writer would never do can be said here.
struct RawEntry
{
    QByteArray name;
    QByteArray data; ///< as it stands in the file
    quint16 method = 0;
    quint32 size = 0;
    quint32 crc = 0;
    quint16 flags = 0;
    quint32 attributes = 0100644u << 16;
    quint16 madeBy = 3 << 8;
    QByteArray extra = {};      ///< in the directory
    QByteArray localExtra = {}; ///< in the local header
    QByteArray comment = {};
    quint16 disk = 0;
    std::optional<QByteArray> localName = std::nullopt;
    std::optional<quint16> localMethod = std::nullopt;
    std::optional<quint32> compressedSize = std::nullopt; ///< in the directory
    std::optional<quint32> localSize = std::nullopt;
    std::optional<quint32> offset = std::nullopt; ///< in the directory
    QByteArray behind = {};                       ///< between this entry and the next
    bool hasDescriptor = false;
    bool hasDescriptorMagic = true;
    bool isInDirectory = true;
};

inline quint32 checksumOf(const QByteArray& data)
{
    return static_cast<quint32>(
        crc32(0, reinterpret_cast<const Bytef*>(data.constData()), static_cast<uInt>(data.size())));
}

inline RawEntry stored(const QByteArray& name, const QByteArray& data)
{
    return RawEntry{.name = name, .data = data, .size = static_cast<quint32>(data.size()), .crc = checksumOf(data)};
}

inline RawEntry deflated(const QByteArray& name, const QByteArray& data)
{
    // qCompress: 4 bytes length, 2 bytes zlib header, deflate, 4 bytes checksum.
    return RawEntry{.name = name,
                    .data = qCompress(data, 9).mid(6).chopped(4),
                    .method = 8,
                    .size = static_cast<quint32>(data.size()),
                    .crc = checksumOf(data)};
}

struct RawZip
{
    QList<RawEntry> entries;
    QByteArray before = {};
    QByteArray behindEntries = {};
    QByteArray behind = {};
    QByteArray comment = {};
    int countMore = 0;
    quint16 disk = 0;

    QByteArray bytes() const
    {
        QByteArray out = before;
        QByteArray directory;
        int count = countMore;
        for (const RawEntry& entry : entries) {
            const auto offset = static_cast<quint32>(out.size());
            const auto packed = static_cast<quint32>(entry.data.size());
            const quint16 flags = static_cast<quint16>(entry.flags | (entry.hasDescriptor ? 8 : 0));
            const QByteArray name = entry.localName.value_or(entry.name);
            out += "PK\x03\x04" + u16(20) + u16(flags) + u16(entry.localMethod.value_or(entry.method)) + u32(0);
            out += entry.hasDescriptor ? u32(0) + u32(0) + u32(0)
                                       : u32(entry.crc) + u32(packed) + u32(entry.localSize.value_or(entry.size));
            out += u16(name.size()) + u16(entry.localExtra.size()) + name + entry.localExtra + entry.data;
            if (entry.hasDescriptor) {
                out += (entry.hasDescriptorMagic ? QByteArray("PK\x07\x08") : QByteArray()) + u32(entry.crc) +
                       u32(packed) + u32(entry.size);
            }
            out += entry.behind;
            if (!entry.isInDirectory)
                continue;
            ++count;
            directory += "PK\x01\x02" + u16(entry.madeBy | 20) + u16(20) + u16(flags) + u16(entry.method) + u32(0) +
                         u32(entry.crc) + u32(entry.compressedSize.value_or(packed)) + u32(entry.size) +
                         u16(entry.name.size()) + u16(entry.extra.size()) + u16(entry.comment.size()) +
                         u16(entry.disk) + u16(0) + u32(entry.attributes) + u32(entry.offset.value_or(offset)) +
                         entry.name + entry.extra + entry.comment;
        }
        out += behindEntries;
        const qsizetype start = out.size();
        out += directory + "PK\x05\x06" + u16(disk) + u16(disk) + u16(count) + u16(count) + u32(directory.size()) +
               u32(start) + u16(comment.size()) + comment;
        return out + behind;
    }

private:
    template <class T>
    static QByteArray number(T value)
    {
        QByteArray bytes(sizeof(T), '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    }
    static QByteArray u16(qint64 value) { return number(static_cast<quint16>(value)); }
    static QByteArray u32(qint64 value) { return number(static_cast<quint32>(value)); }
};

} // namespace activation::samples
