// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/UnitLock.h"

#include "domain/Fingerprint.h"
#include "domain/LockFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace activation {

Result<UnitLock> UnitLock::take(const QString& ledgerFile, const InstallCode& code)
{
    return takeFor(ledgerFile, code.text());
}

Result<UnitLock> UnitLock::take(const QString& ledgerFile, const LicenseId& license)
{
    return takeFor(ledgerFile, license.text());
}

Result<UnitLock> UnitLock::takeFor(const QString& ledgerFile, const QString& subject)
{
    const QDir folder(QFileInfo(ledgerFile).absolutePath() + u"/locks"_s);
    if (!folder.exists() && !QDir().mkpath(folder.path())) {
        return failure(Error{
            .kind = ErrorKind::Failed,
            .what = QCoreApplication::translate("activation::UnitLock", "“%1” cannot be made.").arg(folder.path()),
            .why = QCoreApplication::translate("activation::UnitLock", "The folder of the ledger cannot be written."),
            .remedy = QCoreApplication::translate("activation::UnitLock", "Check its permissions and free space.")});
    }
    QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    // Codes are the same whatever their case, and not every one is a file name everywhere.
    const QString name = Fingerprint::of(subject.toLower().toUtf8()).hex().left(24);
    auto file = std::make_unique<QLockFile>(folder.filePath(name + u".lock"_s));
    if (!takeLock(*file, std::chrono::milliseconds(0))) {
        return failure(Error{
            .kind = ErrorKind::RefusedForSafety,
            .what =
                QCoreApplication::translate("activation::UnitLock", "Another assistant is working on %1.").arg(subject),
            .why = QCoreApplication::translate("activation::UnitLock", "It is %1.").arg(holderOf(*file)),
            .remedy = QCoreApplication::translate("activation::UnitLock",
                                                  "Wait until it is done, or close it; then try again.")});
    }
    return UnitLock(std::move(file));
}

} // namespace activation
