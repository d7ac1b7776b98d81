// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/Unpack.h"

#include "activation/MailParts.h"
#include "domain/ActivationFile.h"
#include "domain/Escape.h"
#include "package/ZipDirectory.h"

#include <KZip>
#include <KZipFileEntry>
#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <memory>
#include <utility>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr qsizetype MaxFiles = 2000;
constexpr qint64 MaxBytes = 32 * 1024 * 1024; ///< of a ZIP, and of all files together: they are kept in memory
constexpr qsizetype MaxEntries = 4000;        ///< of a ZIP, with its folders
constexpr qsizetype MaxPath = 1024;           ///< bytes of a name in a ZIP, with its folders
constexpr int MaxFolders = 8;                 ///< in each other
constexpr int MaxNested = 3;                  ///< a ZIP in an e-mail in an e-mail

class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::Unpack)
};

enum class Holder
{
    None,
    Zip,
    Mail,
    OutlookMail,
};

Holder holderOf(const QString& name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    return suffix == "zip"_L1   ? Holder::Zip
           : suffix == "eml"_L1 ? Holder::Mail
           : suffix == "msg"_L1 ? Holder::OutlookMail
                                : Holder::None;
}

Error bad(const QString& name, const QString& why)
{
    const bool isMail = holderOf(name) != Holder::Zip;
    return Error{.kind = ErrorKind::BadFile,
                 .what = Text::tr("“%1” was not taken in.").arg(escaped(QFileInfo(name).fileName())),
                 .why = why,
                 .remedy =
                     isMail ? Text::tr("Open it in your mail program, save the attachment in a folder without changing "
                                       "its name, and drop that file.")
                            : Text::tr("Unpack it yourself and drop the activation files that are in it.")};
}

bool isLeftOut(const QString& name)
{
    return name == "__MACOSX"_L1 || (name.startsWith(u'.') && name != "."_L1 && name != ".."_L1);
}

/// What a ZIP with activation files may hold: anything of any name, for names become no paths.
ZipRules zipRules()
{
    return ZipRules{.kindOf = [](QByteArrayView name) -> std::optional<EntryKind> {
                        if (name.isEmpty() || name.size() > MaxPath || name.contains('\0'))
                            return std::nullopt;
                        return name.endsWith('/') ? EntryKind::Folder : EntryKind::Activation;
                    },
                    .maxBytes = MaxBytes,
                    .maxEntries = MaxEntries,
                    .maxDirectory = 4 * 1024 * 1024,
                    .mayDifferByCaseOnly = true};
}

quint32 crcOf(const QByteArray& bytes)
{
    return static_cast<quint32>(
        crc32(0, reinterpret_cast<const Bytef*>(bytes.constData()), static_cast<uInt>(bytes.size())));
}

/// Everything that came out, in memory until all of it is known to be good.
class Contents
{
public:
    Result<void> take(const QString& holder, const QByteArray& bytes, int nested);
    Result<void> takeZip(const QString& zip, QIODevice& device, int nested);
    Result<QStringList> writeTo(const QString& folder, const QString& holder) const;

private:
    Result<void> takeFolder(const QString& zip, const KArchiveDirectory& folder, int depth, int nested);
    Result<QByteArray> readEntry(const QString& zip, const KZipFileEntry& file) const;
    void leaveOut(const KArchiveDirectory& folder);
    Result<void> takeMail(const QString& mail, const QByteArray& bytes, int nested);
    Result<void> add(const QString& holder, const QString& name, const QByteArray& bytes, int nested);

    QList<std::pair<QString, QByteArray>> m_files;
    QHash<qint64, ZipEntry> m_entries; ///< of the ZIP that is being read, by where their data begins
    qint64 m_total = 0;
};

Result<void> Contents::take(const QString& holder, const QByteArray& bytes, int nested)
{
    if (nested > MaxNested)
        return failure(bad(holder, Text::tr("It is nested too deeply.")));
    switch (holderOf(holder)) {
    case Holder::Zip: {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        return takeZip(holder, buffer, nested);
    }
    case Holder::Mail:
        return takeMail(holder, bytes, nested);
    case Holder::OutlookMail:
    case Holder::None:
        break;
    }
    return failure(bad(holder, Text::tr("It is an e-mail in Outlook's own format, which only Outlook reads.")));
}

Result<void> Contents::takeZip(const QString& zip, QIODevice& device, int nested)
{
    const auto directory = ZipDirectory::read(device, zipRules());
    if (!directory)
        return failure(bad(zip, directory.error()));
    KZip archive(&device);
    if (!device.seek(0) || !archive.open(QIODevice::ReadOnly))
        return failure(bad(zip, archive.errorString()));
    QHash<qint64, ZipEntry> outer; // a ZIP in a ZIP
    for (const ZipEntry& entry : directory->entries()) {
        if (entry.kind != EntryKind::Folder)
            outer.insert(entry.dataOffset, entry);
    }
    outer.swap(m_entries);
    auto taken = takeFolder(zip, *archive.directory(), 0, nested);
    // Everything that the directory names was met, and nothing else.
    if (taken && !m_entries.isEmpty())
        taken =
            failure(bad(zip, Text::tr("What stands at “%1” is not certain.").arg(escaped(m_entries.cbegin()->name))));
    outer.swap(m_entries);
    return taken;
}

void Contents::leaveOut(const KArchiveDirectory& folder)
{
    for (const QString& name : folder.entries()) {
        const KArchiveEntry* const entry = folder.entry(name);
        if (entry->isDirectory())
            leaveOut(static_cast<const KArchiveDirectory&>(*entry));
        else if (const auto* const file = dynamic_cast<const KZipFileEntry*>(entry))
            m_entries.remove(file->position());
    }
}

