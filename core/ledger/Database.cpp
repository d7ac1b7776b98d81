// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/Database.h"

#include "domain/Escape.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

// SQLite's primary result codes, as its documentation numbers them.
enum SqliteCode
{
    SqlitePermission = 3,
    SqliteBusy = 5,
    SqliteReadOnly = 8,
    SqliteInputOutput = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCannotOpen = 14,
    SqliteNotADatabase = 26,
};

QString words(const QString& file, const QSqlError& error)
{
    QStringList said;
    for (const QString& text : {error.driverText(), error.databaseText()}) {
        if (!text.isEmpty() && !said.contains(text))
            said += escaped(text);
    }
    return QCoreApplication::translate("activation::Ledger", "%1: %2 (SQLite code %3).")
        .arg(file, said.join(u": "_s), error.nativeErrorCode().isEmpty() ? u"–"_s : error.nativeErrorCode());
}

} // namespace

Error damaged(const QString& file, const QString& why)
{
    return Error{.kind = ErrorKind::BadFile,
                 .what = QCoreApplication::translate("activation::Ledger", "The ledger is damaged."),
                 .why = why,
                 .remedy =
                     QCoreApplication::translate(
                         "activation::Ledger",
                         "Nothing in it was changed. Put a backup in its place (activationctl ledger restore "
                         "BACKUP), or set %1 aside and begin a new ledger with all that can still be read "
                         "(activationctl ledger salvage). Site packages that are opened, and a team's ledger, bring "
                         "back the history that they carry.")
                         .arg(file),
                 .wayOn = WayOn::Salvage};
}

Result<std::unique_ptr<Database>> Database::connect(const QString& file, Mode mode)
{
    const QString driver = u"QSQLITE"_s;
    if (!QSqlDatabase::isDriverAvailable(driver)) {
        return failure(Error{
            .kind = ErrorKind::Failed,
            .what = QCoreApplication::translate("activation::Ledger", "The ledger cannot be opened."),
            .why = QCoreApplication::translate("activation::Ledger", "Qt's SQLite driver (QSQLITE) is not installed; "
                                                                     "drivers found: %1.")
                       .arg(QSqlDatabase::drivers().isEmpty() ? u"–"_s : QSqlDatabase::drivers().join(u", "_s)),
            .remedy = QCoreApplication::translate("activation::Ledger",
                                                  "Install it (on Debian: the package libqt6sql6-sqlite) or install "
                                                  "the assistant again, and start again.")});
    }
    const QString connection = u"activation-ledger-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(file, connection));
    database->m_database = QSqlDatabase::addDatabase(driver, connection);
    database->m_database.setDatabaseName(file);
    database->m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1%2"_s.arg(BusyTimeout)
                                               .arg(mode == Mode::ReadOnly ? u";QSQLITE_OPEN_READONLY"_s : QString()));
    if (!database->m_database.open())
        return failure(database->error(database->m_database.lastError()));
    return database;
}

Database::~Database()
{
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase() wants no copy of it left
    QSqlDatabase::removeDatabase(m_connection);
}

Result<QSqlQuery> Database::run(const QString& sql, const QVariantList& values) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(error(query.lastError()));
    for (const QVariant& value : values) {
        // Qt binds a null QString as NULL; here a text that says nothing is an empty one.
        const bool nullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.addBindValue(nullText ? QVariant(u""_s) : value);
    }
    if (!query.exec())
        return failure(error(query.lastError()));
    return query;
}

Result<QVariant> Database::value(const QString& sql, const QVariantList& values) const
{
    auto query = run(sql, values);
    if (!query)
        return failure(query.error());
    if (query->next()) {
        ++m_rowsRead;
        return query->value(0);
    }
    if (auto whole = check(*query); !whole)
        return failure(whole.error());
    return QVariant();
}

Result<void> Database::check(const QSqlQuery& query) const
{
    if (query.lastError().isValid())
        return failure(error(query.lastError()));
    return {};
}

Error Database::error(const QSqlError& error) const
{
    const QString why = words(m_file, error);
    Error out{.kind = ErrorKind::Failed,
              .what = QCoreApplication::translate("activation::Ledger", "The ledger could not be read or written."),
              .why = why,
              .remedy = QCoreApplication::translate("activation::Ledger",
                                                    "Nothing was changed. Try again; if it stays so, keep a copy of "
                                                    "the file and report these words.")};
    // Qt switches extended codes on; the low byte is the primary one.
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return damaged(m_file, why);
    case SqliteBusy:
        out.what = QCoreApplication::translate("activation::Ledger", "The ledger is in use by another process.");
        out.remedy = QCoreApplication::translate("activation::Ledger",
                                                 "Nothing was changed. Wait until the other assistant is done, or "
                                                 "close it, and try again.");
        break;
    case SqliteFull:
    case SqliteInputOutput:
        out.what = QCoreApplication::translate("activation::Ledger", "The ledger could not be written.");
        out.remedy = QCoreApplication::translate("activation::Ledger",
                                                 "What was in it before is whole. Free space on the disk and check "
                                                 "that it works and has no quota that is used up, then try again.");
        break;
    case SqlitePermission:
    case SqliteReadOnly:
    case SqliteCannotOpen:
        out.what = QCoreApplication::translate("activation::Ledger", "The ledger cannot be opened for writing.");
        out.remedy = QCoreApplication::translate("activation::Ledger",
                                                 "Make the file and its folder writable for this user, or name "
                                                 "another place (on the command line: --ledger FILE).");
        break;
    default:
        break;
    }
    return out;
}

Result<Transaction> Transaction::begin(const Database& database)
{
    if (auto begun = database.run(u"BEGIN IMMEDIATE"_s); !begun)
        return failure(begun.error());
    database.m_isWriting = true;
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    // SQLite may have rolled back by itself (a full disk); that this then fails says nothing new.
    [[maybe_unused]] const auto rolledBack = m_database->run(u"ROLLBACK"_s);
    m_database->m_isWriting = false;
}

Result<void> Transaction::commit()
{
    if (auto committed = m_database->run(u"COMMIT"_s); !committed)
        return failure(committed.error());
    m_database->m_isWriting = false;
    m_database = nullptr;
    return {};
}

} // namespace activation
