// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/CloudDesk.h"

#include "activation/Cancel.h"
#include "activation/CloudHistory.h"
#include "activation/UnitLock.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QDeadlineTimer>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr std::chrono::milliseconds AccountPoll{500};

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::Cloud)
};

Workspace::Context contextOf(const CloudOptions& options, const SmartServer& unit)
{
    return {.packageId = options.packageId, .installCode = unit.installCode.text(), .address = unit.address};
}

bool isSame(const QString& uuid, const QString& other)
{
    return uuid.compare(other, Qt::CaseInsensitive) == 0;
}

Result<void> mayBeCustomer(const QList<Event>& events, const SmartServer& unit, const CustomerId& customer)
{
    const bool onUnit = std::ranges::any_of(
        unit.licenses, [&customer](const License& row) { return isSame(row.licenseId, customer.text()); });
    if (!onUnit && !isKnownLicense(events, customer.text()))
        return {};
    return failure(
        Error{.kind = ErrorKind::RefusedForSafety,
              .what = Text::tr("%1 is a License ID, not a Customer ID. Nothing was changed.").arg(customer.text()),
              .why = onUnit ? Text::tr("The unit %1 shows a license of this ID.").arg(unit.installCode.text())
                            : Text::tr("The ledger knows a license of this ID."),
              .remedy = Text::tr("Take the Customer ID of the project from the partner: there is one for "
                                 "each customer project, and one License ID for each license.")});
}

Result<void> mayReplace(const SmartServer& unit, const QString& before, const CustomerId& customer, bool replace)
{
    if (before.isEmpty() || isSame(before, customer.text()) || replace)
        return {};
    return failure(
        Error{.kind = ErrorKind::RefusedForSafety,
              .what = Text::tr("%1 is set to another Customer ID. Nothing was changed.").arg(unit.installCode.text()),
              .why = Text::tr("It has %1; you gave %2.").arg(before, customer.text()),
              .remedy = Text::tr("Compare both with the partner's list. To put yours in its place "
                                 "deliberately, say so (on the command line: --replace)."),
              .wayOn = WayOn::Replace});
}

} // namespace

QCoro::Task<Result<CloudOffer>> readCloud(Workspace& workspace, UnitConnection& connection, Credentials credentials,
                                          CloudOptions options, std::stop_token stop)
{
    Workspace& space = workspace;
    UnitConnection& there = connection;
    auto unit = co_await visitUnit(space, there, std::move(credentials), options, stop);
    if (!unit)
        co_return failure(unit.error());
    const Workspace::Context context = contextOf(options, *unit);
    const auto customer = co_await there.client.customer(stop);
    if (!customer)
        co_return space.fail(customer.error(), context);
    if (customer->isEmpty()) {
        co_return space.fail(
            Error{.kind = ErrorKind::Failed,
                  .what = Text::tr("%1 has no Customer ID yet, so no licenses can be ready for it.")
                              .arg(unit->installCode.text()),
                  .why = Text::tr("The licensing service finds a unit's licenses by its Customer ID."),
                  .remedy = Text::tr("Set the Customer ID of the project first (on the command line: activationctl "
                                     "cloud account --set CUSTOMERID ADDRESS).")},
            context);
    }
    report(options, CloudProgress::Step::Asking);
    const auto ready = co_await askCloud(there.client, {.within = options.within}, stop);
    if (!ready)
        co_return space.fail(ready.error(), context);
    QJsonArray list;
    for (const CloudLicense& license : *ready)
        list.append(license.toJson());
    QJsonObject data = unit->toJson();
    data[u"customerId"_s] = *customer;
    data[u"ready"_s] = list;
    const auto written = space.ledger().append(
        EventDraft{.kind = CloudEvent::Read,
                   .what = Text::tr("%1 reaches the licensing service; %n license(s) ready for it.", nullptr,
                                    static_cast<int>(ready->size()))
                               .arg(unit->installCode.text()),
                   .packageId = options.packageId,
                   .installCode = unit->installCode.text(),
                   .data = data});
    if (!written)
        co_return failure(written.error());
    report(options, CloudProgress::Step::Done);
    co_return CloudOffer{.unit = *std::move(unit), .customerId = *customer, .licenses = *ready};
}

