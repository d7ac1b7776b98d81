// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/EventStore.h"

#include "domain/Escape.h"
#include "domain/JsonFields.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// In the order of their times.
Result<QList<Event>> eventsWhere(const Database& database, const QString& condition, const QVariantList& values,
                                 const QSet<QString>& without = {})
{
    QString sql = u"SELECT %1 FROM events"_s.arg(eventColumns());
    if (!condition.isEmpty())
        sql += u" WHERE "_s + condition;
    sql += u" ORDER BY at, laptop, sequence, row"_s;
    QList<Event> events;
    auto read = database.each(sql, values, [&](const QSqlQuery& row) -> Result<void> {
        if (!without.isEmpty() && without.contains(row.value(0).toString()))
            return {};
        auto event = eventFrom(row, database.file());
        if (!event)
            return failure(event.error());
        events += *std::move(event);
        return {};
    });
    if (!read)
        return failure(read.error());
    return events;
}

} // namespace

QString eventColumns()
{
    return u"id, at, laptop, sequence, package_id, install_code, activation_id, kind, what, why, data, previous, hash"_s;
}

Result<Event> eventFrom(const QSqlQuery& row, const QString& file)
{
    Event event{.id = row.value(0).toString(),
                .at = QDateTime::fromString(row.value(1).toString(), Qt::ISODateWithMs).toUTC(),
                .laptop = row.value(2).toString(),
                .sequence = row.value(3).toLongLong(),
                .packageId = row.value(4).toString(),
                .installCode = row.value(5).toString(),
                .activationId = row.value(6).toString(),
                .kind = row.value(7).toString(),
                .what = row.value(8).toString(),
                .why = row.value(9).toString(),
                .data = {},
                .previous = {},
                .hash = {}};
    const QJsonDocument data = QJsonDocument::fromJson(row.value(10).toString().toUtf8());
    const auto previous = Fingerprint::parse(row.value(11).toString());
    const auto hash = Fingerprint::parse(row.value(12).toString());
    if (!event.at.isValid() || !data.isObject() || !previous || !hash) {
        return failure(damaged(
            file, QCoreApplication::translate("activation::Ledger", "Event %1 of laptop %2 cannot be read any more.")
                      .arg(event.sequence)
                      .arg(escaped(event.laptop))));
    }
    event.data = data.object();
    event.previous = *previous;
    event.hash = *hash;
    return event;
}

Result<std::optional<Event>> lastEvent(const Database& database, const QString& laptop)
{
    std::optional<Event> last;
    // Where two events claim the last place, the chain goes on from the one that was known first.
    auto read = database.each(
        u"SELECT %1 FROM events WHERE laptop = ? ORDER BY sequence DESC, row LIMIT 1"_s.arg(eventColumns()), {laptop},
        [&](const QSqlQuery& row) -> Result<void> {
            auto event = eventFrom(row, database.file());
            if (!event)
                return failure(event.error());
            last = *std::move(event);
            return {};
        });
    if (!read)
        return failure(read.error());
    return last;
}

Result<bool> isKnown(const Database& database, const Fingerprint& hash)
{
    const auto found = database.value(u"SELECT 1 FROM events WHERE hash = ?"_s, {hash.hex()});
    if (!found)
        return failure(found.error());
    return found->isValid();
}

Result<void> insertEvent(const Database& database, const Event& event)
{
    auto inserted =
        database.run(u"INSERT INTO events (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(eventColumns()),
                     {event.id, isoUtc(event.at), event.laptop, event.sequence, event.packageId, event.installCode,
                      event.activationId, event.kind, event.what, event.why, compact(event.data), event.previous.hex(),
                      event.hash.hex()});
    if (!inserted)
        return failure(inserted.error());
    auto counted = database.run(
        u"INSERT INTO chains (laptop, events, last_sequence, last_hash) VALUES (?, 1, ?, ?) "
        "ON CONFLICT (laptop) DO UPDATE SET events = events + 1, "
        "last_hash = CASE WHEN excluded.last_sequence > last_sequence THEN excluded.last_hash ELSE last_hash END, "
        "last_sequence = max(last_sequence, excluded.last_sequence)"_s,
        {event.laptop, event.sequence, event.hash.hex()});
    if (!counted)
        return failure(counted.error());
    return {};
}

QString fileOfEvent()
{
    // Rows are not trusted to be what this program wrote, and an index must not fail at one that is not.
    return u"CASE WHEN json_valid(data) THEN json_extract(data, '$.sha256') END"_s;
}

Result<QList<Event>> findEvents(const Database& database, const QString& packageId, const QString& installCode)
{
    QStringList conditions;
    QVariantList values;
    if (!packageId.isEmpty()) {
        conditions += u"package_id = ?"_s;
        values += packageId;
    }
    if (!installCode.isEmpty()) {
        conditions += u"install_code = ?"_s;
        values += installCode;
    }
    return eventsWhere(database, conditions.join(u" AND "_s), values);
}

