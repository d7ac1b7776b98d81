// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "discovery/Sighting.h"

#include <QCoroTask>

#include <chrono>
#include <functional>
#include <stop_token>

namespace activation {

struct DiscoverOptions
{
    /// Asked in this order at addresses without a port of their own, until something answers.
    QList<int> ports = {443, 8443};
    int atOnce = 128;     ///< addresses
    int perSecond = 2000; ///< connections begun
    /// For a TCP connection. A little more than the second after which a lost packet is sent again.
    std::chrono::milliseconds connectWithin{1500};
    std::chrono::milliseconds answerWithin{5000}; ///< for the whole answer to the one request
    /// How long the next connection has to wait; without one, as `perSecond` says.
    std::function<std::chrono::nanoseconds()> pace = {};
};

struct DiscoverOutcome
{
    qsizetype asked = 0; ///< addresses that were asked to the end
    qsizetype of = 0;
    qsizetype smartServers = 0;
    qsizetype others = 0; ///< that answer and are no SmartServers
    bool stopped = false;

    /// What to say of a search that was stopped (Canceled) or found no SmartServer (Unreachable).
    Error asError() const;
};

/// Looks for SmartServers at these addresses (Scope.h). Where something listens, `GET /iap/version` is sent over TLS
/// and nothing else, ever: no name, no password, no cookie. (Qt asks again by itself where a connection breaks before
/// an answer came.) Certificates are seen, not trusted; nothing is written anywhere. What answered, be it nonsense, is
/// not asked at another port. `onFound` hears each sighting as it comes, `onProgress` how many addresses of how many
/// are done; both are called in the caller's thread until the task ends.
QCoro::Task<DiscoverOutcome> discover(QList<Address> where, DiscoverOptions options,
                                      std::function<void(const Sighting&)> onFound,
                                      std::function<void(qsizetype done, qsizetype of)> onProgress = {},
                                      std::stop_token stop = {});

} // namespace activation
