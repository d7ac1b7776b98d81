// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/CloudReturn.h"

#include "activation/Cancel.h"
#include "activation/CloudHistory.h"
#include "activation/InstallPlan.h"
#include "activation/UnitLock.h"
#include "smartserver/CloudRoute.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::Cloud)
};

bool has(const QList<License>& rows, const License& like)
{
    return std::ranges::any_of(rows, [&like](const License& row) {
        return row.licenseId == like.licenseId && row.description == like.description;
    });
}

Result<void> mayReturn(const SmartServer& unit, const QList<InstallCode>& confirmed)
{
    if (confirmed.contains(unit.installCode))
        return {};
    QStringList given;
    for (const InstallCode& code : confirmed)
        given += code.text();
    return failure(Error{.kind = ErrorKind::RefusedForSafety,
                         .what = Text::tr("The confirmation is for another unit. Nothing was returned."),
                         .why = Text::tr("You confirmed %1; the unit at %2 is %3.")
                                    .arg(given.join(u", "_s), unit.address, unit.installCode.text()),
                         .remedy = Text::tr("Check which unit is meant, and give its Install Code.")});
}

/// Writes down that these rows are gone.
Result<void> noteReturned(Workspace& space, const CloudOptions& options, const InstallCode& code,
                          const QStringList& ids, const LicenseState& after)
{
    const auto written = space.ledger().append(EventDraft{
        .kind = CloudEvent::Returned,
        .what =
            Text::tr("%1 returned %n license(s) to the cloud.", nullptr, static_cast<int>(ids.size())).arg(code.text()),
        .packageId = options.packageId,
        .installCode = code.text(),
        .data = QJsonObject{{u"licenses"_s, QJsonArray::fromStringList(ids)}, {u"after"_s, toJson(after)}}});
    if (!written)
        return failure(written.error());
    return {};
}

} // namespace

QString returnWarning(const InstallCode& code)
{
    return Text::tr("All licenses of %1 go back to the cloud. Its devices, its scheduler and its data logging stop "
                    "working until licenses are activated again, and for that the unit needs the internet: a return is "
                    "not possible offline, and neither is its undoing with the same activation files.")
        .arg(code.text());
}

QCoro::Task<Result<CloudReturned>> returnToCloud(Workspace& workspace, UnitConnection& connection,
                                                 Credentials credentials, QList<InstallCode> confirmed,
                                                 CloudOptions options, std::stop_token stop)
{
    Workspace& space = workspace;
    UnitConnection& there = connection;
    auto unit = co_await visitUnit(space, there, std::move(credentials), options, stop);
    if (!unit)
        co_return failure(unit.error());
    const Workspace::Context context{
        .packageId = options.packageId, .installCode = unit->installCode.text(), .address = unit->address};
    if (const auto may = mayReturn(*unit, confirmed); !may)
        co_return space.fail(may.error(), context);
    const auto lock = UnitLock::take(space.ledger().file(), unit->installCode);
    if (!lock)
        co_return space.fail(lock.error(), context);
    const LicenseState before{.licenses = unit->licenses, .capacity = unit->capacity};
    const auto events = space.ledger().events(QString(), unit->installCode.text());
    if (!events)
        co_return space.fail(events.error(), context);
    if (before.licenses.isEmpty()) {
        const auto open = openReturn(*events, unit->installCode);
        if (!open) {
            co_return space.fail(Error{.kind = ErrorKind::Failed,
                                       .what = Text::tr("%1 has nothing to return.").arg(unit->installCode.text()),
                                       .why = Text::tr("It shows no license."),
                                       .remedy = Text::tr("Nothing is to be done.")},
                                 context);
        }
        // A run that was killed: its request was carried out.
        if (const auto noted = noteReturned(space, options, unit->installCode, *open, before); !noted)
            co_return space.fail(noted.error(), context);
        co_return CloudReturned{.unit = *std::move(unit), .returned = {}};
    }
    if (stop.stop_requested())
        co_return space.fail(canceled(), context);

    const auto socket = co_await listenTo(there.client);
    const auto begun = space.ledger().append(
        EventDraft{.kind = CloudEvent::Returning,
                   .what = Text::tr("Asking %1 to return all its licenses.").arg(unit->installCode.text()),
                   .packageId = options.packageId,
                   .installCode = unit->installCode.text(),
                   .data = QJsonObject{{u"before"_s, toJson(before)}}});
    if (!begun)
        co_return space.fail(begun.error(), context);
    report(options, CloudProgress::Step::Sending);
    const auto answer = co_await returnAllToCloud(there.client, stop);
    const bool serverError = !answer && answer.error().httpStatus && *answer.error().httpStatus >= 500;
    if (!answer && ((!answer.error().inDoubt && !serverError) || answer.error().kind == ErrorKind::Canceled))
        co_return space.fail(answer.error(), context);
    const auto shown = co_await watchFor(
        there, options, CloudProgress::Step::Waiting, [](const LicenseState& now) { return now.licenses.isEmpty(); },
        options.within, stop, socket);
    if (!shown)
        co_return space.fail(shown.error(), context);

    QList<License> gone;
    QStringList ids;
    for (const License& row : before.licenses) {
        if (has(shown->last.licenses, row))
            continue;
        gone.append(row);
        ids += row.licenseId;
    }
    unit->licenses = shown->last.licenses;
    unit->capacity = shown->last.capacity;
    const QString words = (answer ? Text::tr("It answered HTTP %1 %2").arg(answer->status).arg(answer->body).trimmed()
                                  : answer.error().why) +
                          noticesText(shown->notices);
    if (gone.isEmpty()) {
        co_return space.fail(
            Error{.kind = ErrorKind::Failed,
                  .what = Text::tr("%1 still shows all its licenses.").arg(unit->installCode.text()),
                  .why = words,
                  .remedy = Text::tr("Read the unit later: it may return them yet. Otherwise look into "
                                     "Manage Licenses in the CMS.")},
            context);
    }
    if (const auto noted = noteReturned(space, options, unit->installCode, ids, shown->last); !noted)
        co_return space.fail(noted.error(), context);
    report(options, CloudProgress::Step::Done);
    if (!shown->shown) {
        co_return space.fail(
            Error{.kind = ErrorKind::PartlyDone,
                  .what = Text::tr("%1 returned %2 of %3 licenses.")
                              .arg(unit->installCode.text())
                              .arg(gone.size())
                              .arg(before.licenses.size()),
                  .why = words,
                  .remedy = Text::tr("Licenses that came by an activation file may not be returnable; look into Manage "
                                     "Licenses in the CMS.")},
            context);
    }
    co_return CloudReturned{.unit = *std::move(unit), .returned = gone};
}

} // namespace activation
