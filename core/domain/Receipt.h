// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ActivationFile.h"
#include "domain/License.h"

#include <QDateTime>
#include <QJsonObject>

namespace activation {

/// How an installation ended.
enum class InstallOutcome
{
    Confirmed,        ///< the license shows on the unit
    AlreadyInstalled, ///< it showed before; nothing was uploaded
    Rejected,         ///< the unit answered with an error
    NotShown,         ///< accepted, but it never showed in time
};
QString outcomeName(InstallOutcome outcome); ///< "confirmed", "alreadyInstalled", "rejected", "notShown"
std::optional<InstallOutcome> installOutcome(const QString& name);
inline bool isDone(InstallOutcome outcome)
{
    return outcome == InstallOutcome::Confirmed || outcome == InstallOutcome::AlreadyInstalled;
}

/// The proof of one installation: an element of the manifest's `receipts[]`. Before, after, the server's answer, times.
struct Receipt
{
    QString id;           ///< UUID
    QString activationId; ///< of the ActivationFile; empty for a file that came without a package
    InstallCode installCode;
    InstallOutcome outcome = InstallOutcome::Confirmed;
    QString originalName;
    Fingerprint sha256; ///< of the file
    std::optional<LicenseId> licenseId;
    QString address;                              ///< where the unit was reached
    std::optional<Fingerprint> certificateSha256; ///< of the unit
    QString user;                                 ///< the CMS user that installed it
    QString laptop;                               ///< the laptop that did it
    QDateTime startedAt;                          ///< UTC
    QDateTime finishedAt;                         ///< UTC
    std::optional<int> serverStatus;              ///< HTTP status of the upload; none where nothing was uploaded
    QString serverAnswer; ///< its body, escaped; where it is written down, at most MaxText of it
    QList<License> licensesBefore;
    QList<License> licensesAfter;
    std::optional<Capacity> capacityBefore;
    std::optional<Capacity> capacityAfter;

    static Result<Receipt> fromJson(const QJsonObject& json, const QString& where);
    QJsonObject toJson() const;
};

} // namespace activation
