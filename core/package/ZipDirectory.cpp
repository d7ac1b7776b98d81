// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "package/ZipDirectory.h"

#include "domain/ActivationFile.h"
#include "domain/Escape.h"
#include "package/Manifest.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::ZipDirectory)
};

constexpr qint64 EndSize = 22;
constexpr qint64 CentralSize = 46;
constexpr qint64 LocalSize = 30;
constexpr qint64 MaxSignature = 64 * 1024;

constexpr quint16 FlagDescriptor = 0x0008;
constexpr quint16 AllowedFlags = 0x0006 | FlagDescriptor | 0x0800; // how it was deflated, descriptor, UTF-8
constexpr quint16 Stored = 0;
constexpr quint16 Deflated = 8;
constexpr quint16 ExtraZip64 = 0x0001;
constexpr quint16 ExtraUnicodePath = 0x7075; // a second name, which some readers prefer

/// The fields that a central and a local header share.
struct Header
{
    quint16 flags = 0;
    quint16 method = 0;
    quint32 crc = 0;
    quint32 compressedSize = 0;
    quint32 size = 0;
    quint16 nameLength = 0;
    quint16 extraLength = 0;
};

quint16 u16(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.data() + at);
}

quint32 u32(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

/// `at`: where the flags stand.
Header headerAt(QByteArrayView bytes, qsizetype at)
{
    return Header{.flags = u16(bytes, at),
                  .method = u16(bytes, at + 2),
                  .crc = u32(bytes, at + 8),
                  .compressedSize = u32(bytes, at + 12),
                  .size = u32(bytes, at + 16),
                  .nameLength = u16(bytes, at + 20),
                  .extraLength = u16(bytes, at + 22)};
}

std::unexpected<QString> torn()
{
    return std::unexpected(
        Text::tr("Its directory does not fit the file: it is cut off, damaged or not a ZIP archive."));
}

std::unexpected<QString> at(QByteArrayView name, const QString& why)
{
    return std::unexpected(
        Text::tr("“%1”: %2").arg(escaped(name.first(std::min<qsizetype>(name.size(), 200)).toByteArray()), why));
}

bool isHarmlessExtra(QByteArrayView extra)
{
    while (!extra.isEmpty()) {
        if (extra.size() < 4)
            return false;
        const quint16 id = u16(extra, 0);
        const qsizetype length = u16(extra, 2);
        if (id == ExtraZip64 || id == ExtraUnicodePath || length > extra.size() - 4)
            return false;
        extra = extra.sliced(4 + length);
    }
    return true;
}

qint64 maxSize(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Manifest:
        return Manifest::MaxBytes;
    case EntryKind::Signature:
        return MaxSignature;
    case EntryKind::Activation:
        return ActivationFile::MaxSize;
    case EntryKind::Folder:
        return 0;
    }
    return 0;
}

/// What is wrong with the attributes of an entry: only plain files and folders, each under a name of its kind.
bool isPlain(quint32 externalAttributes, bool isFolder)
{
    constexpr quint32 TypeMask = 0170000;
    constexpr quint32 RegularFile = 0100000;
    constexpr quint32 Directory = 0040000;
    constexpr quint32 DosDirectory = 0x10;
    const quint32 type = (externalAttributes >> 16) & TypeMask;
    if (type != 0 && type != (isFolder ? Directory : RegularFile))
        return false;
    return isFolder || !(externalAttributes & DosDirectory);
}

