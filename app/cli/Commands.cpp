// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"

#include "cli/Demo.h"
#include "cli/KeyCommands.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace activation::cli {

int Call::fail(const Error& error) const
{
    output.error(error);
    output.object(QJsonObject{{u"ok"_s, false}, {u"error"_s, error.toJson()}});
    return exitCode(error.kind);
}

Result<std::unique_ptr<Workspace>> Call::workspace() const
{
    auto shared = team();
    if (!shared)
        return failure(shared.error());
    auto opened = Workspace::open(line.localLedger());
    if (!opened)
        return opened;
    if (line.loginAgain)
        (*opened)->loginRefusals().forgive();
    (*opened)->keyAccess().sources = keySources(*this);
    (*opened)->setTeam(*std::move(shared));
    (*opened)->setMqttPort(line.mqttPort.value_or(settings.mqttPort.value_or(MqttPort)));
    return opened;
}

int finishBatch(const Call& call, const QString& listName, const QList<ItemOutcome>& outcomes, QJsonObject rest)
{
    QJsonArray list;
    qsizetype failed = 0;
    std::optional<Error> last;
    for (const ItemOutcome& outcome : outcomes) {
        QJsonObject entry = outcome.result;
        entry[u"item"_s] = outcome.item;
        entry[u"ok"_s] = !outcome.error;
        if (outcome.error) {
            entry[u"error"_s] = outcome.error->toJson();
            last = outcome.error;
            ++failed;
        }
        list.append(entry);
    }
    rest[u"ok"_s] = failed == 0;
    rest[listName] = list;
    int code = 0;
    if (failed > 0 && outcomes.size() == 1) {
        rest[u"error"_s] = last->toJson();
        code = exitCode(last->kind);
    } else if (failed > 0) {
        code = exitCode(ErrorKind::PartlyDone);
        QStringList items;
        for (const ItemOutcome& outcome : outcomes) {
            if (outcome.error)
                items += outcome.item;
        }
        call.output.message(QCoreApplication::translate("activation::cli", "%1 of %2 failed: %3")
                                .arg(failed)
                                .arg(outcomes.size())
                                .arg(items.join(u", "_s)));
    }
    call.output.object(rest);
    return code;
}

QString describe(const License& license)
{
    QStringList parts{license.segmentController, license.description, license.status.raw, license.activationDate,
                      license.licenseId};
    if (!license.note.isEmpty())
        parts += license.note;
    return parts.join(u" · "_s);
}

QString describe(const SmartServer& unit)
{
    QString text =
        QCoreApplication::translate("activation::cli", "%1  %2  release %3")
            .arg(unit.installCode.text(), unit.address, unit.release.raw().isEmpty() ? u"?"_s : unit.release.display());
    if (unit.capacity)
        text += QCoreApplication::translate("activation::cli", "  capacity %1 of %2 used")
                    .arg(unit.capacity->used.count())
                    .arg(unit.capacity->total.count());
    if (unit.licenses.isEmpty())
        text += u"\n    "_s + QCoreApplication::translate("activation::cli", "no license");
    for (const License& license : unit.licenses)
        text += u"\n    "_s + describe(license);
    return text;
}

