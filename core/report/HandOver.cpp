// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/HandOver.h"

#include "report/OpenMatters.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// What the manifest has of one unit, put together in one pass over each list.
struct Gathered
{
    std::optional<SmartServer> unit;
    QList<ActivationFile> files;
    QList<Receipt> receipts;
    QList<Event> events;
};

std::map<InstallCode, Gathered> gather(const Manifest& manifest)
{
    std::map<InstallCode, Gathered> all;
    for (const SmartServer& unit : manifest.smartServers)
        all[unit.installCode].unit = unit;
    for (const ActivationFile& file : manifest.activations)
        all[file.installCode].files += file;
    for (const Receipt& receipt : manifest.receipts)
        all[receipt.installCode].receipts += receipt;
    for (const Event& event : manifest.events) {
        const auto code = InstallCode::parse(event.installCode);
        // Events of a unit that the package does not hold are another package's business.
        if (const auto known = code ? all.find(*code) : all.end(); known != all.end())
            known->second.events += event;
    }
    return all;
}

/// The licenses as last seen: when the unit was read, or after an installation that came later.
void seeLatest(UnitHandOver& unit)
{
    if (unit.unit) {
        unit.licenses = unit.unit->licenses;
        unit.capacity = unit.unit->capacity;
        unit.asOf = unit.unit->readAt;
    }
    for (const Receipt& receipt : unit.receipts) {
        if (!isDone(receipt.outcome) || !receipt.sawUnit() || (unit.asOf.isValid() && receipt.finishedAt <= unit.asOf))
            continue;
        unit.licenses = receipt.licensesAfter;
        if (receipt.capacityAfter)
            unit.capacity = receipt.capacityAfter;
        unit.asOf = receipt.finishedAt;
    }
}

void count(SiteTotals& totals, const UnitHandOver& unit)
{
    switch (unit.standing) {
    case UnitStanding::Confirmed:
        ++totals.confirmed;
        break;
    case UnitStanding::Open:
        ++totals.open;
        break;
    case UnitStanding::Rejected:
        ++totals.rejected;
        break;
    }
    if (unit.capacity) {
        totals.capacityTotal += unit.capacity->total.count();
        totals.capacityUsed += unit.capacity->used.count();
    } else {
        ++totals.capacityUnknown;
    }
    totals.files += unit.files.size();
    totals.receipts += unit.receipts.size();
    for (const AssessedLicense& row : unit.assessment.rows) {
        totals.expired += row.standing == LicenseStanding::Expired ? 1 : 0;
        totals.expiring +=
            row.standing == LicenseStanding::ExpiringIn30 || row.standing == LicenseStanding::ExpiringIn90 ? 1 : 0;
    }
}

} // namespace

QString standingText(UnitStanding standing)
{
    switch (standing) {
    case UnitStanding::Confirmed:
        return QCoreApplication::translate("activation::HandOver", "confirmed");
    case UnitStanding::Open:
        return QCoreApplication::translate("activation::HandOver", "open");
    case UnitStanding::Rejected:
        return QCoreApplication::translate("activation::HandOver", "rejected");
    }
    return {};
}

QString standingName(UnitStanding standing)
{
    switch (standing) {
    case UnitStanding::Confirmed:
        return u"confirmed"_s;
    case UnitStanding::Open:
        return u"open"_s;
    case UnitStanding::Rejected:
        return u"rejected"_s;
    }
    return {};
}

std::optional<IdentityCode> UnitHandOver::identityCode() const
{
    if (!unit)
        return std::nullopt;
    return IdentityCode{.installCode = installCode, .release = unit->release, .capacity = capacity};
}

const ActivationFile* UnitHandOver::fileOf(const Receipt& receipt) const
{
    const auto found = std::ranges::find(files, receipt.activationId, &ActivationFile::id);
    return found == files.end() ? nullptr : &*found;
}

HandOver makeHandOver(const Manifest& manifest, const Signer& signer, const Fingerprint& manifestSha256,
                      const QDateTime& now)
{
    HandOver out{.site = manifest.site,
                 .packageId = manifest.packageId,
                 .revision = manifest.revision,
                 .savedAt = manifest.savedAt,
                 .producer = u"%1 %2"_s.arg(manifest.producer.name, manifest.producer.version),
                 .signer = signer,
                 .manifestSha256 = manifestSha256,
                 .madeAt = now,
                 .totals = {},
                 .units = {}};
    for (auto& [code, gathered] : gather(manifest)) {
        UnitHandOver unit{.installCode = code,
                          .unit = std::move(gathered.unit),
                          .licenses = {},
                          .capacity = {},
                          .asOf = {},
                          .assessment = {},
                          .files = std::move(gathered.files),
                          .receipts = std::move(gathered.receipts),
                          .open = {}};
        std::ranges::stable_sort(unit.receipts, {}, &Receipt::finishedAt);
        seeLatest(unit);
        unit.assessment = assessLicenses(unit.licenses, unit.capacity, now.date());
        settleStanding(unit, gathered.events);
        count(out.totals, unit);
        out.units += std::move(unit);
    }
    return out;
}

} // namespace activation
