// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/BatchRun.h"
#include "cli/Logins.h"
#include "discovery/TargetTable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

/// The units that the call names, and those in its list.
Result<QList<ListedTarget>> targets(const CommandLine& line)
{
    QList<ListedTarget> all;
    for (const QString& word : line.arguments) {
        const auto address = Address::parse(word);
        if (!address)
            return failure(address.error());
        all.append({.address = *address});
    }
    if (line.list.isEmpty())
        return all;
    const auto listed = readTargetList(line.list);
    if (!listed)
        return failure(listed.error());
    for (const ListedTarget& target : *listed) {
        if (std::ranges::find(all, target.address, &ListedTarget::address) == all.end())
            all.append(target);
    }
    return all;
}

/// Connects, logs in, reads, logs out.
QCoro::Task<Result<SmartServer>> readOne(Call& call, Workspace& workspace, ListedTarget target,
                                         const CredentialBook& logins, QString packageId, std::stop_token stop)
{
    Call& request = call;
    Workspace& space = workspace;
    auto login = logins.need(target.address);
    if (!login)
        co_return failure(login.error());
    auto connection = co_await connectUnit(space, target.address, request.trust(), request.timeout(), stop);
    if (!connection)
        co_return failure(connection.error());
    if (connection->newlyPinned)
        request.output.message(
            QCoreApplication::translate("activation::cli", "Certificate of %1 remembered: SHA-256 %2")
                .arg(connection->client.peer(), connection->certificate.groups()));
    const QString label = target.label.isEmpty() ? request.line.label : target.label;
    auto unit = co_await readUnit(space, *connection, *std::move(login), label, packageId, stop);
    co_await connection->client.logout();
    co_return unit;
}

QString warningsOf(const SmartServer& unit)
{
    QStringList warnings;
    if (!unit.installCode.isUsual())
        warnings += QCoreApplication::translate("activation::cli",
                                                "The Install Code %1 has an unusual shape; compare it with the label.")
                        .arg(unit.installCode.text());
    if (!unit.release.isKnown() && !isFromLabelAlone(unit))
        warnings += QCoreApplication::translate("activation::cli", "The release “%1” of %2 has an unknown shape.")
                        .arg(unit.release.raw(), unit.installCode.text());
    return warnings.join(u'\n');
}

QStringList textsOf(const QList<ListedTarget>& targets)
{
    QStringList texts;
    for (const ListedTarget& target : targets)
        texts += target.address.text();
    return texts;
}

/// Reads one unit into the package.
QCoro::Task<Result<QJsonObject>> readInto(Call& call, Workspace& workspace, PackageSaver& saver, ListedTarget target,
                                          const CredentialBook& logins, QString packageId, std::stop_token stop)
{
    Call& request = call;
    PackageSaver& keeper = saver;
    const auto unit = co_await readOne(request, workspace, target, logins, packageId, std::move(stop));
    if (!unit)
        co_return failure(unit.error());
    (co_await keeper.package())->put(*unit);
    co_await keeper.changed(); // what goes wrong there is tried again, and told, at the end
    request.output.line(describe(*unit));
    if (const QString warnings = warningsOf(*unit); !warnings.isEmpty())
        request.output.message(warnings);
    co_return QJsonObject{{u"smartServer"_s, unit->toJson()}};
}

QCoro::Task<Result<QJsonObject>> look(Call& call, Workspace& workspace, ListedTarget target,
                                      const CredentialBook& logins, std::stop_token stop)
{
    Call& request = call;
    const auto unit = co_await readOne(request, workspace, target, logins, QString(), std::move(stop));
    if (!unit)
        co_return failure(unit.error());
    request.output.line(describe(*unit));
    co_return QJsonObject{{u"smartServer"_s, unit->toJson()}};
}

/// A unit that cannot be read goes into the package by its label.
int enter(Call& request)
{
    auto workspace = request.workspace();
    if (!workspace)
        return request.fail(workspace.error());
    const QString& path = request.line.package;
    auto package = openOrCreatePackage(**workspace, path, request.line.site, request.trust());
    if (!package)
        return request.fail(package.error());
    const auto unit = enterByLabel(**workspace, *request.line.byLabel, package->manifest());
    if (!unit)
        return request.fail(unit.error());
    package->put(*unit);
    if (const auto saved = updatePackage(**workspace, *package, path, request.trust()); !saved)
        return request.fail(saved.error());
    request.output.line(QCoreApplication::translate("activation::cli", "%1  entered by its label; nothing was read")
                            .arg(unit->installCode.text()));
    if (const QString warnings = warningsOf(*unit); !warnings.isEmpty())
        request.output.message(warnings);
    request.output.line(QCoreApplication::translate("activation::cli", "Site package: %1 (revision %2)")
                            .arg(path)
                            .arg(package->manifest().revision));
    return finishBatch(request, u"smartServers"_s,
                       {ItemOutcome{.item = unit->installCode.text(),
                                    .result = QJsonObject{{u"smartServer"_s, unit->toJson()}},
                                    .error = {}}},
                       QJsonObject{{u"package"_s, path}, {u"revision"_s, package->manifest().revision}});
}

} // namespace

QCoro::Task<int> read(Call& call)
{
    Call& request = call;
    if (request.line.byLabel)
        co_return enter(request);
    const auto units = targets(request.line);
    if (!units)
        co_return request.fail(units.error());
    auto logins = loginsOf(request.line);
    if (!logins)
        co_return request.fail(logins.error());
    auto workspace = request.workspace();
    if (!workspace)
        co_return request.fail(workspace.error());
    const QString& path = request.line.package;
    auto package = openOrCreatePackage(**workspace, path, request.line.site, request.trust());
    if (!package)
        co_return request.fail(package.error());

    const QString packageId = package->manifest().packageId;
    if (const auto asked = co_await addFromKeychain(request, *logins, packageId, textsOf(*units)); !asked)
        co_return request.fail(asked.error());
    PackageSaver saver(**workspace, *package, path, {.trust = request.trust(), .takeTheirs = false});
    QList<ItemOutcome> outcomes =
        co_await runBatch(request, textsOf(*units), [&, packageId](qsizetype index, std::stop_token stop) {
            return readInto(request, **workspace, saver, (*units)[index], *logins, packageId, std::move(stop));
        });
    co_await finishSaving(request, saver, outcomes);
    if (package->manifest().revision > 0)
        request.output.line(QCoreApplication::translate("activation::cli", "Site package: %1 (revision %2)")
                                .arg(path)
                                .arg(package->manifest().revision));
    co_return finishBatch(request, u"smartServers"_s, outcomes,
                          QJsonObject{{u"package"_s, path}, {u"revision"_s, package->manifest().revision}});
}

QCoro::Task<int> status(Call& call)
{
    Call& request = call;
    const auto units = targets(request.line);
    if (!units)
        co_return request.fail(units.error());
    auto logins = loginsOf(request.line);
    if (!logins)
        co_return request.fail(logins.error());
    auto workspace = request.workspace();
    if (!workspace)
        co_return request.fail(workspace.error());
    if (const auto asked = co_await addFromKeychain(request, *logins, QString(), textsOf(*units)); !asked)
        co_return request.fail(asked.error());

    const QList<ItemOutcome> outcomes =
        co_await runBatch(request, textsOf(*units), [&](qsizetype index, std::stop_token stop) {
            return look(request, **workspace, (*units)[index], *logins, std::move(stop));
        });
    co_return finishBatch(request, u"smartServers"_s, outcomes);
}

} // namespace activation::cli
