// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/Message.h"

namespace activation {

/// What a SmartServer's refusals mean to the user; `peer` is the address as shown.
Error loginRefused(const http::Response& response, const QString& peer, const QString& userName);
Error notAnOwner(const http::Response& response, const QString& peer);
Error noLicensing(const QString& release, const QString& peer);
/// The unit answered an upload with anything but 200 and 204: status and body are all there is to show.
Error uploadRejected(const http::Response& response, const QString& peer, const QString& fileName);
/// Any other status where a plain answer was expected.
Error unexpectedStatus(const http::Response& response, const QString& peer, const QString& call);

} // namespace activation
