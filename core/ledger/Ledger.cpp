// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/Ledger.h"

#include "domain/Escape.h"
#include "domain/StorableText.h"
#include "ledger/ChainCheck.h"
#include "ledger/Database.h"
#include "ledger/EventStore.h"
#include "ledger/IdempotencyKeys.h"
#include "ledger/JobProjection.h"
#include "ledger/LedgerFile.h"
#include "ledger/Pins.h"
#include "ledger/Signers.h"

#include <QCoreApplication>
#include <QSet>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr qint64 LargestSequence = 9007199254740991; // what JSON holds exactly

/// SQLite's texts end at a NUL.
QString storable(QString text)
{
    return storableText(text.replace(QChar(u'\0'), u"\\u{0}"_s));
}

Error badEvents(const QString& why)
{
    return Error{.kind = ErrorKind::BadFile,
                 .what = QCoreApplication::translate("activation::Ledger", "The history that came in is not genuine."),
                 .why = why,
                 .remedy = QCoreApplication::translate("activation::Ledger",
                                                       "Nothing of it was taken. Use another copy of the package, or "
                                                       "ask whoever made it for a new one.")};
}

bool isUuid(const QString& text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

} // namespace

struct Ledger::Private
{
    std::unique_ptr<Database> database;
    QString laptop;

    /// Within a transaction.
    Result<Event> append(const EventDraft& draft) const
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

    /// Refuses events that cannot be what they say; sorted by laptop and sequence.
    Result<QList<Event>> genuine(QList<Event> events) const
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
            if (event.computedHash() != event.hash)
                return failure(badEvents(
                    where + QCoreApplication::translate("activation::Ledger", "its hash does not fit what it says.")));
            if (!isUuid(event.id) || !isUuid(event.laptop) || event.kind.isEmpty() || event.sequence < 1 ||
                event.sequence > LargestSequence || !event.at.isValid() || !isStorable(event))
                return failure(badEvents(
                    where + QCoreApplication::translate("activation::Ledger", "it has no valid ID, time or text.")));
            if (event.laptop == laptop && event.sequence > furthest)
                return failure(badEvents(
                    where + QCoreApplication::translate("activation::Ledger", "this laptop never wrote it.")));
        }
        std::ranges::stable_sort(events, {},
                                 [](const Event& event) { return std::pair(event.laptop, event.sequence); });
        return events;
    }
};

Ledger::Ledger(std::unique_ptr<Private> p) : d(std::move(p)) {}
Ledger::~Ledger() = default;

Result<std::unique_ptr<Ledger>> Ledger::open(const QString& file)
{
    auto database = openLedgerFile(file);
    if (!database)
        return failure(database.error());
    const auto laptop = (*database)->value(u"SELECT value FROM meta WHERE name = 'laptop'"_s);
    if (!laptop)
        return failure(laptop.error());
    if (!isUuid(laptop->toString()))
        return failure(damaged(
            file, QCoreApplication::translate("activation::Ledger", "It does not say which laptop it belongs to.")));
    return std::unique_ptr<Ledger>(
        new Ledger(std::make_unique<Private>(Private{*std::move(database), laptop->toString()})));
}

QString Ledger::defaultFile()
{
    // Not AppDataLocation: the window and the command line are programs of different names with one ledger.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/smartserver-activation-assistant/ledger.sqlite"_s;
}

QString Ledger::file() const
{
    return d->database->file();
}

QString Ledger::laptop() const
{
    return d->laptop;
}

Result<Event> Ledger::append(const EventDraft& draft)
{
    return d->database->write([&] { return d->append(draft); });
}

Result<int> Ledger::import(const QList<Event>& incoming)
{
    if (incoming.isEmpty())
        return 0;
    return d->database->write([&]() -> Result<int> {
        const auto events = d->genuine(incoming);
        if (!events)
            return failure(events.error());
        int taken = 0;
        QStringList odd;
        QString oddPackage;
        QSet<std::pair<QString, QString>> units;
        for (const Event& event : *events) {
            const auto known = isKnown(*d->database, event.hash);
            if (!known)
                return failure(known.error());
            if (*known)
                continue;
            const auto contradicts = contradictions(*d->database, event);
            if (!contradicts)
                return failure(contradicts.error());
            if (!contradicts->isEmpty())
                oddPackage = event.packageId;
            odd += *contradicts;
            if (auto kept = insertEvent(*d->database, event); !kept)
                return failure(kept.error());
            if (activationState(event.kind))
                units.insert({event.packageId, event.installCode.toLower()});
            ++taken;
        }
        for (const auto& [packageId, installCode] : std::as_const(units)) {
            if (auto projected = projectJobs(*d->database, packageId, installCode); !projected)
                return failure(projected.error());
        }
        if (!odd.isEmpty()) {
            auto noted =
                d->append({.kind = u"error"_s,
                           .what = QCoreApplication::translate(
                               "activation::Ledger", "History that came in contradicts what is known. Both are kept."),
                           .why = odd.join(u'\n'),
                           .packageId = oddPackage});
            if (!noted)
                return failure(noted.error());
        }
        return taken;
    });
}

