// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/ReportWords.h"

#include "domain/Escape.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("activation::Report", text);
}

QString dash()
{
    return u"–"_s;
}

QString orDash(const QString& text)
{
    return text.isEmpty() ? dash() : escaped(text);
}

QString changed(const std::optional<Capacity>& before, const std::optional<Capacity>& after)
{
    return u"%1 → %2"_s.arg(shownCapacity(before), shownCapacity(after));
}

} // namespace

QString shownTime(const QDateTime& time, const QTimeZone& zone)
{
    if (!time.isValid())
        return dash();
    const QDateTime local = time.toTimeZone(zone);
    return u"%1 UTC (%2 %3)"_s.arg(time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                                   QLocale().toString(local, QLocale::ShortFormat), local.timeZoneAbbreviation());
}

QString shownCapacity(const std::optional<Capacity>& capacity)
{
    if (!capacity)
        return tr("unknown");
    return tr("%1 of %2 devices used").arg(capacity->used.count()).arg(capacity->total.count());
}

QString outcomeText(InstallOutcome outcome)
{
    switch (outcome) {
    case InstallOutcome::Confirmed:
        return tr("Installed, and the license shows");
    case InstallOutcome::AlreadyInstalled:
        return tr("Was installed before; nothing was uploaded");
    case InstallOutcome::Rejected:
        return tr("Rejected by the unit");
    case InstallOutcome::NotShown:
        return tr("Accepted, but the license did not show in time");
    }
    return {};
}

QString sourceText(IdentitySource source)
{
    switch (source) {
    case IdentitySource::SegmentController:
        return tr("segment controller record");
    case IdentitySource::HostName:
        return tr("host name");
    case IdentitySource::MqttSid:
        return tr("SID over MQTT");
    case IdentitySource::Label:
        return tr("label");
    }
    return {};
}

QString kindText(ActivationKind kind)
{
    switch (kind) {
    case ActivationKind::Capacity:
        return kindText(LicenseKind::Capacity);
    case ActivationKind::Maintenance:
        return kindText(LicenseKind::Maintenance);
    case ActivationKind::Core:
        return kindText(LicenseKind::Core);
    }
    return {};
}

QList<Fact> packageFacts(const HandOver& report)
{
    const QTimeZone zone = report.madeAt.timeZone();
    return {{tr("Site package"), tr("%1, revision %2").arg(report.packageId).arg(report.revision)},
            {tr("Saved"), tr("%1 by %2").arg(shownTime(report.savedAt, zone), orDash(report.producer))},
            {tr("Signed by"), orDash(report.signer.name)},
            {tr("Signer's SHA-256"), report.signer.fingerprint.groups(), true},
            {tr("Manifest's SHA-256"), report.manifestSha256.groups(), true},
            {tr("This report"), shownTime(report.madeAt, zone)}};
}

QList<Fact> unitFacts(const UnitHandOver& unit, const QTimeZone& zone)
{
    QList<Fact> facts;
    if (unit.unit) {
        const SmartServer& known = *unit.unit;
        QStringList sources;
        for (const IdentityReading& reading : known.identitySources)
            sources += u"%1: %2"_s.arg(sourceText(reading.source), escaped(reading.value));
        facts +=
            {{tr("Segment Controller"), orDash(known.segmentController)},
             {tr("Release"), orDash(known.release.display())},
             {tr("Address"), known.hostName.isEmpty() || known.address.startsWith(known.hostName)
                                 ? orDash(known.address)
                                 : u"%1 (%2)"_s.arg(escaped(known.address), escaped(known.hostName))},
             {tr("Certificate's SHA-256"), known.certificateSha256 ? known.certificateSha256->groups() : dash(), true},
             {tr("Identity by"), sources.isEmpty() ? dash() : sources.join(u"; "_s)}};
    }
    facts += {{tr("Capacity"), shownCapacity(unit.capacity)}, {tr("Seen"), shownTime(unit.asOf, zone)}};
    return facts;
}

QList<Fact> receiptFacts(const UnitHandOver& unit, const Receipt& receipt, const QTimeZone& zone)
{
    const ActivationFile* file = unit.fileOf(receipt);
    QList<Fact> facts;
    if (file)
        facts += {tr("Kind"), tr("%1, %2 bytes").arg(kindText(file->kind)).arg(file->size)};
    facts += {{tr("File's SHA-256"), receipt.sha256.groups(), true},
              {tr("License ID"), receipt.licenseId ? receipt.licenseId->text() : dash(), true},
              {tr("Begun"), shownTime(receipt.startedAt, zone)},
              {tr("Finished"), shownTime(receipt.finishedAt, zone)},
              {tr("By"), tr("CMS user %1, laptop %2").arg(orDash(receipt.user), orDash(receipt.laptop))},
              {tr("At"), orDash(receipt.address)},
              {tr("Capacity"), changed(receipt.capacityBefore, receipt.capacityAfter)},
              {tr("License rows"), u"%1 → %2"_s.arg(receipt.licensesBefore.size()).arg(receipt.licensesAfter.size())}};
    return facts;
}

QString answerText(const Receipt& receipt)
{
    if (!receipt.serverStatus)
        return {};
    const QString answer = escaped(receipt.serverAnswer).trimmed();
    return answer.isEmpty() ? tr("HTTP %1, without text").arg(*receipt.serverStatus)
                            : u"HTTP %1: %2"_s.arg(QString::number(*receipt.serverStatus), answer);
}

QStringList licenseColumns()
{
    return {tr("Segment Controller"), tr("Description"), tr("Status"),
            tr("Activation Date"),    tr("License ID"),  tr("Note")};
}

QStringList licenseCells(const License& license)
{
    return {orDash(license.segmentController), orDash(license.description), orDash(license.status.raw),
            orDash(license.activationDate),    orDash(license.licenseId),   orDash(license.note)};
}

QStringList totalLines(const SiteTotals& totals)
{
    QStringList lines{tr("Activation files: %1. Receipts: %2.").arg(totals.files).arg(totals.receipts)};
    if (totals.capacityUnknown > 0)
        lines += tr("Units whose capacity is not known, and not counted: %1.").arg(totals.capacityUnknown);
    if (totals.expiring > 0)
        lines += tr("Licenses that expire within 90 days: %1.").arg(totals.expiring);
    if (totals.expired > 0)
        lines += tr("Licenses that have expired: %1.").arg(totals.expired);
    return lines;
}

} // namespace activation
