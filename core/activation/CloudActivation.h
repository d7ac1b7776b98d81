// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/CloudVisit.h"

namespace activation {

struct CloudActivationOptions : CloudOptions
{
    /// Deliberately, although the ledger says that another unit has a license, or may have it: that unit is gone.
    bool elsewhere = false;
    /// Ask once more although the unit accepted a license before, and neither shows it nor lists it as ready.
    bool again = false;
};

/// One license of an activation.
struct ActivatedLicense
{
    LicenseId license;
    bool wasThere = false; ///< the unit showed it already; nothing was sent
    License row;           ///< as the unit shows it
};

struct CloudActivated
{
    SmartServer unit; ///< as it is now
    QList<ActivatedLicense> licenses;
};

/// Activates licenses online: reads the unit's identity again, writes down what is about to happen, asks the unit once
/// to take them, and waits until each shows. What an earlier run left unfinished is looked for before anything is asked
/// again: a license that neither shows nor is listed as ready is never asked for unsaid. Errors: those of visitUnit;
/// RefusedForSafety (an ID is a Customer ID; another unit has the license: WayOn::Elsewhere; accepted before and never
/// shown: WayOn::UploadAgain; another assistant works on the unit or with the license), Failed (no Customer ID,
/// refused, never shown in time, with the unit's words), Unreachable. Events, for each license with `data.via` "cloud"
/// and `data.licenseId`: "installing", "installed", "confirmed", "rejected".
QCoro::Task<Result<CloudActivated>> activateFromCloud(Workspace& workspace, UnitConnection& connection,
                                                      Credentials credentials, QList<LicenseId> licenses,
                                                      CloudActivationOptions options = {}, std::stop_token stop = {});

} // namespace activation
