// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/JobProjection.h"

#include "domain/JsonFields.h"
#include "ledger/Database.h"
#include "ledger/EventStore.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The order of events that come from several laptops: each chain stays in order even where a clock went back.
QList<Event> inOrder(QList<Event> events)
{
    std::ranges::stable_sort(events, {}, [](const Event& event) { return std::pair(event.laptop, event.sequence); });
    QHash<QString, QDateTime> latest;
    std::vector<std::pair<QDateTime, qsizetype>> order;
    for (qsizetype i = 0; i < events.size(); ++i) {
        QDateTime& at = latest[events[i].laptop];
        if (!at.isValid() || events[i].at > at)
            at = events[i].at;
        order.emplace_back(at, i);
    }
    std::ranges::stable_sort(order, {}, [](const auto& entry) { return entry.first; });
    QList<Event> out;
    out.reserve(events.size());
    for (const auto& entry : order)
        out += events[entry.second];
    return out;
}

/// One file can be received twice: here, and lost with a package that could not be saved, then on another laptop under
/// another ID. Every ID of the same bytes for the unit becomes the latest one, which is what the package has.
void joinSameFiles(QList<Event>& events)
{
    const auto hashOf = [](const Event& event) {
        return event.kind == stateName(ActivationState::Obtained) ? event.data[u"sha256"_s].toString() : QString();
    };
    QHash<QString, QString> latest; // by SHA-256
    for (const Event& event : std::as_const(events)) {
        if (const QString hash = hashOf(event); !hash.isEmpty() && !event.activationId.isEmpty())
            latest[hash] = event.activationId;
    }
    QHash<QString, QString> meant; // the ID for an ID
    for (const Event& event : std::as_const(events)) {
        if (const QString id = latest.value(hashOf(event)); !id.isEmpty() && !event.activationId.isEmpty())
            meant[event.activationId] = id;
    }
    for (Event& event : events)
        event.activationId = meant.value(event.activationId, event.activationId);
}

bool applies(ActivationState now, ActivationState next)
{
    if (now == ActivationState::Rejected || next == ActivationState::Rejected)
        return true;
    // Each attempt to install counts anew; of the other states the first that says so.
    return next > now || (next == now && next == ActivationState::Installing);
}

void apply(QList<Job>& jobs, const Event& event, ActivationState state)
{
    auto job = std::ranges::find(jobs, event.activationId, &Job::activationId);
    if (job == jobs.end() && !event.activationId.isEmpty()) {
        job = std::ranges::find(jobs, QString(), &Job::activationId);
        if (job != jobs.end())
            job->activationId = event.activationId;
    }
    if (job == jobs.end()) {
        if (state == ActivationState::Identified && !jobs.isEmpty())
            return;
        jobs += Job{.packageId = event.packageId,
                    .installCode = event.installCode,
                    .activationId = event.activationId,
                    .state = state,
                    .since = event.at,
                    .what = event.what,
                    .why = event.why};
        return;
    }
    if (applies(job->state, state)) {
        job->state = state;
        job->since = event.at;
        job->what = event.what;
        job->why = event.why;
    }
}

} // namespace

Result<void> projectJobs(const Database& database, const QString& packageId, const QString& installCode)
{
    if (installCode.isEmpty())
        return {};
    QList<Event> events;
    auto read = database.each(
        u"SELECT %1 FROM events WHERE install_code = ? AND package_id = ? ORDER BY row"_s.arg(eventColumns()),
        {installCode, packageId}, [&](const QSqlQuery& row) -> Result<void> {
            auto event = eventFrom(row, database.file());
            if (!event)
                return failure(event.error());
            events += *std::move(event);
            return {};
        });
    if (!read)
        return read;
    events = inOrder(std::move(events));
    joinSameFiles(events);
    QList<Job> jobs;
    for (const Event& event : std::as_const(events)) {
        if (const auto state = activationState(event.kind))
            apply(jobs, event, *state);
    }
    auto cleared =
        database.run(u"DELETE FROM jobs WHERE install_code = ? AND package_id = ?"_s, {installCode, packageId});
    if (!cleared)
        return failure(cleared.error());
    for (const Job& job : jobs) {
        auto kept = database.run(u"INSERT INTO jobs (package_id, install_code, activation_id, state, since, what, why) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                 {job.packageId, job.installCode, job.activationId, stateName(job.state),
                                  isoUtc(job.since), job.what, job.why});
        if (!kept)
            return failure(kept.error());
    }
    return {};
}

Result<void> rebuildJobs(const Database& database)
{
    return database.write([&database]() -> Result<void> {
        if (auto cleared = database.run(u"DELETE FROM jobs"_s); !cleared)
            return failure(cleared.error());
        QList<std::pair<QString, QString>> units;
        auto read = database.each(u"SELECT DISTINCT package_id, install_code FROM events"_s, {},
                                  [&units](const QSqlQuery& row) -> Result<void> {
                                      units += {row.value(0).toString(), row.value(1).toString()};
                                      return {};
                                  });
        if (!read)
            return read;
        for (const auto& [packageId, installCode] : units) {
            if (auto done = projectJobs(database, packageId, installCode); !done)
                return done;
        }
        return {};
    });
}

Result<QList<Job>> findJobs(const Database& database, const QString& packageId)
{
    QList<Job> jobs;
    auto read =
        database.each(u"SELECT package_id, install_code, activation_id, state, since, what, why FROM jobs "
                      "WHERE ? = '' OR package_id = ? ORDER BY since DESC, package_id, install_code, activation_id"_s,
                      {packageId, packageId}, [&](const QSqlQuery& row) -> Result<void> {
                          const auto state = activationState(row.value(3).toString());
                          if (!state)
                              return failure(damaged(database.file(), u"jobs: %1"_s.arg(row.value(3).toString())));
                          jobs +=
                              Job{.packageId = row.value(0).toString(),
                                  .installCode = row.value(1).toString(),
                                  .activationId = row.value(2).toString(),
                                  .state = *state,
                                  .since = QDateTime::fromString(row.value(4).toString(), Qt::ISODateWithMs).toUTC(),
                                  .what = row.value(5).toString(),
                                  .why = row.value(6).toString()};
                          return {};
                      });
    if (!read)
        return failure(read.error());
    return jobs;
}

} // namespace activation
