// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/Database.h"
#include "ledger/Ledger.h"

namespace activation {

struct Ledger::Private
{
    std::unique_ptr<Database> database;
    QString laptop;

    /// Writes down an event of this laptop. Within a transaction.
    Result<Event> append(const EventDraft& draft) const;
    /// Refuses events that cannot be what they say; sorted by laptop and sequence.
    Result<QList<Event>> genuine(QList<Event> events) const;
    /// Keeps those that are new; what contradicts is added to `odd`. Returns how many were new. Within a transaction.
    Result<int> take(const QList<Event>& events, QStringList& odd, QString& oddPackage) const;
    Result<LedgerRecords> records(bool withEvents) const;
    /// Writes the "error" event that names contradictions. Within a transaction.
    Result<void> note(const QStringList& contradictions, const QString& packageId) const;
};

} // namespace activation
