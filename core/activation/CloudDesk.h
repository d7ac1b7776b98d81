// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/CloudVisit.h"
#include "smartserver/CloudRoute.h"

namespace activation {

/// What the licensing service has ready for a unit, by the unit's own word.
struct CloudOffer
{
    SmartServer unit;   ///< as it is now
    QString customerId; ///< as the unit gives it
    QList<CloudLicense> licenses;
};

/// A unit's account: the Customer ID that it is set to.
struct CloudAccount
{
    SmartServer unit;
    QString customerId; ///< as the unit gives it; empty where none is set
    QString before;     ///< what it was before it was set; the same where nothing was changed
};

/// Asks the unit which licenses are ready for it. That an answer comes is also how one knows that the unit reaches the
/// internet. Errors: those of visitUnit and askCloud, Failed where no Customer ID is set. Event: "cloudRead".
QCoro::Task<Result<CloudOffer>> readCloud(Workspace& workspace, UnitConnection& connection, Credentials credentials,
                                          CloudOptions options = {}, std::stop_token stop = {});

/// Reads the account; needs no internet.
QCoro::Task<Result<CloudAccount>> readCloudAccount(Workspace& workspace, UnitConnection& connection,
                                                   Credentials credentials, CloudOptions options = {},
                                                   std::stop_token stop = {});

/// Sets it, and waits until the unit gives it back. RefusedForSafety: the UUID is known as a License ID, or the unit
/// has another Customer ID and `replace` was not said (WayOn::Replace). Event: "cloudAccount".
QCoro::Task<Result<CloudAccount>> setCloudAccount(Workspace& workspace, UnitConnection& connection,
                                                  Credentials credentials, CustomerId customer, bool replace,
                                                  CloudOptions options = {}, std::stop_token stop = {});

} // namespace activation
