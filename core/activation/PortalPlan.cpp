// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/PortalPlan.h"

#include "activation/SiteIndex.h"
#include "maintenance/MaintenanceNeed.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

using Cost = PlannedActivation::Cost;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::PortalPlan)
};

QString costName(Cost cost)
{
    switch (cost) {
    case Cost::Spends:
        return u"spends"_s;
    case Cost::MadeBefore:
        return u"madeBefore"_s;
    case Cost::InPackage:
        return u"inPackage"_s;
    }
    return {};
}

/// What obtainActivation() will find: it looks into the package first, then at the portal's list.
Cost costOf(const PlannedActivation& wanted, const SiteIndex& index, const QList<PortalActivation>& made)
{
    const auto& files = index.filesFor(wanted.installCode);
    const bool isHere = !wanted.additional && std::ranges::any_of(files, [&wanted](const ActivationFile* file) {
        return file->kind == ActivationKind::Capacity && file->licenseId == wanted.license;
    });
    if (isHere)
        return Cost::InPackage;
    const bool isMade = std::ranges::any_of(made, [&](const PortalActivation& one) {
        return one.licenseId == wanted.license && one.devices == wanted.devices &&
               std::ranges::none_of(files, [&one](const ActivationFile* file) { return file->sha256 == one.sha256; });
    });
    return isMade ? Cost::MadeBefore : Cost::Spends;
}

QList<InstallCode> shortOfMaintenance(const Manifest& manifest, const PortalPlan& plan, const QDate& today)
{
    QHash<InstallCode, qint64> further;
    for (const PlannedActivation& one : plan.activations) {
        if (one.cost != Cost::InPackage) // those are counted as files that wait
            further[one.installCode] += one.devices.count();
    }
    QList<InstallCode> units;
    for (const MaintenanceNeed& need : maintenanceNeeds(manifest, {.today = today, .further = further})) {
        const bool isPlanned =
            std::ranges::contains(plan.activations, need.installCode, &PlannedActivation::installCode);
        const bool isShort =
            need.reasons.contains(MaintenanceReason::None) || need.reasons.contains(MaintenanceReason::TooLow);
        if (isPlanned && isShort && !need.fileWaits)
            units.append(need.installCode);
    }
    return units;
}

