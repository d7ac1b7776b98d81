// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/Workspace.h"
#include "team/TeamExchange.h"

#include <QCoroTask>

namespace activation {

/// The exchange with a team's ledger, in another thread. Errors: those of TeamDatabase and Ledger.
QCoro::Task<Result<ExchangeReport>> syncWithTeam(QString ledgerFile, TeamAddress team);

/// Whether the team's ledger can be reached and used, in another thread: how many events it has. The first to connect
/// makes its tables. Errors: those of TeamDatabase.
QCoro::Task<Result<qint64>> greetTeam(TeamAddress team);

/// How this laptop stands with its team.
struct TeamStanding
{
    qint64 toSend = 0;  ///< events that the team does not have yet
    QDateTime inStepAt; ///< when the last exchange ended; invalid where there was none
};
Result<TeamStanding> teamStanding(const Ledger& ledger);

/// What a license is to be spent on.
struct SpendingRequest
{
    InstallCode installCode;
    LicenseId license;
    DeviceCount devices;
    QString packageId;
    bool additional = false;
    bool withoutTeam = false; ///< deliberately, although the team cannot be asked
};

/// The key under which a license may be asked for, committed in this laptop's ledger. Where the workspace has a team,
/// the spending is claimed there first, so that two laptops never spend on one unit: RefusedForSafety where another
/// laptop has it (WayOn::Additional) or where the team cannot be asked (WayOn::WithoutTeam).
QCoro::Task<Result<IdempotencyKey>> spendingKey(Workspace& workspace, SpendingRequest request);

/// The portal refused, for certain, what was asked under the key: its claim stands in nobody's way any more. Errors are
/// the ledger's; the team hears of it with the next exchange where it is out of reach now.
QCoro::Task<Result<void>> nothingWasSpent(Workspace& workspace, QString key);

} // namespace activation
