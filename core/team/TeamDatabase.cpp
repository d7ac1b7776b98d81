// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "team/TeamDatabase.h"

#include "domain/Escape.h"
#include "team/TeamSchema.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::Team)
};

constexpr qint64 LockNumber = 0x53534141; // "SSAA"

} // namespace

Result<std::unique_ptr<TeamDatabase>> TeamDatabase::connect(const TeamAddress& address)
{
    const QString driver = u"QPSQL"_s;
    if (!QSqlDatabase::isDriverAvailable(driver)) {
        return failure(Error{.kind = ErrorKind::Failed,
                             .what = Text::tr("The team's ledger cannot be reached from this computer."),
                             .why = Text::tr("Qt's PostgreSQL driver (QPSQL) is not installed."),
                             .remedy = Text::tr("Install it (on Debian: the package libqt6sql6-psql).")});
    }
    const QString connection = u"activation-team-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<TeamDatabase> team(new TeamDatabase(connection, address.display()));
    team->m_database = QSqlDatabase::addDatabase(driver, connection);
    QSqlDatabase& database = team->m_database;
    database.setHostName(address.host);
    database.setPort(address.port);
    database.setUserName(address.user);
    database.setDatabaseName(address.database);
    if (!address.password.isEmpty())
        database.setPassword(QString::fromUtf8(address.password.utf8()));
    QStringList options{u"application_name='activation-assistant'"_s};
    for (const auto& [name, value] : address.parameters.asKeyValueRange())
        options += u"%1='%2'"_s.arg(name, value); // the address let no quotes in
    database.setConnectOptions(options.join(u';'));
    const bool opened = database.open();
    const QSqlError said = database.lastError();
    database.setPassword({});
    if (!opened)
        return failure(team->error(said));
    for (const QString& sql : {u"SET statement_timeout = 15000"_s, u"SET lock_timeout = 10000"_s,
                               u"SET idle_in_transaction_session_timeout = 60000"_s, u"SET synchronous_commit = on"_s,
                               u"SET default_transaction_isolation = 'read committed'"_s}) {
        if (auto done = team->run(sql); !done)
            return failure(done.error());
    }
    auto id = bringUpToDate(*team);
    if (!id)
        return failure(id.error());
    team->m_team = *std::move(id);
    return team;
}

TeamDatabase::~TeamDatabase()
{
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase() wants no copy of it left
    QSqlDatabase::removeDatabase(m_connection);
}

Result<QSqlQuery> TeamDatabase::run(const QString& sql, const QVariantList& values) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (values.isEmpty()) {
        if (!query.exec(sql))
            return failure(error(query.lastError()));
        return query;
    }
    if (!query.prepare(sql))
        return failure(error(query.lastError()));
    for (const QVariant& value : values) {
        const bool nullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.addBindValue(nullText ? QVariant(u""_s) : value);
    }
    if (!query.exec())
        return failure(error(query.lastError()));
    return query;
}

Result<void> TeamDatabase::lock() const
{
    if (auto begun = run(u"BEGIN"_s); !begun)
        return failure(begun.error());
    if (auto locked = run(u"SELECT pg_advisory_xact_lock(%1)"_s.arg(LockNumber)); !locked)
        return failure(locked.error());
    return {};
}

Result<void> TeamDatabase::commit() const
{
    if (auto done = run(u"COMMIT"_s); !done)
        return failure(done.error());
    return {};
}

void TeamDatabase::rollBack() const
{
    // Where the connection is gone the server does it by itself.
    [[maybe_unused]] const auto done = run(u"ROLLBACK"_s);
}

Error TeamDatabase::error(const QSqlError& error) const
{
    QString words = error.databaseText().trimmed();
    if (words.isEmpty())
        words = error.driverText();
    const QString state = error.nativeErrorCode(); // SQLSTATE; empty where the server was not reached
    Error out{.kind = ErrorKind::Failed,
              .what = Text::tr("The team's ledger said no."),
              .why = u"%1: %2%3"_s.arg(m_display, escaped(words),
                                       state.isEmpty() || words.contains(state) ? QString() : u" (%1)"_s.arg(state)),
              .remedy = Text::tr("Nothing of this step is in it. Show these words to whoever runs the server; work on "
                                 "this laptop goes on without it.")};
    const auto says = [&words](const QString& text) {
        return words.contains(text, Qt::CaseInsensitive);
    };
    if (state.startsWith(u"28"_s) || says(u"authentication failed"_s) || says(u"no password supplied"_s) ||
        says(u"no pg_hba.conf entry"_s)) {
        out.kind = ErrorKind::LoginRefused;
        out.what = Text::tr("The team's ledger refused the login.");
        out.remedy = Text::tr("Check the user in the address, and the password in ~/.pgpass (or PGPASSFILE, or the "
                              "file named by --team-password-file).");
    } else if (says(u"certificate"_s) || says(u"SSL error"_s) || says(u"does not support SSL"_s)) {
        out.kind = ErrorKind::CertificateUntrusted;
        out.what = Text::tr("The connection to the team's ledger is not safe.");
        out.remedy = Text::tr("The server's certificate must be valid, issued by an authority that the address names "
                              "(sslrootcert=FILE, or sslrootcert=system for those of this computer) and made out to "
                              "the host of the address. Ask whoever runs the server for the authority's file. Nothing "
                              "was sent.");
    } else if (state == u"42501"_s) {
        out.remedy = Text::tr("The user lacks rights in that database: whoever runs the server must grant CREATE on "
                              "its schema public for the first start, then SELECT, INSERT and UPDATE.");
    } else if (state == u"3D000"_s || (says(u"database"_s) && says(u"does not exist"_s))) {
        out.remedy = Text::tr("Check the name at the end of the address; whoever runs the server makes the database.");
    } else if (error.type() == QSqlError::ConnectionError || state.isEmpty() || state.startsWith(u"08"_s) ||
               state.startsWith(u"57"_s) || state == u"55P03"_s || !m_database.isOpen()) {
        out.kind = ErrorKind::Unreachable;
        out.what = Text::tr("The team's ledger cannot be reached.");
        out.remedy = Text::tr("Work on this laptop goes on; what was written is sent once the server is in reach "
                              "(activationctl ledger sync). Check the network, address and port.");
    }
    return out;
}

} // namespace activation
