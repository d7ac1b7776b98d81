// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/KnownIds.h"
#include "activation/ObtainActivation.h"
#include "cli/BatchRun.h"
#include "cli/PortalLogin.h"
#include "cli/PortalPlanning.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

QString howName(ObtainOutcome::How how)
{
    switch (how) {
    case ObtainOutcome::How::Made:
        return u"made"_s;
    case ObtainOutcome::How::FoundAtPortal:
        return u"foundAtPortal"_s;
    case ObtainOutcome::How::AlreadyInPackage:
        return u"alreadyInPackage"_s;
    }
    return {};
}

QString howText(ObtainOutcome::How how)
{
    switch (how) {
    case ObtainOutcome::How::Made:
        return QCoreApplication::translate("activation::cli", "made now");
    case ObtainOutcome::How::FoundAtPortal:
        return QCoreApplication::translate("activation::cli", "made before, downloaded again, nothing spent");
    case ObtainOutcome::How::AlreadyInPackage:
        return QCoreApplication::translate("activation::cli", "in the package already, nothing asked");
    }
    return {};
}

/// What the licenses had left before the first spending.
using Pool = QMap<QString, int>;

QCoro::Task<Result<QJsonObject>> obtainOne(Call& call, Workspace& workspace, PortalClient& portal, PackageSaver& saver,
                                           ObtainRequest wanted, Pool& pool, std::stop_token stop)
{
    Call& request = call;
    Pool& before = pool;
    const auto obtained = co_await obtainActivation(workspace, portal, saver, wanted, std::move(stop));
    if (!obtained)
        co_return failure(obtained.error());
    const QString license = wanted.license.text();
    if (obtained->leftBefore && !before.contains(license))
        before.insert(license, obtained->leftBefore->count());
    request.output.line(QCoreApplication::translate("activation::cli", "%1  “%2”, %3 bytes, SHA-256 %4 (%5)")
                            .arg(wanted.installCode.text(), obtained->file.originalName)
                            .arg(obtained->file.size)
                            .arg(obtained->file.sha256.hex(), howText(obtained->how)));
    co_return QJsonObject{{u"activation"_s, obtained->file.toJson()}, {u"how"_s, howName(obtained->how)}};
}

/// What became of the licenses that something was spent of: as the portal has it, once all is over.
QCoro::Task<QJsonArray> poolNow(Call& call, PortalClient& portal, Pool pool)
{
    Call& request = call;
    QJsonArray list;
    if (pool.isEmpty())
        co_return list;
    const auto licenses = co_await portal.licenses(request.stop);
    if (!licenses)
        co_return list; // it is only told, and everything is done
    for (const auto& [id, before] : pool.asKeyValueRange()) {
        const auto now = std::ranges::find(*licenses, id, [](const auto& license) { return license.licenseId.text(); });
        if (now == licenses->end())
            continue;
        const int after = now->available.count();
        request.output.line(QCoreApplication::translate("activation::cli", "License %1: %2 devices before, %3 left.")
                                .arg(id)
                                .arg(before)
                                .arg(after));
        list.append(QJsonObject{{u"licenseId"_s, id}, {u"before"_s, before}, {u"after"_s, after}});
    }
    co_return list;
}

/// What the call means to get, as it says so itself: without asking the portal first.
QList<ObtainRequest> asSaid(const CommandLine& line, const Manifest& manifest)
{
    QList<ObtainRequest> wanted;
    for (const InstallCode& code : unitsToServe(manifest, line)) {
        wanted.append({.installCode = code,
                       .license = *line.license,
                       .devices = line.devices,
                       .additional = line.additional,
                       .withoutTeam = line.withoutTeam});
    }
    return wanted;
}

QList<ObtainRequest> asPlanned(const CommandLine& line, const PortalPlan& plan)
{
    QList<ObtainRequest> wanted;
    const auto guard = std::make_shared<PoolGuard>(plan);
    for (const PlannedActivation& one : plan.activations) {
        wanted.append({.installCode = one.installCode,
                       .license = one.license,
                       .devices = one.devices,
                       .additional = one.additional,
                       .withoutTeam = line.withoutTeam,
                       .guard = guard});
    }
    return wanted;
}

} // namespace

