// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Event.h"
#include "ledger/Database.h"

#include <QList>

namespace activation {

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

/// What is off about a new event beside those that are known: another one has its place or id, or its neighbors do not
/// fit. Empty when nothing is. Gaps are not: a package carries only the events of its own site.
Result<QStringList> contradictions(const Database& database, const Event& event);

/// Whether the event is the same after a way through JSON and the database: no half characters, times in UTC.
bool isStorable(const Event& event);

} // namespace activation
