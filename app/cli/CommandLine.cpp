// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/CommandLine.h"

#include "cli/CloudWords.h"
#include "cli/CommandForms.h"
#include "cli/CommandOptions.h"
#include "ledger/Ledger.h"
#include "maintenance/MaintenanceMail.h"
#include "report/IdentityCode.h"
#include "report/Report.h"
#include "team/TeamAddress.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

using Command = CommandLine::Command;

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::cli)
};

Error usage(const QString& what, const QString& why = QString())
{
    return Error{.kind = ErrorKind::Usage,
                 .what = what,
                 .why = why.isEmpty() ? Text::tr("The words of the call do not fit.") : why,
                 .remedy = Text::tr("See: activationctl --help")};
}

Result<QList<int>> portList(const QString& text)
{
    QList<int> ports;
    for (const QString& word : text.split(u',')) {
        bool ok = false;
        const int port = word.trimmed().toInt(&ok);
        if (!ok || port < 1 || port > 65535 || ports.size() == 8)
            return failure(
                usage(Text::tr("--ports takes at most 8 port numbers, such as 443,8443; not “%1”.").arg(text)));
        ports.append(port);
    }
    return ports;
}

/// "4.4"
Result<Release> featureRelease(const QString& text)
{
    static const QRegularExpression form(uR"(\A(\d{1,3})\.(\d)\z)"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return failure(usage(Text::tr("--target takes a release, such as 4.4; not “%1”.").arg(text)));
    return Release::of(match.captured(1).toInt(), match.captured(2).toInt());
}

Result<std::chrono::milliseconds> seconds(const QString& text, const QString& option)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || !std::isfinite(value) || value <= 0 || value > 86400)
        return failure(
            usage(Text::tr("--%1 takes seconds, more than 0 and at most 86400; not “%2”.").arg(option, text)));
    return std::chrono::milliseconds(static_cast<qint64>(value * 1000));
}