Result<QList<Event>> findEventsBeside(const Database& database, const QString& packageId, const QSet<QString>& known)
{
    return eventsWhere(database, u"package_id = ?"_s, {packageId}, known);
}

Result<QList<Event>> findObtained(const Database& database, const Fingerprint& sha256)
{
    return eventsWhere(database, u"kind = 'obtained' AND %1 = ?"_s.arg(fileOfEvent()), {sha256.hex()});
}

Result<QList<Event>> findEventsSince(const Database& database, const QDateTime& at)
{
    return eventsWhere(database, u"at >= ?"_s, {isoUtc(at)});
}

Result<qint64> lastRow(const Database& database)
{
    const auto last = database.value(u"SELECT coalesce(max(row), 0) FROM events"_s);
    if (!last)
        return failure(last.error());
    return last->toLongLong();
}

Result<QList<std::pair<qint64, Event>>> findEventsAfter(const Database& database, qint64 row, int most)
{
    QList<std::pair<qint64, Event>> events;
    auto read = database.each(u"SELECT %1, row FROM events WHERE row > ? ORDER BY row LIMIT ?"_s.arg(eventColumns()),
                              {row, most}, [&](const QSqlQuery& query) -> Result<void> {
                                  auto event = eventFrom(query, database.file());
                                  if (!event)
                                      return failure(event.error());
                                  events.emplaceBack(query.value(13).toLongLong(), *std::move(event));
                                  return {};
                              });
    if (!read)
        return failure(read.error());
    return events;
}

Result<QStringList> contradictions(const Database& database, const Event& event)
{
    QStringList found;
    const auto note = [&](const QString& text) {
        found += text.arg(escaped(event.laptop)).arg(event.sequence);
    };
    if (event.previous.isNull() != (event.sequence == 1))
        note(QCoreApplication::translate("activation::Ledger", "Laptop %1, event %2: its place in the chain is off."));
    bool isBefore = false;
    bool fitsBefore = false;
    bool isAfter = false;
    bool fitsAfter = false;
    auto read = database.each(
        u"SELECT id, laptop, sequence, previous, hash FROM events WHERE id = ? "
        "UNION ALL SELECT id, laptop, sequence, previous, hash FROM events "
        "WHERE laptop = ? AND sequence BETWEEN ? AND ? AND id <> ?"_s,
        {event.id, event.laptop, event.sequence - 1, event.sequence + 1, event.id},
        [&](const QSqlQuery& row) -> Result<void> {
            if (row.value(0).toString() == event.id) {
                note(QCoreApplication::translate("activation::Ledger",
                                                 "Laptop %1, event %2: another event has the same ID."));
                return {};
            }
            const qint64 sequence = row.value(2).toLongLong();
            if (sequence == event.sequence) {
                note(QCoreApplication::translate(
                    "activation::Ledger", "Laptop %1, event %2: there are two different events of this number."));
            } else if (sequence < event.sequence) {
                isBefore = true;
                fitsBefore = fitsBefore || row.value(4).toString() == event.previous.hex();
            } else {
                isAfter = true;
                fitsAfter = fitsAfter || row.value(3).toString() == event.hash.hex();
            }
            return {};
        });
    if (!read)
        return failure(read.error());
    if (isBefore && !fitsBefore)
        note(QCoreApplication::translate("activation::Ledger",
                                         "Laptop %1, event %2: it does not follow the event before it."));
    if (isAfter && !fitsAfter)
        note(QCoreApplication::translate("activation::Ledger",
                                         "Laptop %1, event %2: the event after it does not follow it."));
    return found;
}

std::optional<QString> faultOf(const Event& event)
{
    if (event.computedHash() != event.hash)
        return QCoreApplication::translate("activation::Ledger", "its hash does not fit what it says.");
    if (!isUuid(event.id) || !isUuid(event.laptop) || event.kind.isEmpty() || event.sequence < 1 ||
        event.sequence > LargestSequence || !event.at.isValid() || !isStorable(event))
        return QCoreApplication::translate("activation::Ledger", "it has no valid ID, time or text.");
    return std::nullopt;
}

bool isUuid(const QString& text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

bool isStorable(const Event& event)
{
    for (const QString& text : {event.id, event.laptop, event.packageId, event.installCode, event.activationId,
                                event.kind, event.what, event.why}) {
        if (!text.isValidUtf16() || text.contains(QChar(u'\0')))
            return false;
    }
    const QString data = compact(event.data);
    const QJsonDocument again = QJsonDocument::fromJson(data.toUtf8());
    const QDateTime at = QDateTime::fromString(isoUtc(event.at), Qt::ISODateWithMs);
    return data.isValidUtf16() && compact(again.object()) == data && again.object() == event.data &&
           isoUtc(at) == isoUtc(event.at);
}

} // namespace activation
