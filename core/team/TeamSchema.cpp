// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "team/TeamSchema.h"

#include "team/TeamDatabase.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::Team)
};

// `body` is the event's JSON as its hash was made over it: kept as text, for the server must not rewrite numbers.
QStringList version1()
{
    return {
        u"CREATE TABLE saa_events (arrival BIGSERIAL PRIMARY KEY, hash TEXT NOT NULL UNIQUE, laptop TEXT NOT NULL, "
        "sequence BIGINT NOT NULL, install_code TEXT NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL, "
        "arrived_at TIMESTAMPTZ NOT NULL DEFAULT now())"_s,
        u"CREATE FUNCTION saa_events_never_change() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'events never change'; END $$"_s,
        u"CREATE TRIGGER saa_events_never_change BEFORE UPDATE OR DELETE ON saa_events "
        "FOR EACH ROW EXECUTE FUNCTION saa_events_never_change()"_s,
        u"CREATE TABLE saa_signers (fingerprint TEXT PRIMARY KEY, name TEXT NOT NULL, trusted_at TEXT NOT NULL)"_s,
        u"CREATE TABLE saa_keys (key TEXT PRIMARY KEY, install_code TEXT NOT NULL, license_id TEXT NOT NULL, "
        "devices INTEGER NOT NULL, package_id TEXT NOT NULL, created_at TEXT NOT NULL, settled BOOLEAN NOT NULL, "
        "activation_id TEXT NOT NULL, laptop TEXT NOT NULL, additional BOOLEAN NOT NULL, "
        "host_name TEXT NOT NULL DEFAULT '')"_s,
        u"CREATE INDEX saa_keys_by_unit ON saa_keys (lower(install_code))"_s,
    };
}

// A claim whose request the portal refused is released, unless another laptop was granted the same key: that may just
// be asking. Of keys that were there before nobody knows whether they are shared.
QStringList version2()
{
    return {
        u"ALTER TABLE saa_keys ADD COLUMN released BOOLEAN NOT NULL DEFAULT false"_s,
        u"ALTER TABLE saa_keys ADD COLUMN shared BOOLEAN NOT NULL DEFAULT true"_s,
        u"ALTER TABLE saa_keys ALTER COLUMN shared SET DEFAULT false"_s,
    };
}

using Migration = QStringList (*)();
constexpr std::array<Migration, TeamSchemaVersion> Migrations{version1, version2};

Result<QString> meta(const TeamDatabase& database, const QString& name)
{
    QString value;
    auto read = database.each(u"SELECT value FROM saa_meta WHERE name = ?"_s, {name},
                              [&value](const QSqlQuery& row) -> Result<void> {
                                  value = row.value(0).toString();
                                  return {};
                              });
    if (!read)
        return failure(read.error());
    return value;
}

Result<bool> isThere(const TeamDatabase& database)
{
    bool there = false;
    // Read from the catalog's table: to_regclass() answers from a cache that may be older than the lock.
    auto read = database.each(u"SELECT EXISTS (SELECT 1 FROM pg_catalog.pg_tables WHERE tablename = 'saa_meta' "
                              "AND schemaname = ANY (current_schemas(false)))"_s,
                              {}, [&there](const QSqlQuery& row) -> Result<void> {
                                  there = row.value(0).toBool();
                                  return {};
                              });
    if (!read)
        return failure(read.error());
    return there;
}

Result<int> versionOf(const TeamDatabase& database)
{
    const auto there = isThere(database);
    if (!there)
        return failure(there.error());
    if (!*there)
        return 0;
    const auto text = meta(database, u"version"_s);
    if (!text)
        return failure(text.error());
    const int version = text->toInt();
    if (version < 1 || version > TeamSchemaVersion) {
        return failure(Error{.kind = ErrorKind::BadFile,
                             .what = Text::tr("A newer version of the assistant keeps this team's ledger."),
                             .why = Text::tr("It has the format %1; this version knows formats up to %2. It was not "
                                             "changed.")
                                        .arg(*text)
                                        .arg(TeamSchemaVersion),
                             .remedy = Text::tr("Update the assistant on this laptop.")});
    }
    return version;
}

} // namespace

Result<QString> bringUpToDate(const TeamDatabase& database)
{
    const auto found = versionOf(database);
    if (!found)
        return failure(found.error());
    if (*found == TeamSchemaVersion)
        return meta(database, u"team"_s);
    return database.write([&]() -> Result<QString> {
        // Asked under the lock: another laptop may just have done it.
        const auto version = versionOf(database);
        if (!version)
            return failure(version.error());
        QStringList statements;
        if (*version == 0)
            statements += u"CREATE TABLE saa_meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)"_s;
        for (int step = *version; step < TeamSchemaVersion; ++step)
            statements += Migrations[static_cast<size_t>(step)]();
        for (const QString& sql : std::as_const(statements)) {
            if (auto done = database.run(sql); !done)
                return failure(done.error());
        }
        if (*version == 0) {
            auto named = database.run(u"INSERT INTO saa_meta (name, value) VALUES ('team', ?)"_s,
                                      {QUuid::createUuid().toString(QUuid::WithoutBraces)});
            if (!named)
                return failure(named.error());
        }
        auto noted = database.run(u"INSERT INTO saa_meta (name, value) VALUES ('version', ?) "
                                  "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                                  {QString::number(TeamSchemaVersion)});
        if (!noted)
            return failure(noted.error());
        return meta(database, u"team"_s);
    });
}

} // namespace activation
