// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/LedgerFile.h"

#include "ledger/LedgerUse.h"
#include "ledger/Schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QtEndian>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

Error cannotWrite(const QString& place, const QString& why)
{
    return Error{.kind = ErrorKind::Failed,
                 .what = QCoreApplication::translate("activation::Ledger", "The ledger cannot be opened for writing."),
                 .why = u"%1: %2"_s.arg(place, why),
                 .remedy = QCoreApplication::translate("activation::Ledger",
                                                       "Make the file and its folder writable for this user, or name "
                                                       "another place (on the command line: --ledger FILE).")};
}

Result<void> makeFolder(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {};
    if (info.exists())
        return failure(cannotWrite(path, QCoreApplication::translate("activation::Ledger", "It is not a folder.")));
    const QString parent = info.absolutePath();
    if (parent == path)
        return failure(cannotWrite(path, QCoreApplication::translate("activation::Ledger", "It does not exist.")));
    if (auto made = makeFolder(parent); !made)
        return made;
    // Another process may be making it at the same moment.
    if (!QDir(parent).mkdir(info.fileName(), OwnerOnly | QFile::ExeOwner) && !QFileInfo(path).isDir())
        return failure(
            cannotWrite(path, QCoreApplication::translate("activation::Ledger", "The folder could not be made.")));
    return {};
}

// SQLite gives its -wal and -shm files the permissions of the ledger itself; those left from before are tightened too.
void keepPrivate(const QString& file)
{
    constexpr QFile::Permissions Others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString& ending : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if ((QFile::permissions(file + ending) & Others) != QFile::Permissions())
            QFile::setPermissions(file + ending, OwnerOnly);
    }
}

Result<void> set(const Database& database, const QString& pragma)
{
    if (auto done = database.run(u"PRAGMA "_s + pragma); !done)
        return failure(done.error());
    return {};
}

// Switching to WAL does not wait for another process by itself.
Result<void> useWal(const Database& database)
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        const auto mode = database.value(u"PRAGMA journal_mode"_s);
        if (!mode)
            return failure(mode.error());
        if (mode->toString() == u"wal"_s)
            return {};
        const auto changed = database.value(u"PRAGMA journal_mode = WAL"_s);
        if (changed && changed->toString() == u"wal"_s)
            return {};
        if (timer.elapsed() > Database::BusyTimeout) {
            if (!changed)
                return failure(changed.error());
            return failure(cannotWrite(database.file(),
                                       QCoreApplication::translate("activation::Ledger",
                                                                   "This file system cannot keep a ledger (SQLite "
                                                                   "offers no write-ahead log on it).")));
        }
        QThread::msleep(20);
    }
}

Result<std::unique_ptr<Database>> connectForWriting(const QString& file)
{
    auto database = Database::connect(file, Database::Mode::ReadWrite);
    if (!database)
        return database;
    for (const QString& pragma : {u"foreign_keys = ON"_s, u"recursive_triggers = ON"_s, u"trusted_schema = OFF"_s}) {
        if (auto done = set(**database, pragma); !done)
            return failure(done.error());
    }
    if (auto wal = useWal(**database); !wal)
        return failure(wal.error());
    if (auto done = set(**database, u"synchronous = FULL"_s); !done)
        return failure(done.error());
    return database;
}

