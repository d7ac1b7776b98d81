// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/LicenseRules.h"
#include "package/Manifest.h"

namespace activation {

/// Why a SmartServer needs a maintenance activation file.
enum class MaintenanceReason
{
    None,           ///< capacity, and no current maintenance at all
    TooLow,         ///< current maintenance for fewer devices than the capacity
    Expired,        ///< a maintenance license has expired, and what is left does not cover the capacity
    ExpiringIn30,   ///< covers the capacity for 30 days at most
    ExpiringIn90,   ///< covers the capacity for 90 days at most
    UpgradePlanned, ///< a feature release is planned, and maintenance does not cover the capacity
    Unknown,        ///< the unit's rows do not tell
};
QString reasonName(MaintenanceReason reason); ///< "none", "tooLow" … for JSON
QString reasonText(MaintenanceReason reason); ///< for people

/// What one unit lacks, told from its site package.
struct MaintenanceNeed
{
    InstallCode installCode;
    QString segmentController;
    Release release;
    QList<MaintenanceReason> reasons;  ///< none: nothing is needed
    std::optional<qint64> capacity;    ///< devices to cover, those of planned or waiting capacity files included
    std::optional<qint64> maintenance; ///< devices that current maintenance covers
    std::optional<QDate> coveredUntil;
    QStringList licenseIds; ///< of its maintenance licenses, as the unit shows them
    bool fileWaits = false; ///< a maintenance file is in the package, not installed yet: it may be enough

    bool isNeeded() const { return !reasons.isEmpty() && !fileWaits; }
    QJsonObject toJson() const;
};

struct MaintenanceQuestion
{
    QDate today;
    Release target = {};                     ///< the feature release planned; unknown: none is
    QHash<InstallCode, qint64> further = {}; ///< devices about to be added
};

/// For every unit of the site, in the manifest's order (facts, "Licenses": the devices of all current maintenance must
/// meet or exceed those of all capacity). Capacity files that wait in the package count with the devices that the
/// package's history tells of them.
QList<MaintenanceNeed> maintenanceNeeds(const Manifest& manifest, const MaintenanceQuestion& question);

} // namespace activation