Result<QList<Event>> Ledger::events(const QString& packageId, const QString& installCode) const
{
    return findEvents(*d->database, packageId, installCode);
}

Result<ChainReport> Ledger::verifyChains() const
{
    return checkChains(*d->database, d->laptop);
}

Result<QList<Job>> Ledger::jobs(const QString& packageId) const
{
    return findJobs(*d->database, packageId);
}

Result<std::optional<Pin>> Ledger::pin(const QString& address) const
{
    return findPin(*d->database, address);
}

Result<QList<Pin>> Ledger::pinsOf(const Fingerprint& fingerprint) const
{
    return findPinsOf(*d->database, fingerprint);
}

Result<void> Ledger::setPin(const Pin& pin, const QString& why)
{
    return d->database->write([&]() -> Result<void> {
        const auto before = findPin(*d->database, pin.address);
        if (!before)
            return failure(before.error());
        Pin kept = pin;
        if (!kept.pinnedAt.isValid())
            kept.pinnedAt = QDateTime::currentDateTimeUtc();
        if (auto done = keepPin(*d->database, kept); !done)
            return done;
        QJsonObject data{{u"address"_s, pin.address},
                         {u"certificateSha256"_s, pin.fingerprint.hex()},
                         {u"acceptExpired"_s, pin.acceptExpired}};
        if (*before)
            data[u"replacedSha256"_s] = (*before)->fingerprint.hex();
        auto noted =
            d->append({.kind = u"pinned"_s,
                       .what = QCoreApplication::translate("activation::Ledger", "The certificate of %1 was confirmed.")
                                   .arg(escaped(pin.address)),
                       .why = why,
                       .installCode = pin.installCode,
                       .data = data});
        if (!noted)
            return failure(noted.error());
        return {};
    });
}

Result<bool> Ledger::isSignerTrusted(const Fingerprint& fingerprint) const
{
    return isSignerKnown(*d->database, fingerprint);
}

Result<void> Ledger::trustSigner(const Fingerprint& fingerprint, const QString& name, const QString& why)
{
    return d->database->write([&]() -> Result<void> {
        const auto known = isSignerKnown(*d->database, fingerprint);
        if (!known)
            return failure(known.error());
        if (*known)
            return {};
        if (auto kept = keepSigner(*d->database, fingerprint, name); !kept)
            return kept;
        auto noted =
            d->append({.kind = u"signerTrusted"_s,
                       .what = QCoreApplication::translate("activation::Ledger", "Packages signed by %1 are trusted.")
                                   .arg(escaped(name)),
                       .why = why,
                       .data = {{u"certificateSha256"_s, fingerprint.hex()}, {u"name"_s, storable(name)}}});
        if (!noted)
            return failure(noted.error());
        return {};
    });
}

Result<qint64> Ledger::highestRevision(const QString& packageId) const
{
    return highestRevisionOf(*d->database, packageId);
}

Result<void> Ledger::sawRevision(const QString& packageId, qint64 revision, const Fingerprint& manifestSha256)
{
    return d->database->write([&]() -> Result<void> {
        const auto manifests = manifestsOf(*d->database, packageId, revision);
        if (!manifests)
            return failure(manifests.error());
        if (manifests->contains(manifestSha256.hex()))
            return {};
        if (auto kept = keepRevision(*d->database, packageId, revision, manifestSha256); !kept)
            return kept;
        if (manifests->isEmpty())
            return {};
        auto noted = d->append(
            {.kind = u"error"_s,
             .what = QCoreApplication::translate("activation::Ledger",
                                                 "The site package was saved twice as revision %1, with different "
                                                 "content.")
                         .arg(revision),
             .why = QCoreApplication::translate("activation::Ledger", "SHA-256 of the manifests: %1 and %2.")
                        .arg(manifests->join(u", "_s), manifestSha256.hex()),
             .packageId = packageId,
             .data = {{u"revision"_s, revision}, {u"manifestSha256"_s, manifestSha256.hex()}}});
        if (!noted)
            return failure(noted.error());
        return {};
    });
}

Result<std::pair<IdempotencyKey, bool>> Ledger::idempotencyKey(const InstallCode& code, const LicenseId& license,
                                                               DeviceCount devices, const QString& packageId)
{
    return obtainKey(*d->database, code, license, devices, packageId);
}

Result<QList<IdempotencyKey>> Ledger::idempotencyKeysFor(const InstallCode& code) const
{
    return findKeys(*d->database, code);
}

Result<void> Ledger::settleKey(const QString& key, const QString& activationId)
{
    return settle(*d->database, key, activationId);
}

} // namespace activation
