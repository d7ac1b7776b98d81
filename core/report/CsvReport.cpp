// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/CsvReport.h"

#include "domain/Escape.h"
#include "domain/JsonFields.h"
#include "report/ReportWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::Report)
};

QStringList header()
{
    return {Text::tr("Site"),
            Text::tr("Package ID"),
            Text::tr("Revision"),
            Text::tr("Signer's SHA-256"),
            Text::tr("Manifest's SHA-256"),
            Text::tr("Install Code"),
            Text::tr("Segment Controller"),
            Text::tr("Release"),
            Text::tr("Address"),
            Text::tr("Certificate's SHA-256"),
            Text::tr("Identity sources"),
            Text::tr("Identity code"),
            Text::tr("Standing"),
            Text::tr("Still open"),
            Text::tr("Waits for"),
            Text::tr("Capacity total"),
            Text::tr("Capacity used"),
            Text::tr("Seen (UTC)"),
            Text::tr("Licenses"),
            Text::tr("Receipt ID"),
            Text::tr("Outcome"),
            Text::tr("Kind"),
            Text::tr("File"),
            Text::tr("File's SHA-256"),
            Text::tr("License ID"),
            Text::tr("CMS user"),
            Text::tr("Laptop"),
            Text::tr("Reached at"),
            Text::tr("Begun (UTC)"),
            Text::tr("Finished (UTC)"),
            Text::tr("Finished (local)"),
            Text::tr("HTTP status"),
            Text::tr("Answer"),
            Text::tr("Capacity total before"),
            Text::tr("Capacity total after"),
            Text::tr("Capacity used before"),
            Text::tr("Capacity used after"),
            Text::tr("Added by hand")};
}

QString iso(const QDateTime& time)
{
    return time.isValid() ? isoUtc(time) : QString();
}

QString hex(const std::optional<Fingerprint>& fingerprint)
{
    return fingerprint ? fingerprint->hex() : QString();
}

QString total(const std::optional<Capacity>& capacity)
{
    return capacity ? QString::number(capacity->total.count()) : QString();
}

QString used(const std::optional<Capacity>& capacity)
{
    return capacity ? QString::number(capacity->used.count()) : QString();
}

QStringList siteFields(const HandOver& report)
{
    return {report.site, report.packageId, QString::number(report.revision), report.signer.fingerprint.hex(),
            report.manifestSha256.hex()};
}

QStringList unitFields(const UnitHandOver& unit)
{
    QStringList sources;
    QStringList open;
    QStringList waits;
    QStringList licenses;
    if (unit.unit) {
        for (const IdentityReading& reading : unit.unit->identitySources)
            sources += u"%1: %2"_s.arg(sourceName(reading.source), reading.value);
    }
    for (const OpenMatter& matter : unit.open) {
        open += matter.what;
        waits += matter.waitsFor;
    }
    for (const License& license : unit.licenses)
        licenses += licenseCells(license).join(u" | "_s);
    const auto identity = unit.identityCode();
    const SmartServer* known = unit.unit ? &*unit.unit : nullptr;
    return {unit.installCode.text(),
            known ? known->segmentController : QString(),
            known ? known->release.raw() : QString(),
            known ? known->address : QString(),
            known ? hex(known->certificateSha256) : QString(),
            sources.join(u"; "_s),
            identity ? identity->toText() : QString(),
            standingName(unit.standing),
            open.join(u'\n'),
            waits.join(u'\n'),
            total(unit.capacity),
            used(unit.capacity),
            iso(unit.asOf),
            licenses.join(u'\n')};
}

QStringList receiptFields(const UnitHandOver& unit, const Receipt& receipt, const QTimeZone& zone)
{
    const ActivationFile* file = unit.fileOf(receipt);
    return {receipt.id,
            outcomeName(receipt.outcome),
            file ? kindName(file->kind) : QString(),
            receipt.originalName,
            receipt.sha256.hex(),
            receipt.licenseId ? receipt.licenseId->text() : QString(),
            receipt.user,
            receipt.laptop,
            receipt.address,
            iso(receipt.startedAt),
            iso(receipt.finishedAt),
            QLocale().toString(receipt.finishedAt.toTimeZone(zone), QLocale::ShortFormat),
            receipt.serverStatus ? QString::number(*receipt.serverStatus) : QString(),
            receipt.serverAnswer,
            total(receipt.capacityBefore),
            total(receipt.capacityAfter),
            used(receipt.capacityBefore),
            used(receipt.capacityAfter),
            receipt.byHand ? byHandName(*receipt.byHand) : QString()};
}

} // namespace

QByteArray csvReport(const HandOver& report)
{
    QList<QStringList> rows{header()};
    const QTimeZone zone = report.madeAt.timeZone();
    for (const UnitHandOver& unit : report.units) {
        const QStringList fields = siteFields(report) + unitFields(unit);
        if (unit.receipts.isEmpty())
            rows += fields;
        for (const Receipt& receipt : unit.receipts)
            rows += fields + receiptFields(unit, receipt, zone);
    }
    return csvTable(rows);
}

} // namespace activation
