// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "team/TeamExchange.h"

#include "domain/JsonFields.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSqlError>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr int AtOnce = 1000; // events in one transaction

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::Team)
};

Error notReadable(const QString& why)
{
    return Error{.kind = ErrorKind::BadFile,
                 .what = Text::tr("The team's ledger holds something that cannot be read."),
                 .why = why,
                 .remedy = Text::tr("Nothing of it was taken. Show these words to whoever runs the server.")};
}

/// Back to the beginning where the team's ledger is not the one, or not as far, as at the last exchange.
Result<void> checkMark(const TeamDatabase& team, TeamMark& mark)
{
    if (mark.arrival == 0)
        return {};
    bool same = false;
    auto read = team.each(u"SELECT hash FROM saa_events WHERE arrival = ?"_s, {mark.arrival},
                          [&](const QSqlQuery& row) -> Result<void> {
                              same = row.value(0).toString() == mark.hash;
                              return {};
                          });
    if (read && !same)
        mark = TeamMark{.team = mark.team, .hash = {}, .inStepAt = {}};
    return read;
}

Result<qsizetype> sendEvents(const Ledger& ledger, const TeamDatabase& team, TeamMark& mark)
{
    qsizetype sent = 0;
    for (;;) {
        const auto events = ledger.eventsAfter(mark.sentRow, AtOnce);
        if (!events)
            return failure(events.error());
        if (events->isEmpty())
            return sent;
        auto written = team.write([&]() -> Result<void> {
            for (const auto& [row, event] : *events) {
                auto kept = team.run(u"INSERT INTO saa_events (hash, laptop, sequence, install_code, kind, body) "
                                     "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING"_s,
                                     {event.hash.hex(), event.laptop, event.sequence, event.installCode, event.kind,
                                      QString::fromUtf8(QJsonDocument(event.toJson()).toJson(QJsonDocument::Compact))});
                if (!kept)
                    return failure(kept.error());
                sent += kept->numRowsAffected();
            }
            return {};
        });
        if (!written)
            return failure(written.error());
        mark.sentRow = events->last().first;
    }
}

Result<void> sendSignersAndKeys(const LedgerRecords& records, const QString& laptop, const TeamDatabase& team)
{
    return team.write([&]() -> Result<void> {
        for (const TrustedSigner& signer : records.signers) {
            auto kept = team.run(u"INSERT INTO saa_signers (fingerprint, name, trusted_at) VALUES (?, ?, ?) "
                                 "ON CONFLICT (fingerprint) DO NOTHING"_s,
                                 {signer.fingerprint.hex(), signer.name, isoUtc(signer.trustedAt)});
            if (!kept)
                return failure(kept.error());
        }
        for (const IdempotencyKey& key : records.keys) {
            if (auto given = giveKey(team, key, laptop); !given)
                return given;
        }
        return {};
    });
}

/// At most AtOnce events behind the mark, which moves with them.
Result<QList<Event>> fetchEvents(const TeamDatabase& team, TeamMark& mark)
{
    QList<Event> events;
    auto read = team.each(
        u"SELECT arrival, hash, body FROM saa_events WHERE arrival > ? ORDER BY arrival LIMIT %1"_s.arg(AtOnce),
        {mark.arrival}, [&](const QSqlQuery& row) -> Result<void> {
            const qint64 arrival = row.value(0).toLongLong();
            const auto json = QJsonDocument::fromJson(row.value(2).toString().toUtf8());
            auto event = Event::fromJson(json.object(), Text::tr("event %1 of the team's ledger").arg(arrival));
            if (!event)
                return failure(notReadable(event.error().why));
            events += *std::move(event);
            mark.arrival = arrival;
            mark.hash = row.value(1).toString();
            return {};
        });
    if (!read)
        return failure(read.error());
    return events;
}

Result<QList<TrustedSigner>> fetchSigners(const TeamDatabase& team)
{
    QList<TrustedSigner> signers;
    auto read = team.each(
        u"SELECT fingerprint, name, trusted_at FROM saa_signers"_s, {}, [&](const QSqlQuery& row) -> Result<void> {
            const auto fingerprint = Fingerprint::parse(row.value(0).toString());
            const auto at = QDateTime::fromString(row.value(2).toString(), Qt::ISODateWithMs).toUTC();
            if (!fingerprint || !at.isValid())
                return failure(notReadable(u"saa_signers: %1"_s.arg(row.value(0).toString())));
            signers += TrustedSigner{.fingerprint = *fingerprint, .name = row.value(1).toString(), .trustedAt = at};
            return {};
        });
    if (!read)
        return failure(read.error());
    return signers;
}

} // namespace