Result<QByteArray> Contents::readEntry(const QString& zip, const KZipFileEntry& file) const
{
    const auto found = m_entries.constFind(file.position());
    // Two readers that see two things in one file are how forged archives work.
    const bool isSame = found != m_entries.cend() && file.compressedSize() == found->compressedSize &&
                        file.size() == found->size && file.encoding() == (found->isDeflated ? 8 : 0);
    const std::unique_ptr<QIODevice> device(isSame ? file.createDevice() : nullptr);
    if (!device)
        return failure(bad(zip, Text::tr("What stands at “%1” is not certain.").arg(escaped(file.name()))));
    // One byte more than there should be, so that an entry that unpacks to more shows.
    QByteArray bytes;
    bytes.reserve(found->size + 1);
    while (bytes.size() <= found->size) {
        const QByteArray part = device->read(std::min<qint64>(64 * 1024, found->size + 1 - bytes.size()));
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (bytes.size() != found->size || crcOf(bytes) != found->crc)
        return failure(bad(zip, Text::tr("“%1” in it is damaged: its checksum is wrong.").arg(escaped(file.name()))));
    return bytes;
}

Result<void> Contents::takeFolder(const QString& zip, const KArchiveDirectory& folder, int depth, int nested)
{
    if (depth > MaxFolders)
        return failure(bad(zip, Text::tr("Its folders are nested too deeply.")));
    for (const QString& name : folder.entries()) {
        const KArchiveEntry* entry = folder.entry(name);
        if (entry->isDirectory()) {
            if (isLeftOut(name)) {
                leaveOut(static_cast<const KArchiveDirectory&>(*entry));
                continue;
            }
            const auto inside = takeFolder(zip, static_cast<const KArchiveDirectory&>(*entry), depth + 1, nested);
            if (!inside)
                return inside;
            continue;
        }
        const auto* const file = dynamic_cast<const KZipFileEntry*>(entry);
        if (!file || !file->symLinkTarget().isEmpty())
            return failure(bad(zip, Text::tr("“%1” in it is a link.").arg(escaped(name))));
        if (!isLeftOut(name)) {
            const auto bytes = readEntry(zip, *file);
            if (!bytes)
                return failure(bytes.error());
            if (const auto added = add(zip, name, *bytes, nested); !added)
                return added;
        }
        m_entries.remove(file->position());
    }
    return {};
}

Result<void> Contents::takeMail(const QString& mail, const QByteArray& bytes, int nested)
{
    const auto attachments = mailAttachments(bytes);
    if (!attachments)
        return failure(bad(mail, attachments.error()));
    for (const MailAttachment& attachment : *attachments) {
        if (const auto added = add(mail, attachment.name, attachment.bytes, nested); !added)
            return added;
    }
    return {};
}

Result<void> Contents::add(const QString& holder, const QString& name, const QByteArray& bytes, int nested)
{
    // What some file systems read as a path, or hide, is no name.
    const bool isName = !name.isEmpty() && name != "."_L1 && name != ".."_L1 && name.size() <= 255 &&
                        std::none_of(name.begin(), name.end(), [](QChar c) {
                            return c == u'/' || c == u'\\' || c.category() == QChar::Other_Control;
                        });
    if (!isName)
        return failure(bad(holder, Text::tr("“%1” in it is no file name.").arg(escaped(name.left(255)))));
    if (isLeftOut(name))
        return {};
    m_total += bytes.size();
    if (bytes.size() > ActivationFile::MaxSize || m_total > MaxBytes)
        return failure(bad(holder, Text::tr("“%1” in it is too large for an activation file.").arg(escaped(name))));
    // An e-mail brings its files in a ZIP, or is in one, or attached to another.
    if (holdsActivationFiles(name))
        return take(name, bytes, nested + 1);
    if (m_files.size() >= MaxFiles)
        return failure(bad(holder, Text::tr("It holds more than %1 files.").arg(MaxFiles)));
    m_files.append({name, bytes});
    return {};
}

Result<QStringList> Contents::writeTo(const QString& folder, const QString& holder) const
{
    if (m_files.isEmpty()) {
        return failure(bad(holder, holderOf(holder) == Holder::Mail
                                       ? Text::tr("Nothing is attached to it but its text, pictures and signatures.")
                                       : Text::tr("There is no file in it.")));
    }
    QStringList paths;
    for (qsizetype index = 0; index < m_files.size(); ++index) {
        const auto& [name, bytes] = m_files[index];
        const QDir own(folder + u"/%1"_s.arg(index));
        QFile file(own.filePath(name));
        if (!QDir().mkpath(own.path()) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
            file.write(bytes) != bytes.size() || !file.flush())
            return failure(bad(holder, Text::tr("It could not be unpacked: %1").arg(file.errorString())));
        paths += file.fileName();
    }
    return paths;
}

} // namespace

bool holdsActivationFiles(const QString& path)
{
    return holderOf(path) != Holder::None;
}

Result<QStringList> unpackActivationFiles(const QString& path, const QString& folder)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(bad(path, file.errorString()));
    Contents contents;
    const bool isZip = holderOf(path) == Holder::Zip;
    if (file.size() > (isZip ? MaxBytes : MaxMailSize))
        return failure(bad(path, Text::tr("It is too large.")));
    const auto taken = isZip ? contents.takeZip(path, file, 0) : contents.take(path, file.readAll(), 0);
    if (!taken)
        return failure(taken.error());
    return contents.writeTo(folder, path);
}

} // namespace activation
