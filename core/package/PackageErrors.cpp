// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "package/PackageErrors.h"

#include "domain/Escape.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace activation {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::SitePackage)
};

} // namespace

Error packageDamaged(const QString& path, const QString& why)
{
    return Error{.kind = ErrorKind::BadFile,
                 .what = Text::tr("“%1” is not a whole site package.").arg(escaped(path)),
                 .why = why,
                 .remedy = Text::tr("Use another copy of it, such as the one on the laptop that made it, and copy it "
                                    "again. Do not use files out of this one.")};
}

Error packageUnreadable(const QString& path, const QString& why)
{
    return Error{.kind = ErrorKind::Failed,
                 .what = Text::tr("The site package “%1” cannot be read.").arg(escaped(path)),
                 .why = why,
                 .remedy = Text::tr("Check that the stick is plugged in, that the file is there and that you may read "
                                    "it.")};
}

Error packageNotWritten(const QString& path, const QString& why, qint64 needed)
{
    Error error{.kind = ErrorKind::Failed,
                .what = Text::tr("The site package “%1” was not saved.").arg(escaped(path)),
                .why = why,
                .remedy = Text::tr("Try again, or save it in another folder. What was there before is still there.")};
    const QFileInfo info(path);
    const QStorageInfo storage(info.absolutePath());
    constexpr qint64 NearlyNothing = 64 * 1024;
    if (!info.absoluteDir().exists() || !storage.isValid() || !storage.isReady()) {
        error.why = Text::tr("The stick or folder is gone. (%1)").arg(why);
        error.remedy = Text::tr("Plug the stick in again, or choose another folder, and save again.");
    } else if (storage.isReadOnly()) {
        error.why = Text::tr("The disk is read-only. (%1)").arg(why);
        error.remedy = Text::tr("Move the stick's write-protect switch, or save on another disk.");
    } else if (storage.bytesAvailable() >= 0 && storage.bytesAvailable() < std::max(needed, NearlyNothing)) {
        error.why = needed > 0 ? Text::tr("The disk is full: %1 bytes are needed and %2 are free. (%3)")
                                     .arg(needed)
                                     .arg(storage.bytesAvailable())
                                     .arg(why)
                               : Text::tr("The disk is full. (%1)").arg(why);
        error.remedy = Text::tr("Free some space on it or save on another disk. What was there before is still there.");
    }
    return error;
}

Error packageStickGone(const QString& path)
{
    return Error{.kind = ErrorKind::Failed,
                 .what = Text::tr("The site package “%1” was not saved safely.").arg(escaped(path)),
                 .why = Text::tr("The stick or folder is gone: it was pulled out before all was written and proven. "
                                 "Nothing was put on the laptop's own disk in its place."),
                 .remedy = Text::tr("Plug the stick in again and save again. What is on it is whole: the package of "
                                    "before, or the new one.")};
}

Error packageCanceled(const QString& path)
{
    return Error{.kind = ErrorKind::Canceled,
                 .what = Text::tr("Reading “%1” was canceled.").arg(escaped(path)),
                 .why = Text::tr("You stopped it."),
                 .remedy = Text::tr("Nothing was changed. Open it again when ready.")};
}

} // namespace activation
