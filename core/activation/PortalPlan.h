// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/LicensePlan.h"

#include <QDate>
#include <QHash>

namespace activation {

/// One activation that somebody means to get from the portal.
struct PlannedActivation
{
    enum class Cost
    {
        Spends,     ///< devices of the license
        MadeBefore, ///< the portal has it: downloaded again
        InPackage,  ///< nothing is asked of the portal
    };
    InstallCode installCode;
    LicenseId license;
    DeviceCount devices;
    bool additional = false;
    Cost cost = Cost::Spends; ///< worked out by portalPlan()
};

/// A license and what a plan leaves of it.
struct PlannedPool
{
    PortalLicense license; ///< as the portal has it now; only its ID where this login does not see it
    bool isKnown = true;
    qint64 spends = 0;
    qint64 after = 0; ///< negative: it does not suffice
};

/// What would be spent, before anything is: shown, confirmed once, then carried out.
struct PortalPlan
{
    QList<PlannedActivation> activations;
    QList<PlannedPool> pools;            ///< the licenses in use, in the order of the activations
    qint64 devices = 0;                  ///< spent by it; what is there already costs nothing
    qint64 before = 0;                   ///< left of those licenses now
    QList<InstallCode> maintenanceShort; ///< units whose maintenance will not cover their capacity then

    qint64 after() const { return before - devices; }
    qsizetype count(PlannedActivation::Cost cost) const;
    /// Every license is known and suffices.
    bool isPossible() const;
    /// The same for the same activations from the same pools: 16 hexadecimal digits.
    QString id() const;
    /// "12 SmartServers, 2,400 devices. The portal has 3,000 of these licenses, 600 afterwards. …"
    QString summary() const;
    QJsonObject toJson() const;
};

struct PortalPlanQuestion
{
    QList<PlannedActivation> wanted;                       ///< their `cost` counts for nothing
    QList<PortalLicense> licenses;                         ///< as the portal has them now
    QHash<InstallCode, QList<PortalActivation>> made = {}; ///< as far as the portal was asked
    QDate today = {};
};

PortalPlan portalPlan(const Manifest& manifest, const PortalPlanQuestion& question);

/// Holds a plan to what was confirmed while it is carried out: how much of each license must be left at each step.
class PoolGuard
{
public:
    PoolGuard() = default; ///< expects nothing
    explicit PoolGuard(const PortalPlan& plan);

    /// RefusedForSafety, nothing spent: somebody else spent, or returned, devices since the plan was made. A license
    /// that is not in the plan is not judged.
    Result<void> judge(const PortalLicense& license) const;
    /// What a step came to: a failed one may have spent all the same, until a later one tells.
    void spent(const InstallCode& code, const LicenseId& license, DeviceCount devices);
    void inDoubt(const InstallCode& code, const LicenseId& license, DeviceCount devices);

private:
    struct Pool
    {
        qint64 before = 0;
        qint64 spent = 0;
        QHash<InstallCode, qint64> doubtful; ///< of a failed step: spent, or not
    };
    QHash<LicenseId, Pool> m_pools;
};

} // namespace activation
