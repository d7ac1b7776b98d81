// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/Stop.h"
#include "simulator/SimulatedSite.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace activation::cli {

QCoro::Task<int> simulate(Call& call)
{
    Call& request = call;
    simulator::SiteOptions options{.smartServers = request.line.smartServers, .stateFolder = request.line.state};
    options.plainPages = true; // for people's browsers, which do not know the simulated authority
    options.ownAddresses = request.line.ownAddresses;
    if (!request.line.faults.isEmpty()) {
        const auto faults = simulator::readFaultsFile(request.line.faults);
        if (!faults)
            co_return request.fail(faults.error());
        options.faults = *faults;
    }
    simulator::SimulatedSite site;
    if (const auto started = site.start(options); !started)
        co_return request.fail(started.error());
    // One line when ready, whether --json was given or not: scripts wait for it.
    const QByteArray line = QJsonDocument(site.describe()).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
    request.output.message(QCoreApplication::translate(
        "activation::cli", "Simulated SmartServers and portal are running on this computer only. Ctrl-C stops them."));

    // The stop is heard through the event loop, so that the coroutine does not resume inside the one who stops it.
    QObject alarm;
    const std::stop_callback onStop(request.stop, [&alarm] {
        QMetaObject::invokeMethod(&alarm, [&alarm] { alarm.setObjectName(u"stopped"_s); }, Qt::QueuedConnection);
    });
    if (!request.stop.stop_requested())
        co_await qCoro(&alarm, &QObject::objectNameChanged);
    site.stop();
    co_return 0;
}

} // namespace activation::cli
