// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/Message.h"
#include "portal/PortalTypes.h"

namespace activation {

/// What the portal's refusals mean to the user.
Error portalLoginRefused(const http::Response& response);
Error portalCodeRefused(const http::Response& response);
Error portalSessionEnded(const http::Response& response);
/// 402, 404, 409, 422 on an activation: the license is unknown, used up or does not fit.
Error activationRefused(const http::Response& response, const LicenseId& license, const InstallCode& code);
Error portalUnexpected(const http::Response& response, const QString& call);
Error downloadDamaged(const PortalActivation& activation, const QString& why);

} // namespace activation
