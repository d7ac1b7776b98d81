// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/UnitConnection.h"
#include "domain/Credentials.h"

namespace activation {

/// Logs in to a unit; nothing where a session is open already. After two refusals no further password is sent
/// (RefusedForSafety, WayOn::LogInAgain), see LoginRefusals. Errors are in the ledger.
QCoro::Task<Result<void>> logIn(Workspace& workspace, UnitConnection& connection, Credentials credentials,
                                QString packageId, std::stop_token stop = {});

} // namespace activation
