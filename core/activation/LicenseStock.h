// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/PortalPlan.h"
#include "portal/PortalClient.h"

#include <QHash>

namespace activation {

/// What the licenses at the portal have left, asked for once and kept for one batch, which subtracts what it spends.
/// What it knows only ever lets a request go out, which the portal itself judges; before it says no, where all that is
/// left is wanted, and where a confirmed plan is to be held to, it asks the portal anew. One call at a time; it
/// outlives its coroutines.
class LicenseStock
{
public:
    struct Wanted
    {
        LicenseId license;
        std::optional<DeviceCount> devices = {}; ///< none: all that the license has left
        std::shared_ptr<PoolGuard> guard = {};
    };
    struct Settled
    {
        DeviceCount devices; ///< to ask for
        DeviceCount left;    ///< what the license has left before that
    };
    /// Failed: the portal does not show the license, it is not self-service, or has not enough left. RefusedForSafety:
    /// the guard's.
    QCoro::Task<Result<Settled>> settle(PortalClient& portal, Wanted wanted, std::stop_token stop = {});
    /// The portal has spent so many.
    void spent(const LicenseId& license, DeviceCount devices);
    /// The portal knows better (it refused, or nobody knows what it did): the next call asks it.
    void forget() { m_left.clear(); }

private:
    QHash<LicenseId, DeviceCount> m_left; ///< of self-service licenses
};

} // namespace activation