Result<LabelEntry> labelEntry(const QCommandLineParser& parser, const QStringList& arguments, bool hasList)
{
    if (arguments.size() > 1 || hasList || parser.isSet(u"label"_s))
        return failure(usage(Text::tr("--by-label enters one unit: at most one ADDRESS, no --list and no --label.")));
    const QString text = parser.value(u"by-label"_s);
    const auto read = identityOnLabel(text);
    if (!read)
        return failure(read.error());
    LabelEntry entry{.label = labelValue(text).value_or(text),
                     .code = read->installCode,
                     .release = read->release,
                     .capacity = read->capacity};
    if (arguments.isEmpty())
        return entry;
    const auto address = Address::parse(arguments.first());
    if (!address)
        return failure(address.error());
    entry.address = *address;
    return entry;
}

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList& words)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(words))
        return failure(usage(parser.errorText()));
    CommandLine line;
    line.json = parser.isSet(u"json"_s);
    if (parser.isSet(u"version"_s)) {
        line.command = Command::Version;
        return line;
    }
    const QStringList positional = parser.positionalArguments();
    if (parser.isSet(u"help"_s) || positional == QStringList{u"help"_s}) {
        line.helpText = wholeHelp(parser);
        return line;
    }
    if (positional.isEmpty())
        return failure(usage(Text::tr("No command was given.")));
    const auto [form, length] = formOf(positional);
    if (!form)
        return failure(usage(Text::tr("There is no command “%1”.").arg(positional.join(u' '))));
    line.command = form->command;
    line.arguments = positional.mid(length);
    if (line.arguments.size() < form->least || line.arguments.size() > form->most)
        return failure(usage(Text::tr("“%1” takes: %2")
                                 .arg(QString::fromLatin1(form->words),
                                      *form->arguments ? QString::fromUtf8(form->arguments) : Text::tr("nothing"))));

    for (const QString& name : parser.optionNames()) {
        const auto is = [&name](const char* known) {
            return name == QLatin1StringView(known);
        };
        if (name != u"h"_s && !isGlobalOption(name) && std::none_of(form->options.begin(), form->options.end(), is))
            return failure(usage(Text::tr("“%1” has no option --%2.").arg(QString::fromLatin1(form->words), name)));
    }

    for (const QString& ledger : parser.values(u"ledger"_s)) {
        if (!TeamAddress::isOne(ledger)) {
            line.ledgerFile = ledger;
            continue;
        }
        if (const auto address = TeamAddress::parse(ledger); !address)
            return failure(address.error());
        line.teamUrl = ledger;
    }
    line.teamPasswordFile = parser.value(u"team-password-file"_s);
    line.withoutTeam = parser.isSet(u"without-team"_s);
    line.portalProfile = parser.value(u"portal-profile"_s);
    for (const auto& [name, target] :
         {std::pair{u"timeout"_s, &line.timeout}, {u"confirm-timeout"_s, &line.confirmWithin}}) {
        if (!parser.isSet(name))
            continue;
        const auto parsed = seconds(parser.value(name), name);
        if (!parsed)
            return failure(parsed.error());
        *target = *parsed;
    }
    if (parser.isSet(u"user"_s))
        line.user = parser.value(u"user"_s);
    line.credentialsFile = parser.value(u"credentials-file"_s);
    line.keychain = parser.isSet(u"keychain"_s);
    line.passwordFile = parser.value(u"password-file"_s);
    for (const QString& text : parser.values(u"trust"_s)) {
        const auto fingerprint = Fingerprint::parse(text);
        if (!fingerprint)
            return failure(
                usage(Text::tr("--trust takes a SHA-256 fingerprint, 64 hexadecimal digits; not “%1”.").arg(text)));
        line.trust.append(*fingerprint);
    }
    if (parser.isSet(u"mqtt-port"_s)) {
        bool ok = false;
        const int port = parser.value(u"mqtt-port"_s).toInt(&ok);
        if (!ok || port < 0 || port > 65535)
            return failure(usage(Text::tr("--mqtt-port takes a port from 1 to 65535, or 0.")));
        line.mqttPort = port;
    }
    line.acceptOlder = parser.isSet(u"accept-older"_s);
    line.loginAgain = parser.isSet(u"login-again"_s);
    line.trustOnFirstUse = parser.isSet(u"trust-on-first-use"_s);
    line.all = parser.isSet(u"all"_s);
    line.ownSubnets = parser.isSet(u"own-subnets"_s);
    if (parser.isSet(u"ports"_s)) {
        const auto ports = portList(parser.value(u"ports"_s));
        if (!ports)
            return failure(ports.error());
        line.ports = *ports;
    }
    line.list = parser.value(u"list"_s);
    if (parser.isSet(u"by-label"_s)) {
        const auto entry = labelEntry(parser, line.arguments, !line.list.isEmpty());
        if (!entry)
            return failure(entry.error());
        line.byLabel = *entry;
    }
    const bool namesUnits = line.command == Command::Read || line.command == Command::Status;
    if (namesUnits && line.arguments.isEmpty() && line.list.isEmpty() && !line.byLabel)
        return failure(usage(Text::tr("No SmartServer is named: give an ADDRESS, or --list.")));
    line.package = parser.value(u"package"_s);
    line.site = parser.value(u"site"_s);
    const auto label = labelValue(parser.value(u"label"_s));
    if (!label)
        return failure(label.error());
    line.label = *label;
    line.login = parser.value(u"login"_s);
    line.code = parser.value(u"code"_s).trimmed();
    line.licenseList = parser.value(u"license-list"_s);
    line.columns = parser.value(u"columns"_s);
    line.project = parser.value(u"project"_s);
    if (!line.licenseList.isEmpty() && parser.isSet(u"license"_s))
        return failure(usage(Text::tr("--license names one license, --license-list proposes among several.")));
    line.caFile = parser.value(u"ca-file"_s);
    line.proxyUser = parser.value(u"proxy-user"_s);
    line.proxyPasswordFile = parser.value(u"proxy-password-file"_s);
    if (line.proxyUser.isEmpty() != line.proxyPasswordFile.isEmpty())
        return failure(usage(Text::tr("--proxy-user and --proxy-password-file belong together.")));
    line.to = parser.value(u"to"_s);
    line.eject = parser.isSet(u"eject"_s);
    line.out = parser.value(u"out"_s);
    line.ics = parser.value(u"ics"_s);
    line.mailTo = parser.value(u"mail-to"_s);
    if (!line.mailTo.isEmpty() && !isMailAddress(line.mailTo))
        return failure(usage(Text::tr("--mail-to takes an e-mail address; not “%1”.").arg(line.mailTo)));
    if (parser.isSet(u"target"_s)) {
        const auto target = featureRelease(parser.value(u"target"_s));
        if (!target)
            return failure(target.error());
        line.target = *target;
    }
    line.faults = parser.value(u"faults"_s);
    line.state = parser.value(u"state"_s);
    line.additional = parser.isSet(u"additional"_s);
    line.despiteName = parser.isSet(u"despite-name"_s);
    line.sharedBecause = parser.value(u"shared-because"_s).simplified();
    if (parser.isSet(u"shared-because"_s) && line.sharedBecause.isEmpty())
        return failure(usage(Text::tr("--shared-because takes the reason, in words.")));
    line.downloads = parser.values(u"downloads"_s);
    line.noOpen = parser.isSet(u"no-open"_s);
    line.uploadAgain = parser.isSet(u"upload-again"_s);
    line.byWord = parser.isSet(u"confirm-by-word"_s);
    line.file = parser.value(u"file"_s);
    line.name = parser.value(u"name"_s).trimmed();
    line.reason = parser.value(u"reason"_s).trimmed();
    line.passphraseFile = parser.value(u"passphrase-file"_s);
    line.qr = parser.isSet(u"qr"_s);
    line.keyPassphraseFile = parser.value(u"key-passphrase-file"_s);
    if (parser.isSet(u"by-hand"_s)) {
        const auto code = InstallCode::parse(parser.value(u"by-hand"_s));
        if (!code)
            return failure(code.error());
        line.byHand = *code;
    }
    if (parser.isSet(u"license"_s)) {
        const auto license = LicenseId::parse(parser.value(u"license"_s));
        if (!license)
            return failure(license.error());
        line.license = *license;
    }
    line.plan = parser.isSet(u"plan"_s);
    line.asPlanned = parser.value(u"as-planned"_s).trimmed();
    line.devicesUsed = parser.value(u"devices"_s) == u"used"_s;
    if (parser.isSet(u"devices"_s) && !line.devicesUsed) {
        bool ok = false;
        const auto devices = DeviceCount::from(parser.value(u"devices"_s).toLongLong(&ok));
        if (!ok || !devices || devices->count() == 0)
            return failure(usage(Text::tr("--devices takes a number from 1 to %1, or “used”.").arg(DeviceCount::Max)));
        line.devices = *devices;
    }
    for (const QString& text : parser.values(u"for"_s)) {
        const auto code = InstallCode::parse(text);
        if (!code)
            return failure(code.error());
        line.forCodes.append(*code);
    }
    if (parser.isSet(u"kind"_s)) {
        line.kind = activationKind(parser.value(u"kind"_s));
        if (!line.kind)
            return failure(usage(Text::tr("--kind is capacity, maintenance or core.")));
    }
    const auto number = [&parser](const QString& option, int least, int most) -> Result<std::optional<int>> {
        if (!parser.isSet(option))
            return std::nullopt;
        bool ok = false;
        const int value = parser.value(option).toInt(&ok);
        if (!ok || value < least || value > most)
            return failure(usage(Text::tr("--%1 takes a number from %2 to %3.").arg(option).arg(least).arg(most)));
        return value;
    };
    const auto smartServers = number(u"smartservers"_s, 1, 1000);
    const auto atOnce = number(u"at-once"_s, 1, 256);
    const auto retries = number(u"retries"_s, 0, 100);
    for (const auto& checked : {smartServers, atOnce, retries}) {
        if (!checked)
            return failure(checked.error());
    }
    line.smartServers = smartServers->value_or(line.smartServers);
    line.ownAddresses = parser.isSet(u"own-addresses"_s);
    line.atOnce = *atOnce;
    line.retries = *retries;
    const auto needs = [&parser](const char* option) -> Result<void> {
        if (parser.value(QString::fromLatin1(option)).isEmpty())
            return failure(usage(Text::tr("--%1 is missing.").arg(QString::fromLatin1(option))));
        return {};
    };
    QList<const char*> needed;
    switch (line.command) {
    case Command::Read:
    case Command::Add:
        needed = {"package"};
        break;
    case Command::MaintenancePlan:
    case Command::MaintenanceReminders:
        needed = {"package"};
        break;
    case Command::MaintenanceRequest:
        needed = {"package", "out"};
        break;
    case Command::PortalLicenses:
        needed = {"login"};
        break;
    case Command::PortalBrowse:
        needed = {"package"};
        break;
    case Command::PortalActivate:
        needed = line.license ? QList<const char*>{"package"} : QList<const char*>{"package", "login"};
        break;
    case Command::Carry:
        needed = {"to"};
        break;
    case Command::Report:
        needed = {"package", "out"};
        break;
    default:
        break;
    }
    for (const char* option : needed) {
        if (const auto there = needs(option); !there)
            return failure(there.error());
    }
    if (line.command == Command::Install && line.package.isEmpty() && line.arguments.size() != 2)
        return failure(usage(Text::tr("“install” takes --package FILE [ADDRESS…], or FILE ADDRESS.")));
    if (line.byHand && (line.package.isEmpty() || line.arguments.size() > 1))
        return failure(usage(Text::tr("“install --by-hand CODE” takes --package FILE and at most one ADDRESS.")));
    if (!line.byHand && (line.byWord || !line.file.isEmpty()))
        return failure(usage(Text::tr("--confirm-by-word and --file belong to --by-hand.")));
    const bool namesSigner = line.command == Command::SignerTrust || line.command == Command::SignerRevoke;
    if (namesSigner && !Fingerprint::parse(line.arguments.first()))
        return failure(
            usage(Text::tr("“%1” is no SHA-256 fingerprint, 64 hexadecimal digits.").arg(line.arguments.first())));
    if (line.command == Command::SignerProtect && line.arguments.first() != u"keychain"_s &&
        line.arguments.first() != u"passphrase"_s)
        return failure(usage(Text::tr("“signer protect” takes keychain or passphrase.")));
    if (const auto cloud = readCloudWords(line, parser); !cloud)
        return failure(cloud.error());
    if (line.command == Command::Report) {
        if (const auto known = reportForm(line.out); !known)
            return failure(known.error());
    }
    return line;
}

QString CommandLine::localLedger() const
{
    return ledgerFile.isEmpty() ? Ledger::defaultFile() : ledgerFile;
}

bool CommandLine::needsSettings() const
{
    return command != Command::Help && command != Command::Version && command != Command::Doctor;
}

bool CommandLine::needsGui() const
{
    const auto form = reportForm(out);
    return command == Command::Report && form && activation::needsGui(*form);
}

} // namespace activation::cli
