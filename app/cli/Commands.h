// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/PackageDesk.h"
#include "activation/ReadUnit.h"
#include "cli/CommandLine.h"
#include "cli/Output.h"
#include "portal/PortalProfile.h"
#include "settings/Settings.h"

#include <QCoroTask>

#include <stop_token>

namespace activation::cli {

/// What every command gets: the call, where to speak, when to stop. Outlives the command.
struct Call
{
    CommandLine line;
    Output output;
    std::stop_token stop;
    Settings settings = {};                   ///< of this computer, for what the call does not say
    std::optional<Secret> keyPassphrase = {}; ///< of the signing key, out of the file that the call names

    std::chrono::milliseconds timeout() const { return line.timeout.value_or(std::chrono::seconds(30)); }
    std::chrono::milliseconds confirmWithin() const
    {
        return line.confirmWithin.value_or(line.timeout.value_or(std::chrono::seconds(90)));
    }
    TrustPolicy trust() const
    {
        return {.trusted = line.trust, .onFirstUse = line.trustOnFirstUse, .acceptOlder = line.acceptOlder};
    }
    /// The error's text, and its JSON where that is wanted; returns its exit code.
    int fail(const Error& error) const;
    Result<std::unique_ptr<Workspace>> workspace() const;
    /// The team named in the call, else the one that is kept beside the ledger; nothing where there is none.
    Result<std::optional<TeamAddress>> team() const;
};

/// One item of a batch (a unit or a file) with its error, if it has one.
struct ItemOutcome
{
    QString item;
    QJsonObject result;
    std::optional<Error> error;
};

/// Says the result of a batch and returns the exit code: 0, the one error's own for a single item, 8 for a batch with
/// failures.
int finishBatch(const Call& call, const QString& listName, const QList<ItemOutcome>& outcomes, QJsonObject rest = {});

/// The profile that the call names, or the user's own.
Result<PortalProfile> loadProfile(const CommandLine& line);

/// Runs the command and returns its exit code.
QCoro::Task<int> run(Call& call);

// The commands, one file for each family.
QCoro::Task<int> simulate(Call& call);
QCoro::Task<int> discover(Call& call);
QCoro::Task<int> read(Call& call);
QCoro::Task<int> status(Call& call);
QCoro::Task<int> cloudList(Call& call);
QCoro::Task<int> cloudActivate(Call& call);
QCoro::Task<int> cloudReturn(Call& call);
QCoro::Task<int> cloudAccount(Call& call);
QCoro::Task<int> storeCredentials(Call& call);
QCoro::Task<int> forgetCredentials(Call& call);
int checkPortalProfile(Call& call);
QCoro::Task<int> portalLicenses(Call& call);
QCoro::Task<int> portalBrowse(Call& call);
QCoro::Task<int> portalActivate(Call& call);
int portalList(Call& call);
QCoro::Task<int> install(Call& call);
/// `install --by-hand`: writes down what somebody installed in the CMS.
QCoro::Task<int> confirmByHand(Call& call, Workspace& workspace);
int add(Call& call);
int inspect(Call& call);
int verify(Call& call);
QCoro::Task<int> carry(Call& call);
QCoro::Task<int> volumes(Call& call);
QCoro::Task<int> eject(Call& call);
int jobs(Call& call);
int showJob(Call& call);
int report(Call& call);
int maintenancePlan(Call& call);
int maintenanceRequest(Call& call);
int maintenanceReminders(Call& call);
int signerShow(Call& call);
int signerList(Call& call);
int signerTrust(Call& call);
int signerRevoke(Call& call);
QCoro::Task<int> signerRenew(Call& call);
int signerExport(Call& call);
QCoro::Task<int> signerImport(Call& call);
QCoro::Task<int> signerProtect(Call& call);
int ledgerVerify(Call& call);
int ledgerExport(Call& call);
int ledgerImport(Call& call);
int ledgerBackup(Call& call);
int ledgerRestore(Call& call);
int ledgerSalvage(Call& call);
QCoro::Task<int> ledgerSync(Call& call);
int ledgerTeam(Call& call);
QCoro::Task<int> doctor(Call& call);

/// Exchanges with the team, if there is one, before and after a command. What goes wrong is said and stops nothing;
/// returns whether it is worth trying again.
QCoro::Task<bool> keepInStep(Call& call);

/// {"ok", "events", "signers", "keys", "contradictions"}: what came in.
QJsonObject toJson(const MergeReport& report);

/// A license row or a unit as lines for people.
QString describe(const License& license);
QString describe(const SmartServer& unit);

} // namespace activation::cli
