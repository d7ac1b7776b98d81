// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/CloudActivation.h"
#include "activation/CloudDesk.h"
#include "activation/CloudReturn.h"
#include "cli/BatchRun.h"
#include "cli/Logins.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::cli)
};

/// What a command does with one unit that is connected.
using UnitWork = std::function<QCoro::Task<Result<QJsonObject>>(Workspace&, UnitConnection&, Credentials, CloudOptions,
                                                                std::stop_token)>;

CloudOptions optionsOf(const Call& call, const QString& item)
{
    CloudOptions options{.label = call.line.label, .within = call.confirmWithin()};
    if (!call.line.forCodes.isEmpty())
        options.expected = call.line.forCodes.first();
    options.onProgress = [&call, item](const CloudProgress& progress) {
        call.output.message(u"%1: %2"_s.arg(item, progressText(progress)));
    };
    return options;
}

QCoro::Task<Result<QJsonObject>> workAt(Call& call, Workspace& workspace, Address address, const CredentialBook& logins,
                                        const UnitWork& work, std::stop_token stop)
{
    Call& request = call;
    Workspace& space = workspace;
    const UnitWork& job = work;
    auto login = logins.need(address);
    if (!login)
        co_return failure(login.error());
    auto connection = co_await connectUnit(space, address, request.trust(), request.timeout(), stop);
    if (!connection)
        co_return failure(connection.error());
    auto result = co_await job(space, *connection, *std::move(login), optionsOf(request, address.text()), stop);
    co_await connection->client.logout();
    co_return result;
}

QCoro::Task<int> forEachUnit(Call& call, UnitWork work)
{
    Call& request = call;
    const UnitWork job = std::move(work);
    auto logins = loginsOf(request.line);
    if (!logins)
        co_return request.fail(logins.error());
    auto workspace = request.workspace();
    if (!workspace)
        co_return request.fail(workspace.error());
    QStringList names;
    for (const QString& word : request.line.arguments)
        names += Address::parse(word)->text(); // checked with the call
    if (const auto asked = co_await addFromKeychain(request, *logins, QString(), names); !asked)
        co_return request.fail(asked.error());
    const QList<ItemOutcome> outcomes = co_await runBatch(request, names, [&](qsizetype index, std::stop_token stop) {
        return workAt(request, **workspace, *Address::parse(request.line.arguments[index]), *logins, job,
                      std::move(stop));
    });
    co_return finishBatch(request, u"units"_s, outcomes);
}

QJsonObject unitJson(const SmartServer& unit)
{
    return QJsonObject{{u"installCode"_s, unit.installCode.text()}, {u"smartServer"_s, unit.toJson()}};
}

QCoro::Task<Result<QJsonObject>> listOne(Call& call, Workspace& workspace, UnitConnection& connection,
                                         Credentials credentials, CloudOptions options, std::stop_token stop)
{
    Call& request = call;
    const auto offer = co_await readCloud(workspace, connection, std::move(credentials), std::move(options), stop);
    if (!offer)
        co_return failure(offer.error());
    request.output.line(
        Text::tr("%1  Customer ID %2  %n license(s) ready", nullptr, static_cast<int>(offer->licenses.size()))
            .arg(offer->unit.installCode.text(), offer->customerId));
    QJsonArray list;
    for (const CloudLicense& license : offer->licenses) {
        request.output.line(u"    "_s +
                            QStringList{license.licenseId, license.description, license.transferDate}.join(u" · "_s));
        list.append(license.toJson());
    }
    QJsonObject json = unitJson(offer->unit);
    json[u"customerId"_s] = offer->customerId;
    json[u"licenses"_s] = list;
    co_return json;
}

QCoro::Task<Result<QJsonObject>> activateOne(Call& call, Workspace& workspace, UnitConnection& connection,
                                             Credentials credentials, CloudOptions options, std::stop_token stop)
{
    Call& request = call;
    CloudActivationOptions all;
    static_cast<CloudOptions&>(all) = std::move(options);
    all.elsewhere = request.line.elsewhere;
    all.again = request.line.uploadAgain;
    const auto done = co_await activateFromCloud(workspace, connection, std::move(credentials), request.line.licenses,
                                                 std::move(all), stop);
    if (!done)
        co_return failure(done.error());
    const QString code = done->unit.installCode.text();
    QJsonArray list;
    for (const ActivatedLicense& each : done->licenses) {
        request.output.line(
            each.wasThere
                ? Text::tr("%1  license %2 was there already; nothing was asked for").arg(code, each.license.text())
                : Text::tr("%1  license %2 activated and confirmed").arg(code, each.license.text()));
        QJsonObject json = each.row.toJson();
        json[u"wasThere"_s] = each.wasThere;
        list.append(json);
    }
    request.output.line(describe(done->unit));
    QJsonObject json = unitJson(done->unit);
    json[u"licenses"_s] = list;
    co_return json;
}

