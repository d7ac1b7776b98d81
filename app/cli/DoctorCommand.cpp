// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "credentials/Keychain.h"
#include "doctor/Examine.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::cli)
};

QString lineOf(const Finding& finding)
{
    const QString state = !finding.trouble ? Text::tr("ok")
                          : finding.needed ? Text::tr("missing")
                                           : Text::tr("without");
    return u"%1  %2"_s.arg(state, -8).arg(finding.version.isEmpty() ? finding.part
                                                                    : u"%1: %2"_s.arg(finding.part, finding.version));
}

} // namespace

QCoro::Task<int> doctor(Call& call)
{
    const QString ledger = call.line.ledgerFile.isEmpty() ? Ledger::defaultFile() : call.line.ledgerFile;
    const QList<Finding> findings =
        co_await examine({.ledgerFile = ledger, .keychainService = Keychain::defaultService()});
    QJsonArray list;
    for (const Finding& finding : findings) {
        list.append(finding.toJson());
        call.output.line(lineOf(finding));
        if (!finding.trouble)
            continue;
        const Error& trouble = *finding.trouble;
        for (const QString& text : {trouble.what, trouble.why, trouble.remedy})
            call.output.line(u"          "_s + text);
    }
    const bool fit = isFit(findings);
    call.output.object({{u"ok"_s, fit},
                        {u"version"_s, QCoreApplication::applicationVersion()},
                        {u"system"_s, QSysInfo::prettyProductName()},
                        {u"checks"_s, list}});
    co_return fit ? 0 : exitCode(ErrorKind::Failed);
}

} // namespace activation::cli
