// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/Ledger.h"
#include "package/Manifest.h"
#include "portal/PortalTypes.h"

namespace activation {

/// What one unit would get from the portal: a proposal that the user can change.
struct PlannedLicense
{
    InstallCode installCode;
    bool wanted = false;                   ///< it has neither capacity nor a capacity file yet
    std::optional<LicenseId> license = {}; ///< none where nothing at the portal suffices
    DeviceCount devices = {};              ///< to be activated with it
};

/// Proposes a license for each unit of the site: of those with devices left, the smallest whole one that holds the
/// devices the unit manages already, each used once; where whole ones run out, an equal share of the largest pool. A
/// unit that has capacity, or a file for it, is proposed nothing (`wanted` is false). `keys`: of the ledger; a request
/// that left and whose file never came (its key is not settled) is proposed as it was, even where nothing of the
/// license is left: the portal is asked for what it was spent on.
QList<PlannedLicense> planLicenses(const Manifest& manifest, const QList<PortalLicense>& licenses,
                                   const QList<IdempotencyKey>& keys = {});
/// The keys of the site's units in the ledger, for planLicenses().
Result<QList<IdempotencyKey>> keysOfSite(const Ledger& ledger, const Manifest& manifest);

} // namespace activation
