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

/// A file that somebody added in the CMS with their own hands, for the API was closed: how the assistant knows of it.
enum class ByHand
{
    Word,    ///< the user said that the license shows; nothing was read from the unit
    Reading, ///< the unit was read afterwards, and showed the license
};
QString byHandName(ByHand how); ///< "word", "reading"
std::optional<ByHand> byHand(const QString& name);

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
    QString address;                              ///< where the unit was reached; by word: where it is said to be
    std::optional<Fingerprint> certificateSha256; ///< of the unit
    QString user;                                 ///< the CMS user that installed it, or read it; by word: not known
    QString laptop;                               ///< the laptop that did it
    QDateTime startedAt;                          ///< UTC
    QDateTime finishedAt;                         ///< UTC
    std::optional<int> serverStatus;              ///< HTTP status of the upload; none where nothing was uploaded
    QString serverAnswer; ///< its body, escaped; where it is written down, at most MaxText of it
    QList<License> licensesBefore;
    QList<License> licensesAfter;
    std::optional<Capacity> capacityBefore;
    std::optional<Capacity> capacityAfter;
    /// Set for an installation by hand; absent where the assistant uploaded the file.
    std::optional<ByHand> byHand = std::nullopt;

    /// Whether the licenses and capacity afterwards were read from the unit. By word nothing was.
    bool sawUnit() const { return byHand != ByHand::Word; }

    static Result<Receipt> fromJson(const QJsonObject& json, const QString& where);
    QJsonObject toJson() const;
};

} // namespace activation
