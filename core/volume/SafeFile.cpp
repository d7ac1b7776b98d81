// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "volume/SafeFile.h"

#include "volume/Sync.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>

#include <chrono>
#include <filesystem>
#include <utility>

#ifdef Q_OS_WIN
#include <QDir>

#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace activation {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::SafeFile)
};

Error notWritten(const QString& target, const QString& why, ErrorKind kind = ErrorKind::Failed)
{
    return Error{.kind = kind,
                 .what = Text::tr("“%1” was not written.").arg(target),
                 .why = why,
                 .remedy = Text::tr("Try again. What was there before is still there.")};
}

QString followed(const QString& target)
{
    const QFileInfo info(target);
    const QString real = info.isSymLink() ? info.canonicalFilePath() : QString();
    return real.isEmpty() ? info.absoluteFilePath() : real;
}

/// Beside the target, hidden, and short: the target's own name may be as long as a name can be.
QString besides(const QString& target, QLatin1StringView ending)
{
    const QFileInfo info(followed(target));
    const QString mark = Fingerprint::of(info.fileName().toUtf8()).hex().first(12);
    return u"%1/.activation-%2.%3"_s.arg(info.absolutePath(), mark, ending);
}

/// A lock of a process that is alive is waited for. One that a killed process left is taken over: where it names a dead
/// process, where it is too old, and where it names nobody, since whoever is alive writes itself into it at once.
bool wait(QLockFile& lock)
{
    constexpr int MaxSaving = 15 * 60'000; // milliseconds; a lock older than this was left behind, whoever it names
    constexpr std::chrono::seconds MaxWait{10};
    constexpr std::chrono::seconds Settled{2};
    constexpr int Step = 200; // milliseconds
    lock.setStaleLockTime(MaxSaving);
    const QDeadlineTimer end{MaxWait};
    QDeadlineTimer nobody{Settled};
    while (true) {
        if (lock.tryLock(Step))
            return true;
        if (lock.error() != QLockFile::LockFailedError || end.hasExpired())
            return false;
        qint64 process = 0;
        QString host;
        QString program;
        if (lock.getLockInfo(&process, &host, &program))
            nobody.setRemainingTime(Settled);
        else if (nobody.hasExpired())
            lock.removeStaleLockFile();
    }
}

} // namespace

Result<std::unique_ptr<QLockFile>> SafeFile::lock(const QString& target)
{
    auto lock = std::make_unique<QLockFile>(besides(target, "lock"_L1));
    if (wait(*lock))
        return lock;
    if (lock->error() == QLockFile::LockFailedError) {
        return failure(notWritten(target, Text::tr("Another program is saving there at this moment."),
                                  ErrorKind::RefusedForSafety));
    }
    // QLockFile keeps to itself what the system said: ask again.
    QFile probe(besides(target, "part"_L1));
    probe.remove();
    const bool isRefused = !probe.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered) ||
                           probe.write("?") != 1 || !syncFile(probe);
    const QString said = isRefused ? probe.errorString() : QString();
    if (probe.isOpen())
        probe.remove();
    const QString folder = QFileInfo(target).absolutePath();
    return failure(notWritten(target, said.isEmpty()
                                          ? Text::tr("Nothing can be written in “%1”.").arg(folder)
                                          : Text::tr("Nothing can be written in “%1”: %2").arg(folder, said)));
}

SafeFile::SafeFile(QString target, std::unique_ptr<QFile> file, Mount mount)
    : m_target(std::move(target)), m_file(std::move(file)), m_mount(std::move(mount))
{
}

SafeFile::~SafeFile()
{
    if (m_file && !m_isInPlace)
        m_file->remove();
}

QString SafeFile::temporaryPath() const
{
    return m_file->fileName();
}

Result<SafeFile> SafeFile::open(const QString& target)
{
    const QString real = followed(target);
    Mount mount = Mount::of(real);
    const QFileInfo old(real);
    // A rename would replace it all the same; who made a file read-only meant that.
    if (old.exists() && !old.isWritable())
        return failure(notWritten(target, Text::tr("The file that is there is write-protected.")));
    auto file = std::make_unique<QFile>(besides(target, "part"_L1));
    file->remove(); // what a killed program left
    // New only: nothing that somebody planted under the name, such as a link, is ever written through.
    if (!file->open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return failure(notWritten(target, file->errorString()));
    if (old.exists())
        file->setPermissions(old.permissions()); // where the medium knows any
    SafeFile safe(real, std::move(file), std::move(mount));
    if (const auto there = safe.stillThere(); !there)
        return failure(there.error());
    return safe;
}

Result<void> SafeFile::stillThere() const
{
    if (m_mount.isStillAt(m_target))
        return {};
    return failure(notWritten(m_target, Text::tr("The stick was pulled out meanwhile.")));
}

Result<void> SafeFile::flush()
{
    if (const auto synced = syncFile(*m_file); !synced)
        return synced;
    dropCache(*m_file);
    m_file->close();
    if (const auto there = stillThere(); !there)
        return there;
    if (m_file->error() != QFileDevice::NoError)
        return failure(notWritten(m_target, m_file->errorString()));
    return {};
}

Result<void> SafeFile::replace()
{
    if (const auto there = stillThere(); !there)
        return there;
#ifdef Q_OS_WIN
    // Returns when the new name has reached the disk: folders cannot be flushed there by themselves.
    const auto name = [](const QString& path) {
        return QDir::toNativeSeparators(path).toStdWString();
    };
    if (!MoveFileExW(name(temporaryPath()).c_str(), name(m_target).c_str(),
                     MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return failure(notWritten(m_target, qt_error_string(static_cast<int>(GetLastError()))));
#else
    std::error_code fault;
    std::filesystem::rename(temporaryPath().toStdU16String(), m_target.toStdU16String(), fault);
    if (fault)
        return failure(notWritten(m_target, QString::fromStdString(fault.message())));
#endif
    // What was renamed is where the temporary file was; what stands under the name now may be elsewhere.
    m_isInPlace = true;
    if (const auto synced = syncFolder(QFileInfo(m_target).absolutePath()); !synced)
        return synced;
    return stillThere();
}

} // namespace activation
