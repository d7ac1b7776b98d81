// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/ChainCheck.h"

#include "domain/Escape.h"
#include "ledger/Database.h"
#include "ledger/EventStore.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("activation::Ledger", text);
}

/// Walks the events ordered by laptop and sequence, and remembers as much of them as the next one is held against.
class Walk
{
public:
    Walk(QString ownLaptop, ChainReport& report) : m_own(std::move(ownLaptop)), m_report(report) {}

    void see(const Event& event)
    {
        ++m_report.events;
        if (event.laptop != m_laptop)
            startChain(event.laptop);
        if (event.computedHash() != event.hash)
            fault(event.sequence, QT_TRANSLATE_NOOP("activation::Ledger", "it was edited"));
        if (m_ids.contains(event.id))
            fault(event.sequence, QT_TRANSLATE_NOOP("activation::Ledger", "another event has the same ID"));
        m_ids.insert(event.id);
        if (event.sequence == m_sequence && m_any)
            fault(event.sequence,
                  QT_TRANSLATE_NOOP("activation::Ledger", "there are two different events of this number"));
        else
            step(event.sequence);
        if (m_sequence == 1 ? !event.previous.isNull() : event.previous.isNull())
            fault(event.sequence, QT_TRANSLATE_NOOP("activation::Ledger", "its place in the chain is off"));
        else if (!m_before.isEmpty() && !m_before.contains(event.previous))
            fault(event.sequence, QT_TRANSLATE_NOOP("activation::Ledger", "it does not follow the event before it"));
        m_here.insert(event.hash);
        m_counts[event.laptop] += 1;
    }

    /// The event's row is there, but nothing can be made of it.
    void seeUnreadable(const QString& laptop, qint64 sequence)
    {
        ++m_report.events;
        if (laptop != m_laptop)
            startChain(laptop);
        fault(sequence, QT_TRANSLATE_NOOP("activation::Ledger", "it cannot be read any more"));
        step(sequence);
        m_before.clear();
        m_counts[laptop] += 1;
    }

    /// Holds what was seen of a chain against what was written down about it.
    void compare(const QString& laptop, qint64 events, bool lastIsThere)
    {
        const qint64 seen = m_counts.take(laptop);
        if (seen != events)
            m_report.faults +=
                translated(QT_TRANSLATE_NOOP("activation::Ledger", "Laptop %1: %2 events were written and %3 "
                                                                   "are there."))
                    .arg(escaped(laptop))
                    .arg(events)
                    .arg(seen);
        if (!lastIsThere)
            m_report.faults += translated(QT_TRANSLATE_NOOP("activation::Ledger",
                                                            "Laptop %1: the last event that was written is missing."))
                                   .arg(escaped(laptop));
    }

    void finish()
    {
        for (auto chain = m_counts.cbegin(); chain != m_counts.cend(); ++chain)
            m_report.faults +=
                translated(QT_TRANSLATE_NOOP("activation::Ledger", "Laptop %1: %2 events are there of which "
                                                                   "none was written by the assistant."))
                    .arg(escaped(chain.key()))
                    .arg(chain.value());
    }

private:
    void startChain(const QString& laptop)
    {
        m_laptop = laptop;
        m_sequence = 0;
        m_any = false;
        m_before.clear();
        m_here.clear();
    }

    void step(qint64 sequence)
    {
        const bool follows = m_any && sequence == m_sequence + 1;
        if (m_laptop == m_own && sequence > m_sequence + 1)
            m_report.faults += translated(QT_TRANSLATE_NOOP("activation::Ledger",
                                                            "Laptop %1 (this one): events %2 to %3 are missing."))
                                   .arg(escaped(m_laptop))
                                   .arg(m_sequence + 1)
                                   .arg(sequence - 1);
        m_before = follows ? m_here : QSet<Fingerprint>();
        m_here.clear();
        m_sequence = sequence;
        m_any = true;
    }

    void fault(qint64 sequence, const char* what)
    {
        m_report.faults += translated(QT_TRANSLATE_NOOP("activation::Ledger", "Laptop %1, event %2: %3."))
                               .arg(escaped(m_laptop))
                               .arg(sequence)
                               .arg(translated(what));
    }

    QString m_own;
    ChainReport& m_report;
    QString m_laptop;
    qint64 m_sequence = 0;
    bool m_any = false;
    QSet<Fingerprint> m_before; ///< the hashes an event may name as its previous one; empty where that is unknown
    QSet<Fingerprint> m_here;   ///< the hashes of this sequence: one, unless there is a contradiction
    QSet<QString> m_ids;
    QHash<QString, qint64> m_counts; ///< events seen per laptop
};

} // namespace

Result<ChainReport> checkChains(const Database& database, const QString& laptop)
{
    ChainReport report;
    Walk walk(laptop, report);
    // One transaction, so that both queries see the same moment.
    auto begun = database.run(u"BEGIN"_s);
    if (!begun)
        return failure(begun.error());
    auto read = database.each(u"SELECT %1 FROM events ORDER BY laptop, sequence, row"_s.arg(eventColumns()), {},
                              [&](const QSqlQuery& row) -> Result<void> {
                                  if (const auto event = eventFrom(row, database.file()))
                                      walk.see(*event);
                                  else
                                      walk.seeUnreadable(row.value(2).toString(), row.value(3).toLongLong());
                                  return {};
                              });
    if (read) {
        read =
            database.each(u"SELECT laptop, events, EXISTS (SELECT 1 FROM events e WHERE e.hash = last_hash AND "
                          "e.laptop = chains.laptop AND e.sequence = last_sequence) FROM chains"_s,
                          {}, [&](const QSqlQuery& row) -> Result<void> {
                              walk.compare(row.value(0).toString(), row.value(1).toLongLong(), row.value(2).toBool());
                              return {};
                          });
    }
    const auto ended = database.run(u"ROLLBACK"_s);
    if (!read)
        return failure(read.error());
    if (!ended)
        return failure(ended.error());
    walk.finish();
    return report;
}

} // namespace activation
