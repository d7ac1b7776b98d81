// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/DeviceCount.h"
#include "domain/Event.h"
#include "domain/InstallCode.h"
#include "domain/LicenseId.h"

#include <QList>
#include <QSet>

#include <functional>
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
    bool settled = false;    ///< the activation was obtained (and is in a package)
    QString activationId;    ///< the portal's, once known
    QString laptop = {};     ///< who made it
    bool additional = false; ///< deliberately one more for a unit that had one
    bool refused = false;    ///< the portal's last answer under it was a refusal: nothing was spent; may be asked again
};

/// A certificate whose packages are opened without a question.
struct TrustedSigner
{
    Fingerprint fingerprint;
    QString name;
    QDateTime trustedAt;
};

/// What two ledgers exchange. `pins` belong to one laptop: they are only taken over from its own damaged ledger.
struct LedgerRecords
{
    QList<Event> events;
    QList<TrustedSigner> signers;
    QList<IdempotencyKey> keys;
    QList<Pin> pins;
};

/// What was new when records came in, and what of it contradicts what was known: both are kept.
struct MergeReport
{
    qsizetype events = 0;
    qsizetype signers = 0;
    qsizetype keys = 0;
    qsizetype pins = 0;
    QStringList contradictions;
};

/// How far this ledger has come in its exchange with one team's ledger.
struct TeamMark
{
    QString team;       ///< the team ledger's UUID
    qint64 arrival = 0; ///< of the last event fetched: the team ledger numbers them as they arrive
    QString hash;       ///< of that event: a team ledger that was set back shows by it
    qint64 sentRow = 0; ///< the last of this ledger's rows that the team has
    QDateTime inStepAt; ///< when the last exchange ended
};

/// Where one activation stands: derived from the events whose kind is a state, per package and unit. The events of each
/// laptop count in the order of its chain, those of several in the order of their times. A job only goes forward
/// through the states, so that a second stick or a laptop whose clock is off undoes nothing; Rejected can follow any of
/// them, and any can follow Rejected (a new attempt). Leave `activationId` empty until the file is in the package: the
/// first event that names one takes over the job that had none yet.
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
    QString kind; ///< a state's name, or "error", "pinned", "signerTrusted", "packageSaved", "statusRead"
    QString what;
    QString why = {}; ///< longer than JsonFields::MaxText is cut off, and says so
    QString packageId = {};
    QString installCode = {};
    QString activationId = {};
    QJsonObject data = {}; ///< its texts are cut off in the same way
};

/// The outcome of checking every laptop's chain.
struct ChainReport
{
    qsizetype events = 0;
    QStringList faults; ///< empty when whole; else each names laptop, sequence and what is off
};

/// The laptop's memory: events that never change, chained by SHA-256, and what is derived from or kept beside them.
/// SQLite through Qt Sql (WAL, synchronous=FULL), owner-only file; every call commits before it returns. Safe for two
/// processes on one file at once (a writer waits for the other, at most 15 s); one object belongs to one thread.
/// Errors: Failed, with SQLite's words and a remedy; BadFile for a damaged file, another program's, or one of a newer
/// schema, which all stay as they are.
class Ledger
{
public:
    /// Opens or makes the ledger; its folder is made (0700) where missing. An existing file is checked as a whole
    /// first; an empty one is a damaged one, for a ledger appears complete or not at all.
    static Result<std::unique_ptr<Ledger>> open(const QString& file);
    /// `<user data folder>/smartserver-activation-assistant/ledger.sqlite`, where no other is named: the same for every
    /// program of the assistant.
    static QString defaultFile();
    ~Ledger();
    Ledger(const Ledger&) = delete;
    Ledger& operator=(const Ledger&) = delete;

    QString file() const;
    QString laptop() const; ///< this ledger's own UUID, made with it

