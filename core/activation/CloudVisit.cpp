// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/CloudVisit.h"

#include "activation/LogIn.h"
#include "smartserver/SmartServerErrors.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QElapsedTimer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr std::chrono::seconds SocketPatience{5};

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::Cloud)
};

} // namespace

QString progressText(const CloudProgress& progress)
{
    const auto timed = [&progress](const QString& text) {
        return text.arg(progress.waited.count() / 1000).arg(progress.limit.count() / 1000);
    };
    switch (progress.step) {
    case CloudProgress::Step::Checking:
        return Text::tr("reading identity and licenses");
    case CloudProgress::Step::Asking:
        return Text::tr("asking which licenses are ready");
    case CloudProgress::Step::Looking:
        return timed(Text::tr("looking for the outcome of an earlier attempt (%1 of %2 s)"));
    case CloudProgress::Step::Sending:
        return Text::tr("asking the unit to make the change");
    case CloudProgress::Step::Waiting:
        return timed(Text::tr("accepted; waiting until it shows (%1 of %2 s)"));
    case CloudProgress::Step::Done:
        return Text::tr("done");
    }
    return {};
}

void report(const CloudOptions& options, CloudProgress::Step step, std::chrono::milliseconds waited,
            std::chrono::milliseconds limit)
{
    if (options.onProgress)
        options.onProgress({.step = step, .waited = waited, .limit = limit});
}

QCoro::Task<Result<SmartServer>> visitUnit(Workspace& workspace, UnitConnection& connection, Credentials credentials,
                                           CloudOptions options, std::stop_token stop)
{
    Workspace& space = workspace;
    UnitConnection& there = connection;
    SmartServerClient& client = there.client;
    Workspace::Context context{.packageId = options.packageId, .address = client.address().text()};
    report(options, CloudProgress::Step::Checking);
    if (!client.release().hasLicensing())
        co_return space.fail(noLicensing(client.release().display(), client.peer()), context);
    if (const auto in = co_await logIn(space, there, std::move(credentials), options.packageId, stop); !in)
        co_return failure(in.error());
    auto reading = co_await readIdentity(there, options.label, stop);
    if (!reading)
        co_return space.fail(reading.error(), context);
    SmartServer* const unit = &reading->unit;
    context.installCode = unit->installCode.text();
    if (options.expected && !(*options.expected == unit->installCode)) {
        co_return space.fail(
            Error{.kind = ErrorKind::RefusedForSafety,
                  .what = Text::tr("Another unit answers at %1. Nothing was changed.").arg(unit->address),
                  .why = Text::tr("%1 is meant; it is %2.").arg(options.expected->text(), unit->installCode.text()),
                  .remedy = Text::tr("Connect to the unit that is meant, at its present address.")},
            context);
    }
    if (const auto same = checkUnitPin(space.ledger(), *unit); !same)
        co_return space.fail(same.error(), context);
    co_return *std::move(unit);
}

QCoro::Task<std::shared_ptr<UnitSocket>> listenTo(SmartServerClient& client)
{
    auto socket = std::make_shared<UnitSocket>(client);
    QTimer settled;
    settled.setSingleShot(true);
    const auto settle = [&settled] {
        settled.start(0);
    };
    QObject::connect(socket.get(), &UnitSocket::opened, &settled, settle);
    QObject::connect(socket.get(), &UnitSocket::closed, &settled, settle);
    settled.start(SocketPatience);
    co_await qCoro(&settled, &QTimer::timeout);
    co_return socket;
}

QCoro::Task<Result<WatchResult>> watchFor(UnitConnection& connection, CloudOptions options, CloudProgress::Step step,
                                          std::function<bool(const LicenseState&)> isThere,
                                          std::chrono::milliseconds within, std::stop_token stop,
                                          std::shared_ptr<UnitSocket> socket)
{
    UnitConnection& there = connection;
    QElapsedTimer clock;
    clock.start();
    report(options, step, {}, within);
    co_return co_await watchLicenses(
        there.client, std::move(isThere), within,
        [&options, &clock, step, within](const LicenseState&) {
            report(options, step, std::chrono::milliseconds(clock.elapsed()), within);
        },
        stop, socket.get());
}

QString noticesText(const QStringList& notices)
{
    QString text;
    for (const QString& notice : notices)
        text += u' ' + Text::tr("It reported: %1").arg(notice);
    return text;
}

} // namespace activation
