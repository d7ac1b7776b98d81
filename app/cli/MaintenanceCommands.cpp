// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/MaintenanceDesk.h"
#include "cli/Commands.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::cli)
};

/// What all three commands begin with.
struct Desk
{
    std::unique_ptr<Workspace> workspace;
    SitePackage package;
    QList<MaintenanceNeed> needs;
    QList<MaintenanceWait> waits;
};

Result<QList<MaintenanceWait>> waitsNow(Workspace& workspace, const Manifest& manifest)
{
    const auto events = workspace.ledger().events(manifest.packageId);
    if (!events)
        return failure(events.error());
    return maintenanceWaits(manifest, *events);
}

Result<Desk> openDesk(const Call& call)
{
    auto workspace = call.workspace();
    if (!workspace)
        return failure(workspace.error());
    auto package = openPackage(**workspace, call.line.package, call.trust());
    if (!package)
        return failure(package.error());
    auto waits = waitsNow(**workspace, package->manifest());
    if (!waits)
        return failure(waits.error());
    auto needs = maintenanceNeeds(package->manifest(),
                                  {.today = QDate::currentDate(), .target = call.line.target.value_or(Release())});
    return Desk{*std::move(workspace), *std::move(package), std::move(needs), *std::move(waits)};
}

const MaintenanceWait* waitOf(const QList<MaintenanceWait>& waits, const InstallCode& code)
{
    const auto found = std::ranges::find(waits, code, &MaintenanceWait::installCode);
    return found == waits.end() ? nullptr : &*found;
}

QJsonArray unitsJson(const Desk& desk)
{
    QJsonArray list;
    for (const MaintenanceNeed& need : desk.needs) {
        QJsonObject entry = need.toJson();
        const MaintenanceWait* wait = waitOf(desk.waits, need.installCode);
        entry[u"waitingSince"_s] = wait ? QJsonValue(wait->since.toString(Qt::ISODate)) : QJsonValue();
        list.append(entry);
    }
    return list;
}

QString waitingText(const MaintenanceWait& wait)
{
    return Text::tr("waiting for Customer Success since %1").arg(wait.since.toLocalTime().date().toString(Qt::ISODate));
}

void tellUnits(const Call& call, const Desk& desk)
{
    for (const MaintenanceNeed& need : desk.needs) {
        QStringList words;
        for (const MaintenanceReason reason : need.reasons)
            words += reasonText(reason);
        if (words.isEmpty())
            words += need.coveredUntil ? Text::tr("covered until %1").arg(need.coveredUntil->toString(Qt::ISODate))
                                       : Text::tr("nothing needed");
        if (need.fileWaits)
            words += Text::tr("a maintenance file is here, to be installed");
        if (const MaintenanceWait* wait = waitOf(desk.waits, need.installCode))
            words += waitingText(*wait);
        call.output.line(u"%1  %2"_s.arg(need.installCode.text(), words.join(u"; "_s)));
    }
}

/// Writes --ics, where it was asked for.
Result<void> writeCalendar(const Call& call, const Desk& desk)
{
    if (call.line.ics.isEmpty())
        return {};
    const auto entries = activation::maintenanceReminders(desk.package.manifest(), desk.needs, desk.waits);
    if (entries.isEmpty()) {
        return failure(Error{
            .kind = ErrorKind::Failed,
            .what = Text::tr("There is nothing to be reminded of, so no calendar file was written."),
            .why = Text::tr("No unit shows a date on which its maintenance ends, and no request waits for an answer."),
            .remedy = Text::tr("Read the units again, or write a request first.")});
    }
    return replaceFile(call.line.ics, calendarFile(entries, QDateTime::currentDateTimeUtc()));
}

/// The units that are asked for: those named, else all that need it and do not wait already.
Result<QList<MaintenanceNeed>> askedFor(const Call& call, const Desk& desk)
{
    QList<MaintenanceNeed> asked;
    for (const MaintenanceNeed& need : desk.needs) {
        const bool named = call.line.forCodes.contains(need.installCode);
        if (named || (call.line.forCodes.isEmpty() && need.isNeeded() && !waitOf(desk.waits, need.installCode)))
            asked.append(need);
    }
    if (asked.isEmpty() || asked.size() < call.line.forCodes.size()) {
        return failure(Error{
            .kind = ErrorKind::Usage,
            .what = Text::tr("There is no SmartServer to ask for."),
            .why = call.line.forCodes.isEmpty()
                       ? Text::tr("None in this package needs maintenance, or Customer Success is asked already.")
                       : Text::tr("Not every unit named with --for is in this package."),
            .remedy =
                Text::tr("See: activationctl maintenance plan. Name a unit with --for CODE to ask all the same.")});
    }
    return asked;
}

