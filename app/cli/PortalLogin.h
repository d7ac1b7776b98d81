// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/Commands.h"
#include "portal/PortalClient.h"

namespace activation::cli {

/// The profile of the call, else the user's own; one without an API is an error that says what to do instead.
Result<PortalProfile> apiProfile(const CommandLine& line);

/// Logs in, and again by itself where the session ends in the middle. A code that was e-mailed is that of --code the
/// first time, then a line of standard input.
QCoro::Task<Result<void>> logInToPortal(Call& call, PortalClient& portal, QString login);

} // namespace activation::cli
