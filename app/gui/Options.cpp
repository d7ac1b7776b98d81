// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/Options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace activation::gui {

void Options::fillIn(const Settings& computer)
{
    session.computer = computer;
    if (session.portalProfileFile.isEmpty() && !QFileInfo::exists(PortalProfile::defaultFile()))
        session.portalProfileFile = computer.portalProfile;
    session.mqttPort = computer.mqttPort.value_or(session.mqttPort);
    session.atOnce = computer.atOnce.value_or(session.atOnce);
    session.retry.retries = computer.retries.value_or(session.retry.retries);
}

Result<Options> Options::parse(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "activation::gui", "Takes air-gapped SmartServers from no license to licensed, with a receipt."));
    const QCommandLineOption demo(
        u"demo"_s, QCoreApplication::translate("activation::gui",
                                               "With simulated SmartServers and portal; nothing real is touched."));
    const QCommandLineOption demoBrowser(
        u"demo-browser"_s,
        QCoreApplication::translate("activation::gui", "The demo, with a portal that is used in the browser."));
    const QCommandLineOption ledger(u"ledger"_s,
                                    QCoreApplication::translate("activation::gui",
                                                                "Another ledger than the user's own; a "
                                                                "postgresql://user@host/database is a team's."),
                                    u"FILE|URL"_s);
    const QCommandLineOption teamPassword(
        u"team-password-file"_s,
        QCoreApplication::translate("activation::gui", "The first line is the password for the team's ledger."),
        u"FILE"_s);
    const QCommandLineOption profile(
        u"portal-profile"_s, QCoreApplication::translate("activation::gui", "Where the License Customer Portal is."),
        u"FILE"_s);
    parser.addOptions({demo, demoBrowser, ledger, teamPassword, profile});
    const auto help = parser.addHelpOption();
    parser.addPositionalArgument(
        u"FILE"_s,
        QCoreApplication::translate("activation::gui", "A site package to open, or activation files to take in."),
        u"[FILE…]"_s);
    if (!parser.parse(words)) {
        return failure(Error{
            .kind = ErrorKind::Usage,
            .what = QCoreApplication::translate("activation::gui", "The words of the call are off."),
            .why = parser.errorText(),
            .remedy = QCoreApplication::translate("activation::gui", "activation-assistant --help shows them all.")});
    }
    Options options;
    options.help = parser.isSet(help);
    options.helpText = parser.helpText();
    options.demoPages = parser.isSet(demoBrowser);
    options.demo = parser.isSet(demo) || options.demoPages;
    for (const QString& named : parser.values(ledger)) {
        if (!TeamAddress::isOne(named)) {
            options.session.ledgerFile = named;
            continue;
        }
        if (const auto address = TeamAddress::parse(named); !address)
            return failure(address.error());
        options.session.teamUrl = named;
    }
    options.session.teamPasswordFile = parser.value(teamPassword);
    options.session.portalProfileFile = parser.value(profile);
    for (const QString& file : parser.positionalArguments())
        options.files += QFileInfo(file).absoluteFilePath();
    return options;
}

} // namespace activation::gui
