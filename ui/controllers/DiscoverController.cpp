// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controllers/DiscoverController.h"

#include "discovery/Scope.h"

#include <algorithm>

namespace activation::ui {

DiscoverController::DiscoverController(std::shared_ptr<Session> session, DiscoverOptions options)
    : Controller(std::move(session)), m_options(std::move(options)), m_subnets(ownSubnets())
{
}

QString DiscoverController::proposal() const
{
    if (const auto& demo = session()->options().demo)
        return demo->targets;
    return m_subnets.isEmpty() ? QString() : m_subnets.first().network;
}

qsizetype DiscoverController::units() const
{
    return std::ranges::count_if(m_sightings, &Sighting::isSmartServer);
}

void DiscoverController::search(const QString& where)
{
    if (isBusy())
        return;
    m_sightings.clear();
    m_asked = m_toAsk = 0;
    m_stopped = false;
    Q_EMIT changed();
    const auto scope = parseScope(where);
    if (!scope) {
        fail(scope.error());
        return;
    }
    searchNow(*scope);
}

QCoro::Task<void> DiscoverController::searchNow(QList<Address> where)
{
    const auto keep = shared_from_this();
    const auto stop = begin();
    m_toAsk = where.size();
    Q_EMIT progressed();
    const DiscoverOutcome outcome = co_await discover(
        std::move(where), m_options,
        [this](const Sighting& sighting) {
            m_sightings.append(sighting);
            Q_EMIT sighted(m_sightings.size() - 1);
        },
        [this](qsizetype done, qsizetype) {
            m_asked = done;
            Q_EMIT progressed();
        },
        stop);
    m_stopped = outcome.stopped;
    if (outcome.smartServers == 0 && !outcome.stopped)
        end(outcome.asError());
    else
        end();
}

} // namespace activation::ui
