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
#include "ledger/LedgerPrivate.h"
#include "ledger/Pins.h"
#include "ledger/Signers.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace activation {

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

Result<void> Ledger::together(const std::function<Result<void>()>& work)
{
    return d->database->write(work);
}

Result<QList<Event>> Ledger::eventsBeside(const QString& packageId, const QSet<QString>& known) const
{
    return findEventsBeside(*d->database, packageId, known);
}

Result<QList<Event>> Ledger::events(const QString& packageId, const QString& installCode) const
{
    return findEvents(*d->database, packageId, installCode);
}

Result<QList<Event>> Ledger::obtainedBefore(const Fingerprint& sha256) const
{
    return findObtained(*d->database, sha256);
}

Result<QList<Event>> Ledger::eventsSince(const QDateTime& at) const
{
    return findEventsSince(*d->database, at);
}

qint64 Ledger::rowsRead() const
{
    return d->database->rowsRead();
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
                       .data = {{u"certificateSha256"_s, fingerprint.hex()}, {u"name"_s, storableText(name)}}});
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
                                                               DeviceCount devices, const QString& packageId,
                                                               bool additional)
{
    return obtainKey(*d->database, IdempotencyKey{.key = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                                  .installCode = code,
                                                  .licenseId = license,
                                                  .devices = devices,
                                                  .packageId = packageId,
                                                  .createdAt = {},
                                                  .activationId = {},
                                                  .laptop = d->laptop,
                                                  .additional = additional});
}

Result<QList<IdempotencyKey>> Ledger::idempotencyKeysFor(const InstallCode& code) const
{
    return findKeys(*d->database, code);
}

Result<void> Ledger::keepKey(const IdempotencyKey& key)
{
    return d->database->write([&]() -> Result<void> {
        const auto known = findKey(*d->database, key.key);
        if (!known)
            return failure(known.error());
        return *known ? askAgain(*d->database, key.key, key.additional) : insertKey(*d->database, key);
    });
}

Result<void> Ledger::refuseKey(const QString& key)
{
    auto done = d->database->run(u"UPDATE idempotency_keys SET refused = 1 WHERE key = ? AND settled = 0"_s, {key});
    if (!done)
        return failure(done.error());
    return {};
}

Result<void> Ledger::settleKey(const QString& key, const QString& activationId)
{
    return settle(*d->database, key, activationId);
}

} // namespace activation
