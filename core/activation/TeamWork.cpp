// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/TeamWork.h"

#include "activation/Aside.h"
#include "team/TeamClaim.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::Team)
};

Error cannotAsk(const Error& error)
{
    return Error{.kind = ErrorKind::RefusedForSafety,
                 .what = Text::tr("Nothing is spent while the team cannot be asked."),
                 .why = u"%1 %2"_s.arg(error.what, error.why),
                 .remedy = Text::tr("Another laptop may be getting a license for the same unit. Come back into reach "
                                    "of the team's ledger and try again; or, when you are certain that nobody else "
                                    "does, go on without the team (on the command line: --without-team). (%1)")
                               .arg(error.remedy),
                 .wayOn = WayOn::WithoutTeam};
}

Result<IdempotencyKey> claimNow(const TeamAddress& address, const IdempotencyKey& proposed, const QString& asker)
{
    const auto team = TeamDatabase::connect(address);
    if (!team)
        return failure(cannotAsk(team.error()));
    auto granted = claim(**team, proposed, asker);
    if (!granted && granted.error().kind != ErrorKind::RefusedForSafety)
        return failure(cannotAsk(granted.error()));
    return granted;
}

} // namespace

QCoro::Task<Result<ExchangeReport>> syncWithTeam(QString ledgerFile, TeamAddress team)
{
    co_return co_await aside<Result<ExchangeReport>>([ledgerFile, team]() -> Result<ExchangeReport> {
        // A ledger belongs to one thread, and two may use one file at once.
        const auto ledger = Ledger::open(ledgerFile);
        if (!ledger)
            return failure(ledger.error());
        const auto database = TeamDatabase::connect(team);
        if (!database)
            return failure(database.error());
        return exchange(**ledger, **database);
    });
}

QCoro::Task<Result<qint64>> greetTeam(TeamAddress team)
{
    co_return co_await aside<Result<qint64>>([team]() -> Result<qint64> {
        const auto database = TeamDatabase::connect(team);
        if (!database)
            return failure(database.error());
        qint64 events = 0;
        auto read = (*database)->each(u"SELECT count(*) FROM saa_events"_s, {},
                                      [&events](const QSqlQuery& row) -> Result<void> {
                                          events = row.value(0).toLongLong();
                                          return {};
                                      });
        if (!read)
            return failure(read.error());
        return events;
    });
}

Result<TeamStanding> teamStanding(const Ledger& ledger)
{
    const auto last = ledger.lastTeam();
    if (!last)
        return failure(last.error());
    const auto waiting = ledger.countEventsAfter(*last ? (*last)->sentRow : 0);
    if (!waiting)
        return failure(waiting.error());
    return TeamStanding{.toSend = *waiting, .inStepAt = *last ? (*last)->inStepAt : QDateTime()};
}

QCoro::Task<Result<IdempotencyKey>> spendingKey(Workspace& workspace, SpendingRequest request)
{
    Workspace& space = workspace;
    Ledger& ledger = space.ledger();
    if (!space.team() || request.withoutTeam) {
        auto kept = ledger.idempotencyKey(request.installCode, request.license, request.devices, request.packageId,
                                          request.additional);
        if (!kept)
            co_return failure(kept.error());
        co_return kept->first;
    }
    // An earlier request of this laptop, whose answer is open, keeps its key.
    const auto known = ledger.idempotencyKeysFor(request.installCode);
    if (!known)
        co_return failure(known.error());
    IdempotencyKey proposed{.key = QUuid::createUuid().toString(QUuid::WithoutBraces),
                            .installCode = request.installCode,
                            .licenseId = request.license,
                            .devices = request.devices,
                            .packageId = request.packageId,
                            .createdAt = QDateTime::currentDateTimeUtc(),
                            .activationId = {},
                            .laptop = ledger.laptop(),
                            .additional = request.additional};
    const auto open = std::ranges::find_if(*known, [&proposed](const IdempotencyKey& key) {
        return !key.settled && key.licenseId == proposed.licenseId && key.devices == proposed.devices;
    });
    if (open != known->end()) {
        proposed = *open;
        proposed.additional = open->additional || request.additional;
    }
    auto granted = co_await aside<Result<IdempotencyKey>>(
        [address = *space.team(), proposed, asker = ledger.laptop()] { return claimNow(address, proposed, asker); });
    if (!granted)
        co_return failure(granted.error());
    granted->additional = granted->additional || request.additional;
    if (const auto kept = ledger.keepKey(*granted); !kept)
        co_return failure(kept.error());
    co_return *granted;
}

QCoro::Task<Result<void>> nothingWasSpent(Workspace& workspace, QString key)
{
    Workspace& space = workspace;
    if (const auto noted = space.ledger().refuseKey(key); !noted)
        co_return failure(noted.error());
    if (!space.team())
        co_return Result<void>();
    // Where the team is out of reach, the next exchange says it.
    co_await aside<Result<bool>>([address = *space.team(), key, asker = space.ledger().laptop()]() -> Result<bool> {
        const auto team = TeamDatabase::connect(address);
        return team ? release(**team, key, asker) : failure(team.error());
    });
    co_return Result<void>();
}

} // namespace activation
