// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/Unpack.h"

#include "domain/ActivationFile.h"
#include "fuzz/Targets.h"
#include "fuzz/targets/Files.h"

#include <QDirIterator>

namespace activation::fuzz {

void unpack(const QByteArray& bytes)
{
    const QTemporaryDir folder(placeFor("unpack"));
    // The first byte chooses what it is taken for.
    const bool isMail = bytes.startsWith('M');
    const QString holder = folder.filePath(isMail ? QStringLiteral("x.eml") : QStringLiteral("x.zip"));
    writeFile(holder, isMail ? bytes.mid(1) : bytes);
    const QString out = folder.filePath(QStringLiteral("out"));
    const auto paths = unpackActivationFiles(holder, out);
    if (!paths)
        requireWhole(paths.error());
    QStringList found;
    for (QDirIterator all(folder.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
         all.hasNext();) {
        const QFileInfo info = all.nextFileInfo();
        if (info.filePath() == holder || (info.isDir() && !info.isSymLink()))
            continue;
        require(!info.isSymLink() && info.size() <= ActivationFile::MaxSize && info.filePath().startsWith(out));
        found += info.filePath();
    }
    require(found.size() == (paths ? paths->size() : 0));
}

} // namespace activation::fuzz
