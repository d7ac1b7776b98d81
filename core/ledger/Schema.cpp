// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/Schema.h"

#include "ledger/EventStore.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr int ApplicationId = 0x53534141; // "SSAA": tells a ledger from any other SQLite file

// Texts are never NULL. Install Codes are compared without regard to case, as InstallCode does.
QStringList version1()
{
    return {
        u"CREATE TABLE meta (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)"_s,

        // `row` is the order in which this ledger came to know. The hash covers every other column, and is what makes
        // an event itself: two events that claim one id or one sequence can both be kept, and shown.
        u"CREATE TABLE events ("
        "row INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, at TEXT NOT NULL, laptop TEXT NOT NULL, "
        "sequence INTEGER NOT NULL, package_id TEXT NOT NULL, install_code TEXT NOT NULL COLLATE NOCASE, "
        "activation_id TEXT NOT NULL, kind TEXT NOT NULL, what TEXT NOT NULL, why TEXT NOT NULL, data TEXT NOT NULL, "
        "previous TEXT NOT NULL, hash TEXT NOT NULL UNIQUE)"_s,
        u"CREATE INDEX events_by_laptop ON events (laptop, sequence)"_s,
        u"CREATE INDEX events_by_id ON events (id)"_s,
        u"CREATE INDEX events_by_unit ON events (install_code, package_id)"_s,
        u"CREATE INDEX events_by_package ON events (package_id)"_s,
        u"CREATE TRIGGER events_never_change BEFORE UPDATE ON events "
        "BEGIN SELECT RAISE(ABORT, 'events never change'); END"_s,
        u"CREATE TRIGGER events_never_go BEFORE DELETE ON events "
        "BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END"_s,
        // INSERT OR REPLACE deletes without asking the trigger above.
        u"CREATE TRIGGER events_are_never_replaced BEFORE INSERT ON events "
        "WHEN EXISTS (SELECT 1 FROM events WHERE hash = NEW.hash OR row = NEW.row) "
        "BEGIN SELECT RAISE(ABORT, 'events are never replaced'); END"_s,

        // What each laptop's chain comes to, so that a missing end shows too.
        u"CREATE TABLE chains (laptop TEXT NOT NULL PRIMARY KEY, events INTEGER NOT NULL, "
        "last_sequence INTEGER NOT NULL, last_hash TEXT NOT NULL)"_s,

        // Derived from the events.
        u"CREATE TABLE jobs (package_id TEXT NOT NULL, install_code TEXT NOT NULL COLLATE NOCASE, "
        "activation_id TEXT NOT NULL, state TEXT NOT NULL, since TEXT NOT NULL, what TEXT NOT NULL, "
        "why TEXT NOT NULL, PRIMARY KEY (package_id, install_code, activation_id))"_s,

        u"CREATE TABLE pins (address TEXT NOT NULL COLLATE NOCASE PRIMARY KEY, fingerprint TEXT NOT NULL, "
        "install_code TEXT NOT NULL COLLATE NOCASE, accept_expired INTEGER NOT NULL, pinned_at TEXT NOT NULL)"_s,
        u"CREATE INDEX pins_by_fingerprint ON pins (fingerprint)"_s,
        u"CREATE TABLE signers (fingerprint TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, trusted_at TEXT NOT NULL)"_s,
        u"CREATE TABLE revisions (package_id TEXT NOT NULL, revision INTEGER NOT NULL, manifest_sha256 TEXT NOT NULL, "
        "seen_at TEXT NOT NULL, PRIMARY KEY (package_id, revision, manifest_sha256))"_s,

        u"CREATE TABLE idempotency_keys (key TEXT NOT NULL PRIMARY KEY, install_code TEXT NOT NULL COLLATE NOCASE, "
        "license_id TEXT NOT NULL, devices INTEGER NOT NULL, package_id TEXT NOT NULL, created_at TEXT NOT NULL, "
        "settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1)), activation_id TEXT NOT NULL DEFAULT '')"_s,
        // One open request per unit, license and count, whoever asks first.
        u"CREATE UNIQUE INDEX idempotency_unsettled ON idempotency_keys (install_code, license_id, devices) "
        "WHERE settled = 0"_s,
    };
}

// Keys of several laptops stand side by side once ledgers are exchanged; that a laptop has one open request per unit,
// license and count is seen to in the transaction that makes a key.
QStringList version2()
{
    return {
        u"ALTER TABLE idempotency_keys ADD COLUMN laptop TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE idempotency_keys ADD COLUMN additional INTEGER NOT NULL DEFAULT 0 CHECK (additional IN (0, 1))"_s,
        u"UPDATE idempotency_keys SET laptop = (SELECT value FROM meta WHERE name = 'laptop')"_s,
        u"DROP INDEX idempotency_unsettled"_s,
        u"CREATE INDEX idempotency_keys_by_unit ON idempotency_keys (install_code)"_s,
        // How far the exchange with each team's ledger has come: `arrival` and `hash` of the last event fetched, the
        // last of our rows that it has.
        u"CREATE TABLE teams (team TEXT NOT NULL PRIMARY KEY, arrival INTEGER NOT NULL, hash TEXT NOT NULL, "
        "sent_row INTEGER NOT NULL, in_step_at TEXT NOT NULL)"_s,
    };
}

