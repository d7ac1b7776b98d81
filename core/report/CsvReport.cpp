// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/CsvReport.h"

#include "domain/Escape.h"
#include "domain/JsonFields.h"
#include "report/ReportWords.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("activation::Report", text);
}

QStringList header()
{
    return {tr("Site"),
            tr("Package ID"),
            tr("Revision"),
            tr("Signer's SHA-256"),
            tr("Manifest's SHA-256"),
            tr("Install Code"),
            tr("Segment Controller"),
            tr("Release"),
            tr("Address"),
            tr("Certificate's SHA-256"),
            tr("Identity sources"),
            tr("Identity code"),
            tr("Standing"),
            tr("Still open"),
            tr("Waits for"),
            tr("Capacity total"),
            tr("Capacity used"),
            tr("Seen (UTC)"),
            tr("Licenses"),
            tr("Receipt ID"),
            tr("Outcome"),
            tr("Kind"),
            tr("File"),
            tr("File's SHA-256"),
            tr("License ID"),
            tr("CMS user"),
            tr("Laptop"),
            tr("Reached at"),
            tr("Begun (UTC)"),
            tr("Finished (UTC)"),
            tr("Finished (local)"),
            tr("HTTP status"),
            tr("Answer"),
            tr("Capacity total before"),
            tr("Capacity total after"),
            tr("Capacity used before"),
            tr("Capacity used after")};
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
            used(receipt.capacityAfter)};
}

void append(QByteArray& out, QStringList fields)
{
    fields.resize(header().size()); // a unit without a receipt has as many fields as the rest
    QByteArrayList cells;
    for (const QString& field : fields)
        cells += csvField(field);
    out += cells.join(',') + "\r\n";
}

} // namespace

QByteArray csvField(const QString& text)
{
    // A semicolon and a tab separate fields in some locales and pastes, and a quote ends one there.
    static const QRegularExpression formula(uR"((\A|[\n\t,;|"])(\s*)([=+\-@＝＋－＠]))"_s);
    QString safe = escaped(text);
    safe.replace(formula, uR"(\1\2'\3)"_s);
    static const QRegularExpression special(uR"([",\r\n;\t]|\A\s|\s\z)"_s);
    if (!safe.contains(special))
        return safe.toUtf8();
    return '"' + safe.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QByteArray csvReport(const HandOver& report)
{
    QByteArray out("\xef\xbb\xbf");
    append(out, header());
    const QTimeZone zone = report.madeAt.timeZone();
    for (const UnitHandOver& unit : report.units) {
        const QStringList fields = siteFields(report) + unitFields(unit);
        if (unit.receipts.isEmpty())
            append(out, fields);
        for (const Receipt& receipt : unit.receipts)
            append(out, fields + receiptFields(unit, receipt, zone));
    }
    return out;
}

} // namespace activation