// Made under another name and put in place when whole: a kill in between leaves no half-made ledger, and an empty
// file under the ledger's name always means that something was lost.
Result<void> make(const QString& file)
{
    const auto gate = ledgerGate(file); // of two processes one makes it, the other finds it
    if (!gate)
        return failure(gate.error());
    if (QFileInfo::exists(file))
        return {};
    const QString draft = file + u".new"_s;
    const auto clear = [&draft] {
        for (const QString& ending : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(draft + ending);
    };
    clear(); // left by a process that was killed here
    QFile made(draft);
    if (!made.open(QIODevice::ReadWrite | QIODevice::NewOnly, OwnerOnly))
        return failure(cannotWrite(file, made.errorString()));
    made.close();
    Result<void> done;
    if (auto database = connectForWriting(draft))
        done = migrate(**database);
    else
        done = failure(database.error());
    std::error_code failed;
    if (done)
        std::filesystem::rename(draft.toStdU16String(), file.toStdU16String(), failed);
    if (failed)
        done = failure(cannotWrite(file, QString::fromStdString(failed.message())));
    clear();
    return done;
}

// The bytes that a SQLite file must have by its header (page size at 16, pages at 28); 0 where the header is not whole.
qint64 sizeInHeader(const QByteArray& header)
{
    if (header.size() < 100)
        return 0;
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    return (pageSize == 1 ? 65536 : pageSize) * qFromBigEndian<quint32>(header.constData() + 28);
}

Result<void> lookAtBytes(const QString& file)
{
    QFile bytes(file);
    if (!bytes.open(QIODevice::ReadOnly))
        return failure(cannotWrite(file, bytes.errorString()));
    const QByteArray start = bytes.read(100);
    bytes.close();
    if (start.isEmpty())
        return failure(damaged(
            file, QCoreApplication::translate("activation::Ledger", "%1 is empty; a ledger never is.").arg(file)));
    if (!start.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return failure(damaged(
            file,
            QCoreApplication::translate("activation::Ledger", "%1 does not start like a SQLite file.").arg(file)));
    // With a log beside it, the file itself may be behind what its header says.
    const qint64 expected = sizeInHeader(start);
    if (QFileInfo(file + u"-wal"_s).size() == 0 && QFileInfo(file).size() < expected) {
        return failure(
            damaged(file, QCoreApplication::translate("activation::Ledger", "%1 is cut off: %2 of %3 bytes are there.")
                              .arg(file)
                              .arg(QFileInfo(file).size())
                              .arg(expected)));
    }
    return {};
}

Result<void> lookByDatabase(const QString& file)
{
    auto database = Database::connect(file, Database::Mode::ReadOnly);
    if (!database)
        return failure(database.error());
    return checkSchema(**database);
}

Result<void> lookFromOutside(const QString& file)
{
    const QFileInfo info(file);
    if (!info.isFile())
        return failure(cannotWrite(file, QCoreApplication::translate("activation::Ledger", "It is not a file.")));
    if (!info.isReadable() || !info.isWritable())
        return failure(cannotWrite(
            file, QCoreApplication::translate("activation::Ledger", "This user may not read and write the file.")));
    // The write-ahead log stands beside the ledger.
    if (!QFileInfo(info.absolutePath()).isWritable())
        return failure(
            cannotWrite(info.absolutePath(),
                        QCoreApplication::translate("activation::Ledger", "This user may not write in the folder.")));
    return {};
}

} // namespace

Result<void> lookInside(const QString& file)
{
    if (auto looked = LedgerUse::whileClosedHere(file, [&file] { return lookAtBytes(file); }); !looked)
        return looked;
    return lookByDatabase(file);
}

Result<std::unique_ptr<Database>> openLedgerFile(const QString& file)
{
    if (file.isEmpty())
        return failure(cannotWrite(file, QCoreApplication::translate("activation::Ledger", "No file was named.")));
    const QString path = QFileInfo(file).absoluteFilePath();
    if (!QFileInfo::exists(path)) {
        if (auto folder = makeFolder(QFileInfo(path).absolutePath()); !folder)
            return failure(folder.error());
        if (auto made = make(path); !made)
            return failure(made.error());
    }
    if (auto seen = lookFromOutside(path); !seen)
        return failure(seen.error());
    // Looked at before SQLite may write: recovery of a damaged file would change it.
    const auto use = LedgerUse::begin(path, [&path] { return lookAtBytes(path); });
    if (!use)
        return failure(use.error());
    if (auto whole = lookByDatabase(path); !whole)
        return failure(whole.error());
    keepPrivate(path);
    auto database = connectForWriting(path);
    if (!database)
        return database;
    (*database)->hold(*use);
    if (auto migrated = migrate(**database); !migrated)
        return failure(migrated.error());
    return database;
}

} // namespace activation
