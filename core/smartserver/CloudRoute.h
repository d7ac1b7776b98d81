// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "smartserver/UnitSocket.h"

namespace activation {

/// A license that the licensing service has ready for the unit's customer: an element of `UPD:LIC:CLOUD`. The peer's
/// texts are kept as they came.
struct CloudLicense
{
    QString licenseId; ///< should be a UUID
    QString description;
    QString transferDate; ///< when the partner transferred it

    std::optional<LicenseId> id() const;
    QJsonObject toJson() const; ///< with the field names of `UPD:LIC:CLOUD`
    bool operator==(const CloudLicense&) const = default;
};

struct CloudAnswerTimes
{
    std::chrono::milliseconds within = std::chrono::seconds(90); ///< for the answer to come
    /// How long to go on listening after the unit reported something (perhaps this call's error), or after a lost
    /// connection before it is opened again.
    std::chrono::milliseconds grace = std::chrono::seconds(5);
};

/// The CMS's online route (facts, "The SmartServer on the LAN"). All answers of the licensing service come by WebSocket
/// alone; that they come is also the only sign that the unit reaches it.
///
/// `POST /iap/lic/cloud`: what is ready. Asking changes nothing, so it is repeated where the connection was lost.
/// Errors: Unreachable (no WebSocket, no answer in time, or the unit reported something instead: its words are in
/// `why`), Failed (an answer of unknown shape, another status), LoginRefused.
QCoro::Task<Result<QList<CloudLicense>>> askCloud(SmartServerClient& client, CloudAnswerTimes times = {},
                                                  std::stop_token stop = {});

/// `POST /iap/lic/cloud/download`, once: asks the unit to take these licenses. Accepted means no more than that; an
/// error with `inDoubt` may have been taken all the same.
QCoro::Task<Result<UploadAnswer>> downloadFromCloud(SmartServerClient& client, QString segmentController,
                                                    QList<LicenseId> licenses, std::stop_token stop = {});

/// `POST /iap/lic/cloud/upload` of everything, once: devices, scheduler and data logging stop working afterwards.
QCoro::Task<Result<UploadAnswer>> returnAllToCloud(SmartServerClient& client, std::stop_token stop = {});

/// `PUT /iap/lic/accounts?segmnetId=1` (the vendor's spelling), once: sets the Customer ID of the first segment.
QCoro::Task<Result<UploadAnswer>> setCustomer(SmartServerClient& client, CustomerId customer,
                                              std::stop_token stop = {});

} // namespace activation