// What the portal refused was not spent, and stands in nobody's way.
QStringList version3()
{
    return {
        u"ALTER TABLE idempotency_keys ADD COLUMN refused INTEGER NOT NULL DEFAULT 0 CHECK (refused IN (0, 1))"_s,
    };
}

// What is asked for at every unit of a large site is found without reading the whole ledger.
QStringList version4()
{
    return {
        u"CREATE INDEX events_by_file ON events (%1) WHERE kind = 'obtained'"_s.arg(fileOfEvent()),
        u"CREATE INDEX events_by_time ON events (at)"_s,
    };
}

// Migrations[n] leads from version n to n + 1.
using Migration = QStringList (*)();
constexpr std::array<Migration, SchemaVersion> Migrations{version1, version2, version3, version4};

Result<int> number(const Database& database, const QString& pragma)
{
    const auto value = database.value(u"PRAGMA "_s + pragma);
    if (!value)
        return failure(value.error());
    return value->toInt();
}

Error notALedger(const QString& file)
{
    return Error{.kind = ErrorKind::BadFile,
                 .what = QCoreApplication::translate("activation::Ledger", "This file is not a ledger."),
                 .why = QCoreApplication::translate("activation::Ledger",
                                                    "%1 is a SQLite database of another program; it was not changed.")
                            .arg(file),
                 .remedy = QCoreApplication::translate(
                     "activation::Ledger", "Name another file for the ledger (on the command line: --ledger FILE).")};
}

} // namespace

Result<void> checkSchema(const Database& database)
{
    const auto version = number(database, u"user_version"_s);
    if (!version)
        return failure(version.error());
    const auto application = number(database, u"application_id"_s);
    if (!application)
        return failure(application.error());
    if (*application != ApplicationId)
        return failure(notALedger(database.file()));
    if (*version > SchemaVersion) {
        return failure(Error{
            .kind = ErrorKind::BadFile,
            .what = QCoreApplication::translate("activation::Ledger",
                                                "A newer version of the assistant wrote this ledger."),
            .why = QCoreApplication::translate("activation::Ledger",
                                               "%1 has the format %2; this version knows formats up to %3. It was not "
                                               "changed.")
                       .arg(database.file())
                       .arg(*version)
                       .arg(SchemaVersion),
            .remedy = QCoreApplication::translate("activation::Ledger",
                                                  "Update the assistant on this laptop, or name another file for the "
                                                  "ledger (on the command line: --ledger FILE).")});
    }
    QStringList faults;
    auto checked = database.each(u"PRAGMA quick_check(3)"_s, {}, [&faults](QSqlQuery& row) -> Result<void> {
        if (row.value(0).toString() != u"ok"_s)
            faults += row.value(0).toString();
        return {};
    });
    if (!checked)
        return checked;
    if (!faults.isEmpty())
        return failure(damaged(database.file(), u"%1: %2"_s.arg(database.file(), faults.join(u"; "_s))));
    return {};
}

Result<void> migrate(const Database& database)
{
    const auto found = number(database, u"user_version"_s);
    if (!found)
        return failure(found.error());
    if (*found == SchemaVersion)
        return {};
    return database.write([&database]() -> Result<void> {
        // Asked inside the transaction: another process may just have done it.
        const auto version = number(database, u"user_version"_s);
        if (!version)
            return failure(version.error());
        for (int step = *version; step < SchemaVersion; ++step) {
            for (const QString& sql : Migrations[static_cast<size_t>(step)]()) {
                if (auto done = database.run(sql); !done)
                    return failure(done.error());
            }
        }
        if (*version == 0) {
            const QString laptop = QUuid::createUuid().toString(QUuid::WithoutBraces);
            if (auto done = database.run(u"INSERT INTO meta (name, value) VALUES ('laptop', ?)"_s, {laptop}); !done)
                return failure(done.error());
        }
        // A pragma takes no bound values; these are our own numbers.
        for (const QString& sql :
             {u"PRAGMA application_id = %1"_s.arg(ApplicationId), u"PRAGMA user_version = %1"_s.arg(SchemaVersion)}) {
            if (auto done = database.run(sql); !done)
                return failure(done.error());
        }
        return {};
    });
}

} // namespace activation