QCoro::Task<int> portalLicenses(Call& call)
{
    Call& request = call;
    const auto profile = apiProfile(request.line);
    if (!profile)
        co_return request.fail(profile.error());
    auto workspace = request.workspace();
    if (!workspace)
        co_return request.fail(workspace.error());
    PortalClient portal(*profile, request.timeout());
    if (const auto in = co_await logInToPortal(request, portal, request.line.login); !in)
        co_return request.fail((*workspace)->fail(in.error(), {}).error());
    const auto licenses = co_await portal.licenses(request.stop);
    if (!licenses)
        co_return request.fail((*workspace)->fail(licenses.error(), {}).error());
    QJsonArray list;
    for (const PortalLicense& license : *licenses) {
        list.append(license.toJson());
        request.output.line(QCoreApplication::translate("activation::cli", "%1  %2  %3 of %4 devices left  %5  %6")
                                .arg(license.licenseId.text(), kindName(license.kind))
                                .arg(license.available.count())
                                .arg(license.devices.count())
                                .arg(license.project, license.description));
    }
    request.output.object(QJsonObject{{u"ok"_s, true}, {u"licenses"_s, list}});
    co_return 0;
}

QCoro::Task<int> portalActivate(Call& call)
{
    Call& request = call;
    const auto profile = apiProfile(request.line);
    if (!profile)
        co_return request.fail(profile.error());
    auto workspace = request.workspace();
    if (!workspace)
        co_return request.fail(workspace.error());
    auto package = openPackage(**workspace, request.line.package, request.trust());
    if (!package)
        co_return request.fail(package.error());
    const CommandLine& line = request.line;
    const QList<InstallCode> codes = unitsToServe(package->manifest(), line);
    if (codes.isEmpty()) {
        request.output.message(QCoreApplication::translate(
            "activation::cli", "Every unit in this package has a capacity license already; name "
                               "one with --for CODE to get a file for it all the same."));
        co_return finishBatch(request, u"activations"_s, {});
    }
    if (codes.size() > 1 && line.license && !line.devices && !line.devicesUsed) {
        co_return request.fail(Error{
            .kind = ErrorKind::Usage,
            .what =
                QCoreApplication::translate("activation::cli", "%1 units would share this license.").arg(codes.size()),
            .why = QCoreApplication::translate("activation::cli", "How many devices each of them gets is not guessed."),
            .remedy = QCoreApplication::translate(
                "activation::cli", "Give --devices N (for each) or --devices used, name one unit with --for CODE, or "
                                   "leave --license out to be proposed one for each.")});
    }
    PortalClient portal(*profile, request.timeout());
    const auto failed = [&](const Error& error) {
        return request.fail((*workspace)->fail(error, {.packageId = package->manifest().packageId}).error());
    };
    const QString login = line.login.isEmpty() ? line.license->text() : line.login;
    for (const QString& typed : {line.license ? line.license->text() : QString(), login}) {
        if (const auto license = checkIsLicense(typed, package->manifest()); !license)
            co_return failed(license.error());
    }
    if (const auto in = co_await logInToPortal(request, portal, login); !in)
        co_return failed(in.error());

    QList<ObtainRequest> wanted;
    if (line.license && !line.devicesUsed && !line.plan && line.asPlanned.isEmpty()) {
        wanted = asSaid(line, package->manifest());
    } else {
        const auto plan = co_await planOfCall(request, **workspace, portal, package->manifest());
        if (!plan)
            co_return failed(plan.error());
        tell(request, *plan);
        if (line.plan) {
            request.output.object(QJsonObject{{u"ok"_s, plan->isPossible()}, {u"plan"_s, plan->toJson()}});
            co_return plan->isPossible() ? 0 : exitCode(ErrorKind::Failed);
        }
        if (const auto approved = approve(*plan, line); !approved)
            co_return failed(approved.error());
        wanted = asPlanned(line, *plan);
    }

    const auto stock = std::make_shared<LicenseStock>();
    QStringList names;
    for (ObtainRequest& one : wanted) {
        one.stock = stock;
        names += one.installCode.text();
    }
    PackageSaver saver(**workspace, *package, line.package, {.trust = request.trust(), .takeTheirs = false});
    Pool pool;
    // One after the other: no two requests for one license are ever under way.
    QList<ItemOutcome> outcomes = co_await runBatch(
        request, names,
        [&](qsizetype index, std::stop_token stop) {
            return obtainOne(request, **workspace, portal, saver, wanted[index], pool, std::move(stop));
        },
        1);
    co_await finishSaving(request, saver, outcomes);
    const QJsonArray left = co_await poolNow(request, portal, pool);
    co_return finishBatch(
        request, u"activations"_s, outcomes,
        QJsonObject{{u"package"_s, line.package}, {u"revision"_s, package->manifest().revision}, {u"pool"_s, left}});
}

} // namespace activation::cli