Result<void> giveKey(const TeamDatabase& team, const IdempotencyKey& key, const QString& laptop)
{
    // A key that the team has is settled at most once: what another laptop said first stays, and the difference shows
    // where it is fetched. That its request was refused only its own laptop can say.
    auto kept =
        team.run(u"INSERT INTO saa_keys (key, install_code, license_id, devices, package_id, created_at, settled, "
                 "activation_id, laptop, additional, host_name, released) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                 "ON CONFLICT (key) DO UPDATE SET settled = true, released = false, "
                 "activation_id = excluded.activation_id WHERE excluded.settled AND NOT saa_keys.settled"_s,
                 {key.key, key.installCode.text(), key.licenseId.text(), key.devices.count(), key.packageId,
                  isoUtc(key.createdAt), key.settled, key.activationId, key.laptop, key.additional,
                  key.laptop == laptop ? QSysInfo::machineHostName() : QString(), key.refused && !key.settled});
    if (!kept)
        return failure(kept.error());
    if (key.refused && key.laptop == laptop) {
        if (auto released = releaseKey(team, key.key, laptop); !released)
            return failure(released.error());
    }
    return {};
}

Result<bool> releaseKey(const TeamDatabase& team, const QString& key, const QString& laptop)
{
    const auto done = team.run(u"UPDATE saa_keys SET released = true "
                               "WHERE key = ? AND laptop = ? AND NOT settled AND NOT shared"_s,
                               {key, laptop});
    if (!done)
        return failure(done.error());
    return done->numRowsAffected() > 0;
}

Result<QList<IdempotencyKey>> teamKeys(const TeamDatabase& team, const std::optional<InstallCode>& code)
{
    QList<IdempotencyKey> keys;
    auto read = team.each(
        u"SELECT key, install_code, license_id, devices, package_id, created_at, settled, activation_id, laptop, "
        "additional, released FROM saa_keys %1 ORDER BY created_at, key"_s.arg(code ? u"WHERE lower(install_code) = ?"_s
                                                                                    : QString()),
        code ? QVariantList{code->text().toLower()} : QVariantList{}, [&](const QSqlQuery& row) -> Result<void> {
            const auto unit = InstallCode::parse(row.value(1).toString());
            const auto license = LicenseId::parse(row.value(2).toString());
            const auto devices = DeviceCount::from(row.value(3).toLongLong());
            if (!unit || !license || !devices)
                return failure(notReadable(u"saa_keys: %1"_s.arg(row.value(0).toString())));
            keys +=
                IdempotencyKey{.key = row.value(0).toString(),
                               .installCode = *unit,
                               .licenseId = *license,
                               .devices = *devices,
                               .packageId = row.value(4).toString(),
                               .createdAt = QDateTime::fromString(row.value(5).toString(), Qt::ISODateWithMs).toUTC(),
                               .settled = row.value(6).toBool(),
                               .activationId = row.value(7).toString(),
                               .laptop = row.value(8).toString(),
                               .additional = row.value(9).toBool(),
                               .refused = row.value(10).toBool()};
            return {};
        });
    if (!read)
        return failure(read.error());
    return keys;
}

Result<ExchangeReport> exchange(Ledger& ledger, const TeamDatabase& team)
{
    auto found = ledger.teamMark(team.team());
    if (!found)
        return failure(found.error());
    TeamMark mark = *std::move(found);
    if (auto checked = checkMark(team, mark); !checked)
        return failure(checked.error());
    ExchangeReport report;
    // What comes in can lead to one more event of our own, which names a contradiction: that is sent in a second round.
    for (int round = 0; round < 2; ++round) {
        const auto sent = sendEvents(ledger, team, mark);
        if (!sent)
            return failure(sent.error());
        report.sent += *sent;
        const auto own = ledger.recordsBesideEvents();
        if (!own)
            return failure(own.error());
        if (auto done = sendSignersAndKeys(*own, ledger.laptop(), team); !done)
            return failure(done.error());
        LedgerRecords theirs;
        const auto signers = fetchSigners(team);
        if (!signers)
            return failure(signers.error());
        const auto keys = teamKeys(team);
        if (!keys)
            return failure(keys.error());
        theirs.signers = *signers;
        theirs.keys = *keys;
        for (bool more = true; more;) {
            auto events = fetchEvents(team, mark);
            if (!events)
                return failure(events.error());
            more = events->size() == AtOnce;
            theirs.events = *std::move(events);
            mark.inStepAt = QDateTime::currentDateTimeUtc();
            const auto merged = ledger.merge(theirs, mark);
            if (!merged)
                return failure(merged.error());
            report.came.events += merged->events;
            report.came.signers += merged->signers;
            report.came.keys += merged->keys;
            report.came.contradictions += merged->contradictions;
            const auto kept = ledger.teamMark(team.team());
            if (!kept)
                return failure(kept.error());
            mark = *kept;
            theirs = {};
        }
        const auto left = ledger.countEventsAfter(mark.sentRow);
        if (!left)
            return failure(left.error());
        if (*left == 0)
            break;
    }
    return report;
}

} // namespace activation
