// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/LicensePlan.h"

#include <algorithm>

namespace activation {
namespace {

bool isWhole(const PortalLicense& license)
{
    return license.available == license.devices;
}

bool needsCapacity(const Manifest& manifest, const SmartServer& unit)
{
    if (unit.capacity && unit.capacity->total.count() > 0)
        return false;
    const auto files = manifest.activationsFor(unit.installCode);
    return std::none_of(files.begin(), files.end(),
                        [](const ActivationFile& file) { return file.kind == ActivationKind::Capacity; });
}

int managed(const SmartServer& unit)
{
    return unit.capacity ? unit.capacity->used.count() : 0;
}

} // namespace

QList<PlannedLicense> planLicenses(const Manifest& manifest, const QList<PortalLicense>& licenses)
{
    QList<PortalLicense> usable;
    for (const PortalLicense& license : licenses) {
        if (license.kind == ActivationKind::Capacity && license.available.count() > 0)
            usable.append(license);
    }
    std::stable_sort(usable.begin(), usable.end(), [](const PortalLicense& a, const PortalLicense& b) {
        return a.available.count() < b.available.count();
    });

    QList<PlannedLicense> plan;
    QList<qsizetype> without; // in plan: wanted, and no whole license was left for it
    for (const SmartServer& unit : manifest.smartServers) {
        PlannedLicense item{.installCode = unit.installCode, .wanted = needsCapacity(manifest, unit)};
        const auto fits = std::find_if(usable.begin(), usable.end(), [&unit](const PortalLicense& license) {
            return isWhole(license) && license.available.count() >= managed(unit);
        });
        if (item.wanted && fits != usable.end()) {
            item.license = fits->licenseId;
            item.devices = fits->available;
            usable.erase(fits);
        } else if (item.wanted) {
            without.append(plan.size());
        }
        plan.append(item);
    }
    if (without.isEmpty() || usable.isEmpty())
        return plan;
    const PortalLicense& pool = usable.last();
    const auto share = DeviceCount::from(pool.available.count() / without.size());
    for (const qsizetype index : without) {
        if (!share || share->count() == 0)
            break;
        plan[index].license = pool.licenseId;
        plan[index].devices = *share;
    }
    return plan;
}

} // namespace activation
