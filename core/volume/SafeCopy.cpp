// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "volume/SafeCopy.h"

#include "domain/Sha256.h"
#include "volume/Sync.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUuid>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr qint64 Chunk = 256 * 1024;

/// Removes the temporary file unless it became the target.
class Temporary
{
public:
    explicit Temporary(QString path) : m_path(std::move(path)) {}
    ~Temporary()
    {
        if (!m_path.isEmpty())
            QFile::remove(m_path);
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    void keep() { m_path.clear(); }
    const QString& path() const { return m_path; }

private:
    QString m_path;
};

Error copyError(const QString& target, const QString& why, const QString& remedy)
{
    return Error{.kind = ErrorKind::Failed,
                 .what = QCoreApplication::translate("activation::SafeCopy", "“%1” was not written.").arg(target),
                 .why = why,
                 .remedy = remedy};
}

/// Why a write failed, as far as can be told, and what helps.
Error writeError(const QString& target, const QString& why)
{
    const QStorageInfo storage(QFileInfo(target).absolutePath());
    if (!QFileInfo(target).absoluteDir().exists() || !storage.isValid() || !storage.isReady()) {
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
    const QFileInfo info(target);
    if (!info.absoluteDir().exists())
        return failure(writeError(
            target,
            QCoreApplication::translate("activation::SafeCopy", "There is no folder “%1”.").arg(info.absolutePath())));
    const QStorageInfo storage(info.absolutePath());
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

    Temporary temporary(u"%1/.%2.%3.part"_s.arg(info.absolutePath(), info.fileName(),
                                                QUuid::createUuid().toString(QUuid::Id128).left(8)));
    Sha256 written;
    {
        QFile out(temporary.path());
        if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
            return failure(writeError(target, out.errorString()));
        qint64 done = 0;
        while (true) {
            if (stop.stop_requested())
                return failure(stopped());
            const QByteArray bytes = in.read(Chunk);
            if (bytes.isEmpty())
                break;
            if (out.write(bytes) != bytes.size())
                return failure(writeError(target, out.errorString()));
            written.add(bytes);
            done += bytes.size();
            if (progress)
                progress(done, size * 2); // writing is half of it, reading back the other
        }
        if (in.error() != QFileDevice::NoError || done != size) {
            return failure(
                copyError(target,
                          QCoreApplication::translate("activation::SafeCopy", "“%1” could not be read to its end: %2")
                              .arg(source, in.errorString()),
                          QCoreApplication::translate("activation::SafeCopy", "Check the original and try again.")));
        }
        if (const auto synced = syncFile(out); !synced)
            return failure(writeError(target, synced.error().why));
    }
    Sha256 readBack;
    {
        QFile back(temporary.path());
        if (!back.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return failure(writeError(target, back.errorString()));
        dropCache(back);
        qint64 done = 0;
        while (true) {
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
            return failure(writeError(target, back.errorString()));
    }
    if (readBack.result() != written.result()) {
        return failure(copyError(
            target, QCoreApplication::translate("activation::SafeCopy", "What was read back is not what was written."),
            QCoreApplication::translate("activation::SafeCopy", "The stick is failing: use another one.")));
    }
    std::error_code fault;
    std::filesystem::rename(temporary.path().toStdU16String(), info.absoluteFilePath().toStdU16String(), fault);
    if (fault)
        return failure(writeError(target, QString::fromStdString(fault.message())));
    temporary.keep();
    if (const auto synced = syncFolder(info.absolutePath()); !synced)
        return failure(writeError(target, synced.error().why));
    return readBack.result();
}

} // namespace activation
