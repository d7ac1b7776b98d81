// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/CommandForms.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

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
        {Command::SignerShow, "signer show", "", 0, 0, {}, "this laptop's own key, to be compared on another one"},
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

QList<QCommandLineOption> allOptions()
{
    QList<QCommandLineOption> all;
    const auto flag = [&all](const char* name, const QString& help) {
        all += QCommandLineOption(QString::fromLatin1(name), help);
    };
    const auto value = [&all](const char* name, const QString& help, const QString& form) {
        all += QCommandLineOption(QString::fromLatin1(name), help, form);
    };
    all += QCommandLineOption({u"h"_s, u"help"_s}, Text::tr("Shows this."));
    flag("version", Text::tr("Shows the version."));
    flag("json", Text::tr("One JSON object on standard output; messages go to standard error."));
    value("ledger",
          Text::tr("The ledger to use. A postgresql://user@host/database is a team's, with which it is exchanged; both "
                   "may be given."),
          u"FILE|URL"_s);
    value("team-password-file", Text::tr("The first line is the password for the team's ledger (else ~/.pgpass)."),
          u"FILE"_s);
    flag("without-team", Text::tr("Spends a license although the team's ledger cannot be asked."));
    value("portal-profile", Text::tr("How the License Customer Portal is reached."), u"FILE"_s);
    value(
        "timeout",
        Text::tr("How long to wait for a peer: for each answer (default 30), and for a license to show (default 90)."),
        u"SECONDS"_s);
    value("confirm-timeout", Text::tr("How long a license may take to show, where that differs from --timeout."),
          u"SECONDS"_s);
    value("user", Text::tr("CMS user, an Owner (default apollo)."), u"NAME"_s);
    value("password-file", Text::tr("The first line is the user's password; - reads standard input."), u"FILE"_s);
    value("credentials-file",
          Text::tr("A CSV list of units with a login of their own: install code or address, user, password."),
          u"FILE"_s);
    flag("keychain", Text::tr("Takes logins from the system's keychain (see: credentials store)."));
    value("trust", Text::tr("A certificate that you compared: accepted and remembered. May stand several times."),
          u"SHA256"_s);
    flag("trust-on-first-use",
         Text::tr("Accepts and remembers unknown certificates of SmartServers unseen; never changed ones."));
    flag("login-again",
         Text::tr("Sends a password although a unit has refused this user before: after two refusals it is not sent."));
    flag("accept-older",
         Text::tr("Goes on from an older copy of a site package than was seen before: the newer one is lost."));
    flag("own-subnets", Text::tr("Searches the networks that this laptop is in."));
    value("ports", Text::tr("The ports to search, separated by commas (default 443,8443)."), u"LIST"_s);
    flag("all", Text::tr("Lists what answers and is no SmartServer too."));
    value("mqtt-port",
          Text::tr("Where a unit's MQTT broker is asked for its segment ID, without a password (default 1883; 0: not "
                   "asked)."),
          u"PORT"_s);
    value("list",
          Text::tr("A table (CSV) of SmartServers, with a column for their addresses, their Install Codes, or both."),
          u"FILE"_s);
    value("package", Text::tr("The site package."), u"FILE"_s);
    value("site", Text::tr("The site's name, for a new package."), u"NAME"_s);
    value(
        "label",
        Text::tr("The Install Code on the unit's label, or its identity code from a QR code, where the sources leave a "
                 "doubt."),
        u"CODE"_s);
    value("by-label",
          Text::tr("A unit whose API is closed: enters it into the package by the Install Code on its label, or by its "
                   "identity code from a QR code. It is not asked for anything."),
          u"CODE"_s);
    value("login", Text::tr("License ID or e-mail address for the portal."), u"ID"_s);
    value("code", Text::tr("The code that the portal e-mailed (else asked for on standard input)."), u"CODE"_s);
    value("license-list",
          Text::tr("The license list of a partner (CSV): only the licenses of this site's project are proposed."),
          u"FILE"_s);
    value("project", Text::tr("What the site is called in that list (default: the site's name)."), u"NAME"_s);
    value("columns",
          Text::tr("Its columns, where they have other headings: project, customer, license, kind, devices."),
          u"LIST"_s);
    value("ca-file",
          Text::tr("Authorities (PEM) to trust besides the system's, where a company's proxy puts in certificates."),
          u"FILE"_s);
    value("proxy-user", Text::tr("The user for the proxy that the system names."), u"NAME"_s);
    value("proxy-password-file", Text::tr("The first line is the proxy user's password; - reads standard input."),
          u"FILE"_s);
    value("license", Text::tr("The license to use."), u"ID"_s);
    value("devices",
          Text::tr("How many devices to spend (default: all the license has left); “used”: as many as each unit "
                   "manages."),
          u"N"_s);
    flag("plan", Text::tr("Only says what would be spent, and what the portal has left then."));
    value("as-planned", Text::tr("Only if the plan is still the one with this ID, as --plan said it."), u"ID"_s);
    value("for", Text::tr("The unit. May stand several times."), u"CODE"_s);
    value("kind", Text::tr("What an added file is: capacity, maintenance or core."), u"KIND"_s);
    flag("additional", Text::tr("Deliberately one more license for a unit that has one."));
    flag("despite-name", Text::tr("Takes a file in although its name carries another unit's code."));
    value("shared-because",
          Text::tr("Takes a file in although the same one came for another unit; the reason is kept in the ledger."),
          u"WHY"_s);
    value("downloads", Text::tr("A folder in which files arrive, besides none: the system's. May stand several times."),
          u"DIR"_s);
    flag("no-open", Text::tr("Does not open the portal in the browser."));
    flag("upload-again", Text::tr("Uploads a file once more that the unit accepted but never showed."));
    value("by-hand",
          Text::tr(
              "The unit whose files were added in the CMS by hand: reads its licenses and confirms those that show."),
          u"CODE"_s);
    flag("confirm-by-word", Text::tr("With --by-hand: you saw that the license shows; nothing is read."));
    value("file", Text::tr("With --by-hand: only this file, by its name or ID."), u"NAME"_s);
    value("set", Text::tr("The Customer ID to set."), u"CUSTOMERID"_s);
    flag("replace", Text::tr("Puts it in the place of another Customer ID."));
    value("confirm",
          Text::tr("The Install Code of a unit whose licenses are to be returned (else asked for on standard input). "
                   "May stand several times."),
          u"CODE"_s);
    flag("elsewhere", Text::tr("Activates a license online although another unit had it: that unit is gone."));
    value("name", Text::tr("What a signer is called."), u"NAME"_s);
    value("reason", Text::tr("Why a signer is revoked, for whoever is refused its packages."), u"TEXT"_s);
    value("passphrase-file",
          Text::tr("The first line is the passphrase of a private key's file; - reads standard input."), u"FILE"_s);
    value("to", Text::tr("The folder, or a stick by its UUID or label, which is mounted if need be."),
          u"FOLDER|STICK"_s);
    flag("eject", Text::tr("Ejects the stick when the copy is proven, so that it is safe to remove."));
    value("out", Text::tr("The file to write: of a report (.pdf, .html, .csv), of a maintenance request (.eml)."),
          u"FILE"_s);
    value("ics", Text::tr("A calendar file to write: when to ask again, and when maintenance ends."), u"FILE"_s);
    value("mail-to", Text::tr("Whom the maintenance request is for."), u"ADDRESS"_s);
    value("target", Text::tr("The feature release to which an upgrade is planned, such as 4.4."), u"RELEASE"_s);
    value("at-once", Text::tr("How many units are worked on at the same time (default 8)."), u"N"_s);
    value(
        "retries",
        Text::tr("How often a unit is tried again where nobody answered or the peer was out of order (default 2; 0 for "
                 "a single unit)."),
        u"N"_s);
    value("smartservers", Text::tr("How many SmartServers to simulate (default 1)."), u"N"_s);
    flag("own-addresses",
         Text::tr("Each simulated SmartServer has a loopback address of its own (127.84.…), all at one port."));
    value("faults", Text::tr("Faults to simulate, a JSON file."), u"FILE"_s);
    value("state", Text::tr("Keeps the simulators' state there."), u"DIR"_s);
    return all;
}

void addOptions(QCommandLineParser& parser)
{
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions(allOptions());
}

bool isGlobalOption(const QString& name)
{
    static constexpr std::array Global{
        "help",          "version",          "json",       "ledger",          "team-password-file",
        "without-team",  "portal-profile",   "timeout",    "confirm-timeout", "user",
        "password-file", "credentials-file", "keychain",   "trust",           "trust-on-first-use",
        "accept-older",  "mqtt-port",        "login-again"};
    return std::any_of(Global.begin(), Global.end(),
                       [&name](const char* known) { return name == QLatin1StringView(known); });
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
