// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "discovery/Discover.h"

#include "discovery/Knock.h"
#include "discovery/RateLimit.h"
#include "http/HttpClient.h"

#include <QCoreApplication>
#include <QCoroTimer>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// More than any version has, and little enough from hundreds of peers that nobody vouches for.
constexpr qint64 MaxAnswer = 64 * 1024;

/// What the lanes of one search share.
struct Search
{
    QList<Address> where;
    DiscoverOptions options;
    std::function<void(const Sighting&)> onFound;
    std::function<void(qsizetype, qsizetype)> onProgress;
    std::stop_token stop;
    http::HttpClient http{http::TlsPolicy::unproven()};
    qsizetype next = 0;
    DiscoverOutcome outcome;
};

/// Waits for the next free slot; false after a stop.
QCoro::Task<bool> itsTurn(std::shared_ptr<Search> search)
{
    using namespace std::chrono;
    constexpr milliseconds Slice(100); // a stop is heard that soon
    for (auto wait = ceil<milliseconds>(search->options.pace()); wait.count() > 0; wait -= Slice) {
        if (search->stop.stop_requested())
            co_return false;
        co_await QCoro::sleepFor(std::min(wait, Slice));
    }
    co_return !search->stop.stop_requested();
}

QCoro::Task<void> ask(std::shared_ptr<Search> search, Address address)
{
    const QList<int> ports = address.port() ? QList<int>{*address.port()} : search->options.ports;
    for (const int port : ports) {
        if (!co_await itsTurn(search))
            co_return;
        const Address at = address.withPort(port);
        if (!co_await isListening(at.host(), port, search->options.connectWithin, search->stop)) {
            if (search->stop.stop_requested())
                co_return;
            continue;
        }
        const auto answer = co_await search->http.send({.url = at.url(u"/iap/version"_s),
                                                        // Nothing stays open to whom we have nothing more to say.
                                                        .headers = {{"Connection", "close"}},
                                                        .deadline = search->options.answerWithin,
                                                        .maxBytes = MaxAnswer},
                                                       search->stop);
        if (!answer && answer.error().kind == ErrorKind::Canceled)
            co_return;
        const Sighting sighting = sightingOf(at, answer);
        ++(sighting.isSmartServer() ? search->outcome.smartServers : search->outcome.others);
        if (search->onFound)
            search->onFound(sighting);
        break;
    }
    ++search->outcome.asked;
    if (search->onProgress)
        search->onProgress(search->outcome.asked, search->outcome.of);
}

QCoro::Task<void> lane(std::shared_ptr<Search> search)
{
    while (search->next < search->where.size() && !search->stop.stop_requested()) {
        const Address address = search->where[search->next++];
        co_await ask(search, address);
    }
}

} // namespace

Error DiscoverOutcome::asError() const
{
    if (stopped) {
        return Error{.kind = ErrorKind::Canceled,
                     .what = QCoreApplication::translate("activation::Discover", "The search was stopped."),
                     .why =
                         QCoreApplication::translate("activation::Discover", "You stopped it after %1 of %2 addresses.")
                             .arg(asked)
                             .arg(of),
                     .remedy = QCoreApplication::translate("activation::Discover", "Search again when ready.")};
    }
    return Error{
        .kind = ErrorKind::Unreachable,
        .what = QCoreApplication::translate("activation::Discover", "No SmartServer was found."),
        .why = QCoreApplication::translate("activation::Discover", "%n address(es) were asked.", nullptr,
                                           static_cast<int>(of)) +
               u' ' +
               QCoreApplication::translate("activation::Discover", "%n other device(s) answered.", nullptr,
                                           static_cast<int>(others)),
        .remedy = QCoreApplication::translate(
            "activation::Discover",
            "Check that the SmartServers are up, that this laptop is in their network, and that no firewall between "
            "them closes port 443. A unit whose address is on its label or in the site's list needs no search.")};
}

QCoro::Task<DiscoverOutcome> discover(QList<Address> where, DiscoverOptions options,
                                      std::function<void(const Sighting&)> onFound,
                                      std::function<void(qsizetype done, qsizetype of)> onProgress,
                                      std::stop_token stop)
{
    if (!options.pace) {
        options.pace = [limit = RateLimit(options.perSecond)]() mutable {
            return limit.next(RateLimit::Clock::now());
        };
    }
    const auto search = std::make_shared<Search>();
    search->where = std::move(where);
    search->options = std::move(options);
    search->onFound = std::move(onFound);
    search->onProgress = std::move(onProgress);
    search->stop = std::move(stop);
    search->outcome.of = search->where.size();

    std::vector<QCoro::Task<void>> lanes;
    const auto width = std::clamp<qsizetype>(search->options.atOnce, 1, std::max<qsizetype>(search->where.size(), 1));
    for (qsizetype index = 0; index < width; ++index)
        lanes.push_back(lane(search));
    for (QCoro::Task<void>& each : lanes)
        co_await each;
    search->outcome.stopped = search->stop.stop_requested();
    co_return search->outcome;
}

} // namespace activation
