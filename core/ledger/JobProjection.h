// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/Ledger.h"

namespace activation {

class Database;

/// Derives the jobs of one unit in one package from its events, anew. Call within Database::write().
///
/// The events of each laptop count in the order of its chain, those of several in the order of their times. A job only
/// goes forward through the states, whatever comes later or from a laptop whose clock is off; Rejected can follow any
/// of them, and any can follow Rejected (a new attempt). The first event that names an activation takes over the job
/// that had none yet; an "identified" read again opens no new one.
Result<void> projectJobs(const Database& database, const QString& packageId, const QString& installCode);

/// Derives every job anew from all events.
Result<void> rebuildJobs(const Database& database);

/// The latest first; an empty package means all.
Result<QList<Job>> findJobs(const Database& database, const QString& packageId);

} // namespace activation
