// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Escape.h"
#include "domain/JsonFields.h"
#include "ledger/EventStore.h"
#include "ledger/IdempotencyKeys.h"
#include "ledger/JobProjection.h"
#include "ledger/LedgerPrivate.h"
#include "ledger/Pins.h"
#include "ledger/Signers.h"
#include "ledger/TeamMarks.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

Error badEvents(const QString& why)
{
    return Error{.kind = ErrorKind::BadFile,
                 .what = QCoreApplication::translate("activation::Ledger", "The history that came in is not genuine."),
                 .why = why,
                 .remedy = QCoreApplication::translate("activation::Ledger",
                                                       "Nothing of it was taken. Use another copy of the package, or "
                                                       "ask whoever made it for a new one.")};
}

/// The contradictions that were written down before, as note() joined them.
Result<QSet<QString>> notedBefore(const Database& database)
{
    QSet<QString> noted;
    auto read = database.each(u"SELECT why FROM events WHERE kind = 'error'"_s, {},
                              [&noted](const QSqlQuery& row) -> Result<void> {
                                  for (const QString& line : row.value(0).toString().split(u'\n'))
                                      noted += line;
                                  return {};
                              });
    if (!read)
        return failure(read.error());
    return noted;
}

} // namespace

Result<QList<Event>> Ledger::Private::genuine(QList<Event> events) const
{
    const auto last = lastEvent(*database, laptop);
    if (!last)
        return failure(last.error());
    // Our own events can come back after a backup was restored, but no chain is a million events behind.
    const qint64 furthest = (*last ? (*last)->sequence : 0) + 1'000'000;
    for (const Event& event : events) {
        const QString where = QCoreApplication::translate("activation::Ledger", "Event %1 of laptop %2: ")
                                  .arg(event.sequence)
                                  .arg(escaped(event.laptop));
        if (const auto fault = faultOf(event))
            return failure(badEvents(where + *fault));
        if (event.laptop == laptop && event.sequence > furthest)
            return failure(
                badEvents(where + QCoreApplication::translate("activation::Ledger", "this laptop never wrote it.")));
    }
    std::ranges::stable_sort(events, {}, [](const Event& event) { return std::pair(event.laptop, event.sequence); });
    return events;
}

Result<int> Ledger::Private::take(const QList<Event>& events, QStringList& odd, QString& oddPackage) const
{
    int taken = 0;
    QSet<std::pair<QString, QString>> units;
    for (const Event& event : events) {
        const auto known = isKnown(*database, event.hash);
        if (!known)
            return failure(known.error());
        if (*known)
            continue;
        const auto contradicts = contradictions(*database, event);
        if (!contradicts)
            return failure(contradicts.error());
        if (!contradicts->isEmpty())
            oddPackage = event.packageId;
        odd += *contradicts;
        if (auto kept = insertEvent(*database, event); !kept)
            return failure(kept.error());
        if (activationState(event.kind))
            units.insert({event.packageId, event.installCode.toLower()});
        ++taken;
    }
    for (const auto& [packageId, installCode] : std::as_const(units)) {
        if (auto projected = projectJobs(*database, packageId, installCode); !projected)
            return failure(projected.error());
    }
    return taken;
}

Result<void> Ledger::Private::note(const QStringList& found, const QString& packageId) const
{
    if (found.isEmpty())
        return {};
    auto noted = append({.kind = u"error"_s,
                         .what = QCoreApplication::translate(
                             "activation::Ledger", "History that came in contradicts what is known. Both are kept."),
                         .why = found.join(u'\n'),
                         .packageId = packageId});
    if (!noted)
        return failure(noted.error());
    return {};
}

Result<int> Ledger::import(const QList<Event>& incoming)
{
    if (incoming.isEmpty())
        return 0;
    return d->database->write([&]() -> Result<int> {
        const auto events = d->genuine(incoming);
        if (!events)
            return failure(events.error());
        QStringList odd;
        QString oddPackage;
        auto taken = d->take(*events, odd, oddPackage);
        if (!taken)
            return taken;
        if (auto noted = d->note(odd, oddPackage); !noted)
            return failure(noted.error());
        return taken;
    });
}

