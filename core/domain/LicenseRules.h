// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/License.h"
#include "domain/LicenseKind.h"

namespace activation {

/// How a license stands on a given day.
enum class LicenseStanding
{
    Active,       ///< valid, and not known to expire within 90 days
    ExpiringIn90, ///< 31 to 90 days left
    ExpiringIn30, ///< 0 to 30 days left; the day named counts as one on which it is still valid (inferred)
    Expired,
    Unknown, ///< a status text of another shape
};
QString standingText(LicenseStanding standing); ///< for people

/// `today` is the date where the user is. What the unit calls expired is expired whatever the date; what it called
/// expiring when it was read is expired once its date is past.
LicenseStanding standingOn(const LicenseStatus& status, const QDate& today);

/// The rule of matching: the devices of all current maintenance licenses together must meet or exceed those of all
/// capacity licenses on the SmartServer (facts, "Licenses"; another page of the vendor's says "equal").
enum class MaintenanceCover
{
    NothingToCover, ///< no device capacity, by the word of the unit or of its rows
    None,           ///< no current maintenance at all
    TooLow,         ///< an error
    Met,            ///< as many devices, or at least as many where a row does not say its own
    Exceeded,       ///< more; a note, since the vendor's pages differ
    Unknown,        ///< the rows do not say enough
};

/// Something to tell the user about a unit's licenses.
struct LicenseRemark
{
    enum class Severity
    {
        Note,
        Warning,
        Error,
    };
    Severity severity = Severity::Note;
    QString text;
};

/// One row of the unit and what can be said of it.
struct AssessedLicense
{
    License license;
    LicenseKind kind = LicenseKind::Unknown;
    LicenseStanding standing = LicenseStanding::Unknown;
    std::optional<DeviceCount> devices; ///< as the description states them
};

struct LicenseAssessment
{
    QList<AssessedLicense> rows; ///< in the unit's order
    MaintenanceCover cover = MaintenanceCover::Unknown;
    /// Devices of all capacity licenses: the rows' sum or what the unit reports, the greater of both; none where
    /// neither tells.
    std::optional<qint64> capacityDevices;
    /// Devices of all current maintenance licenses; none where a row does not say its number.
    std::optional<qint64> maintenanceDevices;
    /// The last day of Met and Exceeded, by the dates that the unit shows; none where it shows none.
    std::optional<QDate> coveredUntil;
    /// What the cover means for feature releases comes first; then expired and expiring rows, capacity, and what was
    /// inferred or is unknown.
    QList<LicenseRemark> remarks;
};

/// Judges the licenses of one unit by what its rows and its capacity tell; nothing is guessed.
LicenseAssessment assessLicenses(const QList<License>& licenses, const std::optional<Capacity>& capacity,
                                 const QDate& today);

} // namespace activation
