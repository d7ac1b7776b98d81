// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/ReportWords.h"

#include "domain/Escape.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::Report)
};

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
        return Text::tr("unknown");
    return Text::tr("%1 of %2 devices used").arg(capacity->used.count()).arg(capacity->total.count());
}

QString outcomeText(InstallOutcome outcome)
{
    switch (outcome) {
    case InstallOutcome::Confirmed:
        return Text::tr("Installed, and the license shows");
    case InstallOutcome::AlreadyInstalled:
        return Text::tr("Was installed before; nothing was uploaded");
    case InstallOutcome::Rejected:
        return Text::tr("Rejected by the unit");
    case InstallOutcome::NotShown:
        return Text::tr("Accepted, but the license did not show in time");
    }
    return {};
}

QString outcomeText(const Receipt& receipt)
{
    if (receipt.byHand == ByHand::Word)
        return Text::tr("Added by hand in the CMS; that the license shows is the user's word, and was not read");
    if (receipt.byHand == ByHand::Reading)
        return Text::tr("Added by hand in the CMS; the license was read from the unit");
    return outcomeText(receipt.outcome);
}

QString sourceText(IdentitySource source)
{
    switch (source) {
    case IdentitySource::SegmentController:
        return Text::tr("segment controller record");
    case IdentitySource::HostName:
        return Text::tr("host name");
    case IdentitySource::MqttSid:
        return Text::tr("SID over MQTT");
    case IdentitySource::Label:
        return Text::tr("label");
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
    return {{Text::tr("Site package"), Text::tr("%1, revision %2").arg(report.packageId).arg(report.revision)},
            {Text::tr("Saved"), Text::tr("%1 by %2").arg(shownTime(report.savedAt, zone), orDash(report.producer))},
            {Text::tr("Signed by"), orDash(report.signer.name)},
            {Text::tr("Signer's SHA-256"), report.signer.fingerprint.groups(), true},
            {Text::tr("Manifest's SHA-256"), report.manifestSha256.groups(), true},
            {Text::tr("This report"), shownTime(report.madeAt, zone)}};
}

QList<Fact> unitFacts(const UnitHandOver& unit, const QTimeZone& zone)
{
    QList<Fact> facts;
    if (unit.unit) {
        const SmartServer& known = *unit.unit;
        QStringList sources;
        for (const IdentityReading& reading : known.identitySources)
            sources += u"%1: %2"_s.arg(sourceText(reading.source), escaped(reading.value));
        facts += {{Text::tr("Segment Controller"), orDash(known.segmentController)},
                  {Text::tr("Release"), orDash(known.release.display())},
                  {Text::tr("Address"), known.hostName.isEmpty() || known.address.startsWith(known.hostName)
                                            ? orDash(known.address)
                                            : u"%1 (%2)"_s.arg(escaped(known.address), escaped(known.hostName))},
                  {Text::tr("Certificate's SHA-256"),
                   known.certificateSha256 ? known.certificateSha256->groups() : dash(), true},
                  {Text::tr("Identity by"), sources.isEmpty() ? dash() : sources.join(u"; "_s)}};
    }
    facts += {{Text::tr("Capacity"), shownCapacity(unit.capacity)}, {Text::tr("Seen"), shownTime(unit.asOf, zone)}};
    return facts;
}

QList<Fact> receiptFacts(const UnitHandOver& unit, const Receipt& receipt, const QTimeZone& zone)
{
    const ActivationFile* file = unit.fileOf(receipt);
    QList<Fact> facts;
    if (file)
        facts += {Text::tr("Kind"), Text::tr("%1, %2 bytes").arg(kindText(file->kind)).arg(file->size)};
    facts += {{Text::tr("File's SHA-256"), receipt.sha256.groups(), true},
              {Text::tr("License ID"), receipt.licenseId ? receipt.licenseId->text() : dash(), true},
              {Text::tr("Begun"), shownTime(receipt.startedAt, zone)},
              {Text::tr("Finished"), shownTime(receipt.finishedAt, zone)},
              {Text::tr("By"), Text::tr("CMS user %1, laptop %2").arg(orDash(receipt.user), orDash(receipt.laptop))},
              {Text::tr("At"), orDash(receipt.address)}};
    if (receipt.sawUnit()) {
        facts += {{Text::tr("Capacity"), changed(receipt.capacityBefore, receipt.capacityAfter)},
                  {Text::tr("License rows"),
                   u"%1 → %2"_s.arg(receipt.licensesBefore.size()).arg(receipt.licensesAfter.size())}};
    }
    return facts;
}

QString answerText(const Receipt& receipt)
{
    if (!receipt.serverStatus)
        return {};
    const QString answer = escaped(receipt.serverAnswer).trimmed();
    return answer.isEmpty() ? Text::tr("HTTP %1, without text").arg(*receipt.serverStatus)
                            : u"HTTP %1: %2"_s.arg(QString::number(*receipt.serverStatus), answer);
}

QStringList licenseColumns()
{
    return {Text::tr("Segment Controller"), Text::tr("Description"), Text::tr("Status"),
            Text::tr("Activation Date"),    Text::tr("License ID"),  Text::tr("Note")};
}

QStringList licenseCells(const License& license)
{
    return {orDash(license.segmentController), orDash(license.description), orDash(license.status.raw),
            orDash(license.activationDate),    orDash(license.licenseId),   orDash(license.note)};
}

QStringList totalLines(const SiteTotals& totals)
{
    QStringList lines{Text::tr("Activation files: %1. Receipts: %2.").arg(totals.files).arg(totals.receipts)};
    if (totals.capacityUnknown > 0)
        lines += Text::tr("Units whose capacity is not known, and not counted: %1.").arg(totals.capacityUnknown);
    if (totals.expiring > 0)
        lines += Text::tr("Licenses that expire within 90 days: %1.").arg(totals.expiring);
    if (totals.expired > 0)
        lines += Text::tr("Licenses that have expired: %1.").arg(totals.expired);
    return lines;
}

} // namespace activation