QCoro::Task<Result<CloudAccount>> readCloudAccount(Workspace& workspace, UnitConnection& connection,
                                                   Credentials credentials, CloudOptions options, std::stop_token stop)
{
    Workspace& space = workspace;
    UnitConnection& there = connection;
    auto unit = co_await visitUnit(space, there, std::move(credentials), options, stop);
    if (!unit)
        co_return failure(unit.error());
    const auto customer = co_await there.client.customer(stop);
    if (!customer)
        co_return space.fail(customer.error(), contextOf(options, *unit));
    report(options, CloudProgress::Step::Done);
    co_return CloudAccount{.unit = *std::move(unit), .customerId = *customer, .before = *customer};
}

QCoro::Task<Result<CloudAccount>> setCloudAccount(Workspace& workspace, UnitConnection& connection,
                                                  Credentials credentials, CustomerId customer, bool replace,
                                                  CloudOptions options, std::stop_token stop)
{
    Workspace& space = workspace;
    UnitConnection& there = connection;
    auto unit = co_await visitUnit(space, there, std::move(credentials), options, stop);
    if (!unit)
        co_return failure(unit.error());
    const Workspace::Context context = contextOf(options, *unit);
    const auto lock = UnitLock::take(space.ledger().file(), unit->installCode);
    if (!lock)
        co_return space.fail(lock.error(), context);
    const auto before = co_await there.client.customer(stop);
    if (!before)
        co_return space.fail(before.error(), context);
    const auto events = space.ledger().events();
    if (!events)
        co_return space.fail(events.error(), context);
    for (const auto& allowed :
         {mayBeCustomer(*events, *unit, customer), mayReplace(*unit, *before, customer, replace)}) {
        if (!allowed)
            co_return space.fail(allowed.error(), context);
    }
    if (isSame(*before, customer.text()))
        co_return CloudAccount{.unit = *std::move(unit), .customerId = *before, .before = *before};

    report(options, CloudProgress::Step::Sending);
    const auto answer = co_await setCustomer(there.client, customer, stop);
    if (!answer && !answer.error().inDoubt)
        co_return space.fail(answer.error(), context);
    // Setting it twice does no harm; whether it is set, the unit says.
    const QDeadlineTimer end(options.within);
    auto now = co_await there.client.customer(stop);
    while ((!now || !isSame(*now, customer.text())) && !end.hasExpired() && !stop.stop_requested()) {
        report(options, CloudProgress::Step::Waiting, options.within - std::chrono::milliseconds(end.remainingTime()),
               options.within);
        co_await QCoro::sleepFor(AccountPoll);
        now = co_await there.client.customer(stop);
    }
    if (stop.stop_requested())
        co_return space.fail(canceled(), context);
    if (!now || !isSame(*now, customer.text())) {
        QString why = now ? Text::tr("It gives %1.").arg(now->isEmpty() ? Text::tr("none") : *now) : now.error().why;
        why += u' ' + (answer ? Text::tr("It answered HTTP %1 %2").arg(answer->status).arg(answer->body).trimmed()
                              : answer.error().why);
        co_return space.fail(Error{.kind = ErrorKind::Failed,
                                   .what = Text::tr("%1 did not take over the Customer ID %2.")
                                               .arg(unit->installCode.text(), customer.text()),
                                   .why = why,
                                   .remedy = Text::tr("Look into Manage Customer Accounts in the CMS, and try again.")},
                             context);
    }
    const auto written = space.ledger().append(
        EventDraft{.kind = CloudEvent::Account,
                   .what = Text::tr("The Customer ID of %1 was set to %2.").arg(unit->installCode.text(), *now),
                   .why = before->isEmpty() ? QString() : Text::tr("It was %1 before.").arg(*before),
                   .packageId = options.packageId,
                   .installCode = unit->installCode.text(),
                   .data = QJsonObject{{u"customerId"_s, *now}, {u"before"_s, *before}}});
    if (!written)
        co_return failure(written.error());
    report(options, CloudProgress::Step::Done);
    co_return CloudAccount{.unit = *std::move(unit), .customerId = *now, .before = *before};
}

} // namespace activation
