// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/CommandOptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::cli)
};

} // namespace

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
    value(
        "key-passphrase-file",
        Text::tr("The first line is the passphrase of this laptop's signing key, where no keychain has it (else asked "
                 "for at the terminal); - reads standard input."),
        u"FILE"_s);
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
    flag("qr", Text::tr("Shows the fingerprint as a QR code too."));
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
    static constexpr std::array Global{"help",
                                       "version",
                                       "json",
                                       "ledger",
                                       "team-password-file",
                                       "without-team",
                                       "portal-profile",
                                       "timeout",
                                       "confirm-timeout",
                                       "user",
                                       "password-file",
                                       "credentials-file",
                                       "keychain",
                                       "trust",
                                       "trust-on-first-use",
                                       "accept-older",
                                       "mqtt-port",
                                       "login-again",
                                       "key-passphrase-file"};
    return std::any_of(Global.begin(), Global.end(),
                       [&name](const char* known) { return name == QLatin1StringView(known); });
}

} // namespace activation::cli
