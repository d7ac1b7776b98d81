// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/CommandForms.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

using Command = CommandLine::Command;

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::cli)
};

} // namespace

const std::vector<Form>& forms()
{
    static const std::vector<Form> all{
        {Command::Simulate,
         "simulate",
         "",
         0,
         0,
         {"smartservers", "own-addresses", "faults", "state"},
         "runs simulated SmartServers and a simulated portal on loopback until stopped"},
        {Command::Demo, "demo", "", 0, 0, {}, "the whole job, all three legs, against its own simulators"},
        {Command::Discover,
         "discover",
         "[ADDRESS|CIDR…]",
         0,
         1000,
         {"own-subnets", "ports", "all"},
         "finds SmartServers in networks (192.168.1.0/24), ranges and lists; asks only GET /iap/version, trusts "
         "nothing"},
        {Command::Read,
         "read",
         "[ADDRESS…]",
         0,
         1000,
         {"package", "site", "label", "by-label", "list", "at-once", "retries"},
         "leg 1: reads SmartServers into a site package"},
        {Command::CredentialsStore,
         "credentials store",
         "[UNIT…]",
         0,
         1000,
         {"package"},
         "keeps the login of --user and --password-file in the system's keychain, for these units or the package's "
         "site"},
        {Command::CredentialsForget,
         "credentials forget",
         "[UNIT…]",
         0,
         1000,
         {"package"},
         "takes the login out of the keychain again"},
        {Command::PortalProfileCheck,
         "portal profile check",
         "[FILE]",
         0,
         1,
         {},
         "is a portal profile right: names each fault with its line, column and path; without FILE, the one in use"},
        {Command::PortalLicenses,
         "portal licenses",
         "",
         0,
         0,
         {"login", "code", "ca-file", "proxy-user", "proxy-password-file"},
         "what the portal has for a login"},
        {Command::PortalBrowse,
         "portal browse",
         "",
         0,
         0,
         {"package", "downloads", "for", "license", "no-open"},
         "leg 2 in the browser: says what goes where for one unit after the other, and takes in the files that arrive"},
        {Command::PortalActivate,
         "portal activate",
         "",
         0,
         0,
         {"package", "license", "login", "code", "devices", "for", "additional", "retries", "plan", "as-planned",
          "license-list", "project", "columns", "ca-file", "proxy-user", "proxy-password-file"},
         "leg 2: gets activation files from the portal into the package; without --license, the licenses are "
         "proposed"},
        {Command::PortalList,
         "portal list",
         "FILE",
         1,
         1,
         {"package", "project", "columns"},
         "reads the license list that a partner hands over (CSV), and says which licenses are for the site"},
        {Command::Add,
         "add",
         "FILE…",
         1,
         1000,
         {"package", "for", "kind", "license", "despite-name", "shared-because"},
         "takes activation files into the package"},
        {Command::Inspect, "inspect", "FILE", 1, 1, {}, "shows what is in a site package"},
        {Command::Verify, "verify", "FILE", 1, 1, {}, "is it whole, and by whom"},
        {Command::Carry,
         "carry",
         "FILE",
         1,
         1,
         {"to", "eject"},
         "copies a package to a stick, flushed, read back and compared"},
        {Command::Volumes,
         "volumes",
         "",
         0,
         0,
         {},
         "the sticks that are plugged in: label, UUID, free space, size, file system, folder"},
        {Command::Eject,
         "eject",
         "STICK",
         1,
         1,
         {},
         "makes a stick safe to remove; named by its UUID, label, device or folder"},
        {Command::Install,
         "install",
         "[FILE] [ADDRESS…]",
         0,
         1000,
         {"package", "for", "label", "kind", "license", "upload-again", "by-hand", "confirm-by-word", "file", "at-once",
          "retries"},
         "leg 3: pushes the files of a package (or one FILE to one ADDRESS) and waits until each license shows"},
        {Command::Status,
         "status",
         "[ADDRESS…]",
         0,
         1000,
         {"label", "list", "at-once", "retries"},
         "licenses on the units now"},
        {Command::CloudList,
         "cloud list",
         "ADDRESS…",
         1,
         1000,
         {"label", "for", "at-once", "retries"},
         "units that reach the internet: which licenses are ready for them"},
        {Command::CloudActivate,
         "cloud activate",
         "ADDRESS…",
         1,
         1000,
         {"license", "label", "for", "elsewhere", "upload-again", "at-once", "retries"},
         "activates licenses online (--license may stand several times) and waits until each shows"},
        {Command::CloudReturn,
         "cloud return",
         "ADDRESS…",
         1,
         1000,
         {"confirm", "label", "for", "at-once"},
         "returns ALL licenses to the cloud: devices, scheduler and data logging stop working"},
        {Command::CloudAccount,
         "cloud account",
         "ADDRESS…",
         1,
         1000,
         {"set", "replace", "label", "for", "at-once", "retries"},
         "shows the Customer ID that a unit is set to, or sets it"},
        {Command::JobsShow, "jobs show", "ID", 1, 1, {}, "the history of one activation: all its events"},
        {Command::Jobs, "jobs", "", 0, 0, {}, "where every activation in the ledger stands"},
        {Command::Report,
         "report",
         "",
         0,
         0,
         {"package", "out"},
         "the hand-over report of a site: PDF, HTML or CSV by the ending of --out"},
        {Command::MaintenancePlan,
         "maintenance plan",
         "",
         0,
         0,
         {"package", "target"},
         "which units need a maintenance activation file, and why"},
        {Command::MaintenanceRequest,
         "maintenance request",
         "",
         0,
         0,
         {"package", "out", "for", "target", "mail-to", "ics"},
         "writes a mail (.eml) that asks Customer Success for them, to be looked over and sent"},
        {Command::MaintenanceReminders,
         "maintenance reminders",
         "",
         0,
         0,
         {"package", "ics"},
         "which requests wait for an answer, when maintenance ends; --ics writes it for a calendar"},
        {Command::SignerShow, "signer show", "", 0, 0, {"qr"}, "this laptop's own key, to be compared on another one"},
        {Command::SignerList, "signer list", "", 0, 0, {}, "whose site packages are opened, and whose are refused"},
        {Command::SignerTrust,
         "signer trust",
         "SHA256",
         1,
         1,
         {"name"},
         "opens packages by a signer that you compared"},
        {Command::SignerRevoke,
         "signer revoke",
         "SHA256",
         1,
         1,
         {"reason"},
         "refuses everything that a signer signed, from now on"},
        {Command::SignerRenew,
         "signer renew",
         "",
         0,
         0,
         {"name"},
         "makes a new key; packages that the former one signed still open here"},
        {Command::SignerExport,
         "signer export",
         "FILE",
         1,
         1,
         {"passphrase-file"},
         "the certificate as PEM, or with the ending .p12 the private key, encrypted"},
        {Command::SignerImport,
         "signer import",
         "FILE",
         1,
         1,
         {"passphrase-file"},
         "signs with a team's key from now on, out of a PKCS #12 file"},
        {Command::SignerProtect,
         "signer protect",
         "keychain|passphrase",
         1,
         1,
         {"passphrase-file"},
         "who knows the signing key's passphrase: the keychain, or you, who choose a new one"},
        {Command::LedgerVerify,
         "ledger verify",
         "",
         0,
         0,
         {},
         "is the ledger whole: SQLite's own check, and every chain of events"},
        {Command::LedgerExport,
         "ledger export",
         "FILE",
         1,
         1,
         {},
         "all events, trusted signers and keys into a signed file for another laptop"},
        {Command::LedgerImport, "ledger import", "FILE", 1, 1, {}, "takes in such a file, all or nothing"},
        {Command::LedgerBackup, "ledger backup", "FILE", 1, 1, {}, "a copy of the ledger, read back and checked"},
        {Command::LedgerRestore,
         "ledger restore",
         "FILE",
         1,
         1,
         {},
         "puts a backup in the ledger's place; what was there is kept beside it"},
        {Command::LedgerSync, "ledger sync", "", 0, 0, {}, "exchanges with the team's ledger now"},
        {Command::LedgerTeam,
         "ledger team",
         "[URL|none]",
         0,
         1,
         {},
         "shows or keeps which team's ledger this one is exchanged with"},
        {Command::LedgerSalvage,
         "ledger salvage",
         "",
         0,
         0,
         {},
         "sets a damaged ledger aside and begins a new one with all that can still be read"},
        {Command::Doctor,
         "doctor",
         "",
         0,
         0,
         {},
         "is this computer fit: TLS, signatures, databases, keychain, folders, each with its version or its remedy"},
    };
    return all;
}