QString number(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

PortalPlan portalPlan(const Manifest& manifest, const PortalPlanQuestion& question)
{
    const SiteIndex index(manifest);
    PortalPlan plan;
    for (PlannedActivation one : question.wanted) {
        one.cost = costOf(one, index, question.made.value(one.installCode));
        plan.activations.append(one);
        if (one.cost != Cost::Spends)
            continue;
        auto pool =
            std::ranges::find(plan.pools, one.license, [](const PlannedPool& p) { return p.license.licenseId; });
        if (pool == plan.pools.end()) {
            const auto license = std::ranges::find(question.licenses, one.license, &PortalLicense::licenseId);
            const bool isKnown = license != question.licenses.end();
            PlannedPool added{.license = isKnown ? *license
                                                 : PortalLicense{.licenseId = one.license,
                                                                 .kind = ActivationKind::Capacity,
                                                                 .description = {},
                                                                 .devices = {},
                                                                 .available = {},
                                                                 .project = {},
                                                                 .customerId = {},
                                                                 .expires = {}},
                              .isKnown = isKnown};
            added.after = added.license.available.count();
            plan.before += added.license.available.count();
            plan.pools.append(added);
            pool = std::prev(plan.pools.end());
        }
        pool->spends += one.devices.count();
        pool->after -= one.devices.count();
        plan.devices += one.devices.count();
    }
    plan.maintenanceShort = shortOfMaintenance(manifest, plan, question.today);
    return plan;
}

qsizetype PortalPlan::count(PlannedActivation::Cost cost) const
{
    return std::ranges::count(activations, cost, &PlannedActivation::cost);
}

bool PortalPlan::isPossible() const
{
    const bool isNothing = std::ranges::any_of(
        activations, [](const PlannedActivation& one) { return one.cost == Cost::Spends && one.devices.count() == 0; });
    return !isNothing &&
           std::ranges::all_of(pools, [](const PlannedPool& pool) { return pool.isKnown && pool.after >= 0; });
}

QString PortalPlan::id() const
{
    QStringList lines;
    for (const PlannedActivation& one : activations) {
        lines += u"%1 %2 %3 %4 %5"_s.arg(one.installCode.text(), one.license.text())
                     .arg(one.devices.count())
                     .arg(one.additional)
                     .arg(costName(one.cost));
    }
    for (const PlannedPool& pool : pools)
        lines += u"%1 %2"_s.arg(pool.license.licenseId.text()).arg(pool.license.available.count());
    return Fingerprint::of(lines.join(u'\n').toUtf8()).hex().first(16);
}

QString PortalPlan::summary() const
{
    QStringList sentences;
    if (const auto spending = static_cast<int>(count(Cost::Spends)); spending > 0) {
        sentences += Text::tr("%n SmartServer(s), %1 devices.", nullptr, spending).arg(number(devices));
        sentences += Text::tr("The portal has %1, afterwards %2.").arg(number(before), number(after()));
    } else {
        sentences += Text::tr("Nothing is spent.");
    }
    if (const auto free = static_cast<int>(activations.size() - count(Cost::Spends)); free > 0)
        sentences += Text::tr("%n made before, at no cost.", nullptr, free);
    for (const PlannedPool& pool : pools) {
        if (!pool.isKnown)
            sentences += Text::tr("This login does not see license %1.").arg(pool.license.licenseId.text());
        else if (pool.license.available.count() == 0)
            sentences += Text::tr("License %1 has nothing left.").arg(pool.license.licenseId.text());
        else if (pool.after < 0)
            sentences +=
                Text::tr("License %1 lacks %2 devices.").arg(pool.license.licenseId.text(), number(-pool.after));
    }
    if (!maintenanceShort.isEmpty()) {
        sentences += Text::tr("Maintenance falls short on %n of them: ask Customer Success for it.", nullptr,
                              static_cast<int>(maintenanceShort.size()));
    }
    return sentences.join(u' ');
}

QJsonObject PortalPlan::toJson() const
{
    QJsonArray units;
    for (const PlannedActivation& one : activations) {
        units.append(QJsonObject{{u"installCode"_s, one.installCode.text()},
                                 {u"licenseId"_s, one.license.text()},
                                 {u"devices"_s, one.devices.count()},
                                 {u"cost"_s, costName(one.cost)}});
    }
    QJsonArray licenses;
    for (const PlannedPool& pool : pools) {
        licenses.append(
            QJsonObject{{u"licenseId"_s, pool.license.licenseId.text()},
                        {u"before"_s, pool.isKnown ? QJsonValue(pool.license.available.count()) : QJsonValue()},
                        {u"spends"_s, pool.spends},
                        {u"after"_s, pool.isKnown ? QJsonValue(pool.after) : QJsonValue()}});
    }
    QJsonArray lacking;
    for (const InstallCode& code : maintenanceShort)
        lacking.append(code.text());
    return QJsonObject{{u"id"_s, id()},           {u"possible"_s, isPossible()},   {u"units"_s, units},
                       {u"licenses"_s, licenses}, {u"devices"_s, devices},         {u"before"_s, before},
                       {u"after"_s, after()},     {u"maintenanceShort"_s, lacking}};
}

PoolGuard::PoolGuard(const PortalPlan& plan)
{
    for (const PlannedPool& pool : plan.pools)
        m_pools.insert(pool.license.licenseId, {.before = pool.license.available.count(), .spent = 0, .doubtful = {}});
}

Result<void> PoolGuard::judge(const PortalLicense& license) const
{
    const auto pool = m_pools.constFind(license.licenseId);
    if (pool == m_pools.constEnd())
        return {};
    const qint64 most = pool->before - pool->spent;
    const qint64 least =
        std::accumulate(pool->doubtful.begin(), pool->doubtful.end(), most, [](qint64 a, qint64 b) { return a - b; });
    const qint64 left = license.available.count();
    if (left >= least && left <= most)
        return {};
    return failure(
        Error{.kind = ErrorKind::RefusedForSafety,
              .what = Text::tr("License %1 has changed since the plan was made.").arg(license.licenseId.text()),
              .why = Text::tr("By the plan %1 devices would be left now, and the portal has %2: somebody else used or "
                              "returned some.")
                         .arg(number(most), number(left)),
              .remedy = Text::tr("Nothing more was spent. Look at the plan with the numbers of now, and confirm it.")});
}

void PoolGuard::spent(const InstallCode& code, const LicenseId& license, DeviceCount devices)
{
    if (const auto pool = m_pools.find(license); pool != m_pools.end()) {
        pool->spent += devices.count();
        pool->doubtful.remove(code);
    }
}

void PoolGuard::inDoubt(const InstallCode& code, const LicenseId& license, DeviceCount devices)
{
    if (const auto pool = m_pools.find(license); pool != m_pools.end())
        pool->doubtful.insert(code, devices.count());
}

} // namespace activation
