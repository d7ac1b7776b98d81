// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "smartserver/UnitSocket.h"

#include <functional>

namespace activation {

/// What a unit's licenses are at one moment.
struct LicenseState
{
    QList<License> licenses;
    std::optional<Capacity> capacity;
    QString customerId = {}; ///< the account that the unit is set to; empty: none, or not asked
};

struct WatchResult
{
    bool shown = false;  ///< the condition came true in time
    LicenseState last;   ///< as last read
    QStringList notices; ///< what the unit said by WebSocket meanwhile (errors arrive only there), escaped
};

/// Watches the licenses of a unit until `isThere` says so, or `within` has passed: listens on the WebSocket, which says
/// when to look, and polls besides, for units whose WebSocket cannot be reached. Reading errors meanwhile are noticed,
/// not fatal: the last of them is the error if nothing could be read at all. `onRead` hears every reading. `socket` was
/// opened before the change, so that what the unit said at once counts too; without one it opens its own.
QCoro::Task<Result<WatchResult>> watchLicenses(SmartServerClient& client,
                                               std::function<bool(const LicenseState&)> isThere,
                                               std::chrono::milliseconds within,
                                               std::function<void(const LicenseState&)> onRead = {},
                                               std::stop_token stop = {}, UnitSocket* socket = nullptr);

/// Both lists at once.
QCoro::Task<Result<LicenseState>> readLicenseState(SmartServerClient& client, std::stop_token stop = {});

} // namespace activation