std::optional<QString> faultOf(const Header& header, const ZipEntry& entry)
{
    if (header.flags & ~AllowedFlags)
        return Text::tr("It is encrypted or uses features that are not read here.");
    if (header.method != Stored && header.method != Deflated)
        return Text::tr("It is packed with a method other than store and deflate.");
    if (header.compressedSize == 0xffff'ffff || header.size == 0xffff'ffff || entry.headerOffset == 0xffff'ffff)
        return Text::tr("ZIP64 is not read here.");
    if (header.method == Stored && header.compressedSize != header.size)
        return Text::tr("Its sizes contradict each other.");
    if (entry.size > maxSize(entry.kind))
        return Text::tr("It has %1 bytes; at most %2 are allowed.").arg(entry.size).arg(maxSize(entry.kind));
    if (entry.size > ZipDirectory::RatioSlack && entry.size > ZipDirectory::MaxRatio * entry.compressedSize)
        return Text::tr("It unpacks to more than %1 times its size.").arg(ZipDirectory::MaxRatio);
    return std::nullopt;
}

struct Central
{
    Header header;
    ZipEntry entry;
};

std::expected<QList<Central>, QString> readCentral(QByteArrayView directory, qsizetype count, const ZipRules& rules)
{
    QList<Central> all;
    QSet<QByteArray> names;
    QHash<QByteArray, QByteArray> folders;
    qint64 total = 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (directory.size() < CentralSize || !directory.startsWith("PK\x01\x02"))
            return torn();
        Central central{.header = headerAt(directory, 8), .entry = {}};
        const Header& header = central.header;
        const qint64 length = CentralSize + header.nameLength + header.extraLength;
        const quint16 commentLength = u16(directory, 32);
        if (directory.size() < length + commentLength)
            return torn();
        ZipEntry& entry = central.entry;
        entry.name = directory.sliced(CentralSize, header.nameLength).toByteArray();
        const auto kind = rules.kindOf(entry.name);
        if (!kind)
            return at(entry.name, Text::tr("Nothing is expected under that name."));
        entry.kind = *kind;
        entry.isDeflated = header.method == Deflated;
        entry.headerOffset = u32(directory, 42);
        entry.compressedSize = header.compressedSize;
        entry.size = header.size;
        entry.crc = header.crc;
        if (const auto fault = faultOf(header, entry))
            return at(entry.name, *fault);
        if (u16(directory, 34) != 0)
            return at(entry.name, Text::tr("It stands on another disk."));
        if (commentLength != 0)
            return at(entry.name, Text::tr("It has a comment."));
        if (!isPlain(u32(directory, 38), entry.kind == EntryKind::Folder))
            return at(entry.name, Text::tr("It is a link, a device or a folder where a file belongs."));
        if (!isHarmlessExtra(directory.sliced(CentralSize + header.nameLength, header.extraLength)))
            return at(entry.name, Text::tr("It uses features that are not read here."));
        const QByteArray lower = rules.mayDifferByCaseOnly ? entry.name : entry.name.toLower();
        if (names.contains(lower))
            return at(entry.name, Text::tr("The name is there twice, or two names differ by case only."));
        names.insert(lower);
        // activations/17Q… and activations/17q… are one folder on some systems and two on others.
        const qsizetype slash = entry.name.lastIndexOf('/');
        const QByteArray folder = slash < 0 || rules.mayDifferByCaseOnly ? QByteArray() : entry.name.first(slash);
        if (const auto known = folders.constFind(folder.toLower()); known != folders.cend() && *known != folder)
            return at(entry.name, Text::tr("Two folders differ by case only."));
        folders.insert(folder.toLower(), folder);
        total += entry.size;
        if (total > rules.maxBytes)
            return at(entry.name, Text::tr("All entries together unpack to too much."));
        all += central;
        directory = directory.sliced(length);
    }
    return directory.isEmpty() ? std::expected<QList<Central>, QString>(all) : torn();
}

QByteArray readAt(QIODevice& file, qint64 offset, qint64 length)
{
    return file.seek(offset) ? file.read(length) : QByteArray();
}