namespace {

/// Whether a command works with what the team shares.
bool concernsTeam(CommandLine::Command command)
{
    using Command = CommandLine::Command;
    switch (command) {
    case Command::Read:
    case Command::PortalActivate:
    case Command::PortalBrowse:
    case Command::Add:
    case Command::Carry:
    case Command::Install:
    case Command::Status:
    case Command::CloudList:
    case Command::CloudActivate:
    case Command::CloudReturn:
    case Command::CloudAccount:
    case Command::Jobs:
    case Command::JobsShow:
    case Command::LedgerImport:
    case Command::Report:
    case Command::MaintenancePlan:
    case Command::MaintenanceRequest:
    case Command::MaintenanceReminders:
        return true;
    default:
        return false;
    }
}

QCoro::Task<int> runAlone(Call& call)
{
    using Command = CommandLine::Command;
    switch (call.line.command) {
    case Command::Help:
        call.output.line(call.line.helpText);
        call.output.object(QJsonObject{{u"ok"_s, true}, {u"help"_s, call.line.helpText}});
        co_return 0;
    case Command::Version:
        call.output.line(u"activationctl "_s + QCoreApplication::applicationVersion());
        call.output.object(QJsonObject{{u"ok"_s, true}, {u"version"_s, QCoreApplication::applicationVersion()}});
        co_return 0;
    case Command::Simulate:
        co_return co_await simulate(call);
    case Command::Demo:
        co_return co_await demo(call);
    case Command::Discover:
        co_return co_await discover(call);
    case Command::Read:
        co_return co_await read(call);
    case Command::CredentialsStore:
        co_return co_await storeCredentials(call);
    case Command::CredentialsForget:
        co_return co_await forgetCredentials(call);
    case Command::PortalProfileCheck:
        co_return checkPortalProfile(call);
    case Command::PortalBrowse:
        co_return co_await portalBrowse(call);
    case Command::PortalLicenses:
        co_return co_await portalLicenses(call);
    case Command::PortalActivate:
        co_return co_await portalActivate(call);
    case Command::PortalList:
        co_return portalList(call);
    case Command::Add:
        co_return add(call);
    case Command::Inspect:
        co_return inspect(call);
    case Command::Verify:
        co_return verify(call);
    case Command::Carry:
        co_return co_await carry(call);
    case Command::Volumes:
        co_return co_await volumes(call);
    case Command::Eject:
        co_return co_await eject(call);
    case Command::Install:
        co_return co_await install(call);
    case Command::Status:
        co_return co_await status(call);
    case Command::CloudList:
        co_return co_await cloudList(call);
    case Command::CloudActivate:
        co_return co_await cloudActivate(call);
    case Command::CloudReturn:
        co_return co_await cloudReturn(call);
    case Command::CloudAccount:
        co_return co_await cloudAccount(call);
    case Command::Jobs:
        co_return jobs(call);
    case Command::JobsShow:
        co_return showJob(call);
    case Command::Report:
        co_return report(call);
    case Command::MaintenancePlan:
        co_return maintenancePlan(call);
    case Command::MaintenanceRequest:
        co_return maintenanceRequest(call);
    case Command::MaintenanceReminders:
        co_return maintenanceReminders(call);
    case Command::SignerShow:
        co_return signerShow(call);
    case Command::SignerList:
        co_return signerList(call);
    case Command::SignerTrust:
        co_return signerTrust(call);
    case Command::SignerRevoke:
        co_return signerRevoke(call);
    case Command::SignerRenew:
        co_return co_await signerRenew(call);
    case Command::SignerExport:
        co_return signerExport(call);
    case Command::SignerImport:
        co_return co_await signerImport(call);
    case Command::SignerProtect:
        co_return co_await signerProtect(call);
    case Command::LedgerVerify:
        co_return ledgerVerify(call);
    case Command::LedgerExport:
        co_return ledgerExport(call);
    case Command::LedgerImport:
        co_return ledgerImport(call);
    case Command::LedgerBackup:
        co_return ledgerBackup(call);
    case Command::LedgerRestore:
        co_return ledgerRestore(call);
    case Command::LedgerSalvage:
        co_return ledgerSalvage(call);
    case Command::LedgerSync:
        co_return co_await ledgerSync(call);
    case Command::LedgerTeam:
        co_return ledgerTeam(call);
    case Command::Doctor:
        co_return co_await doctor(call);
    }
    co_return exitCode(ErrorKind::Usage);
}

} // namespace

QCoro::Task<int> run(Call& call)
{
    Call& request = call;
    if (!request.line.keyPassphraseFile.isEmpty()) {
        auto passphrase = readPassword(request.line.keyPassphraseFile);
        if (!passphrase)
            co_return request.fail(passphrase.error());
        request.keyPassphrase = *std::move(passphrase);
    }
    if (needsKey(request.line)) {
        if (const auto ready = co_await prepareKey(request); !ready)
            co_return request.fail(ready.error());
    }
    if (!concernsTeam(request.line.command))
        co_return co_await runAlone(request);
    const bool inReach = co_await keepInStep(request);
    const int code = co_await runAlone(request);
    if (inReach)
        co_await keepInStep(request);
    co_return code;
}

} // namespace activation::cli