Result<LedgerRecords> Ledger::Private::records(bool withEvents) const
{
    // One transaction, so that all of it is of the same moment.
    if (auto begun = database->run(u"BEGIN"_s); !begun)
        return failure(begun.error());
    auto events = withEvents ? findEvents(*database, {}, {}) : Result<QList<Event>>();
    auto signers = findSigners(*database);
    auto keys = findAllKeys(*database);
    auto pins = findAllPins(*database);
    if (auto ended = database->run(u"ROLLBACK"_s); !ended)
        return failure(ended.error());
    if (!events)
        return failure(events.error());
    if (!signers)
        return failure(signers.error());
    if (!keys)
        return failure(keys.error());
    if (!pins)
        return failure(pins.error());
    return LedgerRecords{.events = *std::move(events),
                         .signers = *std::move(signers),
                         .keys = *std::move(keys),
                         .pins = *std::move(pins)};
}

Result<LedgerRecords> Ledger::records() const
{
    return d->records(true);
}

Result<LedgerRecords> Ledger::recordsBesideEvents() const
{
    return d->records(false);
}

Result<MergeReport> Ledger::merge(const LedgerRecords& records, const std::optional<TeamMark>& mark)
{
    return d->database->write([&]() -> Result<MergeReport> {
        MergeReport report;
        const auto before = lastRow(*d->database);
        if (!before)
            return failure(before.error());
        const auto events = d->genuine(records.events);
        if (!events)
            return failure(events.error());
        QStringList odd;
        QString oddPackage;
        const auto taken = d->take(*events, odd, oddPackage);
        if (!taken)
            return failure(taken.error());
        report.events = *taken;
        const auto after = lastRow(*d->database);
        if (!after)
            return failure(after.error());
        for (const TrustedSigner& signer : records.signers) {
            const auto known = isSignerKnown(*d->database, signer.fingerprint);
            if (!known)
                return failure(known.error());
            if (*known)
                continue;
            if (auto kept = keepSigner(*d->database, signer.fingerprint, signer.name, signer.trustedAt); !kept)
                return failure(kept.error());
            ++report.signers;
        }
        QStringList besides;
        for (const IdempotencyKey& key : records.keys) {
            const auto isNew = mergeKey(*d->database, key, d->laptop, besides);
            if (!isNew)
                return failure(isNew.error());
            report.keys += *isNew ? 1 : 0;
        }
        for (const Pin& pin : records.pins) {
            const auto known = findPin(*d->database, pin.address);
            if (!known)
                return failure(known.error());
            if (!*known) {
                if (auto kept = keepPin(*d->database, pin); !kept)
                    return failure(kept.error());
                ++report.pins;
            } else if ((*known)->fingerprint != pin.fingerprint) {
                besides += QCoreApplication::translate("activation::Ledger",
                                                       "%1 has another certificate here (%2) than there (%3).")
                               .arg(escaped(pin.address), (*known)->fingerprint.hex(), pin.fingerprint.hex());
            }
        }
        if (!besides.isEmpty()) {
            // Each is written down once, however often the same records come in.
            const auto noted = notedBefore(*d->database);
            if (!noted)
                return failure(noted.error());
            for (const QString& contradiction : std::as_const(besides)) {
                if (!noted->contains(contradiction))
                    odd += contradiction;
            }
        }
        if (auto noted = d->note(odd, oddPackage); !noted)
            return failure(noted.error());
        report.contradictions = odd;
        if (mark) {
            TeamMark kept = *mark;
            // What just came from the team need not be sent to it; what somebody else wrote here meanwhile must.
            if (*before == kept.sentRow)
                kept.sentRow = *after;
            if (auto done = keepMark(*d->database, kept); !done)
                return failure(done.error());
        }
        return report;
    });
}

Result<TeamMark> Ledger::teamMark(const QString& team) const
{
    return findMark(*d->database, team);
}

Result<std::optional<TeamMark>> Ledger::lastTeam() const
{
    return findLastMark(*d->database);
}

Result<QList<std::pair<qint64, Event>>> Ledger::eventsAfter(qint64 row, int most) const
{
    return findEventsAfter(*d->database, row, most);
}

Result<qint64> Ledger::countEventsAfter(qint64 row) const
{
    const auto count = d->database->value(u"SELECT count(*) FROM events WHERE row > ?"_s, {row});
    if (!count)
        return failure(count.error());
    return count->toLongLong();
}

Result<void> Ledger::copyTo(const QString& file) const
{
    if (auto done = d->database->run(u"VACUUM INTO ?"_s, {file}); !done)
        return failure(done.error());
    return {};
}

} // namespace activation