/// Checks the local header against the directory, notes where the data begins, and returns where the entry ends.
std::expected<qint64, QString> checkLocal(QIODevice& file, Central& central)
{
    ZipEntry& entry = central.entry;
    const Header& header = central.header;
    const QString differs = Text::tr("Its own header says something else than the directory.");
    const QByteArray bytes = readAt(file, entry.headerOffset, LocalSize);
    if (bytes.size() != LocalSize || !bytes.startsWith("PK\x03\x04"))
        return torn();
    const Header local = headerAt(bytes, 6);
    if (local.flags != header.flags || local.method != header.method || local.nameLength != header.nameLength)
        return at(entry.name, differs);
    const QByteArray variable = file.read(local.nameLength + local.extraLength);
    if (variable.size() != local.nameLength + local.extraLength)
        return torn();
    if (variable.first(local.nameLength) != entry.name)
        return at(entry.name, differs);
    if (!isHarmlessExtra(QByteArrayView(variable).sliced(local.nameLength)))
        return at(entry.name, Text::tr("It uses features that are not read here."));

    const bool isSame =
        local.crc == header.crc && local.compressedSize == header.compressedSize && local.size == header.size;
    const bool isLeftOut = local.crc == 0 && local.compressedSize == 0 && local.size == 0;
    const bool hasDescriptor = header.flags & FlagDescriptor;
    if (!isSame && !(hasDescriptor && isLeftOut))
        return at(entry.name, differs);
    entry.dataOffset = entry.headerOffset + LocalSize + variable.size();
    qint64 end = entry.dataOffset + entry.compressedSize;
    if (hasDescriptor) {
        QByteArray descriptor = readAt(file, end, 16);
        const bool hasMagic = descriptor.startsWith("PK\x07\x08");
        descriptor = hasMagic ? descriptor.sliced(4) : descriptor.first(std::min<qsizetype>(descriptor.size(), 12));
        if (descriptor.size() != 12 || u32(descriptor, 0) != header.crc ||
            u32(descriptor, 4) != header.compressedSize || u32(descriptor, 8) != header.size) {
            return at(entry.name, differs);
        }
        end += hasMagic ? 16 : 12;
    }
    return end;
}

} // namespace

std::expected<ZipDirectory, QString> ZipDirectory::read(QIODevice& file, const ZipRules& rules)
{
    const qint64 size = file.size();
    if (size > rules.maxBytes) {
        return std::unexpected(Text::tr("It has %1 bytes; at most %2 are allowed.").arg(size).arg(rules.maxBytes));
    }
    const QByteArray end = size < EndSize ? QByteArray() : readAt(file, size - EndSize, EndSize);
    if (end.size() != EndSize || !end.startsWith("PK\x05\x06"))
        return torn();
    const quint16 count = u16(end, 10);
    const qint64 directorySize = u32(end, 12);
    const qint64 directoryOffset = u32(end, 16);
    const bool isOneDisk = u16(end, 4) == 0 && u16(end, 6) == 0 && u16(end, 8) == count;
    // No comment: this also says that nothing stands behind the directory.
    if (!isOneDisk || u16(end, 20) != 0 || directoryOffset + directorySize != size - EndSize)
        return torn();
    if (count > rules.maxEntries || directorySize > rules.maxDirectory)
        return std::unexpected(Text::tr("It has too many entries."));
    const QByteArray directory = readAt(file, directoryOffset, directorySize);
    if (directory.size() != directorySize)
        return torn();
    auto central = readCentral(directory, count, rules);
    if (!central)
        return std::unexpected(central.error());

    // The entries must lie one behind the other, with nothing before, between and behind them.
    std::sort(central->begin(), central->end(),
              [](const Central& a, const Central& b) { return a.entry.headerOffset < b.entry.headerOffset; });
    qint64 next = 0;
    ZipDirectory result;
    for (Central& one : *central) {
        if (one.entry.headerOffset != next)
            return at(one.entry.name, Text::tr("It overlaps with another entry, or something stands before it."));
        const auto entryEnd = checkLocal(file, one);
        if (!entryEnd)
            return std::unexpected(entryEnd.error());
        next = *entryEnd;
        result.m_byName.insert(one.entry.name, result.m_entries.size());
        result.m_entries += one.entry;
    }
    if (next != directoryOffset)
        return torn();
    return result;
}

const ZipEntry* ZipDirectory::find(QByteArrayView name) const
{
    const auto found = m_byName.constFind(name.toByteArray());
    return found == m_byName.cend() ? nullptr : &m_entries[*found];
}

} // namespace activation