/// Which command the words name, and how many words that takes.
std::pair<const Form*, int> formOf(const QStringList& words)
{
    for (const Form& form : forms()) {
        const QStringList names = QString::fromLatin1(form.words).split(u' ');
        if (words.size() >= names.size() && words.first(names.size()) == names)
            return {&form, static_cast<int>(names.size())};
    }
    return {nullptr, 0};
}

QString wholeHelp(const QCommandLineParser& parser)
{
    QString text = Text::tr("Usage: activationctl [OPTIONS] COMMAND [ARGUMENTS]\n\nCommands:\n");
    for (const Form& form : forms()) {
        QString words = QString::fromLatin1(form.words);
        if (*form.arguments)
            words += u' ' + QString::fromUtf8(form.arguments);
        for (const char* option : form.options)
            words += u" [--%1]"_s.arg(QString::fromLatin1(option));
        text += u"  %1\n      %2\n"_s.arg(words, Text::tr(form.help));
    }
    QString options = parser.helpText();
    options = options.mid(std::max<qsizetype>(0, options.indexOf(u"Options:"_s)));
    text += u'\n' + options;
    text += Text::tr(
        "\nAn ADDRESS is host, host:port or https://host[:port].\n"
        "Exit codes: 0 done, 1 failed, 2 usage, 3 unreachable or timed out, 4 certificate not trusted or changed,\n"
        "5 login refused, 6 file damaged, forged or not what it should be, 7 refused for safety, 8 partly done.");
    return text;
}

} // namespace activation::cli
