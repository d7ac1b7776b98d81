// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/Cancel.h"
#include "cli/Commands.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

Result<QList<Address>> addresses(const QStringList& words)
{
    QList<Address> all;
    for (const QString& word : words) {
        const auto address = Address::parse(word);
        if (!address)
            return failure(address.error());
        all.append(*address);
    }
    return all;
}

/// Connects, logs in, reads, logs out.
QCoro::Task<Result<SmartServer>> readOne(Call& call, Workspace& workspace, Address address, Secret password,
                                         QString packageId)
{
    Call& request = call;
    Workspace& space = workspace;
    auto connection = co_await connectUnit(space, address, request.trust(), request.timeout(), request.stop);
    if (!connection)
        co_return failure(connection.error());
    if (connection->newlyPinned)
        request.output.message(
            QCoreApplication::translate("activation::cli", "Certificate of %1 remembered: SHA-256 %2")
                .arg(connection->client.peer(), connection->certificate.groups()));
    auto unit = co_await readUnit(space, *connection, Credentials{request.line.user, std::move(password)},
                                  request.line.label, packageId, request.stop);
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
    if (!unit.release.isKnown())
        warnings += QCoreApplication::translate("activation::cli", "The release “%1” of %2 has an unknown shape.")
                        .arg(unit.release.raw(), unit.installCode.text());
    return warnings.join(u'\n');
}

} // namespace

QCoro::Task<int> read(Call& call)
{
    Call& request = call;
    const auto units = addresses(request.line.arguments);
    if (!units)
        co_return request.fail(units.error());
    auto password = readPassword(request.line.passwordFile);
    if (!password)
        co_return request.fail(password.error());
    auto workspace = request.workspace();
    if (!workspace)
        co_return request.fail(workspace.error());
    const QString& path = request.line.package;
    auto package = openOrCreatePackage(**workspace, path, request.line.site, request.trust());
    if (!package)
        co_return request.fail(package.error());

    QList<ItemOutcome> outcomes;
    for (const Address& address : *units) {
        if (request.stop.stop_requested()) {
            outcomes.append({.item = address.text(), .result = {}, .error = canceled()});
            continue;
        }
        const auto unit = co_await readOne(request, **workspace, address, *password, package->manifest().packageId);
        ItemOutcome outcome{.item = address.text(), .result = {}, .error = {}};
        if (unit) {
            package->put(*unit);
            // Saved unit by unit: what was read is on disk before the next one is asked.
            const auto saved = savePackage(**workspace, *package, path);
            if (saved) {
                outcome.result[u"smartServer"_s] = unit->toJson();
                request.output.line(describe(*unit));
                if (const QString warnings = warningsOf(*unit); !warnings.isEmpty())
                    request.output.message(warnings);
            } else {
                outcome.error = saved.error();
            }
        } else {
            outcome.error = unit.error();
        }
        if (outcome.error)
            request.output.error(*outcome.error);
        outcomes.append(outcome);
    }
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
    const auto units = addresses(request.line.arguments);
    if (!units)
        co_return request.fail(units.error());
    auto password = readPassword(request.line.passwordFile);
    if (!password)
        co_return request.fail(password.error());
    auto workspace = request.workspace();
    if (!workspace)
        co_return request.fail(workspace.error());

    QList<ItemOutcome> outcomes;
    for (const Address& address : *units) {
        const auto unit = co_await readOne(request, **workspace, address, *password, QString());
        ItemOutcome outcome{.item = address.text(), .result = {}, .error = {}};
        if (unit) {
            outcome.result[u"smartServer"_s] = unit->toJson();
            request.output.line(describe(*unit));
        } else {
            outcome.error = unit.error();
            request.output.error(unit.error());
        }
        outcomes.append(outcome);
    }
    co_return finishBatch(request, u"smartServers"_s, outcomes);
}

} // namespace activation::cli
