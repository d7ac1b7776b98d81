// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "report/Report.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace activation::cli {

int report(Call& call)
{
    auto workspace = call.workspace();
    if (!workspace)
        return call.fail(workspace.error());
    const auto package = openPackage(**workspace, call.line.package, call.trust());
    if (!package)
        return call.fail(package.error());
    const Manifest& manifest = package->manifest();
    const HandOver handOver =
        makeHandOver(manifest, *package->signer(), package->manifestSha256(), QDateTime::currentDateTime());
    if (const auto written = writeReport(handOver, call.line.out); !written)
        return call.fail((*workspace)->fail(written.error(), {.packageId = manifest.packageId}).error());
    const SiteTotals& totals = handOver.totals;
    call.output.line(
        QCoreApplication::translate("activation::cli", "Written: %1 (units confirmed: %2, open: %3, rejected: %4)")
            .arg(call.line.out, QString::number(totals.confirmed), QString::number(totals.open),
                 QString::number(totals.rejected)));
    call.output.object(QJsonObject{{u"ok"_s, true},
                                   {u"report"_s, call.line.out},
                                   {u"packageId"_s, manifest.packageId},
                                   {u"revision"_s, manifest.revision},
                                   {u"manifestSha256"_s, package->manifestSha256().hex()},
                                   {u"confirmed"_s, totals.confirmed},
                                   {u"open"_s, totals.open},
                                   {u"rejected"_s, totals.rejected}});
    return 0;
}

} // namespace activation::cli
