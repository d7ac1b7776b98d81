// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/Salvage.h"

#include "domain/Escape.h"
#include "ledger/Database.h"
#include "ledger/LedgerCheck.h"
#include "ledger/LedgerUse.h"
#include "ledger/SalvageReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::Ledger)
};

Error cannotReplace(const QString& file, const QString& why)
{
    return Error{.kind = ErrorKind::Failed,
                 .what = Text::tr("The ledger could not be put in place."),
                 .why = u"%1: %2"_s.arg(file, why),
                 .remedy = Text::tr("Close every other assistant on this ledger, check the free space and that its "
                                    "folder can be written, and try again.")};
}

Result<void> rename(const QString& from, const QString& to)
{
    std::error_code failed;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), failed);
    if (failed)
        return failure(cannotReplace(to, QString::fromStdString(failed.message())));
    return {};
}

/// `…/ledger.sqlite` → `…/ledger.damaged-20261125T101500123Z.sqlite`
QString asideName(const QString& file, const QString& word)
{
    const QFileInfo info(file);
    return info.absoluteDir().filePath(
        u"%1.%2-%3.%4"_s.arg(info.completeBaseName(), word,
                             QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"), info.suffix()));
}

/// Leaves an empty file under the ledger's name, which is never taken for a ledger, until the new one is there.
Result<void> setAside(const QString& file, const QString& aside)
{
    std::error_code failed;
    std::filesystem::create_hard_link(file.toStdU16String(), aside.toStdU16String(), failed);
    if (failed) {
        // A file system without links.
        if (auto renamed = rename(file, aside); !renamed)
            return renamed;
    }
    const QString empty = file + u".empty"_s;
    QFile made(empty);
    if (!made.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner))
        return failure(cannotReplace(file, made.errorString()));
    made.close();
    if (auto renamed = rename(empty, file); !renamed)
        return renamed;
    if (QFileInfo::exists(file + u"-wal"_s)) {
        if (auto renamed = rename(file + u"-wal"_s, aside + u"-wal"_s); !renamed)
            return renamed;
    }
    QFile::remove(file + u"-shm"_s);
    return {};
}

void clear(const QString& draft)
{
    for (const QString& ending : {QString(), u"-wal"_s, u"-shm"_s, u".lock"_s})
        QFile::remove(draft + ending);
}

/// The new ledger under another name, closed and whole.
Result<SalvageReport> makeFrom(const Salvaged& read, const QString& draft, const QString& aside)
{
    auto ledger = Ledger::open(draft);
    if (!ledger)
        return failure(ledger.error());
    const auto merged = (*ledger)->merge(read.records);
    if (!merged)
        return failure(merged.error());
    for (const Salvaged::Revision& seen : read.revisions) {
        if (auto kept = (*ledger)->sawRevision(seen.packageId, seen.revision, seen.manifestSha256); !kept)
            return failure(kept.error());
    }
    SalvageReport report{.aside = aside,
                         .events = merged->events,
                         .signers = merged->signers,
                         .keys = merged->keys,
                         .pins = merged->pins,
                         .unreadable = read.unreadable,
                         .left = read.left};
    const QString name = QFileInfo(aside).fileName();
    const auto noted = (*ledger)->append(EventDraft{
        .kind = u"ledgerSalvaged"_s,
        .what = Text::tr("The ledger was damaged and set aside as “%1”; a new one was begun.").arg(escaped(name)),
        .why = Text::tr("Taken over: %1 events. Not readable: %2 rows. Not genuine any more: %3 events.")
                   .arg(report.events)
                   .arg(report.unreadable)
                   .arg(report.left.size()),
        .data = {{u"aside"_s, name},
                 {u"events"_s, report.events},
                 {u"unreadable"_s, report.unreadable},
                 {u"left"_s, report.left.size()}}});
    if (!noted)
        return failure(noted.error());
    return report;
}

} // namespace

Result<SalvageReport> salvageLedger(const QString& name)
{
    const QString file = QFileInfo(name).absoluteFilePath();
    const auto alone = LedgerReplacement::begin(file);
    if (!alone)
        return failure(alone.error());
    const auto check = checkLedgerFile(file);
    if (!check)
        return failure(check.error());
    if (check->faults.isEmpty()) {
        return failure(Error{.kind = ErrorKind::RefusedForSafety,
                             .what = Text::tr("The ledger is whole."),
                             .why = Text::tr("%1 has no fault; there is nothing to salvage.").arg(file),
                             .remedy = Text::tr("Go on using it.")});
    }
    // Read from a copy: SQLite may write while it reads, and what is set aside stays as it was.
    QTemporaryDir folder(QFileInfo(file).absoluteDir().filePath(u".salvage-XXXXXX"_s));
    const QString copy = folder.filePath(u"damaged.sqlite"_s);
    if (!folder.isValid() || !QFile::copy(file, copy))
        return failure(cannotReplace(file, Text::tr("It could not be copied for reading.")));
    if (QFileInfo::exists(file + u"-wal"_s) && !QFile::copy(file + u"-wal"_s, copy + u"-wal"_s))
        return failure(cannotReplace(file, Text::tr("Its log could not be copied for reading.")));
    const Salvaged read = readWhatCanBeRead(copy);

    const QString draft = file + u".salvaged"_s;
    const QString aside = asideName(file, u"damaged"_s);
    clear(draft); // left by a process that was killed here
    auto report = makeFrom(read, draft, aside);
    if (report) {
        if (auto done = setAside(file, aside); !done)
            report = failure(done.error());
        else if (auto placed = rename(draft, file); !placed)
            report = failure(placed.error());
    }
    clear(draft);
    return report;
}

Result<QString> restoreLedger(const QString& name, const QString& backup)
{
    const QString file = QFileInfo(name).absoluteFilePath();
    const auto check = checkLedgerFile(backup);
    if (!check)
        return failure(check.error());
    if (!check->faults.isEmpty()) {
        return failure(Error{.kind = ErrorKind::BadFile,
                             .what = Text::tr("This backup is damaged."),
                             .why = u"%1:\n%2"_s.arg(backup, check->faults.join(u'\n')),
                             .remedy = Text::tr("The ledger was not touched. Use another backup.")});
    }
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return failure(cannotReplace(file, Text::tr("Its folder could not be made.")));
    const auto alone = LedgerReplacement::begin(file);
    if (!alone)
        return failure(alone.error());
    const QString draft = file + u".restored"_s;
    clear(draft);
    if (!QFile::copy(backup, draft) || !QFile::setPermissions(draft, QFile::ReadOwner | QFile::WriteOwner)) {
        clear(draft);
        return failure(cannotReplace(file, Text::tr("The backup could not be copied.")));
    }
    Result<void> done;
    // Opened once, so that it is of this version's format and known to work.
    if (const auto opened = Ledger::open(draft); !opened)
        done = failure(opened.error());
    QString aside;
    if (done && QFileInfo::exists(file)) {
        aside = asideName(file, u"replaced"_s);
        done = setAside(file, aside);
    }
    if (done)
        done = rename(draft, file);
    clear(draft);
    if (!done)
        return failure(done.error());
    return aside;
}

} // namespace activation
