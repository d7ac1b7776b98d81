// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/InstallActivation.h"
#include "activation/InstallByHand.h"
#include "activation/ProgressText.h"
#include "cli/BatchRun.h"
#include "cli/Logins.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

InstallOptions optionsOf(const Call& call, const QString& item)
{
    return InstallOptions{.confirmWithin = call.confirmWithin(),
                          .uploadAgain = call.line.uploadAgain,
                          .label = call.line.label,
                          .onProgress = [&call, item](const InstallProgress& progress) {
                              call.output.message(u"%1: %2"_s.arg(item, progressText(progress)));
                          }};
}

void sayReceipt(const Call& call, const Receipt& receipt)
{
    call.output.line(
        receipt.outcome == InstallOutcome::AlreadyInstalled
            ? QCoreApplication::translate("activation::cli", "%1  “%2” was installed already; nothing was uploaded")
                  .arg(receipt.installCode.text(), receipt.originalName)
            : QCoreApplication::translate("activation::cli", "%1  “%2” installed and confirmed")
                  .arg(receipt.installCode.text(), receipt.originalName));
    for (const License& license : receipt.licensesAfter)
        call.output.line(u"    "_s + describe(license));
}

Result<InstallFile> plainFile(const CommandLine& line)
{
    const QString path = line.arguments.first();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error{.kind = ErrorKind::Failed,
                             .what = QCoreApplication::translate("activation::cli", "“%1” cannot be read.").arg(path),
                             .why = file.errorString(),
                             .remedy = QCoreApplication::translate("activation::cli", "Check its name and place.")});
    }
    const QByteArray bytes = file.read(ActivationFile::MaxSize + 1);
    const QString name = QFileInfo(path).fileName();
    if (const auto checked = checkActivationFile(name, bytes.size()); !checked)
        return failure(checked.error());
    InstallFile out{.activationId = QUuid::createUuid().toString(QUuid::WithoutBraces),
                    .installCode = {},
                    .licenseId = line.license,
                    .kind = line.kind.value_or(ActivationKind::Capacity),
                    .originalName = name,
                    .bytes = bytes,
                    .sha256 = Fingerprint::of(bytes)};
    if (!line.forCodes.isEmpty())
        out.installCode = line.forCodes.first();
    return out;
}

/// `install FILE ADDRESS`: the user names both.
QCoro::Task<int> installPlainFile(Call& call, Workspace& workspace, CredentialBook logins)
{
    Call& request = call;
    Workspace& space = workspace;
    const auto address = Address::parse(request.line.arguments.at(1));
    if (!address)
        co_return request.fail(address.error());
    const auto file = plainFile(request.line);
    if (!file)
        co_return request.fail(space.fail(file.error(), {.address = address->text()}).error());
    for (const QString& warning : checkActivationFile(file->originalName, file->bytes.size()).value_or(QStringList()))
        request.output.message(QCoreApplication::translate("activation::cli", "Warning: %1").arg(warning));
    if (const auto asked = co_await addFromKeychain(request, logins, QString(), {address->text()}); !asked)
        co_return request.fail(asked.error());
    auto login = logins.need(*address);
    if (!login)
        co_return request.fail(login.error());
    auto connection = co_await connectUnit(space, *address, request.trust(), request.timeout(), request.stop);
    if (!connection)
        co_return request.fail(connection.error());
    InstallOptions options = optionsOf(request, address->text());
    options.unitNamedByUser = true;
    const auto receipt = co_await installActivation(space, *connection, *std::move(login), *file, QString(),
                                                    std::move(options), request.stop);
    co_await connection->client.logout();
    if (!receipt)
        co_return request.fail(receipt.error());
    sayReceipt(request, *receipt);
    request.output.object(QJsonObject{{u"ok"_s, true}, {u"receipt"_s, receipt->toJson()}});
    co_return 0;
}

