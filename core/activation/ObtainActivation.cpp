// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/ObtainActivation.h"

#include "activation/OpenRequests.h"
#include "activation/TeamWork.h"
#include "activation/UnitLock.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::ObtainActivation)
};

Error wouldSpendTwice(const QString& what, const QString& why)
{
    return Error{
        .kind = ErrorKind::RefusedForSafety,
        .what = what,
        .why = why,
        .remedy = QCoreApplication::translate(
            "activation::ObtainActivation",
            "Install what is there first. If the unit really needs one more license, ask for an additional one "
            "(on the command line: --additional)."),
        .wayOn = WayOn::Additional};
}

/// What the package knows speaks against spending: the file that is there already, or an error.
Result<std::optional<ActivationFile>> lookIntoPackage(const Manifest& manifest, const ObtainRequest& request)
{
    const SmartServer* unit = manifest.smartServer(request.installCode);
    if (!unit) {
        return failure(Error{
            .kind = ErrorKind::RefusedForSafety,
            .what = QCoreApplication::translate("activation::ObtainActivation", "%1 is not in this site package.")
                        .arg(request.installCode.text()),
            .why = QCoreApplication::translate("activation::ObtainActivation",
                                               "A license is only spent on a unit that was read."),
            .remedy = QCoreApplication::translate("activation::ObtainActivation",
                                                  "Check the Install Code, or read the unit into the package first.")});
    }
    if (request.additional)
        return std::nullopt;
    for (const ActivationFile& file : manifest.activationsFor(request.installCode)) {
        if (file.kind != ActivationKind::Capacity)
            continue;
        if (file.licenseId == request.license)
            return file;
        return failure(wouldSpendTwice(
            QCoreApplication::translate("activation::ObtainActivation", "%1 has a capacity activation file already.")
                .arg(request.installCode.text()),
            QCoreApplication::translate("activation::ObtainActivation", "“%1”, License ID %2.")
                .arg(file.originalName, file.licenseId ? file.licenseId->text() : Text::tr("unknown"))));
    }
    for (const License& license : unit->licenses) {
        if (license.id() == request.license) {
            return failure(wouldSpendTwice(
                QCoreApplication::translate("activation::ObtainActivation", "%1 has this license already.")
                    .arg(request.installCode.text()),
                QCoreApplication::translate("activation::ObtainActivation", "The unit shows %1 (%2, %3).")
                    .arg(license.licenseId, license.description, license.status.raw)));
        }
    }
    return std::nullopt;
}

/// Of what the portal made for this unit before, the activation that answers the request and is not in the package yet.
Result<std::optional<PortalActivation>> pickListed(const QList<PortalActivation>& listed, const Manifest& manifest,
                                                   const ObtainRequest& request)
{
    std::optional<PortalActivation> picked;
    for (const PortalActivation& activation : listed) {
        const bool isHere = std::any_of(
            manifest.activations.begin(), manifest.activations.end(), [&activation](const ActivationFile& file) {
                return file.installCode == activation.installCode && file.sha256 == activation.sha256;
            });
        if (isHere)
            continue;
        const bool sameCount = !request.devices || *request.devices == activation.devices;
        if (activation.licenseId == request.license && sameCount) {
            picked = activation;
        } else if (!request.additional) {
            return failure(wouldSpendTwice(
                QCoreApplication::translate("activation::ObtainActivation",
                                            "The portal has made another activation for %1 before.")
                    .arg(request.installCode.text()),
                QCoreApplication::translate("activation::ObtainActivation", "“%1”: License ID %2, %3 devices.")
                    .arg(activation.fileName, activation.licenseId.text())
                    .arg(activation.devices.count())));
        }
    }
    return picked;
}

/// An answer that says that nothing was made, nor will be: what only asks for patience (408, 425, 429) says neither.
bool isRefusal(const Error& error)
{
    const int status = error.httpStatus.value_or(0);
    return !error.inDoubt && status >= 400 && status < 500 && status != 408 && status != 425 && status != 429;
}

} // namespace

