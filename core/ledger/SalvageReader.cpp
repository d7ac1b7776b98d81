// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/SalvageReader.h"

#include "domain/Escape.h"
#include "ledger/Database.h"
#include "ledger/EventStore.h"
#include "ledger/IdempotencyKeys.h"
#include "ledger/Pins.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// Behind a broken page, how many rows are tried one by one until the table counts as ended.
constexpr qint64 FurthestGap = 20'000;

/// Calls `take` for each row of a table by its number, skipping those that cannot be read; `take` says whether it could
/// make anything of the row. `columns` are followed by the row's number. Returns how many were of no use.
template <class F>
qsizetype readRows(const Database& database, const QString& table, const QString& columns, F&& take)
{
    const int numberAt = static_cast<int>(columns.count(u','));
    qsizetype useless = 0;
    qint64 last = 0; // the last row that was read, or given up
    qint64 gap = 0;
    while (gap <= FurthestGap) {
        // By the row's number alone: an index may be broken where the table is not.
        const auto read =
            database.each(u"SELECT %1, rowid FROM %2 NOT INDEXED WHERE rowid > ? ORDER BY rowid"_s.arg(columns, table),
                          {last}, [&](const QSqlQuery& row) -> Result<void> {
                              const qint64 number = row.value(numberAt + 1).toLongLong();
                              if (gap > 0)
                                  useless += number - last - 1 + gap;
                              gap = 0;
                              last = number;
                              if (!take(row))
                                  ++useless;
                              return {};
                          });
        if (read)
            break;
        ++last;
        ++gap;
    }
    // At the end of a table nobody can tell lost rows from rows that never were.
    if (gap > 0)
        useless += 1;
    return useless;
}

} // namespace

Salvaged readWhatCanBeRead(const QString& file)
{
    Salvaged found;
    const auto opened = Database::connect(file, Database::Mode::ReadWrite);
    if (!opened)
        return found;
    const Database& database = **opened;
    const auto version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return found;
    const auto laptop = database.value(u"SELECT value FROM meta WHERE name = 'laptop'"_s);

    found.unreadable += readRows(database, u"events"_s, eventColumns(), [&](const QSqlQuery& row) {
        auto event = eventFrom(row, file);
        if (!event)
            return false;
        if (const auto fault = faultOf(*event)) {
            found.left += QCoreApplication::translate("activation::Ledger", "Event %1 of laptop %2: ")
                              .arg(event->sequence)
                              .arg(escaped(event->laptop)) +
                          *fault;
        } else {
            found.records.events += *std::move(event);
        }
        return true;
    });
    found.unreadable += readRows(database, u"signers"_s, u"fingerprint, name, trusted_at"_s, [&](const QSqlQuery& row) {
        const auto fingerprint = Fingerprint::parse(row.value(0).toString());
        if (fingerprint)
            found.records.signers +=
                TrustedSigner{.fingerprint = *fingerprint,
                              .name = row.value(1).toString(),
                              .trustedAt = QDateTime::fromString(row.value(2).toString(), Qt::ISODateWithMs).toUTC()};
        return fingerprint.has_value();
    });
    // Version 1 had no laptop in its keys: they were all its own.
    QString columns = keyColumns();
    if (version->toInt() < 2)
        columns.replace(u"laptop, additional"_s, u"'', 0"_s);
    if (version->toInt() < 3)
        columns.replace(u", refused"_s, u", 0"_s);
    found.unreadable += readRows(database, u"idempotency_keys"_s, columns, [&](const QSqlQuery& row) {
        auto key = keyFrom(row);
        if (key && key->laptop.isEmpty() && laptop)
            key->laptop = laptop->toString();
        if (key)
            found.records.keys += *key;
        return key.has_value();
    });
    found.unreadable += readRows(database, u"pins"_s, pinColumns(), [&](const QSqlQuery& row) {
        const auto pin = pinFrom(row);
        if (pin)
            found.records.pins += *pin;
        return pin.has_value();
    });
    found.unreadable +=
        readRows(database, u"revisions"_s, u"package_id, revision, manifest_sha256"_s, [&](const QSqlQuery& row) {
            const auto manifest = Fingerprint::parse(row.value(2).toString());
            if (manifest)
                found.revisions += Salvaged::Revision{.packageId = row.value(0).toString(),
                                                      .revision = row.value(1).toLongLong(),
                                                      .manifestSha256 = *manifest};
            return manifest.has_value();
        });
    return found;
}

} // namespace activation