/// Everything the package has for the unit at this address.
QCoro::Task<Result<QList<Receipt>>> installAt(Call& call, Workspace& workspace, PackageSaver& saver, Address address,
                                              std::optional<InstallCode> expected, Credentials login,
                                              std::stop_token stop)
{
    Call& request = call;
    Workspace& space = workspace;
    PackageSaver& keeper = saver;
    const QString packageId = (co_await keeper.package())->manifest().packageId;
    auto connection = co_await connectUnit(space, address, request.trust(), request.timeout(), stop);
    if (!connection)
        co_return failure(connection.error());
    const auto unit = co_await readUnit(space, *connection, login, request.line.label, packageId, stop);
    if (!unit) {
        const bool loggedIn = !connection->client.sessionCookie().isEmpty();
        co_return failure(loggedIn ? unit.error() : offeringByHand(unit.error()));
    }
    const Workspace::Context context{
        .packageId = packageId, .installCode = unit->installCode.text(), .address = address.text()};
    if (expected && !(*expected == unit->installCode)) {
        co_await connection->client.logout();
        co_return space.fail(
            Error{.kind = ErrorKind::RefusedForSafety,
                  .what = QCoreApplication::translate("activation::cli",
                                                      "Another unit answers at %1. Nothing was uploaded.")
                              .arg(address.text()),
                  .why = QCoreApplication::translate("activation::cli", "The package has %1 there; it is %2.")
                             .arg(expected->text(), unit->installCode.text()),
                  .remedy = QCoreApplication::translate(
                      "activation::cli", "Give the unit's present address: activationctl install --package "
                                         "FILE ADDRESS")},
            context);
    }
    const QList<ActivationFile> all = (co_await keeper.package())->manifest().activationsFor(unit->installCode);
    if (all.isEmpty()) {
        co_await connection->client.logout();
        co_return space.fail(
            Error{.kind = ErrorKind::RefusedForSafety,
                  .what = QCoreApplication::translate("activation::cli", "The package has no file for the unit at %1.")
                              .arg(address.text()),
                  .why =
                      QCoreApplication::translate("activation::cli", "That unit is %1.").arg(unit->installCode.text()),
                  .remedy = QCoreApplication::translate("activation::cli",
                                                        "Check the address, or get an activation file for this unit.")},
            context);
    }
    // Those confirmed before are looked at too, so that "done" is what the unit shows now.
    QList<Receipt> receipts;
    for (const ActivationFile& record : all) {
        const auto file = installFile(*co_await keeper.package(), record);
        if (!file) {
            co_await connection->client.logout();
            co_return space.fail(file.error(), context);
        }
        const auto receipt = co_await installActivation(space, *connection, login, *file, packageId,
                                                        optionsOf(request, unit->installCode.text()), stop);
        // Also an upload that went wrong belongs into the package's history; what was refused before one does not.
        // It is in the ledger already: what goes wrong with saving is tried again, and told, at the end.
        if (receipt || receipt.error().kind == ErrorKind::Failed || receipt.error().inDoubt)
            co_await keeper.changed();
        if (!receipt) {
            co_await connection->client.logout();
            co_return failure(receipt.error());
        }
        receipts.append(*receipt);
    }
    co_await connection->client.logout();
    co_return receipts;
}

QCoro::Task<Result<QJsonObject>> installThere(Call& call, Workspace& workspace, PackageSaver& saver, Address address,
                                              std::optional<InstallCode> expected, const CredentialBook& logins,
                                              std::stop_token stop)
{
    Call& request = call;
    auto login = logins.need(address, expected);
    if (!login)
        co_return failure(login.error());
    const auto receipts =
        co_await installAt(request, workspace, saver, address, expected, *std::move(login), std::move(stop));
    if (!receipts)
        co_return failure(receipts.error());
    QJsonArray list;
    for (const Receipt& receipt : *receipts) {
        sayReceipt(request, receipt);
        list.append(receipt.toJson());
    }
    co_return QJsonObject{{u"receipts"_s, list}};
}

} // namespace

QCoro::Task<int> install(Call& call)
{
    Call& request = call;
    if (request.line.byHand) {
        auto workspace = request.workspace();
        co_return workspace ? co_await confirmByHand(request, **workspace) : request.fail(workspace.error());
    }
    auto logins = loginsOf(request.line);
    if (!logins)
        co_return request.fail(logins.error());
    auto workspace = request.workspace();
    if (!workspace)
        co_return request.fail(workspace.error());
    if (request.line.package.isEmpty())
        co_return co_await installPlainFile(request, **workspace, *std::move(logins));

    auto package = openPackage(**workspace, request.line.package, request.trust());
    if (!package)
        co_return request.fail(package.error());
    QList<std::pair<Address, std::optional<InstallCode>>> jobs;
    for (const QString& word : request.line.arguments) {
        const auto address = Address::parse(word);
        if (!address)
            co_return request.fail(address.error());
        jobs.append({*address, std::nullopt});
    }
    if (jobs.isEmpty()) {
        for (const SmartServer& unit : package->manifest().smartServers) {
            const bool wanted = request.line.forCodes.isEmpty() || request.line.forCodes.contains(unit.installCode);
            const auto address = Address::parse(unit.address);
            if (wanted && address && !package->manifest().activationsFor(unit.installCode).isEmpty())
                jobs.append({*address, unit.installCode});
        }
    }
    if (jobs.isEmpty()) {
        co_return request.fail(
            (*workspace)
                ->fail(Error{.kind = ErrorKind::Failed,
                             .what = QCoreApplication::translate("activation::cli", "There is nothing to install."),
                             .why = QCoreApplication::translate("activation::cli",
                                                                "The package has no activation file for any unit."),
                             .remedy = QCoreApplication::translate("activation::cli",
                                                                   "Get one first: activationctl portal activate, or "
                                                                   "activationctl add.")},
                       {.packageId = package->manifest().packageId})
                .error());
    }
    QStringList names;
    for (const auto& [address, expected] : jobs)
        names += expected ? expected->text() : address.text();
    QStringList units;
    for (const auto& [address, expected] : jobs) {
        units += address.text();
        if (expected)
            units += expected->text();
    }
    if (const auto asked = co_await addFromKeychain(request, *logins, package->manifest().packageId, units); !asked)
        co_return request.fail(asked.error());
    PackageSaver saver(**workspace, *package, request.line.package, {.trust = request.trust()});
    QList<ItemOutcome> outcomes = co_await runBatch(request, names, [&](qsizetype index, std::stop_token stop) {
        return installThere(request, **workspace, saver, jobs[index].first, jobs[index].second, *logins,
                            std::move(stop));
    });
    co_await finishSaving(request, saver, outcomes);
    co_return finishBatch(
        request, u"units"_s, outcomes,
        QJsonObject{{u"package"_s, request.line.package}, {u"revision"_s, package->manifest().revision}});
}

} // namespace activation::cli
