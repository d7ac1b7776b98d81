// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/LicenseList.h"
#include "activation/PortalPlan.h"
#include "cli/Commands.h"
#include "portal/PortalClient.h"

namespace activation::cli {

/// The units that `portal activate` serves: those named, else all that have no capacity license.
QList<InstallCode> unitsToServe(const Manifest& manifest, const CommandLine& line);

/// What the call would spend: with --license, what it says (--devices: a number, or what the unit uses); without, the
/// proposal of a license for each. The portal is asked what it has, and what it made for these units before.
QCoro::Task<Result<PortalPlan>> planOfCall(Call& call, Workspace& workspace, PortalClient& portal, Manifest manifest);

/// Of the partner's list (--license-list) those of the project that --project names, else of the site.
Result<QList<ListedLicense>> listedForSite(const CommandLine& line, const QString& site, const KnownIds& known);

/// Nothing where the plan may be carried out: it suffices, and is the one that --as-planned names, if that is given.
Result<void> approve(const PortalPlan& plan, const CommandLine& line);

/// The plan as lines for people.
void tell(const Call& call, const PortalPlan& plan);

} // namespace activation::cli
