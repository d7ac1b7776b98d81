// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controllers/FilesOut.h"

#include "domain/Escape.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::ui::FilesOut)
};

Result<void> writeOne(const FileOut& out, const QDir& folder)
{
    const QString shown = escaped(out.name);
    if (out.name.isEmpty() || out.name == u"."_s || out.name == u".."_s || out.name.contains(u'/') ||
        out.name.contains(u'\\') || out.name.contains(QChar(0))) {
        return failure(Error{.kind = ErrorKind::RefusedForSafety,
                             .what = Text::tr("“%1” cannot be the name of a file here.").arg(shown),
                             .why = Text::tr("It is a path or empty, and could lead to another place."),
                             .remedy = Text::tr("Save a copy under a name of your own instead.")});
    }
    const QString path = folder.absoluteFilePath(out.name);
    QFile there(path);
    if (there.exists()) {
        if (there.size() == out.bytes.size() && there.open(QIODevice::ReadOnly) && there.readAll() == out.bytes)
            return {};
        return failure(Error{.kind = ErrorKind::RefusedForSafety,
                             .what = Text::tr("“%1” would be overwritten.").arg(path),
                             .why = Text::tr("A file of this name with other content is there."),
                             .remedy = Text::tr("Choose another folder.")});
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(out.bytes) != out.bytes.size() || !file.commit()) {
        return failure(Error{.kind = ErrorKind::Failed,
                             .what = Text::tr("“%1” was not saved.").arg(path),
                             .why = file.errorString(),
                             .remedy = Text::tr("Save it in another folder, or free some space there.")});
    }
    return {};
}

} // namespace

Result<void> writeFiles(const QList<FileOut>& files, const QString& folder)
{
    for (const FileOut& out : files) {
        if (const auto written = writeOne(out, QDir(folder)); !written)
            return written;
    }
    return {};
}

} // namespace activation::ui
