// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/DeviceCount.h"
#include "domain/Event.h"
#include "domain/InstallCode.h"
#include "domain/LicenseId.h"

#include <QList>

#include <memory>

namespace activation {

/// A certificate that the user confirmed for a SmartServer reached at an address.
struct Pin
{
    QString address;            ///< `host:port`, always with the port
    Fingerprint fingerprint;    ///< SHA-256 of the certificate (DER)
    QString installCode;        ///< empty until the unit's identity was settled
    bool acceptExpired = false; ///< confirmed deliberately although expired
    QDateTime pinnedAt;
};

/// A key under which one activation may be asked for at the portal: kept before the request leaves.
struct IdempotencyKey
{
    QString key; ///< UUID
    InstallCode installCode;
    LicenseId licenseId;
    DeviceCount devices;
    QString packageId;
    QDateTime createdAt;
    bool settled = false; ///< the activation was obtained (and is in a package)
    QString activationId; ///< the portal's, once known
};

/// Where one activation stands: derived from the events.
struct Job
{
    QString packageId;
    QString installCode;
    QString activationId; ///< the activation file's id in the package; empty before there is one
    ActivationState state = ActivationState::Identified;
    QDateTime since;
    QString what; ///< of the event that set the state
    QString why;
};

/// What `Ledger::append` needs to know; the rest of the event is the ledger's.
struct EventDraft
{
    QString kind; ///< a state's name, or "error", "pinned", "signerTrusted", "packageSaved", "packageOpened"
    QString what;
    QString why = {};
    QString packageId = {};
    QString installCode = {};
    QString activationId = {};
    QJsonObject data = {};
};

/// The outcome of checking every laptop's chain.
struct ChainReport
{
    qsizetype events = 0;
    QStringList faults; ///< empty when whole; else each names laptop, sequence and what is off
};

/// The laptop's memory: events that never change, chained by SHA-256, and what is derived from or kept beside them.
/// SQLite through Qt Sql (WAL, synchronous=FULL), owner-only file; every call commits before it returns. Safe for two
/// processes on one file at once (a writer waits for the other, bounded). Errors: Failed, with SQLite's words and a
/// remedy; BadFile for a damaged file or one of a newer schema.
class Ledger
{
public:
    /// Opens or makes the ledger; its folder is made (0700) where missing.
    static Result<std::unique_ptr<Ledger>> open(const QString& file);
    /// `<user data folder>/ledger.sqlite`, where no other is named.
    static QString defaultFile();
    ~Ledger();
    Ledger(const Ledger&) = delete;
    Ledger& operator=(const Ledger&) = delete;

    QString file() const;
    QString laptop() const; ///< this ledger's own UUID, made with it

    /// Appends an event of this laptop and brings the jobs up to date, in one transaction.
    Result<Event> append(const EventDraft& draft);
    /// Takes in events of other laptops (from a package); those known by id are skipped. An event whose hash does not
    /// fit is refused (BadFile) and none is taken. Returns how many were new.
    Result<int> import(const QList<Event>& events);
    Result<QList<Event>> events(const QString& packageId = QString(), const QString& installCode = QString()) const;
    Result<ChainReport> verifyChains() const;

    Result<QList<Job>> jobs(const QString& packageId = QString()) const;

    Result<std::optional<Pin>> pin(const QString& address) const;
    /// Every pin with this fingerprint: a certificate known from another address.
    Result<QList<Pin>> pinsOf(const Fingerprint& fingerprint) const;
    /// Pins, replacing what was pinned for the address, and appends the "pinned" event, in one transaction.
    Result<void> setPin(const Pin& pin, const QString& why);

    Result<bool> isSignerTrusted(const Fingerprint& fingerprint) const;
    /// Remembers a package signer (and appends "signerTrusted").
    Result<void> trustSigner(const Fingerprint& fingerprint, const QString& name, const QString& why);

    /// 0 for a package never seen.
    Result<qint64> highestRevision(const QString& packageId) const;
    Result<void> sawRevision(const QString& packageId, qint64 revision, const Fingerprint& manifestSha256);

    /// The unsettled key for exactly this unit, license and count, or a new one, committed before it is returned. Two
    /// callers at once get the same key. The second of the pair: whether the key was there already (an earlier request
    /// may have reached the portal).
    Result<std::pair<IdempotencyKey, bool>> idempotencyKey(const InstallCode& code, const LicenseId& license,
                                                           DeviceCount devices, const QString& packageId);
    Result<QList<IdempotencyKey>> idempotencyKeysFor(const InstallCode& code) const;
    Result<void> settleKey(const QString& key, const QString& activationId);

private:
    struct Private;
    explicit Ledger(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace activation
