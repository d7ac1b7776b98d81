// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/MaintenanceDesk.h"

#include "domain/DateText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr int AskAgainAfter = 14; // days

class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::MaintenanceDesk)
};

const QString& requestedKind()
{
    static const QString kind = u"maintenanceRequested"_s;
    return kind;
}

QString uid(const QString& matter, const QString& id)
{
    return u"%1-%2@smartserver-activation-assistant.invalid"_s.arg(matter, id);
}

} // namespace

QList<MaintenanceWait> maintenanceWaits(const Manifest& manifest, const QList<Event>& events)
{
    QHash<InstallCode, MaintenanceWait> latest;
    for (const Event& event : events) {
        const auto code = InstallCode::parse(event.installCode);
        if (event.kind != requestedKind() || event.packageId != manifest.packageId || !code)
            continue;
        if (const auto known = latest.constFind(*code); known == latest.constEnd() || known->since < event.at)
            latest.insert(
                *code, {.installCode = *code, .since = event.at, .requestId = event.data[u"requestId"_s].toString()});
    }
    for (const ActivationFile& file : manifest.activations) {
        const auto wait = latest.constFind(file.installCode);
        if (file.kind == ActivationKind::Maintenance && wait != latest.constEnd() && file.obtainedAt >= wait->since)
            latest.erase(wait);
    }
    QList<MaintenanceWait> waits;
    for (const SmartServer& unit : manifest.smartServers) {
        if (const auto wait = latest.constFind(unit.installCode); wait != latest.constEnd())
            waits.append(*wait);
    }
    return waits;
}

Result<void> noteMaintenanceRequest(Workspace& workspace, const QString& packageId, const MaintenanceRequest& request)
{
    for (const MaintenanceNeed& need : request.needs) {
        const auto noted = workspace.ledger().append(
            EventDraft{.kind = requestedKind(),
                       .what = Text::tr("Customer Success is asked for a maintenance activation file."),
                       .packageId = packageId,
                       .installCode = need.installCode.text(),
                       .data = QJsonObject{{u"requestId"_s, request.id}, {u"need"_s, need.toJson()}}});
        if (!noted)
            return failure(noted.error());
    }
    return {};
}

QList<CalendarEntry> maintenanceReminders(const Manifest& manifest, const QList<MaintenanceNeed>& needs,
                                          const QList<MaintenanceWait>& waits)
{
    QList<CalendarEntry> entries;
    for (const MaintenanceNeed& need : needs) {
        if (!need.coveredUntil)
            continue;
        const QString code = need.installCode.text();
        entries.append(
            {.kind = CalendarEntry::Kind::Event,
             .uid = uid(u"maintenance"_s, manifest.packageId + u'-' + code),
             .date = *need.coveredUntil,
             .summary = Text::tr("Maintenance of SmartServer %1 ends (%2)").arg(code, manifest.site),
             .description = Text::tr("From then on no feature release can be installed. Ask Customer Success for an "
                                     "offline maintenance activation file before that."),
             .alarmsDaysBefore = {90, 30}});
    }
    QMap<QString, QList<MaintenanceWait>> byRequest;
    for (const MaintenanceWait& wait : waits)
        byRequest[wait.requestId].append(wait);
    for (const auto& [id, units] : byRequest.asKeyValueRange()) {
        QStringList codes;
        for (const MaintenanceWait& wait : units)
            codes += wait.installCode.text();
        const QDate asked = units.first().since.toLocalTime().date();
        entries.append(
            {.kind = CalendarEntry::Kind::Todo,
             .uid = uid(u"request"_s, id),
             .date = asked.addDays(AskAgainAfter),
             .summary = Text::tr("Ask Customer Success again for maintenance files (%1)").arg(manifest.site),
             .description = Text::tr("Asked for on %1, not here yet for: %2").arg(dateText(asked), codes.join(u", "_s)),
             .alarmsDaysBefore = {0}});
    }
    return entries;
}

Result<void> replaceFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(
        Error{.kind = ErrorKind::Failed,
              .what = Text::tr("“%1” could not be written.").arg(path),
              .why = file.errorString(),
              .remedy = Text::tr("Check that the folder is there, writable and not full; or name another.")});
}

} // namespace activation
