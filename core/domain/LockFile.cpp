// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/LockFile.h"

#include "domain/Escape.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// A process that was killed between making the file and writing itself into it left one that names nobody. Whoever is
/// alive is through with that in far less.
constexpr std::chrono::seconds Settled{2};

bool namesNobody(const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return !lock.getLockInfo(&process, &host, &program);
}

bool isOld(const QString& file)
{
    const QDateTime made = QFileInfo(file).lastModified();
    return made.isValid() && made.addDuration(Settled) < QDateTime::currentDateTime();
}

} // namespace

bool takeLock(QLockFile& lock, std::chrono::milliseconds wait)
{
    constexpr std::chrono::milliseconds Step{200};
    lock.setStaleLockTime(0);
    const QDeadlineTimer end{wait};
    QDeadlineTimer nobody{Settled}; // its time may be of another clock: what is seen so long is old as well
    for (;;) {
        const auto left = std::chrono::milliseconds(end.remainingTime());
        if (lock.tryLock(static_cast<int>(std::min(Step, left).count())))
            return true;
        if (lock.error() != QLockFile::LockFailedError)
            return false;
        if (!namesNobody(lock))
            nobody.setRemainingTime(Settled);
        // Refuses where it is held all the same.
        else if ((nobody.hasExpired() || isOld(lock.fileName())) && lock.removeStaleLockFile() && lock.tryLock(0))
            return true;
        if (end.hasExpired())
            return false;
    }
}

QString holderOf(const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return {};
    QString holder =
        QCoreApplication::translate("activation::LockFile", "process %1 (%2)").arg(process).arg(escaped(program));
    if (!host.isEmpty() && host != QSysInfo::machineHostName())
        holder = QCoreApplication::translate("activation::LockFile", "%1 on %2").arg(holder, escaped(host));
    return holder;
}

} // namespace activation
