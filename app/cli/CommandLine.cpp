// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/CommandLine.h"

#include "report/IdentityCode.h"
#include "report/Report.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

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

struct Form
{
    Command command;
    const char* words;
    const char* arguments;
    int least;
    int most;
    std::vector<const char*> options; ///< besides the global ones
    const char* help;
};

const std::vector<Form>& forms()
{
    static const std::vector<Form> all{
        {Command::Simulate,
         "simulate",
         "",
         0,
         0,
         {"smartservers", "faults", "state"},
         "runs simulated SmartServers and a simulated portal on loopback until stopped"},
        {Command::Demo, "demo", "", 0, 0, {}, "the whole job, all three legs, against its own simulators"},
        {Command::Read,
         "read",
         "ADDRESS…",
         1,
         1000,
         {"package", "site", "label"},
         "leg 1: reads SmartServers into a site package"},
        {Command::PortalLicenses, "portal licenses", "", 0, 0, {"login"}, "what the portal has for a login"},
        {Command::PortalActivate,
         "portal activate",
         "",
         0,
         0,
         {"package", "license", "login", "devices", "for", "additional"},
         "leg 2: gets activation files from the portal into the package"},
        {Command::Add,
         "add",
         "FILE…",
         1,
         1000,
         {"package", "for", "kind", "license", "despite-name"},
         "takes activation files into the package"},
        {Command::Inspect, "inspect", "FILE", 1, 1, {}, "shows what is in a site package"},
        {Command::Verify, "verify", "FILE", 1, 1, {}, "is it whole, and by whom"},
        {Command::Carry, "carry", "FILE", 1, 1, {"to"}, "copies a package to a stick, flushed, read back and compared"},
        {Command::Install,
         "install",
         "[FILE] [ADDRESS…]",
         0,
         1000,
         {"package", "for", "label", "kind", "license", "upload-again"},
         "leg 3: pushes the files of a package (or one FILE to one ADDRESS) and waits until each license shows"},
        {Command::Status, "status", "ADDRESS…", 1, 1000, {"label"}, "licenses on the units now"},
        {Command::JobsShow, "jobs show", "ID", 1, 1, {}, "the history of one activation: all its events"},
        {Command::Jobs, "jobs", "", 0, 0, {}, "where every activation in the ledger stands"},
        {Command::Report,
         "report",
         "",
         0,
         0,
         {"package", "out"},
         "the hand-over report of a site: PDF, HTML or CSV by the ending of --out"},
    };
    return all;
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

Result<std::chrono::milliseconds> seconds(const QString& text, const QString& option)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || !std::isfinite(value) || value <= 0 || value > 86400)
        return failure(
            usage(Text::tr("--%1 takes seconds, more than 0 and at most 86400; not “%2”.").arg(option, text)));
    return std::chrono::milliseconds(static_cast<qint64>(value * 1000));
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

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const auto flag = [&parser](const char* name, const QString& help) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), help));
    };
    const auto value = [&parser](const char* name, const QString& help, const QString& form) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), help, form));
    };
    parser.addOption(QCommandLineOption({u"h"_s, u"help"_s}, Text::tr("Shows this.")));
    flag("version", Text::tr("Shows the version."));
    flag("json", Text::tr("One JSON object on standard output; messages go to standard error."));
    value("ledger", Text::tr("The ledger to use."), u"FILE"_s);
    value("portal-profile", Text::tr("How the License Customer Portal is reached."), u"FILE"_s);
    value(
        "timeout",
        Text::tr("How long to wait for a peer: for each answer (default 30), and for a license to show (default 90)."),
        u"SECONDS"_s);
    value("confirm-timeout", Text::tr("How long a license may take to show, where that differs from --timeout."),
          u"SECONDS"_s);
    value("user", Text::tr("CMS user, an Owner (default apollo)."), u"NAME"_s);
    value("password-file", Text::tr("The first line is the user's password; - reads standard input."), u"FILE"_s);
    value("trust", Text::tr("A certificate that you compared: accepted and remembered. May stand several times."),
          u"SHA256"_s);
    flag("trust-on-first-use",
         Text::tr("Accepts and remembers unknown certificates of SmartServers unseen; never changed ones."));
    flag("accept-older",
         Text::tr("Goes on from an older copy of a site package than was seen before: the newer one is lost."));
    value("package", Text::tr("The site package."), u"FILE"_s);
    value("site", Text::tr("The site's name, for a new package."), u"NAME"_s);
    value(
        "label",
        Text::tr("The Install Code on the unit's label, or its identity code from a QR code, where the sources leave a "
                 "doubt."),
        u"CODE"_s);
    value("login", Text::tr("License ID or e-mail address for the portal."), u"ID"_s);
    value("license", Text::tr("The license to use."), u"ID"_s);
    value("devices", Text::tr("How many devices to spend (default: all the license has left)."), u"N"_s);
    value("for", Text::tr("The unit. May stand several times."), u"CODE"_s);
    value("kind", Text::tr("What an added file is: capacity, maintenance or core."), u"KIND"_s);
    flag("additional", Text::tr("Deliberately one more license for a unit that has one."));
    flag("despite-name", Text::tr("Takes a file in although its name carries another unit's code."));
    flag("upload-again", Text::tr("Uploads a file once more that the unit accepted but never showed."));
    value("to", Text::tr("The folder or stick."), u"FOLDER"_s);
    value("out", Text::tr("The report's file; its ending is .pdf, .html or .csv."), u"FILE"_s);
    value("smartservers", Text::tr("How many SmartServers to simulate (default 1)."), u"N"_s);
    value("faults", Text::tr("Faults to simulate, a JSON file."), u"FILE"_s);
    value("state", Text::tr("Keeps the simulators' state there."), u"DIR"_s);

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

    static constexpr std::array Global{"help",
                                       "version",
                                       "json",
                                       "ledger",
                                       "portal-profile",
                                       "timeout",
                                       "confirm-timeout",
                                       "user",
                                       "password-file",
                                       "trust",
                                       "trust-on-first-use",
                                       "accept-older"};
    for (const QString& name : parser.optionNames()) {
        const auto is = [&name](const char* known) {
            return name == QLatin1StringView(known);
        };
        if (name != u"h"_s && std::none_of(Global.begin(), Global.end(), is) &&
            std::none_of(form->options.begin(), form->options.end(), is))
            return failure(usage(Text::tr("“%1” has no option --%2.").arg(QString::fromLatin1(form->words), name)));
    }

    line.ledgerFile = parser.value(u"ledger"_s);
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
    line.passwordFile = parser.value(u"password-file"_s);
    for (const QString& text : parser.values(u"trust"_s)) {
        const auto fingerprint = Fingerprint::parse(text);
        if (!fingerprint)
            return failure(
                usage(Text::tr("--trust takes a SHA-256 fingerprint, 64 hexadecimal digits; not “%1”.").arg(text)));
        line.trust.append(*fingerprint);
    }
    line.acceptOlder = parser.isSet(u"accept-older"_s);
    line.trustOnFirstUse = parser.isSet(u"trust-on-first-use"_s);
    line.package = parser.value(u"package"_s);
    line.site = parser.value(u"site"_s);
    const auto label = labelValue(parser.value(u"label"_s));
    if (!label)
        return failure(label.error());
    line.label = *label;
    line.login = parser.value(u"login"_s);
    line.to = parser.value(u"to"_s);
    line.out = parser.value(u"out"_s);
    line.faults = parser.value(u"faults"_s);
    line.state = parser.value(u"state"_s);
    line.additional = parser.isSet(u"additional"_s);
    line.despiteName = parser.isSet(u"despite-name"_s);
    line.uploadAgain = parser.isSet(u"upload-again"_s);
    if (parser.isSet(u"license"_s)) {
        const auto license = LicenseId::parse(parser.value(u"license"_s));
        if (!license)
            return failure(license.error());
        line.license = *license;
    }
    if (parser.isSet(u"devices"_s)) {
        bool ok = false;
        const auto devices = DeviceCount::from(parser.value(u"devices"_s).toLongLong(&ok));
        if (!ok || !devices || devices->count() == 0)
            return failure(usage(Text::tr("--devices takes a number from 1 to %1.").arg(DeviceCount::Max)));
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
    if (parser.isSet(u"smartservers"_s)) {
        bool ok = false;
        line.smartServers = parser.value(u"smartservers"_s).toInt(&ok);
        if (!ok || line.smartServers < 1 || line.smartServers > 1000)
            return failure(usage(Text::tr("--smartservers takes a number from 1 to 1000.")));
    }
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
    case Command::PortalLicenses:
        needed = {"login"};
        break;
    case Command::PortalActivate:
        needed = {"package", "license"};
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
    if (line.command == Command::Report) {
        if (const auto known = reportForm(line.out); !known)
            return failure(known.error());
    }
    return line;
}

