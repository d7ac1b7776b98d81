// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/License.h"
#include "domain/Release.h"
#include "http/Message.h"

namespace activation {

/// The CMS user who is logged in: what `POST /iap/auth/login` and `GET /iap/users/current` answer.
struct CmsUser
{
    QString userName;
    QString customerId; ///< empty where the reply has none
};

/// The segment controller's record (`GET /iap/devs?category=GLP_SC`).
struct SegmentController
{
    QString name; ///< what license rows show as `scName`
    QString scId;
    QString scName;
    QString state;  ///< `status.state`
    QString health; ///< `status.health`
};

/// Readers of a SmartServer's answers (facts, "The SmartServer on the LAN"). Fields nobody needs are ignored; a field
/// that is needed and of the wrong shape is an error with the whole answer in `why`.
Result<Release> parseVersion(const http::Response& response, const QString& peer);
Result<CmsUser> parseUser(const http::Response& response, const QString& peer);
Result<SegmentController> parseSegmentController(const http::Response& response, const QString& peer);
Result<QList<License>> parseLicenses(const http::Response& response, const QString& peer);
/// What `GET /iap/lic/status` says, an array with an element for each segment.
struct LicensingStatus
{
    Capacity capacity;  ///< of all segments together
    QString customerId; ///< `licensingId` of the first that has one; empty: none is set
};
Result<LicensingStatus> parseStatus(const http::Response& response, const QString& peer);
/// Only the Customer ID of the same answer, whatever the capacity looks like.
Result<QString> parseCustomer(const http::Response& response, const QString& peer);

} // namespace activation