QCoro::Task<Result<QJsonObject>> returnOne(Call& call, Workspace& workspace, UnitConnection& connection,
                                           Credentials credentials, CloudOptions options, std::stop_token stop)
{
    Call& request = call;
    const auto done = co_await returnToCloud(workspace, connection, std::move(credentials), request.line.confirmed,
                                             std::move(options), stop);
    if (!done)
        co_return failure(done.error());
    request.output.line(Text::tr("%1  returned all its licenses to the cloud").arg(done->unit.installCode.text()));
    for (const License& license : done->returned)
        request.output.line(u"    "_s + describe(license));
    QJsonObject json = unitJson(done->unit);
    json[u"returned"_s] = toJson(done->returned);
    co_return json;
}

QCoro::Task<Result<QJsonObject>> accountOf(Call& call, Workspace& workspace, UnitConnection& connection,
                                           Credentials credentials, CloudOptions options, std::stop_token stop)
{
    Call& request = call;
    const auto account =
        request.line.customer
            ? co_await setCloudAccount(workspace, connection, std::move(credentials), *request.line.customer,
                                       request.line.replace, std::move(options), stop)
            : co_await readCloudAccount(workspace, connection, std::move(credentials), std::move(options), stop);
    if (!account)
        co_return failure(account.error());
    request.output.line(
        account->customerId.isEmpty()
            ? Text::tr("%1  has no Customer ID").arg(account->unit.installCode.text())
            : Text::tr("%1  Customer ID %2").arg(account->unit.installCode.text(), account->customerId));
    QJsonObject json = unitJson(account->unit);
    json[u"customerId"_s] = account->customerId;
    json[u"before"_s] = account->before;
    co_return json;
}

/// The Install Code that the user types for the one unit.
Result<InstallCode> typedConfirmation(const Call& call)
{
    call.output.message(
        Text::tr("All licenses of the unit at %1 go back to the cloud. Its devices, its scheduler and its data logging "
                 "stop working, and a return is not possible offline. Type the unit's Install Code to go on:")
            .arg(call.line.arguments.first()));
    QByteArray typed;
    for (int byte = std::getchar(); byte != EOF && byte != '\n' && typed.size() < 256; byte = std::getchar())
        typed += static_cast<char>(byte);
    if (typed.trimmed().isEmpty()) {
        return failure(Error{.kind = ErrorKind::RefusedForSafety,
                             .what = Text::tr("Nothing was returned: it was not confirmed."),
                             .why = Text::tr("A return stops devices, scheduler and data logging of the unit."),
                             .remedy = Text::tr("Give the unit's Install Code: --confirm CODE.")});
    }
    return InstallCode::parse(QString::fromUtf8(typed.trimmed()));
}

} // namespace

QCoro::Task<int> cloudList(Call& call)
{
    Call& request = call;
    co_return co_await forEachUnit(request, [&request](Workspace& space, UnitConnection& unit, Credentials login,
                                                       CloudOptions options, std::stop_token stop) {
        return listOne(request, space, unit, std::move(login), std::move(options), std::move(stop));
    });
}

QCoro::Task<int> cloudActivate(Call& call)
{
    Call& request = call;
    co_return co_await forEachUnit(request, [&request](Workspace& space, UnitConnection& unit, Credentials login,
                                                       CloudOptions options, std::stop_token stop) {
        return activateOne(request, space, unit, std::move(login), std::move(options), std::move(stop));
    });
}

QCoro::Task<int> cloudReturn(Call& call)
{
    Call& request = call;
    if (request.line.confirmed.isEmpty()) {
        const auto typed = typedConfirmation(request);
        if (!typed)
            co_return request.fail(typed.error());
        request.line.confirmed = {*typed};
    }
    co_return co_await forEachUnit(request, [&request](Workspace& space, UnitConnection& unit, Credentials login,
                                                       CloudOptions options, std::stop_token stop) {
        return returnOne(request, space, unit, std::move(login), std::move(options), std::move(stop));
    });
}

QCoro::Task<int> cloudAccount(Call& call)
{
    Call& request = call;
    co_return co_await forEachUnit(request, [&request](Workspace& space, UnitConnection& unit, Credentials login,
                                                       CloudOptions options, std::stop_token stop) {
        return accountOf(request, space, unit, std::move(login), std::move(options), std::move(stop));
    });
}

} // namespace activation::cli