bool CommandLine::needsGui() const
{
    const auto form = reportForm(out);
    return command == Command::Report && form && activation::needsGui(*form);
}

Result<Secret> readPassword(const QString& file)
{
    if (file.isEmpty()) {
        return failure(
            Error{.kind = ErrorKind::Usage,
                  .what = Text::tr("The password of the CMS user is needed."),
                  .why = Text::tr("There is no option for a password itself: everybody on this computer could see it."),
                  .remedy = Text::tr("Put it into a file that only you can read and name it with --password-file, or "
                                     "give it on standard input with --password-file -.")});
    }
    QFile in(file);
    const bool opened = file == u"-"_s ? in.open(stdin, QIODevice::ReadOnly) : in.open(QIODevice::ReadOnly);
    if (!opened) {
        return failure(Error{.kind = ErrorKind::Usage,
                             .what = Text::tr("The password file “%1” cannot be read.").arg(file),
                             .why = in.errorString(),
                             .remedy = Text::tr("Check its name and that you may read it.")});
    }
    QByteArray password = in.readLine(4096);
    while (password.endsWith('\n') || password.endsWith('\r'))
        password.chop(1);
    if (password.isEmpty()) {
        return failure(Error{.kind = ErrorKind::Usage,
                             .what = Text::tr("The password is empty."),
                             .why = Text::tr("The first line of “%1” has no characters.").arg(file),
                             .remedy = Text::tr("Write the password into its first line.")});
    }
    Secret secret(password);
    wipe(password);
    return secret;
}

} // namespace activation::cli
