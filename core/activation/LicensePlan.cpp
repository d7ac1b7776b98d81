// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/LicensePlan.h"

#include "activation/SiteIndex.h"

#include <algorithm>

namespace activation {
namespace {

bool isWhole(const PortalLicense& license)
{
    return license.available == license.devices;
}

bool needsCapacity(const SiteIndex& index, const SmartServer& unit)
{
    if (unit.capacity && unit.capacity->total.count() > 0)
        return false;
    const auto& files = index.filesFor(unit.installCode);
    return std::none_of(files.begin(), files.end(),
                        [](const ActivationFile* file) { return file->kind == ActivationKind::Capacity; });
}

int managed(const SmartServer& unit)
{
    return unit.capacity ? unit.capacity->used.count() : 0;
}

} // namespace

Result<QList<IdempotencyKey>> keysOfSite(const Ledger& ledger, const Manifest& manifest)
{
    QList<IdempotencyKey> all;
    for (const SmartServer& unit : manifest.smartServers) {
        const auto keys = ledger.idempotencyKeysFor(unit.installCode);
        if (!keys)
            return failure(keys.error());
        all += *keys;
    }
    return all;
}

QList<PlannedLicense> planLicenses(const Manifest& manifest, const QList<PortalLicense>& licenses,
                                   const QList<IdempotencyKey>& keys)
{
    QList<PortalLicense> usable;
    for (const PortalLicense& license : licenses) {
        if (license.kind == ActivationKind::Capacity && license.available.count() > 0)
            usable.append(license);
    }
    std::stable_sort(usable.begin(), usable.end(), [](const PortalLicense& a, const PortalLicense& b) {
        return a.available.count() < b.available.count();
    });

    const SiteIndex index(manifest);
    // What is under way is taken out first: no other unit is planned with it.
    QList<std::optional<IdempotencyKey>> underWay;
    for (const SmartServer& unit : manifest.smartServers) {
        const auto key = std::find_if(keys.rbegin(), keys.rend(), [&unit](const IdempotencyKey& candidate) {
            return candidate.installCode == unit.installCode && !candidate.settled;
        });
        const bool isKnown =
            key != keys.rend() && std::any_of(licenses.begin(), licenses.end(), [&key](const PortalLicense& license) {
                return license.licenseId == key->licenseId;
            });
        underWay.append(isKnown && needsCapacity(index, unit) ? std::optional(*key) : std::nullopt);
        if (underWay.last()) {
            usable.removeIf([&key](const PortalLicense& license) {
                return isWhole(license) && license.licenseId == key->licenseId && license.available == key->devices;
            });
        }
    }

    QList<PlannedLicense> plan;
    QList<qsizetype> without; // in plan: wanted, and no whole license was left for it
    for (const SmartServer& unit : manifest.smartServers) {
        PlannedLicense item{.installCode = unit.installCode, .wanted = needsCapacity(index, unit)};
        if (const auto& pending = underWay[plan.size()]) {
            item.license = pending->licenseId;
            item.devices = pending->devices;
            plan.append(item);
            continue;
        }
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
    for (const qsizetype at : without) {
        if (!share || share->count() == 0)
            break;
        plan[at].license = pool.licenseId;
        plan[at].devices = *share;
    }
    return plan;
}

} // namespace activation