/// Whom to write to: who is named, else whom the portal profile names; nobody where there is none.
Result<QString> recipient(const CommandLine& line)
{
    if (!line.mailTo.isEmpty())
        return line.mailTo;
    const auto profile = loadProfile(line);
    if (!profile)
        return line.portalProfile.isEmpty() ? Result<QString>(QString()) : failure(profile.error());
    return profile->customerSuccess;
}

} // namespace

int maintenancePlan(Call& call)
{
    const auto desk = openDesk(call);
    if (!desk)
        return call.fail(desk.error());
    tellUnits(call, *desk);
    const auto needed = std::ranges::count_if(desk->needs, &MaintenanceNeed::isNeeded);
    call.output.line(Text::tr("%n SmartServer(s) need a maintenance file.", nullptr, static_cast<int>(needed)));
    call.output.object(
        QJsonObject{{u"ok"_s, true}, {u"needed"_s, static_cast<qint64>(needed)}, {u"units"_s, unitsJson(*desk)}});
    return 0;
}

int maintenanceRequest(Call& call)
{
    auto desk = openDesk(call);
    if (!desk)
        return call.fail(desk.error());
    Workspace& space = *desk->workspace;
    const QString packageId = desk->package.manifest().packageId;
    const auto fail = [&](const Error& error) {
        return call.fail(space.fail(error, {.packageId = packageId}).error());
    };
    const auto asked = askedFor(call, *desk);
    if (!asked)
        return fail(asked.error());
    const auto to = recipient(call.line);
    if (!to)
        return fail(to.error());
    const MaintenanceRequest request{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                     .site = desk->package.manifest().site,
                                     .to = *to,
                                     .target = call.line.target.value_or(Release()),
                                     .needs = *asked,
                                     .at = QDateTime::currentDateTimeUtc()};
    // The mail first: a unit never waits for an answer to what was not written.
    if (const auto written = replaceFile(call.line.out, maintenanceMail(request)); !written)
        return fail(written.error());
    if (const auto noted = noteMaintenanceRequest(space, packageId, request); !noted)
        return call.fail(noted.error());
    if (const auto saved = savePackage(space, desk->package, call.line.package); !saved)
        return call.fail(saved.error());
    auto waits = waitsNow(space, desk->package.manifest());
    if (!waits)
        return fail(waits.error());
    desk->waits = *std::move(waits);
    if (const auto written = writeCalendar(call, *desk); !written)
        return fail(written.error());
    QJsonArray codes;
    for (const MaintenanceNeed& need : request.needs)
        codes.append(need.installCode.text());
    call.output.line(
        Text::tr("Written: %1, for %n SmartServer(s). Open it in a mail program, look it over and send it.", nullptr,
                 static_cast<int>(request.needs.size()))
            .arg(call.line.out));
    call.output.object(QJsonObject{{u"ok"_s, true},
                                   {u"requestId"_s, request.id},
                                   {u"mail"_s, call.line.out},
                                   {u"mailto"_s, QString::fromLatin1(maintenanceMailto(request).toEncoded())},
                                   {u"calendar"_s, call.line.ics.isEmpty() ? QJsonValue() : QJsonValue(call.line.ics)},
                                   {u"units"_s, codes}});
    return 0;
}

int maintenanceReminders(Call& call)
{
    const auto desk = openDesk(call);
    if (!desk)
        return call.fail(desk.error());
    if (const auto written = writeCalendar(call, *desk); !written)
        return call.fail(
            desk->workspace->fail(written.error(), {.packageId = desk->package.manifest().packageId}).error());
    tellUnits(call, *desk);
    call.output.object(QJsonObject{{u"ok"_s, true},
                                   {u"calendar"_s, call.line.ics.isEmpty() ? QJsonValue() : QJsonValue(call.line.ics)},
                                   {u"waiting"_s, desk->waits.size()},
                                   {u"units"_s, unitsJson(*desk)}});
    return 0;
}

} // namespace activation::cli
