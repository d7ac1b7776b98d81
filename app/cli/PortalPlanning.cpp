// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/PortalPlanning.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::cli)
};

using Made = QHash<InstallCode, QList<PortalActivation>>;

/// What each unit uses now.
Result<DeviceCount> devicesInUse(const Manifest& manifest, const InstallCode& code)
{
    const SmartServer* unit = manifest.smartServer(code);
    if (unit && unit->capacity && unit->capacity->used.count() > 0)
        return unit->capacity->used;
    return failure(Error{.kind = ErrorKind::Usage,
                         .what = Text::tr("How many devices %1 manages is not known, or none.").arg(code.text()),
                         .why = Text::tr("With --devices used, each unit gets as many as it manages already."),
                         .remedy = Text::tr("Give --devices N for it.")});
}

/// The license of --license for each unit.
Result<QList<PlannedActivation>> asNamed(const CommandLine& line, const Manifest& manifest,
                                         const QList<PortalLicense>& licenses, const Made& made)
{
    QList<PlannedActivation> wanted;
    const LicenseId id = *line.license;
    for (const InstallCode& code : unitsToServe(manifest, line)) {
        PlannedActivation one{.installCode = code, .license = id, .devices = {}, .additional = line.additional};
        if (line.devices) {
            one.devices = *line.devices;
        } else if (line.devicesUsed) {
            const auto used = devicesInUse(manifest, code);
            if (!used)
                return failure(used.error());
            one.devices = *used;
        } else {
            // All that is left; where this license is on the unit already, what was made then.
            const auto list = made.value(code);
            const auto before = std::ranges::find(list, id, &PortalActivation::licenseId);
            const auto license = std::ranges::find(licenses, id, &PortalLicense::licenseId);
            if (before != list.end() && !line.additional)
                one.devices = before->devices;
            else if (license != licenses.end())
                one.devices = license->available;
        }
        wanted.append(one);
    }
    return wanted;
}

/// The assistant's own proposal.
Result<QList<PlannedActivation>> asProposed(const CommandLine& line, const Manifest& manifest,
                                            const QList<PortalLicense>& licenses, const QList<IdempotencyKey>& keys)
{
    const QList<InstallCode> units = unitsToServe(manifest, line);
    QList<PlannedActivation> wanted;
    QStringList without;
    for (const PlannedLicense& proposal : planLicenses(manifest, licenses, keys)) {
        if (!units.contains(proposal.installCode))
            continue;
        const bool isHere = !proposal.wanted && line.forCodes.isEmpty(); // it has a file already
        if (!proposal.license) {
            if (!isHere)
                without += proposal.installCode.text();
            continue;
        }
        PlannedActivation one{
            .installCode = proposal.installCode, .license = *proposal.license, .devices = proposal.devices};
        if (line.devices)
            one.devices = *line.devices;
        if (line.devicesUsed) {
            const auto used = devicesInUse(manifest, proposal.installCode);
            if (!used)
                return failure(used.error());
            one.devices = *used;
        }
        wanted.append(one);
    }
    if (!without.isEmpty()) {
        return failure(Error{
            .kind = ErrorKind::Failed,
            .what = Text::tr("There is no license to propose for %n SmartServer(s). Nothing was spent.", nullptr,
                             static_cast<int>(without.size())),
            .why = Text::tr("They have capacity or a file for it already, or this login sees no device capacity "
                            "license with devices left: %1")
                       .arg(without.join(u", "_s)),
            .remedy = Text::tr("Name the others with --for CODE, give --license ID, or ask your partner for more.")});
    }
    return wanted;
}

} // namespace

QList<InstallCode> unitsToServe(const Manifest& manifest, const CommandLine& line)
{
    if (!line.forCodes.isEmpty())
        return line.forCodes;
    QList<InstallCode> codes;
    for (const SmartServer& unit : manifest.smartServers) {
        const bool licensed = unit.capacity && unit.capacity->total.count() > 0;
        if (!licensed)
            codes.append(unit.installCode);
    }
    return codes;
}

QCoro::Task<Result<PortalPlan>> planOfCall(Call& call, Workspace& workspace, PortalClient& portal, Manifest manifest)
{
    Call& request = call;
    PortalClient& client = portal;
    const auto keys = keysOfSite(workspace.ledger(), manifest);
    if (!keys)
        co_return failure(keys.error());
    const auto licenses = co_await client.licenses(request.stop);
    if (!licenses)
        co_return failure(licenses.error());
    Made made;
    for (const InstallCode& code : unitsToServe(manifest, request.line)) {
        const auto list = co_await client.activations(code, request.stop);
        if (!list)
            co_return failure(list.error());
        made.insert(code, *list);
    }
    QList<PortalLicense> usable = *licenses;
    if (!request.line.licenseList.isEmpty()) {
        // The partner's list says which of them are this site's.
        KnownIds known;
        for (const PortalLicense& license : *licenses)
            known.licenses.insert(license.licenseId);
        const auto listed = listedForSite(request.line, manifest.site, known);
        if (!listed)
            co_return failure(listed.error());
        usable.removeIf([&listed](const PortalLicense& license) {
            return !std::ranges::contains(*listed, license.licenseId, &ListedLicense::licenseId);
        });
    }
    const auto wanted = request.line.license ? asNamed(request.line, manifest, *licenses, made)
                                             : asProposed(request.line, manifest, usable, *keys);
    if (!wanted)
        co_return failure(wanted.error());
    co_return portalPlan(manifest,
                         {.wanted = *wanted, .licenses = *licenses, .made = made, .today = QDate::currentDate()});
}

Result<void> approve(const PortalPlan& plan, const CommandLine& line)
{
    if (!line.asPlanned.isEmpty() && line.asPlanned.compare(plan.id(), Qt::CaseInsensitive) != 0) {
        return failure(Error{.kind = ErrorKind::RefusedForSafety,
                             .what = Text::tr("The plan is no longer the one you confirmed. Nothing was spent."),
                             .why = Text::tr("It is %1 now: %2").arg(plan.id(), plan.summary()),
                             .remedy = Text::tr("Look at it with --plan, then give its ID with --as-planned.")});
    }
    if (!plan.isPossible()) {
        return failure(Error{.kind = ErrorKind::Failed,
                             .what = Text::tr("The licenses do not suffice for this plan. Nothing was spent."),
                             .why = plan.summary(),
                             .remedy = Text::tr("Name fewer units or devices, another license, or ask your partner for "
                                                "more.")});
    }
    return {};
}

void tell(const Call& call, const PortalPlan& plan)
{
    for (const PlannedActivation& one : plan.activations) {
        const QString cost = one.cost == PlannedActivation::Cost::InPackage    ? Text::tr("in the package already")
                             : one.cost == PlannedActivation::Cost::MadeBefore ? Text::tr("made before")
                                                                               : Text::tr("to be made");
        call.output.line(Text::tr("%1  %2 devices of license %3  (%4)")
                             .arg(one.installCode.text())
                             .arg(one.devices.count())
                             .arg(one.license.text(), cost));
    }
    call.output.line(plan.summary());
    call.output.line(Text::tr("Plan %1").arg(plan.id()));
}

} // namespace activation::cli
