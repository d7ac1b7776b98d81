// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/SiteProgress.h"

#include "activation/LabelEntry.h"
#include "domain/LicenseKind.h"

#include <algorithm>

namespace activation {
namespace {

bool isMaintenance(const License& license)
{
    return inferredKind(license.description) == LicenseKind::Maintenance &&
           license.status.kind != LicenseStatus::Kind::Expired;
}

} // namespace

Place SiteProgress::next() const
{
    if (units.isEmpty())
        return Place::AtTheSite;
    return needFile > 0 ? Place::Online : Place::BackAtTheSite;
}

UnitProgress unitProgress(const Manifest& manifest, const SmartServer& unit)
{
    return unitProgress(SiteIndex(manifest), unit);
}

UnitProgress unitProgress(const SiteIndex& index, const SmartServer& unit)
{
    UnitProgress progress{.installCode = unit.installCode};
    bool failed = false;
    bool hasMaintenanceFile = false;
    for (const ActivationFile* file : index.filesFor(unit.installCode)) {
        hasMaintenanceFile = hasMaintenanceFile || file->kind == ActivationKind::Maintenance;
        const SiteIndex::Attempts attempts = index.attemptsAt(file->id);
        ++(attempts.done ? progress.filesConfirmed : progress.filesPending);
        failed = failed || (!attempts.done && attempts.last);
    }
    // Of a unit that nobody read it is not known.
    progress.lacksMaintenance = !isFromLabelAlone(unit) && !hasMaintenanceFile &&
                                std::none_of(unit.licenses.begin(), unit.licenses.end(), isMaintenance);
    using State = UnitProgress::State;
    const bool hasCapacity = unit.capacity && unit.capacity->total.count() > 0;
    if (failed)
        progress.state = State::Failed;
    else if (progress.filesPending > 0)
        progress.state = State::Ready;
    else if (progress.filesConfirmed > 0)
        progress.state = State::Confirmed;
    else
        progress.state = hasCapacity ? State::Licensed : State::NeedsFile;
    return progress;
}

SiteProgress siteProgress(const Manifest& manifest)
{
    return siteProgress(SiteIndex(manifest));
}

SiteProgress siteProgress(const SiteIndex& index)
{
    SiteProgress site;
    site.units.reserve(index.manifest().smartServers.size());
    for (const SmartServer& unit : index.manifest().smartServers) {
        const UnitProgress progress = unitProgress(index, unit);
        switch (progress.state) {
        case UnitProgress::State::NeedsFile:
            ++site.needFile;
            break;
        case UnitProgress::State::Ready:
            ++site.ready;
            break;
        case UnitProgress::State::Failed:
            ++site.failed;
            break;
        case UnitProgress::State::Licensed:
        case UnitProgress::State::Confirmed:
            ++site.confirmed;
            break;
        }
        site.lackMaintenance += progress.lacksMaintenance ? 1 : 0;
        site.units.append(progress);
    }
    return site;
}

} // namespace activation
