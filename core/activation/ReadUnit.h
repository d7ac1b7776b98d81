// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/UnitConnection.h"
#include "domain/Credentials.h"
#include "domain/SmartServer.h"

namespace activation {

/// Leg 1 for one unit: logs in, reads who it is and its licenses, settles the identity over all sources. `label` is
/// what the user read from the unit, empty for nothing. The connection stays logged in. Errors: LoginRefused,
/// RefusedForSafety (identity in doubt, or another unit than the one this certificate was pinned for), Failed (release
/// without licensing: said before any password is sent; unexpected answers). Events: "identified" ("statusRead" without
/// a package), or "error".
QCoro::Task<Result<SmartServer>> readUnit(Workspace& workspace, UnitConnection& connection, Credentials credentials,
                                          QString label, QString packageId, std::stop_token stop = {});

/// A unit as it was read just now.
struct UnitReading
{
    SmartServer unit;
    QString customerId; ///< the account that it is set to; empty: none. Not part of the unit's record
};

/// The part that reads a unit again over a session that is open: identity and licenses as they are now. Writes no
/// event. Besides the segment controller's record, the host name and the label, the SID over MQTT counts where there is
/// one: asked for anonymously while the rest is read, so that a closed or silent port there costs at most a second.
QCoro::Task<Result<UnitReading>> readIdentity(UnitConnection& connection, QString label, std::stop_token stop = {});

/// A certificate that was pinned for one unit must not vouch for another: RefusedForSafety. A pin without a unit gets
/// this one.
Result<void> checkUnitPin(Ledger& ledger, const SmartServer& unit);

} // namespace activation
