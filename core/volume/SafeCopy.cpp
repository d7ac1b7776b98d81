// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "volume/SafeCopy.h"

#include "domain/Sha256.h"
#include "volume/Mount.h"
#include "volume/SafeFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace activation {
namespace {

constexpr qint64 Chunk = 256 * 1024;

/// When the open file was changed last, now: QFile itself remembers what it was told first. Of the file that is open,
/// whatever stands under its name by now.
QDateTime modificationTime(const QFile& file)
{
    QFile same;
    if (!same.open(file.handle(), QIODevice::ReadOnly, QFileDevice::DontCloseHandle))
        return {};
    return same.fileTime(QFileDevice::FileModificationTime);
}

Error copyError(const QString& target, const QString& why, const QString& remedy)
{
    return Error{.kind = ErrorKind::Failed,
                 .what = QCoreApplication::translate("activation::SafeCopy", "“%1” was not written.").arg(target),
                 .why = why,
                 .remedy = remedy};
}

/// Why a write failed, as far as can be told, and what helps. `mount` is where the target was at the start.
Error writeError(const QString& target, const Mount& mount, const QString& why)
{
    const QStorageInfo storage(QFileInfo(target).absolutePath());
    if (!QFileInfo(target).absoluteDir().exists() || !storage.isValid() || !storage.isReady() ||
        !mount.isStillAt(target)) {
        return copyError(
            target, QCoreApplication::translate("activation::SafeCopy", "The stick or folder is gone. (%1)").arg(why),
            QCoreApplication::translate("activation::SafeCopy",
                                        "Plug the stick in again and repeat. The original is untouched."));
    }
    if (storage.isReadOnly()) {
        return copyError(target, QCoreApplication::translate("activation::SafeCopy", "It is read-only. (%1)").arg(why),
                         QCoreApplication::translate("activation::SafeCopy",
                                                     "Move the stick's write-protect switch, or use another stick."));
    }
    if (storage.bytesAvailable() < Chunk) {
        return copyError(
            target, QCoreApplication::translate("activation::SafeCopy", "It is full. (%1)").arg(why),
            QCoreApplication::translate("activation::SafeCopy",
                                        "Free some space on it or use another stick. What was on it before is "
                                        "still there."));
    }
    return copyError(
        target, why,
        QCoreApplication::translate("activation::SafeCopy", "Try again; if it fails once more, use another stick."));
}

Error stopped()
{
    return Error{.kind = ErrorKind::Canceled,
                 .what = QCoreApplication::translate("activation::SafeCopy", "Copying was canceled."),
                 .why = QCoreApplication::translate("activation::SafeCopy", "You stopped it."),
                 .remedy = QCoreApplication::translate("activation::SafeCopy",
                                                       "Nothing was changed on the stick. Copy again when ready.")};
}

} // namespace

Result<Fingerprint> safeCopy(const QString& source, const QString& target,
                             const std::function<void(qint64, qint64)>& progress, std::stop_token stop)
{
    QFile in(source);
    if (!in.open(QIODevice::ReadOnly)) {
        return failure(Error{
            .kind = ErrorKind::Failed,
            .what = QCoreApplication::translate("activation::SafeCopy", "“%1” cannot be read.").arg(source),
            .why = in.errorString(),
            .remedy = QCoreApplication::translate("activation::SafeCopy", "Check that it is there and may be read.")});
    }
    const qint64 size = in.size();
    const QDateTime modified = modificationTime(in);
    const QFileInfo info(target);
    const QStorageInfo storage(info.absolutePath());
    const Mount mount = Mount::of(target);
    const auto failed = [&target, &mount](const QString& why) {
        return failure(writeError(target, mount, why));
    };
    if (!info.absoluteDir().exists())
        return failed(
            QCoreApplication::translate("activation::SafeCopy", "There is no folder “%1”.").arg(info.absolutePath()));
    if (storage.isValid() && storage.bytesAvailable() >= 0 && storage.bytesAvailable() < size) {
        return failure(
            copyError(target,
                      QCoreApplication::translate("activation::SafeCopy", "%1 bytes are needed and %2 are free.")
                          .arg(size)
                          .arg(storage.bytesAvailable()),
                      QCoreApplication::translate(
                          "activation::SafeCopy",
                          "Free some space or use another stick. What was on it before is still there.")));
    }

    const auto lock = SafeFile::lock(target);
    if (!lock && lock.error().kind == ErrorKind::RefusedForSafety)
        return failure(lock.error());
    if (!lock)
        return failed(lock.error().why);
    auto safe = SafeFile::open(target);
    if (!safe)
        return failed(safe.error().why);
    if (!mount.isStillAt(target)) // it goes again with `safe`
        return failed(QCoreApplication::translate("activation::SafeCopy", "It was pulled out."));
    QFile& out = safe->file();
    Sha256 written;
    qint64 done = 0;
    while (done <= size) { // a source that grows is found out below
        if (stop.stop_requested())
            return failure(stopped());
        const QByteArray bytes = in.read(Chunk);
        if (bytes.isEmpty())
            break;
        if (out.write(bytes) != bytes.size())
            return failed(out.errorString());
        written.add(bytes);
        done += bytes.size();
        if (progress)
            progress(done, size * 2); // writing is half of it, reading back the other
    }
    if (in.error() != QFileDevice::NoError) {
        return failure(
            copyError(target,
                      QCoreApplication::translate("activation::SafeCopy", "“%1” could not be read to its end: %2")
                          .arg(source, in.errorString()),
                      QCoreApplication::translate("activation::SafeCopy", "Check the original and try again.")));
    }
    // Half of one state and half of another is no copy of anything.
    if (done != size || modificationTime(in) != modified) {
        return failure(copyError(
            target,
            QCoreApplication::translate("activation::SafeCopy", "“%1” was changed while it was copied.").arg(source),
            QCoreApplication::translate("activation::SafeCopy",
                                        "Wait until it is no longer written to, then copy again.")));
    }
    if (const auto flushed = safe->flush(); !flushed)
        return failed(flushed.error().why);

    Sha256 readBack;
    QFile back(safe->temporaryPath());
    if (!back.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failed(back.errorString());
    for (done = 0;;) {
        if (stop.stop_requested())
            return failure(stopped());
        const QByteArray bytes = back.read(Chunk);
        if (bytes.isEmpty())
            break;
        readBack.add(bytes);
        done += bytes.size();
        if (progress)
            progress(size + done, size * 2);
    }
    if (back.error() != QFileDevice::NoError)
        return failed(back.errorString());
    back.close(); // Windows renames no file that is open
    if (readBack.result() != written.result()) {
        return failure(copyError(
            target, QCoreApplication::translate("activation::SafeCopy", "What was read back is not what was written."),
            QCoreApplication::translate("activation::SafeCopy", "The stick is failing: use another one.")));
    }
    if (const auto replaced = safe->replace(); !replaced)
        return failed(replaced.error().why);
    return readBack.result();
}

} // namespace activation
