// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "discovery/Discover.h"

#include "discovery/Scope.h"
#include "simulator/SimulatedSmartServer.h"
#include "support/Printers.h"
#include "support/TlsPeer.h"

#include <QCoroTask>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace activation {
namespace {

using test::httpAnswer;
using test::TlsPeer;

const ServerCertificate& certificate()
{
    static const ServerCertificate made = *makeServerCertificate({.commonName = u"smartserver-17qpeer"_s});
    return made;
}

/// SmartServers at 127.84.7.1, .2, … on one port, which the system chose for the first.
std::vector<std::unique_ptr<simulator::SimulatedSmartServer>> unitsAt(int count)
{
    std::vector<std::unique_ptr<simulator::SimulatedSmartServer>> units;
    for (int index = 0; index < count; ++index) {
        auto unit = std::make_unique<simulator::SimulatedSmartServer>(simulator::SmartServerOptions{
            .installCode = *InstallCode::parse(u"17q%1"_s.arg(1000 + index)),
            .release = index % 2 ? u"3.30.014"_s : u"4.40.012"_s,
            .address = QHostAddress(u"127.84.7.%1"_s.arg(index + 1)),
            .port = units.empty() ? quint16{0} : units.front()->port(),
            .privateKeyPem = units.empty() ? QByteArray() : units.front()->privateKeyPem()});
        const auto started = unit->start();
        EXPECT_TRUE(started) << started.error().toText().toStdString();
        units.push_back(std::move(unit));
    }
    return units;
}

TEST(Discover, FindsEveryUnitOfANetworkAndAsksNothingElse)
{
    const auto units = unitsAt(20);
    const int port = units.front()->port();
    QMap<QString, Sighting> found;
    QList<qsizetype> progress;
    const DiscoverOutcome outcome = QCoro::waitFor(discover(
        *parseScope(u"127.84.7.0/26"_s), {.ports = {port}},
        [&found](const Sighting& sighting) { found.insert(sighting.address.text(), sighting); },
        [&progress](qsizetype done, qsizetype of) {
            EXPECT_EQ(of, 62);
            progress.append(done);
        }));
    EXPECT_EQ(outcome.smartServers, 20);
    EXPECT_EQ(outcome.others, 0);
    EXPECT_EQ(outcome.asked, 62);
    EXPECT_FALSE(outcome.stopped);
    ASSERT_EQ(found.size(), 20);
    for (const auto& unit : units) {
        const auto sighting = found.find(u"%1:%2"_s.arg(unit->url().host()).arg(port));
        ASSERT_NE(sighting, found.end());
        EXPECT_EQ(sighting->release->raw(), unit->release());
        EXPECT_EQ(sighting->certificate, unit->certificateFingerprint());
        EXPECT_EQ(sighting->hostName, u"smartserver-"_s + unit->installCode().text());
        EXPECT_EQ(sighting->installCode, unit->installCode());
        EXPECT_EQ(unit->requestCounts(), (QMap<QString, int>{{u"GET /iap/version"_s, 1}}));
    }
    ASSERT_EQ(progress.size(), 62);
    EXPECT_TRUE(std::is_sorted(progress.begin(), progress.end()));
}

TEST(Discover, TriesTheOldPortWhereNothingListensAtTheNewOne)
{
    const auto units = unitsAt(1);
    TlsPeer closedLater(certificate(), QHostAddress(u"127.84.7.1"_s));
    const int closed = closedLater.port();
    closedLater.close();
    QList<Sighting> found;
    const auto outcome = QCoro::waitFor(discover(*parseScope(u"127.84.7.1"_s), {.ports = {closed, units[0]->port()}},
                                                 [&found](const Sighting& sighting) { found.append(sighting); }));
    EXPECT_EQ(outcome.smartServers, 1);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].address.port(), units[0]->port());
}

TEST(Discover, NobodyThereIsAnErrorWithAWayOn)
{
    TlsPeer closedLater(certificate());
    const int closed = closedLater.port();
    closedLater.close();
    const auto outcome =
        QCoro::waitFor(discover(*parseScope(u"127.0.0.1"_s), {.ports = {closed}}, [](const Sighting&) { FAIL(); }));
    EXPECT_EQ(outcome.asked, 1);
    const Error error = outcome.asError();
    EXPECT_EQ(error.kind, ErrorKind::Unreachable);
    EXPECT_FALSE(error.why.isEmpty());
    EXPECT_FALSE(error.remedy.isEmpty());
}

