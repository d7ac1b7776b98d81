// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/CloudVisit.h"

namespace activation {

struct CloudReturned
{
    SmartServer unit;        ///< as it is now
    QList<License> returned; ///< what it no longer shows
};

/// What a return means, for whoever has to decide: what stops working, and what does not come back.
QString returnWarning(const InstallCode& code);

/// Returns every license of the unit to the cloud, after which devices, scheduler and data logging stop working
/// (facts). `confirmed` are the Install Codes that the user gave in so many words: the unit's own must be among them.
/// Waits until the licenses are gone. Errors: those of visitUnit; RefusedForSafety (the confirmation is for another
/// unit), Failed (nothing there to return, refused, nothing went), PartlyDone (some stayed). Events: "cloudReturning"
/// before the request leaves, "cloudReturned".
QCoro::Task<Result<CloudReturned>> returnToCloud(Workspace& workspace, UnitConnection& connection,
                                                 Credentials credentials, QList<InstallCode> confirmed,
                                                 CloudOptions options = {}, std::stop_token stop = {});

} // namespace activation
