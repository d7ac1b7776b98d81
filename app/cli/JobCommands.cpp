// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "domain/JsonFields.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

/// What a user calls a job by: its activation's ID, or its unit where it has none yet.
QString idOf(const Job& job)
{
    return job.activationId.isEmpty() ? job.installCode : job.activationId;
}

/// The same where it is not the only one: with its package in front.
QString longIdOf(const Job& job)
{
    return u"%1/%2"_s.arg(job.packageId, idOf(job));
}

QJsonObject toJson(const Job& job)
{
    return QJsonObject{{u"id"_s, idOf(job)},
                       {u"packageId"_s, job.packageId},
                       {u"installCode"_s, job.installCode},
                       {u"activationId"_s, job.activationId},
                       {u"state"_s, stateName(job.state)},
                       {u"since"_s, job.since.toString(Qt::ISODateWithMs)},
                       {u"what"_s, job.what},
                       {u"why"_s, job.why}};
}

QString lineOf(const Job& job)
{
    return u"%1  %2  %3  %4  %5"_s.arg(job.installCode, stateName(job.state), job.since.toString(Qt::ISODate),
                                       idOf(job), job.what);
}

/// The one job that `id` names: by its activation, or by its unit where that has only one; either with the package in
/// front.
Result<Job> find(const QList<Job>& jobs, const QString& id)
{
    QList<Job> found;
    const auto is = [&id](const QString& name) {
        return name.compare(id, Qt::CaseInsensitive) == 0;
    };
    std::ranges::copy_if(jobs, std::back_inserter(found),
                         [&](const Job& job) { return is(job.activationId) || is(longIdOf(job)); });
    if (found.isEmpty())
        std::ranges::copy_if(jobs, std::back_inserter(found), [&](const Job& job) { return is(job.installCode); });
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty()) {
        return failure(
            Error{.kind = ErrorKind::Usage,
                  .what = QCoreApplication::translate("activation::cli", "There is no job “%1”.").arg(id),
                  .why = QCoreApplication::translate(
                      "activation::cli", "No activation in this ledger has that ID, and no unit that Install Code."),
                  .remedy = QCoreApplication::translate("activation::cli", "activationctl jobs lists all of them.")});
    }
    QStringList all;
    for (const Job& job : found)
        all += longIdOf(job);
    return failure(
        Error{.kind = ErrorKind::Usage,
              .what = QCoreApplication::translate("activation::cli", "“%1” names more than one job.").arg(id),
              .why = QCoreApplication::translate("activation::cli", "They are: %1").arg(all.join(u", "_s)),
              .remedy = QCoreApplication::translate("activation::cli", "Give one of these IDs.")});
}

void say(const Output& out, const Event& event)
{
    out.line(u"%1  %2  %3"_s.arg(event.at.toUTC().toString(Qt::ISODate), event.kind, event.what));
    if (!event.why.isEmpty())
        out.line(u"    "_s + QString(event.why).replace(u'\n', u"\n    "_s));
}

} // namespace

int jobs(Call& call)
{
    auto workspace = call.workspace();
    if (!workspace)
        return call.fail(workspace.error());
    const auto all = (*workspace)->ledger().jobs();
    if (!all)
        return call.fail(all.error());
    QJsonArray list;
    for (const Job& job : *all) {
        call.output.line(lineOf(job));
        list.append(toJson(job));
    }
    call.output.object(QJsonObject{{u"ok"_s, true}, {u"jobs"_s, list}});
    return 0;
}

int showJob(Call& call)
{
    auto workspace = call.workspace();
    if (!workspace)
        return call.fail(workspace.error());
    const Ledger& ledger = (*workspace)->ledger();
    const auto all = ledger.jobs();
    if (!all)
        return call.fail(all.error());
    const auto job = find(*all, call.line.arguments.first());
    if (!job)
        return call.fail(job.error());
    const auto events = ledger.events(job->packageId, job->installCode);
    if (!events)
        return call.fail(events.error());
    call.output.line(lineOf(*job));
    QJsonArray list;
    for (const Event& event : *events) {
        // What names no activation (the unit was read, an error on the way) belongs to every job of the unit.
        if (event.packageId != job->packageId ||
            (!event.activationId.isEmpty() && event.activationId != job->activationId))
            continue;
        say(call.output, event);
        list.append(event.toJson());
    }
    call.output.object(QJsonObject{{u"ok"_s, true}, {u"job"_s, toJson(*job)}, {u"events"_s, list}});
    return 0;
}

} // namespace activation::cli
