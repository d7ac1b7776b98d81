// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/LabelEntry.h"
#include "domain/ActivationFile.h"
#include "domain/Address.h"
#include "domain/DeviceCount.h"
#include "domain/Release.h"
#include "domain/Secret.h"

#include <QStringList>

#include <chrono>

namespace activation::cli {

/// The call as the user wrote it, every word checked. Options stand before or after the command.
struct CommandLine
{
    enum class Command
    {
        Help,
        Version,
        Simulate,
        Demo,
        Discover,
        Read,
        CredentialsStore,
        CredentialsForget,
        PortalProfileCheck,
        PortalBrowse,
        PortalLicenses,
        PortalActivate,
        PortalList,
        Add,
        Inspect,
        Verify,
        Carry,
        Volumes,
        Eject,
        Install,
        Status,
        CloudList,
        CloudActivate,
        CloudReturn,
        CloudAccount,
        Jobs,
        JobsShow,
        Report,
        MaintenancePlan,
        MaintenanceRequest,
        MaintenanceReminders,
        SignerShow,
        SignerList,
        SignerTrust,
        SignerRevoke,
        SignerRenew,
        SignerExport,
        SignerImport,
        SignerProtect,
        LedgerVerify,
        LedgerExport,
        LedgerImport,
        LedgerBackup,
        LedgerRestore,
        LedgerSalvage,
        LedgerSync,
        LedgerTeam,
        Doctor,
    };

    Command command = Command::Help;
    QStringList arguments; ///< behind the command's words
    QString helpText;      ///< for Help

    // Global options
    bool json = false;
    QString ledgerFile;
    QString teamUrl;          ///< a --ledger of the form postgresql://…
    QString teamPasswordFile; ///< for the team's ledger
    bool withoutTeam = false; ///< spend although the team cannot be asked
    QString portalProfile;
    std::optional<std::chrono::milliseconds> timeout;
    std::optional<std::chrono::milliseconds> confirmWithin;
    QString user = QStringLiteral("apollo"); ///< the default user of a SmartServer (facts)
    QString passwordFile;
    QString credentialsFile; ///< a list of units' own logins
    bool keychain = false;   ///< ask the system's keychain
    QList<Fingerprint> trust;
    bool trustOnFirstUse = false;
    bool acceptOlder = false;
    bool loginAgain = false;
    std::optional<int> mqttPort; ///< where units are asked for their SID; 0: nowhere

    // Options of single commands
    QList<int> ports;        ///< of discover, in the order they are tried; empty: as usual
    bool all = false;        ///< discover: list what is no SmartServer too
    bool ownSubnets = false; ///< discover: where this laptop is
    QString list;            ///< of SmartServers, a table
    QString package;
    QString site;
    QString label;
    std::optional<LabelEntry> byLabel; ///< read: a unit that cannot be read, by what stands on it
    QString login;
    QString code;        ///< e-mailed by the portal
    QString licenseList; ///< of a partner, a table
    QString columns;     ///< which of its columns mean what
    QString project;     ///< the site's name there
    QString caFile;      ///< authorities to trust besides the system's, for the portal
    QString proxyUser;
    QString proxyPasswordFile;
    QString to;         ///< a folder, or a stick by its UUID or label
    bool eject = false; ///< carry: and then eject
    QString out;
    QString ics;                   ///< a calendar file to write
    QString mailTo;                ///< whom a maintenance request is for
    std::optional<Release> target; ///< the feature release planned
    std::optional<LicenseId> license;
    QList<LicenseId> licenses;          ///< of cloud activate: every --license
    std::optional<CustomerId> customer; ///< of cloud account
    QList<InstallCode> confirmed;       ///< of cloud return: the units that are meant, in so many words
    bool replace = false;               ///< another Customer ID in the place of the unit's
    bool elsewhere = false;             ///< a license that another unit had, online
    std::optional<DeviceCount> devices;
    bool devicesUsed = false; ///< --devices used: as many as each unit manages
    bool plan = false;        ///< portal activate: only says what would be spent
    QString asPlanned;        ///< the ID of the plan that was confirmed
    QList<InstallCode> forCodes;
    std::optional<ActivationKind> kind;
    bool additional = false;
    bool despiteName = false;
    QString sharedBecause; ///< add: why the same file is for a second unit
    QStringList downloads; ///< where files arrive; empty: in the system's folder
    bool noOpen = false;   ///< the browser is left alone
    bool uploadAgain = false;
    std::optional<InstallCode> byHand; ///< the unit whose files were added in the CMS
    bool byWord = false;               ///< with byHand: nothing is to be read
    QString name;                      ///< of a signer
    QString reason;                    ///< of a revocation
    QString passphraseFile;            ///< of a private key's file
    bool qr = false;                   ///< signer show: the fingerprint as a QR code too
    QString keyPassphraseFile;         ///< of this laptop's own signing key
    QString file;                      ///< with byHand: name or ID of the only file that is meant
    std::optional<int> atOnce;         ///< units worked on at the same time
    std::optional<int> retries;        ///< of what may pass, for each unit
    int smartServers = 1;
    bool ownAddresses = false;
    QString faults;
    QString state;

    /// The ledger file in use: the one named, else the user's own.
    QString localLedger() const;
    /// Whether wrong settings files stop the command; they do not stop who asks what is wrong.
    bool needsSettings() const;
    /// Whether the command needs a QGuiApplication, for it lays out text.
    bool needsGui() const;
    /// Errors are of kind Usage.
    static Result<CommandLine> parse(const QStringList& words);
};

/// The password from a file, or from standard input for `-`: the first line, without its end.
Result<Secret> readPassword(const QString& file);

} // namespace activation::cli