    /// Appends an event of this laptop and brings the jobs up to date, in one transaction.
    Result<Event> append(const EventDraft& draft);
    /// Commits all that the calls in `work` write at once: one wait for the medium in place of several. An error undoes
    /// all of it.
    Result<void> together(const std::function<Result<void>()>& work);
    /// Takes in events of other laptops (from a package); those known, by their hash, are skipped. Gaps are no fault: a
    /// package carries only the events of its site. An event whose hash does not fit, or that cannot be genuine, is
    /// refused (BadFile) and none is taken. One that contradicts what is known (another event of the same number or ID,
    /// a link that does not fit) is kept beside it; an "error" event of this laptop then names them, and verifyChains()
    /// goes on to. Returns how many were new.
    Result<int> import(const QList<Event>& events);
    /// In the order of their times; an empty argument means all. Install Codes are compared without regard to case.
    Result<QList<Event>> events(const QString& packageId = QString(), const QString& installCode = QString()) const;
    /// Those of a site but the ones with these IDs, which are not built up: a site of hundreds has thousands.
    Result<QList<Event>> eventsBeside(const QString& packageId, const QSet<QString>& known) const;
    /// Who obtained this very activation file before, for whichever unit: its "obtained" events in the order of their
    /// times. Asked for at every unit, so it reads those alone.
    Result<QList<Event>> obtainedBefore(const Fingerprint& sha256) const;
    /// In the order of their times.
    Result<QList<Event>> eventsSince(const QDateTime& at) const;
    /// Recomputes every chain: edited, missing (in the middle, for this laptop; at the end, for all) and re-ordered
    /// events, contradictions, and events that were put in past the assistant.
    Result<ChainReport> verifyChains() const;

    /// The latest first.
    Result<QList<Job>> jobs(const QString& packageId = QString()) const;

    Result<std::optional<Pin>> pin(const QString& address) const;
    /// Every pin with this fingerprint: a certificate known from another address.
    Result<QList<Pin>> pinsOf(const Fingerprint& fingerprint) const;
    /// Pins, replacing what was pinned for the address, and appends the "pinned" event, in one transaction.
    Result<void> setPin(const Pin& pin, const QString& why);

    Result<bool> isSignerTrusted(const Fingerprint& fingerprint) const;
    /// Remembers a package signer (and appends "signerTrusted"); nothing happens where it is trusted already.
    Result<void> trustSigner(const Fingerprint& fingerprint, const QString& name, const QString& why);

    /// 0 for a package never seen.
    Result<qint64> highestRevision(const QString& packageId) const;
    /// Remembers it; an older one changes nothing. Another manifest of a revision already seen is kept beside it and
    /// appended as an "error" event: the package was saved on two laptops apart from each other.
    Result<void> sawRevision(const QString& packageId, qint64 revision, const Fingerprint& manifestSha256);

    /// The unsettled key for exactly this unit, license and count, or a new one, committed before it is returned. Two
    /// callers at once get the same key. The second of the pair: whether the key was there already (an earlier request
    /// may have reached the portal). `additional` is remembered with it; asking again ends a refusal.
    Result<std::pair<IdempotencyKey, bool>> idempotencyKey(const InstallCode& code, const LicenseId& license,
                                                           DeviceCount devices, const QString& packageId,
                                                           bool additional = false);
    Result<QList<IdempotencyKey>> idempotencyKeysFor(const InstallCode& code) const;
    /// Keeps a key that another ledger granted, under which this laptop will ask.
    Result<void> keepKey(const IdempotencyKey& key);
    /// The portal refused what was asked under it, for certain. One that is settled stays so.
    Result<void> refuseKey(const QString& key);
    /// The activation was obtained. Again with the same one: nothing happens; an unknown key or another activation is
    /// RefusedForSafety.
    Result<void> settleKey(const QString& key, const QString& activationId);

    /// Everything another ledger may want, as of one moment.
    Result<LedgerRecords> records() const;
    /// The same without the events, which a team is sent from where the last exchange ended.
    Result<LedgerRecords> recordsBesideEvents() const;
    /// Takes in what another ledger has, all or nothing: events as import() does, signers, keys and pins that are
    /// unknown here. What contradicts is kept beside it, or where only one can stand (a pin, a key's activation) named
    /// in an "error" event. With `mark` the exchange's place is kept in the same transaction.
    Result<MergeReport> merge(const LedgerRecords& records, const std::optional<TeamMark>& mark = {});
    /// A team never met has a mark at the beginning.
    Result<TeamMark> teamMark(const QString& team) const;
    /// The team of the last exchange, if there was one.
    Result<std::optional<TeamMark>> lastTeam() const;
    /// Events in the order in which this ledger came to know them, with their rows.
    Result<QList<std::pair<qint64, Event>>> eventsAfter(qint64 row, int most) const;
    Result<qint64> countEventsAfter(qint64 row) const;

    /// A copy as of one moment, made by SQLite, also while others write. `file` must not be there yet; it is not
    /// flushed to the medium.
    Result<void> copyTo(const QString& file) const;

    /// How many rows of the file this object's calls have read so far (for tests of what a step costs).
    qint64 rowsRead() const;

private:
    struct Private;
    explicit Ledger(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace activation
