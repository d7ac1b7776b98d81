// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Escape.h"
#include "domain/StorableText.h"
#include "ledger/EventStore.h"
#include "ledger/JobProjection.h"
#include "ledger/LedgerPrivate.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// SQLite's texts end at a NUL.
QString storable(QString text)
{
    return storableText(text.replace(QChar(u'\0'), u"\\u{0}"_s));
}

} // namespace

Result<Event> Ledger::Private::append(const EventDraft& draft) const
{
    const auto last = lastEvent(*database, laptop);
    if (!last)
        return failure(last.error());
    if (*last && (*last)->sequence >= LargestSequence)
        return failure(damaged(database->file(),
                               QCoreApplication::translate("activation::Ledger", "This laptop's chain is full.")));
    Event event{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                .at = QDateTime::currentDateTimeUtc(),
                .laptop = laptop,
                .sequence = *last ? (*last)->sequence + 1 : 1,
                .packageId = storable(draft.packageId),
                .installCode = storable(draft.installCode),
                .activationId = storable(draft.activationId),
                .kind = storable(draft.kind),
                .what = storable(draft.what),
                .why = storable(draft.why),
                .data = storableTexts(draft.data),
                .previous = *last ? (*last)->hash : Fingerprint(),
                .hash = {}};
    if (draft.kind.isEmpty() || !isStorable(event)) {
        return failure(Error{
            .kind = ErrorKind::Failed,
            .what = QCoreApplication::translate("activation::Ledger", "The event could not be written down."),
            .why = QCoreApplication::translate("activation::Ledger", "“%1” has no kind, or details that are not "
                                                                     "valid text.")
                       .arg(escaped(draft.what)),
            .remedy = QCoreApplication::translate("activation::Ledger", "Report this with the steps before it.")});
    }
    event.hash = event.computedHash();
    if (auto inserted = insertEvent(*database, event); !inserted)
        return failure(inserted.error());
    if (activationState(event.kind)) {
        if (auto projected = projectJobs(*database, event.packageId, event.installCode); !projected)
            return failure(projected.error());
    }
    return event;
}

} // namespace activation
