// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/LicenseStock.h"
#include "activation/PackageSaver.h"
#include "activation/PortalPlan.h"

namespace activation {

struct ObtainRequest
{
    InstallCode installCode;
    LicenseId license;
    std::optional<DeviceCount> devices = {}; ///< none: all that the license has left
    /// Deliberately one more for a unit that has a capacity activation already.
    bool additional = false;
    /// Deliberately although the team's ledger cannot be asked.
    bool withoutTeam = false;
    /// Of the plan that was confirmed: asked right before something is spent, and told what became of it.
    std::shared_ptr<PoolGuard> guard = nullptr;
    /// Of the batch this belongs to; none: the portal is asked what its licenses have left.
    std::shared_ptr<LicenseStock> stock = {};
};

struct ObtainOutcome
{
    enum class How
    {
        Made,             ///< spent just now
        FoundAtPortal,    ///< made before, downloaded again; nothing spent
        AlreadyInPackage, ///< nothing was asked of the portal
    };
    ActivationFile file;
    How how = How::Made;
    int devices = 0; ///< of the activation, where the portal said so
    /// What the license had left right before; none where nothing was spent.
    std::optional<DeviceCount> leftBefore = {};
};

/// Leg 2 for one unit in api mode: gets the capacity activation file of `request` from the portal into the package,
/// which `saver` saves: the request counts as settled once it did, and until then another run finds the activation in
/// the portal's list and downloads it again. One call at a time for one portal. Never spends twice: looks into the
/// package, then at the portal's own list, and only then asks, under a key that is in the ledger before the request
/// leaves; after any doubt it lists first. Errors: RefusedForSafety (the unit has a capacity activation already, is not
/// in the package, the license is on it, or the guard's plan no longer holds), Failed (used up, unknown, refused: the
/// portal's words), BadFile (download damaged), Unreachable. Events: "requested", "obtained", or "error".
QCoro::Task<Result<ObtainOutcome>> obtainActivation(Workspace& workspace, PortalClient& portal, PackageSaver& saver,
                                                    ObtainRequest request, std::stop_token stop = {});
/// The same for a single unit: it is in the package saved to `path` when this returns.
QCoro::Task<Result<ObtainOutcome>> obtainActivation(Workspace& workspace, PortalClient& portal, SitePackage& package,
                                                    QString path, ObtainRequest request, std::stop_token stop = {});

} // namespace activation
