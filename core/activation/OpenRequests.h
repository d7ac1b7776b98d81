// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/ObtainActivation.h"

namespace activation {

/// Takes up what another laptop asked the portal for and could not bring into the package, as the package's history
/// tells: its key becomes this laptop's, so that the portal sees one request however late the first one arrives, and
/// the file has one ID and one job wherever it comes in.
Result<void> takeUpRequests(Ledger& ledger, const QString& packageId, const ObtainRequest& request);

} // namespace activation
