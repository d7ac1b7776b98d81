// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/LedgerUse.h"

#include "domain/LockFile.h"
#include "ledger/Database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::Ledger)
};

/// What this process has open, by the files' real names.
struct OpenHere
{
    QMutex mutex;
    QHash<QString, std::weak_ptr<LedgerUse>> uses;
};

OpenHere& openHere()
{
    static OpenHere here;
    return here;
}

QString realName(const QString& file)
{
    const QFileInfo info(file);
    const QString real = info.canonicalFilePath();
    return real.isEmpty() ? info.absoluteFilePath() : real;
}

QString usePrefix(const QFileInfo& real)
{
    return real.fileName() + u".open-"_s;
}

/// Who has it open; what killed processes left behind goes.
QStringList users(const QString& real)
{
    const QFileInfo info(real);
    const QDir folder = info.absoluteDir();
    QStringList found;
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (!name.startsWith(usePrefix(info)) || !name.endsWith(u".lock"_s))
            continue;
        QLockFile lock(folder.filePath(name));
        if (takeLock(lock, 0ms))
            continue;
        const QString holder = holderOf(lock);
        if (QFileInfo::exists(lock.fileName())) // it may just have ended
            found += holder.isEmpty() ? lock.fileName() : u"%1: %2"_s.arg(holder, lock.fileName());
    }
    return found;
}

Error notReplaced(const QString& file, const QString& why)
{
    return Error{.kind = ErrorKind::Failed,
                 .what = Text::tr("The ledger cannot be opened for writing."),
                 .why = u"%1: %2"_s.arg(file, why),
                 .remedy = Text::tr("Check that its folder can be written and that no other assistant is just putting "
                                    "another ledger in its place; then try again.")};
}

} // namespace

Result<std::unique_ptr<QLockFile>> ledgerGate(const QString& file)
{
    auto gate = std::make_unique<QLockFile>(realName(file) + u".lock"_s);
    if (takeLock(*gate, std::chrono::milliseconds(Database::BusyTimeout)))
        return gate;
    return failure(notReplaced(file, gate->error() == QLockFile::LockFailedError
                                         ? Text::tr("It is being made or replaced by %1.").arg(holderOf(*gate))
                                         : Text::tr("The lock file beside it could not be made.")));
}

Result<std::shared_ptr<LedgerUse>> LedgerUse::begin(const QString& file, const Look& look)
{
    OpenHere& here = openHere();
    const QMutexLocker locker(&here.mutex);
    const QString real = realName(file);
    if (auto use = here.uses.value(real).lock())
        return use;
    // In this order: whoever replaces the file closes the gate first and looks for users then, so that one of the two
    // sees the other.
    users(real);
    const QString id = QUuid::createUuid().toString(QUuid::Id128).first(12);
    auto lock = std::make_unique<QLockFile>(
        QFileInfo(real).absoluteDir().filePath(usePrefix(QFileInfo(real)) + id + u".lock"_s));
    if (!takeLock(*lock, 0ms))
        return failure(notReplaced(file, Text::tr("The lock file beside it could not be made.")));
    QFile::setPermissions(lock->fileName(), QFile::ReadOwner | QFile::WriteOwner);
    if (QFileInfo::exists(real + u".lock"_s)) {
        if (const auto passed = ledgerGate(file); !passed)
            return failure(passed.error());
    }
    if (auto looked = look(); !looked)
        return failure(looked.error());
    std::shared_ptr<LedgerUse> use(new LedgerUse(std::move(lock)));
    here.uses.insert(real, use);
    return use;
}

Result<void> LedgerUse::whileClosedHere(const QString& file, const Look& look)
{
    OpenHere& here = openHere();
    const QMutexLocker locker(&here.mutex);
    return here.uses.value(realName(file)).expired() ? look() : Result<void>();
}

LedgerUse::~LedgerUse() = default;

Result<LedgerReplacement> LedgerReplacement::begin(const QString& file)
{
    auto gate = ledgerGate(file);
    if (!gate)
        return failure(gate.error());
    const QStringList others = users(realName(file));
    if (!others.isEmpty()) {
        return failure(Error{.kind = ErrorKind::RefusedForSafety,
                             .what = Text::tr("Another assistant has this ledger open."),
                             .why = u"%1:\n%2"_s.arg(file, others.join(u'\n')),
                             .remedy = Text::tr("Nothing was changed. Close it, then try again: what it still wrote "
                                                "would go into the file that is set aside. Where it runs on a computer "
                                                "that is gone for good, delete the lock file named above.")});
    }
    return LedgerReplacement(*std::move(gate));
}

} // namespace activation
