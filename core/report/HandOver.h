// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/LicenseRules.h"
#include "package/SitePackage.h"
#include "report/IdentityCode.h"

#include <QDateTime>

namespace activation {

/// Where a unit stands in the whole job.
enum class UnitStanding
{
    Confirmed, ///< it has a license, and every file that the package holds for it shows: as seen, or by a user's word
    Open,      ///< something is still to do
    Rejected,  ///< the unit refused a file, and no later attempt went well
};
QString standingText(UnitStanding standing); ///< for people
QString standingName(UnitStanding standing); ///< "confirmed", "open", "rejected"

/// Something still to do for a unit, and who has to do it.
struct OpenMatter
{
    QString what;
    QString waitsFor;
};

/// One unit of the report. Texts of peers are as they came: whoever shows them escapes them.
struct UnitHandOver
{
    InstallCode installCode;
    std::optional<SmartServer> unit; ///< none for a unit that the package has files or receipts of, but never read
    /// The latest that is known: as read, or after the last installation that was proven.
    QList<License> licenses;
    std::optional<Capacity> capacity;
    QDateTime asOf; ///< of the two above; UTC
    LicenseAssessment assessment;
    QList<ActivationFile> files;
    QList<Receipt> receipts; ///< in the order of their times
    UnitStanding standing = UnitStanding::Open;
    QList<OpenMatter> open;

    /// With the capacity as last seen; none for a unit that was never read.
    std::optional<IdentityCode> identityCode() const;
    /// The file of a receipt, where the package has it.
    const ActivationFile* fileOf(const Receipt& receipt) const;
};

struct SiteTotals
{
    qsizetype confirmed = 0; ///< units
    qsizetype open = 0;
    qsizetype rejected = 0;
    qint64 capacityTotal = 0; ///< devices, of the units whose capacity is known
    qint64 capacityUsed = 0;
    qsizetype capacityUnknown = 0; ///< units
    qsizetype files = 0;
    qsizetype receipts = 0;
    qsizetype expiring = 0; ///< licenses that expire within 90 days
    qsizetype expired = 0;  ///< licenses

    qsizetype units() const { return confirmed + open + rejected; }
};

/// What a report says, before it has a form: all about a site that its package knows.
struct HandOver
{
    QString site;
    QString packageId;
    qint64 revision = 0;
    QDateTime savedAt; ///< UTC
    QString producer;  ///< name and version of the program that saved the package
    Signer signer;
    Fingerprint manifestSha256;
    QDateTime madeAt; ///< of this report; its zone is the one that local times are shown in
    SiteTotals totals;
    QList<UnitHandOver> units; ///< by Install Code
};

/// `now` tells which licenses have expired, by its own date; its zone is the user's.
HandOver makeHandOver(const Manifest& manifest, const Signer& signer, const Fingerprint& manifestSha256,
                      const QDateTime& now);

} // namespace activation
