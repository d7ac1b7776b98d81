// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/Unpack.h"

#include "domain/ActivationFile.h"

#include <KZip>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr qsizetype MaxEntries = 2000;
constexpr qint64 MaxBytes = 256 * 1024 * 1024; ///< of all files together

class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::Unpack)
};

Error bad(const QString& zip, const QString& why)
{
    return Error{.kind = ErrorKind::BadFile,
                 .what = Text::tr("“%1” was not taken in.").arg(QFileInfo(zip).fileName()),
                 .why = why,
                 .remedy = Text::tr("Unpack it yourself and drop the activation files that are in it.")};
}

bool isLeftOut(const QString& name)
{
    return name.startsWith(u'.') || name == "__MACOSX"_L1;
}

using Contents = QList<std::pair<QString, QByteArray>>;

Result<void> collect(const QString& zip, const KArchiveDirectory& folder, int depth, qint64& total, Contents& contents)
{
    constexpr int MaxDepth = 8;
    if (depth > MaxDepth)
        return failure(bad(zip, Text::tr("Its folders are nested too deeply.")));
    for (const QString& name : folder.entries()) {
        const KArchiveEntry* entry = folder.entry(name);
        if (isLeftOut(name))
            continue;
        if (entry->isDirectory()) {
            const auto inside = collect(zip, static_cast<const KArchiveDirectory&>(*entry), depth + 1, total, contents);
            if (!inside)
                return inside;
            continue;
        }
        if (!entry->symLinkTarget().isEmpty())
            return failure(bad(zip, Text::tr("“%1” in it is a link.").arg(name)));
        if (name.contains(u'/') || name.contains(u'\\') || name.contains(u'\0'))
            return failure(bad(zip, Text::tr("A name in it is no file name.")));
        if (contents.size() >= MaxEntries)
            return failure(bad(zip, Text::tr("It holds more than %1 files.").arg(MaxEntries)));
        const std::unique_ptr<QIODevice> device(static_cast<const KArchiveFile&>(*entry).createDevice());
        const QByteArray bytes = device ? device->read(ActivationFile::MaxSize + 1) : QByteArray();
        total += bytes.size();
        if (bytes.size() > ActivationFile::MaxSize || total > MaxBytes)
            return failure(bad(zip, Text::tr("“%1” in it is too large for an activation file.").arg(name)));
        contents.append({name, bytes});
    }
    return {};
}

} // namespace

bool isZipOfFiles(const QString& path)
{
    return QFileInfo(path).suffix().compare(u"zip"_s, Qt::CaseInsensitive) == 0;
}

Result<QStringList> unpackActivationFiles(const QString& zip, const QString& folder)
{
    KZip archive(zip);
    if (!archive.open(QIODevice::ReadOnly))
        return failure(bad(zip, archive.errorString()));
    Contents contents;
    qint64 total = 0;
    if (const auto collected = collect(zip, *archive.directory(), 0, total, contents); !collected)
        return failure(collected.error());
    if (contents.isEmpty())
        return failure(bad(zip, Text::tr("There is no file in it.")));
    QStringList paths;
    for (qsizetype index = 0; index < contents.size(); ++index) {
        const QDir own(folder + u"/%1"_s.arg(index));
        QFile file(own.filePath(contents[index].first));
        if (!QDir().mkpath(own.path()) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
            file.write(contents[index].second) != contents[index].second.size() || !file.flush())
            return failure(bad(zip, Text::tr("It could not be unpacked: %1").arg(file.errorString())));
        paths += file.fileName();
    }
    return paths;
}

} // namespace activation
