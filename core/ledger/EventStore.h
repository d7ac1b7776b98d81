// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Event.h"
#include "ledger/Database.h"

#include <QList>
#include <QSet>

namespace activation {

constexpr qint64 LargestSequence = 9007199254740991; ///< what JSON holds exactly

/// 8-4-4-4-12 hexadecimal digits.
bool isUuid(const QString& text);

/// Every column of an event, in the order that eventFrom() reads.
QString eventColumns();
/// The event on which the query stands; BadFile where it is not one any more.
Result<Event> eventFrom(const QSqlQuery& row, const QString& file);

/// The last event of a laptop's chain as far as it is known here; nullopt before its first.
Result<std::optional<Event>> lastEvent(const Database& database, const QString& laptop);
/// Whether the event with this hash is known.
Result<bool> isKnown(const Database& database, const Fingerprint& hash);
/// Keeps a complete event. Call within Database::write().
Result<void> insertEvent(const Database& database, const Event& event);
/// In the order of their times; empty arguments mean all.
Result<QList<Event>> findEvents(const Database& database, const QString& packageId, const QString& installCode);
/// Those of a package but the ones with these IDs.
Result<QList<Event>> findEventsBeside(const Database& database, const QString& packageId, const QSet<QString>& known);

/// The "obtained" events of these very bytes, and all events since a moment; in the order of their times.
Result<QList<Event>> findObtained(const Database& database, const Fingerprint& sha256);
Result<QList<Event>> findEventsSince(const Database& database, const QDateTime& at);
/// The SHA-256 that an event's data names, as SQL: the schema has an index of it for "obtained" events.
QString fileOfEvent();

/// The last in the order in which this ledger came to know them, and those behind a row, with their rows.
Result<qint64> lastRow(const Database& database);
Result<QList<std::pair<qint64, Event>>> findEventsAfter(const Database& database, qint64 row, int most);

/// What is off about a new event beside those that are known: another one has its place or id, or its neighbors do not
/// fit. Empty when nothing is. Gaps are not: a package carries only the events of its own site.
Result<QStringList> contradictions(const Database& database, const Event& event);

/// Why an event cannot be genuine, whoever brings it: its hash does not fit, or it has no valid ID, time or text.
std::optional<QString> faultOf(const Event& event);
/// Whether the event is the same after a way through JSON and the database: no half characters, times in UTC.
bool isStorable(const Event& event);

} // namespace activation
