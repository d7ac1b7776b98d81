// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

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
/// unit that has capacity, or a file for it, is proposed nothing (`wanted` is false).
QList<PlannedLicense> planLicenses(const Manifest& manifest, const QList<PortalLicense>& licenses);

} // namespace activation
