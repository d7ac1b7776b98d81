// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/InstallPlan.h"
#include "activation/PackageDesk.h"
#include "activation/ReadUnit.h"

namespace activation {

/// Where an installation stands, as it goes.
struct InstallProgress
{
    enum class Step
    {
        Checking, ///< identity and licenses are read again
        Looking,  ///< an earlier upload's outcome is looked for
        Uploading,
        Waiting, ///< accepted; until the license shows
        Done,
    };
    Step step = Step::Checking;
    std::chrono::milliseconds waited{0}; ///< in Looking and Waiting
    std::chrono::milliseconds limit{0};
};

struct InstallOptions
{
    /// How long an accepted file may take to show. Changes can take up to a minute (facts), so not less than that for
    /// real units.
    std::chrono::milliseconds confirmWithin = std::chrono::seconds(90);
    /// Upload once more although the unit accepted this very file before and never showed it.
    bool uploadAgain = false;
    /// The user named file and unit together; nothing else says which unit the file is for.
    bool unitNamedByUser = false;
    QString label = {}; ///< what the user read from the unit
    std::function<void(const InstallProgress&)> onProgress = {};
};

/// Leg 3 for one file and one unit: logs in if need be, reads the identity again and compares it with the unit the file
/// is for, uploads once, watches until the license shows, and writes the receipt (into the ledger; `Receipt` comes
/// back). What an earlier run left unfinished is looked for before anything is uploaded again. Errors: RefusedForSafety
/// (another unit; accepted before and never shown), LoginRefused (also: not an Owner), Failed (refused by the unit,
/// with status and body; never shown in time), Unreachable. Events: "installing", "installed", "confirmed", "rejected",
/// "error".
QCoro::Task<Result<Receipt>> installActivation(Workspace& workspace, UnitConnection& connection,
                                               Credentials credentials, InstallFile file, QString packageId,
                                               InstallOptions options = {}, std::stop_token stop = {});

/// The files of the package that are for this unit and not confirmed yet, in the order to install them: capacity, core,
/// maintenance.
QList<ActivationFile> pendingActivations(const Manifest& manifest, const InstallCode& code);
/// One of them with its bytes.
Result<InstallFile> installFile(const SitePackage& package, const ActivationFile& record);

} // namespace activation