/// Peers at 127.84.9.1, .2, … on one port that answer nothing by themselves.
struct Crowd
{
    explicit Crowd(int count)
    {
        for (int index = 0; index < count; ++index)
            peers.push_back(std::make_unique<TlsPeer>(certificate(), QHostAddress(u"127.84.9.%1"_s.arg(index + 1)),
                                                      peers.empty() ? quint16{0} : quint16(peers.front()->port())));
    }
    QList<Address> where() const { return *parseScope(u"127.84.9.1-%1"_s.arg(peers.size())); }
    int port() const { return peers.front()->port(); }
    int connections() const
    {
        int sum = 0;
        for (const auto& peer : peers)
            sum += peer->connections;
        return sum;
    }

    std::vector<std::unique_ptr<TlsPeer>> peers;
};

TEST(Discover, AsksOnlySoManyAtOnce)
{
    Crowd crowd(12);
    int open = 0;
    int most = 0;
    std::vector<std::function<void()>> held;
    for (const auto& peer : crowd.peers) {
        peer->onRequest = [&](QSslSocket& socket, const QByteArray&) {
            most = std::max(most, ++open);
            held.push_back([&open, &socket] {
                --open;
                socket.write(httpAnswer(200, R"({"type":"x","value":"4.40.012"})"));
            });
            if (held.size() < 3)
                return;
            // Three are waiting: whoever came too many has a moment to be seen.
            QTimer::singleShot(20, &socket, [answers = std::exchange(held, {})] {
                for (const auto& answer : answers)
                    answer();
            });
        };
    }
    const auto outcome = QCoro::waitFor(
        discover(crowd.where(), {.ports = {crowd.port()}, .atOnce = 3, .answerWithin = 60s}, [](const Sighting&) {}));
    EXPECT_EQ(outcome.smartServers, 12);
    EXPECT_EQ(most, 3);
}

TEST(Discover, BeginsNoConnectionBeforeItsTurnAndStopsInTheMiddle)
{
    Crowd crowd(6);
    for (const auto& peer : crowd.peers)
        peer->onRequest = [](QSslSocket& socket, const QByteArray&) {
            socket.write(httpAnswer(200, R"({"type":"x","value":"4.40.012"})"));
        };
    std::stop_source stop;
    int turns = 0;
    int found = 0;
    const auto outcome = QCoro::waitFor(discover(
        crowd.where(),
        {.ports = {crowd.port()},
         .pace = [&turns]() -> std::chrono::nanoseconds {
             return ++turns <= 2 ? 0ns : std::chrono::nanoseconds(1h);
         }},
        [&](const Sighting&) {
            if (++found == 2)
                stop.request_stop();
        },
        {}, stop.get_token()));
    EXPECT_EQ(turns, 6) << "every lane asked for its turn";
    EXPECT_EQ(crowd.connections(), 2) << "and those whose turn had not come did not begin";
    EXPECT_EQ(outcome.asked, 2);
    EXPECT_EQ(outcome.smartServers, 2);
    EXPECT_TRUE(outcome.stopped);
}

TEST(Discover, AStopEndsWhatIsUnderWay)
{
    Crowd crowd(4); // silent
    std::stop_source stop;
    for (const auto& peer : crowd.peers)
        peer->onRequest = [&stop](QSslSocket&, const QByteArray&) {
            stop.request_stop();
        };
    const auto outcome = QCoro::waitFor(discover(
        crowd.where(), {.ports = {crowd.port()}, .atOnce = 2, .connectWithin = 1h, .answerWithin = 1h},
        [](const Sighting&) { FAIL() << "nobody answered"; }, {}, stop.get_token()));
    EXPECT_TRUE(outcome.stopped);
    EXPECT_EQ(outcome.asked, 0);
    EXPECT_LE(crowd.connections(), 2);
    EXPECT_EQ(outcome.asError().kind, ErrorKind::Canceled);
}

} // namespace
} // namespace activation
