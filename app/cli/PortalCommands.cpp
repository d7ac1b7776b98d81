// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/ObtainActivation.h"
#include "cli/BatchRun.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

Result<PortalProfile> loadProfile(const CommandLine& line)
{
    QString file = line.portalProfile;
    if (file.isEmpty())
        file = PortalProfile::defaultFile();
    if (line.portalProfile.isEmpty() && !QFileInfo::exists(file)) {
        return failure(
            Error{.kind = ErrorKind::Usage,
                  .what = QCoreApplication::translate("activation::cli", "No portal profile was named."),
                  .why = QCoreApplication::translate(
                             "activation::cli",
                             "The vendor publishes no address of the License Customer Portal, so a profile "
                             "says where it is; there is none at “%1” either.")
                             .arg(file),
                  .remedy = QCoreApplication::translate("activation::cli", "Name one with --portal-profile FILE.")});
    }
    auto profile = PortalProfile::load(file);
    if (profile && profile->mode == PortalProfile::Mode::Browser) {
        return failure(Error{
            .kind = ErrorKind::Usage,
            .what = QCoreApplication::translate("activation::cli", "This portal is used in the browser."),
            .why = QCoreApplication::translate("activation::cli", "The profile “%1” has no API.").arg(profile->name),
            .remedy = QCoreApplication::translate(
                "activation::cli", "Make the activation file in the browser, then: activationctl add FILE "
                                   "--package PACKAGE --for CODE")});
    }
    return profile;
}

/// The code that the portal e-mailed: that of --code the first time, then from standard input.
QCoro::Task<Result<QString>> emailedCode(Call& call, QString login)
{
    QString code = std::exchange(call.line.code, QString());
    if (code.isEmpty()) {
        call.output.message(
            QCoreApplication::translate("activation::cli", "A code was e-mailed to %1. Type it:").arg(login));
        // A line at a time: what stands behind it is the next code.
        QByteArray typed;
        for (int byte = std::getchar(); byte != EOF && byte != '\n' && typed.size() < 256; byte = std::getchar())
            typed += static_cast<char>(byte);
        code = QString::fromUtf8(typed.trimmed());
    }
    if (code.isEmpty()) {
        co_return failure(
            Error{.kind = ErrorKind::LoginRefused,
                  .what = QCoreApplication::translate("activation::cli", "The portal wants the code it e-mailed."),
                  .why = QCoreApplication::translate("activation::cli", "None came on standard input."),
                  .remedy = QCoreApplication::translate("activation::cli",
                                                        "Run it in a terminal and type the code, give it with --code, "
                                                        "or log in with a License ID.")});
    }
    co_return code;
}

/// Logs in, and again by itself where the session ends in the middle.
QCoro::Task<Result<void>> logIn(Call& call, PortalClient& portal, QString login)
{
    Call& request = call;
    PortalClient& client = portal;
    client.setCodeSource([&request](QString name) { return emailedCode(request, std::move(name)); });
    const auto in = co_await client.login(login, request.stop);
    if (!in)
        co_return failure(in.error());
    if (!in->needsCode)
        co_return Result<void>{};
    const auto code = co_await emailedCode(request, login);
    if (!code)
        co_return failure(code.error());
    co_return co_await client.confirm(*code, request.stop);
}

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

QCoro::Task<Result<QJsonObject>> obtainOne(Call& call, Workspace& workspace, PortalClient& portal, PackageSaver& saver,
                                           InstallCode code, std::stop_token stop)
{
    Call& request = call;
    const auto obtained = co_await obtainActivation(workspace, portal, saver,
                                                    ObtainRequest{.installCode = code,
                                                                  .license = *request.line.license,
                                                                  .devices = request.line.devices,
                                                                  .additional = request.line.additional,
                                                                  .withoutTeam = request.line.withoutTeam},
                                                    std::move(stop));
    if (!obtained)
        co_return failure(obtained.error());
    request.output.line(QCoreApplication::translate("activation::cli", "%1  “%2”, %3 bytes, SHA-256 %4 (%5)")
                            .arg(code.text(), obtained->file.originalName)
                            .arg(obtained->file.size)
                            .arg(obtained->file.sha256.hex(), howText(obtained->how)));
    co_return QJsonObject{{u"activation"_s, obtained->file.toJson()}, {u"how"_s, howName(obtained->how)}};
}

/// The units to serve: those named, else all that have no capacity license and no activation confirmed.
QList<InstallCode> targets(const Manifest& manifest, const CommandLine& line)
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

} // namespace

QCoro::Task<int> portalLicenses(Call& call)
{
    Call& request = call;
    const auto profile = loadProfile(request.line);
    if (!profile)
        co_return request.fail(profile.error());
    auto workspace = request.workspace();
    if (!workspace)
        co_return request.fail(workspace.error());
    PortalClient portal(*profile, request.timeout());
    if (const auto in = co_await logIn(request, portal, request.line.login); !in)
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
    const auto profile = loadProfile(request.line);
    if (!profile)
        co_return request.fail(profile.error());
    auto workspace = request.workspace();
    if (!workspace)
        co_return request.fail(workspace.error());
    auto package = openPackage(**workspace, request.line.package, request.trust());
    if (!package)
        co_return request.fail(package.error());
    const QList<InstallCode> codes = targets(package->manifest(), request.line);
    if (codes.isEmpty()) {
        request.output.message(QCoreApplication::translate(
            "activation::cli", "Every unit in this package has a capacity license already; name "
                               "one with --for CODE to get a file for it all the same."));
        co_return finishBatch(request, u"activations"_s, {});
    }
    if (codes.size() > 1 && !request.line.devices) {
        co_return request.fail(Error{
            .kind = ErrorKind::Usage,
            .what =
                QCoreApplication::translate("activation::cli", "%1 units would share this license.").arg(codes.size()),
            .why = QCoreApplication::translate("activation::cli", "How many devices each of them gets is not guessed."),
            .remedy = QCoreApplication::translate("activation::cli",
                                                  "Give --devices N (for each), or name one unit with --for CODE.")});
    }
    PortalClient portal(*profile, request.timeout());
    const QString login = request.line.login.isEmpty() ? request.line.license->text() : request.line.login;
    if (const auto in = co_await logIn(request, portal, login); !in)
        co_return request.fail((*workspace)->fail(in.error(), {.packageId = package->manifest().packageId}).error());

    QStringList names;
    for (const InstallCode& code : codes)
        names += code.text();
    PackageSaver saver(**workspace, *package, request.line.package, {.trust = request.trust(), .takeTheirs = false});
    // One after the other: no two requests for one license are ever under way.
    QList<ItemOutcome> outcomes = co_await runBatch(
        request, names,
        [&](qsizetype index, std::stop_token stop) {
            return obtainOne(request, **workspace, portal, saver, codes[index], std::move(stop));
        },
        1);
    co_await finishSaving(request, saver, outcomes);
    co_return finishBatch(
        request, u"activations"_s, outcomes,
        QJsonObject{{u"package"_s, request.line.package}, {u"revision"_s, package->manifest().revision}});
}

} // namespace activation::cli