QCoro::Task<Result<ObtainOutcome>> obtainActivation(Workspace& workspace, PortalClient& portal, PackageSaver& saver,
                                                    ObtainRequest request, std::stop_token stop)
{
    Workspace& space = workspace;
    PortalClient& client = portal;
    PackageSaver& keeper = saver;
    Ledger& ledger = space.ledger();
    // Asked for anew after every wait: the package may have been saved, or replaced by a newer one, meanwhile.
    const QString packageId = (co_await keeper.package())->manifest().packageId;
    const Workspace::Context context{.packageId = packageId, .installCode = request.installCode.text()};

    // Nothing more is spent while what came already cannot be saved.
    if (keeper.hasFailed()) {
        if (const auto saved = co_await keeper.finish(); !saved)
            co_return failure(saved.error());
    }
    const auto lock = UnitLock::take(ledger.file(), request.installCode);
    if (!lock)
        co_return space.fail(lock.error(), context);
    const auto here = lookIntoPackage((co_await keeper.package())->manifest(), request);
    if (!here)
        co_return space.fail(here.error(), context);
    if (*here)
        co_return ObtainOutcome{.file = **here, .how = ObtainOutcome::How::AlreadyInPackage};

    if (const auto taken = takeUpRequests(ledger, packageId, request); !taken)
        co_return space.fail(taken.error(), context);
    // What an earlier run, this laptop or another made already is taken before anything is spent.
    auto listed = co_await client.activations(request.installCode, stop);
    if (!listed)
        co_return space.fail(listed.error(), context);
    auto found = pickListed(*listed, (co_await keeper.package())->manifest(), request);
    if (!found)
        co_return space.fail(found.error(), context);

    const auto stock = request.stock ? request.stock : std::make_shared<LicenseStock>();
    QString key;
    auto how = ObtainOutcome::How::FoundAtPortal;
    std::optional<DeviceCount> leftBefore;
    DeviceCount devices;
    if (!*found) {
        const auto settled = co_await stock->settle(
            client, {.license = request.license, .devices = request.devices, .guard = request.guard}, stop);
        if (!settled)
            co_return space.fail(settled.error(), context);
        devices = settled->devices;
        leftBefore = settled->left;
        const auto kept = co_await spendingKey(space, {.installCode = request.installCode,
                                                       .license = request.license,
                                                       .devices = devices,
                                                       .packageId = packageId,
                                                       .additional = request.additional,
                                                       .withoutTeam = request.withoutTeam});
        if (!kept && kept.error().wayOn == WayOn::Additional) {
            // Another laptop was first: what it got is at the portal, and serves here too where it is the same.
            listed = co_await client.activations(request.installCode, stop);
            if (!listed)
                co_return space.fail(kept.error(), context);
            found = pickListed(*listed, (co_await keeper.package())->manifest(), request);
            if (!found || !*found)
                co_return space.fail(kept.error(), context);
            leftBefore.reset();
        } else if (!kept) {
            co_return space.fail(kept.error(), context);
        } else {
            key = kept->key;
        }
    }
    if (!*found) {
        const auto requested = ledger.append(EventDraft{
            .kind = stateName(ActivationState::Requested),
            .what = QCoreApplication::translate("activation::ObtainActivation", "%1 devices of license %2 asked for.")
                        .arg(devices.count())
                        .arg(request.license.text()),
            .packageId = packageId,
            .installCode = request.installCode.text(),
            .activationId = key,
            .data = QJsonObject{{u"licenseId"_s, request.license.text()},
                                {u"devices"_s, devices.count()},
                                {u"idempotencyKey"_s, key}}});
        if (!requested)
            co_return space.fail(requested.error(), context);
        auto made = co_await client.activate(request.license, request.installCode, devices, key, stop);
        how = ObtainOutcome::How::Made;
        if (!made && made.error().inDoubt) {
            stock->forget();
            if (request.guard)
                request.guard->inDoubt(request.installCode, request.license, devices);
            // It may have been made all the same: list, and only if it is not there ask again, under the same key.
            listed = co_await client.activations(request.installCode, stop);
            if (listed) {
                found = pickListed(*listed, (co_await keeper.package())->manifest(), request);
                if (!found)
                    co_return space.fail(found.error(), context);
                if (*found)
                    made = **found;
                else
                    made = co_await client.activate(request.license, request.installCode, devices, key, stop);
            }
        }
        if (!made && isRefusal(made.error())) {
            // A conflict could also be an earlier call under the same key that the portal is still at.
            listed = co_await client.activations(request.installCode, stop);
            found = std::optional<PortalActivation>();
            if (listed)
                found = pickListed(*listed, (co_await keeper.package())->manifest(), request);
            if (listed && found && !*found) {
                if (const auto noted = co_await nothingWasSpent(space, key); !noted)
                    co_return space.fail(noted.error(), context);
            }
        }
        if (request.guard && made)
            request.guard->spent(request.installCode, request.license, devices);
        if (!made) {
            stock->forget();
            Error error = made.error();
            if (error.inDoubt) {
                error.remedy =
                    QCoreApplication::translate("activation::ObtainActivation",
                                                "Run the same step again once the portal answers: it looks first "
                                                "what the portal has made, so nothing is spent twice. (%1)")
                        .arg(error.remedy);
            }
            co_return space.fail(
                error, {.packageId = packageId, .installCode = request.installCode.text(), .activationId = key});
        }
        stock->spent(request.license, made->devices);
        found = std::optional(*made);
    }

    const PortalActivation activation = **found;
    const auto bytes = co_await client.download(activation, stop);
    if (!bytes)
        co_return space.fail(bytes.error(), context);
    // An activation that an earlier run asked for keeps the ID it was asked for under.
    const auto keys = ledger.idempotencyKeysFor(request.installCode);
    if (!keys)
        co_return space.fail(keys.error(), context);
    for (const IdempotencyKey& open : *keys) {
        if (key.isEmpty() && !open.settled && open.licenseId == request.license && open.devices == activation.devices)
            key = open.key;
    }
    auto record = (co_await keeper.package())
                      ->addActivation(
                          ActivationFile{.id = key.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : key,
                                         .kind = ActivationKind::Capacity,
                                         .installCode = request.installCode,
                                         .licenseId = request.license,
                                         .originalName = activation.fileName,
                                         .path = {},
                                         .size = 0,
                                         .sha256 = {},
                                         .obtainedAt = QDateTime::currentDateTimeUtc(),
                                         .via = ObtainedVia::Portal},
                          *bytes);
    if (!record)
        co_return space.fail(record.error(), context);
    const auto obtained = ledger.append(
        EventDraft{.kind = stateName(ActivationState::Obtained),
                   .what = QCoreApplication::translate("activation::ObtainActivation", "“%1” received (%2 bytes).")
                               .arg(record->originalName)
                               .arg(record->size),
                   .packageId = packageId,
                   .installCode = request.installCode.text(),
                   .activationId = record->id,
                   .data = QJsonObject{{u"sha256"_s, record->sha256.hex()},
                                       {u"licenseId"_s, request.license.text()},
                                       {u"devices"_s, activation.devices.count()},
                                       {u"portalActivationId"_s, activation.activationId}}});
    if (!obtained)
        co_return space.fail(obtained.error(), context);
    // Only what is safely in the package ends the request: until then a new run takes up the same key.
    QStringList open;
    for (const IdempotencyKey& kept : *keys) {
        if (!kept.settled && kept.licenseId == request.license && kept.devices == activation.devices)
            open.append(kept.key);
    }
    const auto settle = [&ledger, open, id = activation.activationId]() -> Result<void> {
        for (const QString& one : open) {
            if (const auto settled = ledger.settleKey(one, id); !settled)
                return settled;
        }
        return {};
    };
    if (const auto saved = co_await keeper.changed(settle); !saved)
        co_return failure(saved.error());
    co_return ObtainOutcome{
        .file = *record, .how = how, .devices = activation.devices.count(), .leftBefore = leftBefore};
}

QCoro::Task<Result<ObtainOutcome>> obtainActivation(Workspace& workspace, PortalClient& portal, SitePackage& package,
                                                    QString path, ObtainRequest request, std::stop_token stop)
{
    PackageSaver saver(workspace, package, std::move(path), {.changes = 1, .takeTheirs = false});
    co_return co_await obtainActivation(workspace, portal, saver, std::move(request), std::move(stop));
}

} // namespace activation
