// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "maintenance/MaintenanceNeed.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::MaintenanceNeed)
};

/// What the package tells of files that wait to be installed.
struct Waiting
{
    QHash<InstallCode, qint64> capacity;
    QSet<InstallCode> maintenance;
};

Waiting waitingFiles(const Manifest& manifest)
{
    QSet<QString> installed;
    for (const Receipt& receipt : manifest.receipts) {
        if (isDone(receipt.outcome))
            installed.insert(receipt.activationId);
    }
    QHash<QString, qint64> devices;
    for (const Event& event : manifest.events) {
        if (event.kind == stateName(ActivationState::Obtained))
            devices.insert(event.activationId, event.data[u"devices"_s].toInteger());
    }
    Waiting waiting;
    for (const ActivationFile& file : manifest.activations) {
        if (installed.contains(file.id))
            continue;
        if (file.kind == ActivationKind::Capacity)
            waiting.capacity[file.installCode] += devices.value(file.id);
        else if (file.kind == ActivationKind::Maintenance)
            waiting.maintenance.insert(file.installCode);
    }
    return waiting;
}

/// The latest receipt of each unit that saw its licenses.
QHash<InstallCode, const Receipt*> latestSights(const Manifest& manifest)
{
    QHash<InstallCode, const Receipt*> latest;
    for (const Receipt& receipt : manifest.receipts) {
        const Receipt*& known = latest[receipt.installCode];
        if (receipt.sawUnit() && isDone(receipt.outcome) && (!known || known->finishedAt < receipt.finishedAt))
            known = &receipt;
    }
    return latest;
}

/// A later feature release: the build does not count.
bool isUpgrade(const Release& from, const Release& to)
{
    if (!from.isKnown() || !to.isKnown())
        return to.isKnown();
    return std::pair(to.majorPart(), to.minorPart()) > std::pair(from.majorPart(), from.minorPart());
}

QList<MaintenanceReason> reasonsOf(const MaintenanceNeed& need, const LicenseAssessment& assessed,
                                   const MaintenanceQuestion& question)
{
    using Reason = MaintenanceReason;
    const bool hasCapacity = need.capacity.value_or(0) > 0;
    const bool upgrade = isUpgrade(need.release, question.target);
    if (need.capacity ? !hasCapacity : assessed.rows.isEmpty() && !upgrade)
        return {};
    QList<Reason> reasons;
    const bool expired = std::ranges::any_of(assessed.rows, [](const AssessedLicense& row) {
        return row.kind == LicenseKind::Maintenance && row.standing == LicenseStanding::Expired;
    });
    if (need.capacity && need.maintenance && *need.maintenance < *need.capacity)
        reasons += *need.maintenance == 0 ? Reason::None : Reason::TooLow;
    else if ((!need.capacity || !need.maintenance) && assessed.cover == MaintenanceCover::Unknown)
        reasons += Reason::Unknown;
    if (expired && !reasons.isEmpty())
        reasons += Reason::Expired;
    if (reasons.isEmpty() && need.coveredUntil) {
        const qint64 left = question.today.daysTo(*need.coveredUntil);
        if (left <= 30)
            reasons += Reason::ExpiringIn30;
        else if (left <= 90)
            reasons += Reason::ExpiringIn90;
    }
    if (upgrade && !reasons.isEmpty())
        reasons += Reason::UpgradePlanned;
    return reasons;
}

} // namespace

QString reasonName(MaintenanceReason reason)
{
    switch (reason) {
    case MaintenanceReason::None:
        return u"none"_s;
    case MaintenanceReason::TooLow:
        return u"tooLow"_s;
    case MaintenanceReason::Expired:
        return u"expired"_s;
    case MaintenanceReason::ExpiringIn30:
        return u"expiringIn30"_s;
    case MaintenanceReason::ExpiringIn90:
        return u"expiringIn90"_s;
    case MaintenanceReason::UpgradePlanned:
        return u"upgradePlanned"_s;
    case MaintenanceReason::Unknown:
        return u"unknown"_s;
    }
    return {};
}

QString reasonText(MaintenanceReason reason)
{
    switch (reason) {
    case MaintenanceReason::None:
        return Text::tr("no current maintenance");
    case MaintenanceReason::TooLow:
        return Text::tr("maintenance for fewer devices than the capacity");
    case MaintenanceReason::Expired:
        return Text::tr("maintenance expired");
    case MaintenanceReason::ExpiringIn30:
        return Text::tr("maintenance expires within 30 days");
    case MaintenanceReason::ExpiringIn90:
        return Text::tr("maintenance expires within 90 days");
    case MaintenanceReason::UpgradePlanned:
        return Text::tr("an upgrade is planned");
    case MaintenanceReason::Unknown:
        return Text::tr("the unit does not tell what its maintenance covers");
    }
    return {};
}

QJsonObject MaintenanceNeed::toJson() const
{
    QJsonArray names;
    for (const MaintenanceReason reason : reasons)
        names.append(reasonName(reason));
    return QJsonObject{
        {u"installCode"_s, installCode.text()},
        {u"needed"_s, isNeeded()},
        {u"reasons"_s, names},
        {u"capacity"_s, capacity ? QJsonValue(*capacity) : QJsonValue()},
        {u"maintenance"_s, maintenance ? QJsonValue(*maintenance) : QJsonValue()},
        {u"coveredUntil"_s, coveredUntil ? QJsonValue(coveredUntil->toString(Qt::ISODate)) : QJsonValue()},
        {u"fileWaits"_s, fileWaits}};
}

QList<MaintenanceNeed> maintenanceNeeds(const Manifest& manifest, const MaintenanceQuestion& question)
{
    const Waiting waiting = waitingFiles(manifest);
    const QHash<InstallCode, const Receipt*> seenLater = latestSights(manifest);
    QList<MaintenanceNeed> needs;
    for (SmartServer unit : manifest.smartServers) {
        if (const Receipt* later = seenLater.value(unit.installCode); later && later->finishedAt > unit.readAt) {
            unit.licenses = later->licensesAfter;
            unit.capacity = later->capacityAfter ? later->capacityAfter : unit.capacity;
        }
        const LicenseAssessment assessed = assessLicenses(unit.licenses, unit.capacity, question.today);
        const qint64 more = waiting.capacity.value(unit.installCode) + question.further.value(unit.installCode);
        MaintenanceNeed need{.installCode = unit.installCode,
                             .segmentController = unit.segmentController,
                             .release = unit.release,
                             .reasons = {},
                             .capacity = assessed.capacityDevices,
                             .maintenance = assessed.maintenanceDevices,
                             .coveredUntil = assessed.coveredUntil,
                             .licenseIds = {},
                             .fileWaits = waiting.maintenance.contains(unit.installCode)};
        if (more > 0)
            need.capacity = need.capacity.value_or(0) + more;
        for (const AssessedLicense& row : assessed.rows) {
            if (row.kind == LicenseKind::Maintenance)
                need.licenseIds += row.license.licenseId;
        }
        need.reasons = reasonsOf(need, assessed, question);
        needs.append(need);
    }
    return needs;
}

} // namespace activation
