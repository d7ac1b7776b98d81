// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/LedgerCheck.h"
#include "unit/ledger/LedgerFixture.h"

#include <QElapsedTimer>
#include <QThread>

#include <random>

using namespace activation;
using namespace Qt::StringLiterals;
using testing::IsEmpty;

/// Two processes on one file, and processes that end badly.
class ProcessTest : public LedgerFixture
{
protected:
    using Peer = std::unique_ptr<QProcess>;

    Peer start(const QStringList& arguments, bool waits = true)
    {
        auto peer = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (waits)
            environment.insert(u"LEDGER_PEER_WAITS"_s, u"1"_s);
        peer->setProcessEnvironment(environment);
        peer->start(QStringLiteral(TEST_PROGRAMS "/ledger-peer"), arguments);
        EXPECT_TRUE(peer->waitForStarted());
        return peer;
    }
    static void go(const std::vector<Peer>& peers)
    {
        for (const Peer& peer : peers)
            peer->write("\n");
        for (const Peer& peer : peers)
            EXPECT_TRUE(peer->waitForBytesWritten());
    }
    static QStringList lines(const Peer& peer)
    {
        EXPECT_TRUE(peer->waitForFinished(60'000));
        return QString::fromUtf8(peer->readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }
};

TEST_F(ProcessTest, TwoProcessesThatAppendDoNotForkTheChain)
{
    // Neither finds a ledger: they also race for making it.
    std::vector<Peer> peers;
    for (const QString& name : {u"one"_s, u"two"_s})
        peers.push_back(start({u"append"_s, file(), u"200"_s, name}));
    go(peers);
    QSet<QString> sequences;
    for (const Peer& peer : peers) {
        const QStringList said = lines(peer);
        EXPECT_EQ(said.size(), 200) << said.value(said.size() - 1).toStdString();
        EXPECT_EQ(peer->exitCode(), 0);
        for (const QString& line : said)
            sequences.insert(line);
    }
    EXPECT_EQ(sequences.size(), 400);
    const auto ledger = open();
    const auto report = ledger->verifyChains();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->events, 400);
    EXPECT_THAT(report->faults, IsEmpty());
    EXPECT_EQ(ledger->events()->last().sequence, 400);
    EXPECT_EQ(sqlite(u"PRAGMA integrity_check"_s), u"ok"_s);
}

TEST_F(ProcessTest, TwoProcessesThatAskGetOneKey)
{
    std::vector<Peer> peers;
    for (int i = 0; i < 2; ++i)
        peers.push_back(start({u"keys"_s, file(), u"60"_s}));
    go(peers);
    const QStringList one = lines(peers[0]);
    const QStringList two = lines(peers[1]);
    ASSERT_EQ(one.size(), 60) << one.join(u'\n').toStdString();
    ASSERT_EQ(two.size(), 60) << two.join(u'\n').toStdString();
    for (qsizetype i = 0; i < one.size(); ++i) {
        EXPECT_EQ(one[i].section(u' ', 0, 0), two[i].section(u' ', 0, 0));
        // Exactly one of them made it.
        EXPECT_EQ(one[i].section(u' ', 1).toInt() + two[i].section(u' ', 1).toInt(), 1);
    }
    EXPECT_EQ(open()->idempotencyKeysFor(*InstallCode::parse(u"17q5t6a"_s))->size(), 60);
}

TEST_F(ProcessTest, TwoProcessesThatPinKeepPinAndEventTogether)
{
    constexpr int Addresses = 60;
    std::vector<Peer> peers;
    for (const QString& name : {u"one"_s, u"two"_s})
        peers.push_back(start({u"pins"_s, file(), QString::number(Addresses), name}));
    go(peers);
    for (const Peer& peer : peers) {
        lines(peer);
        EXPECT_EQ(peer->exitCode(), 0);
    }
    const auto ledger = open();
    QMap<QString, Event> last; // of each address, by the chain
    const auto events = ledger->events();
    EXPECT_EQ(events->size(), 2 * Addresses);
    for (const Event& event : *events) {
        Event& seen = last[event.data[u"address"_s].toString()];
        if (event.sequence > seen.sequence)
            seen = event;
    }
    EXPECT_EQ(last.size(), Addresses);
    for (const auto& [address, event] : last.asKeyValueRange()) {
        const auto pin = ledger->pin(address);
        ASSERT_TRUE(pin && *pin) << address.toStdString();
        EXPECT_EQ((*pin)->fingerprint.hex(), event.data[u"certificateSha256"_s].toString());
        // The second one saw what it replaced.
        EXPECT_TRUE(event.data.contains(u"replacedSha256"_s));
    }
    EXPECT_THAT(faults(), IsEmpty());
}

TEST_F(ProcessTest, TwoProcessesOnTheSameUnitsKeepAllTheirJobs)
{
    constexpr int Units = 40;
    std::vector<Peer> peers;
    for (const QString& name : {u"one"_s, u"two"_s})
        peers.push_back(start({u"jobs"_s, file(), QString::number(Units), name}));
    go(peers);
    for (const Peer& peer : peers) {
        lines(peer);
        EXPECT_EQ(peer->exitCode(), 0);
    }
    QSet<QString> activations;
    const auto ledger = open();
    const auto jobs = ledger->jobs();
    for (const Job& job : *jobs) {
        EXPECT_EQ(job.state, ActivationState::Obtained) << job.installCode.toStdString();
        activations.insert(job.activationId);
    }
    EXPECT_EQ(activations.size(), 2 * Units);
    EXPECT_EQ(jobs->size(), 2 * Units);
    EXPECT_THAT(faults(), IsEmpty());
}

TEST_F(ProcessTest, ManyProcessesMakeOneLedger)
{
    std::vector<Peer> peers;
    for (int i = 0; i < 6; ++i)
        peers.push_back(start({u"append"_s, file(), u"3"_s, QString::number(i)}));
    go(peers);
    for (const Peer& peer : peers)
        EXPECT_EQ(lines(peer).size(), 3);
    EXPECT_THAT(faults(), IsEmpty());
    EXPECT_EQ(open()->events()->size(), 18);
}

TEST_F(ProcessTest, NothingThatWasCommittedIsLostByAKill)
{
    std::mt19937 random(4711); // NOLINT(bugprone-random-generator-seed): the same run every time
    qint64 promised = 0;
    for (int round = 0; round < 12; ++round) {
        const Peer peer = start({u"append"_s, file(), u"0"_s, u"killed"_s}, false);
        ASSERT_TRUE(peer->waitForReadyRead(20'000));
        QThread::msleep(random() % 60);
        peer->kill(); // SIGKILL
        for (const QString& line : lines(peer))
            promised = std::max(promised, line.toLongLong());
        const auto ledger = open();
        ASSERT_TRUE(ledger);
        const auto events = ledger->events();
        ASSERT_TRUE(events);
        // Everything said to be committed is there; one more may be, that could not be said any more.
        EXPECT_GE(events->size(), promised);
        EXPECT_LE(events->size(), promised + 1);
        promised = events->size();
        EXPECT_THAT(faults(), IsEmpty());
        ASSERT_TRUE(ledger->append(draft(u"identified"_s)));
        ++promised;
    }
    EXPECT_EQ(sqlite(u"PRAGMA integrity_check"_s), u"ok"_s);
}

TEST_F(ProcessTest, AWriterWaitsForAnother)
{
    const auto ledger = open();
    QProcess holder;
    holder.start(u"sqlite3"_s, {file()});
    ASSERT_TRUE(holder.waitForStarted());
    holder.write("BEGIN IMMEDIATE; SELECT 'held';\n");
    ASSERT_TRUE(holder.waitForReadyRead(10'000));
    const Peer peer = start({u"append"_s, file(), u"1"_s, u"waits"_s}, false);
    EXPECT_FALSE(peer->waitForFinished(700));
    EXPECT_TRUE(ledger->events()); // a reader does not wait
    holder.write("COMMIT;\n.quit\n");
    holder.waitForFinished();
    EXPECT_EQ(lines(peer), QStringList{u"1"_s});
}

#ifdef Q_OS_UNIX
TEST_F(ProcessTest, AFullDiskLosesNothingAndIsSaid)
{
    ASSERT_TRUE(open()->append(draft(u"identified"_s)));
    const Peer peer = start({u"fill"_s, file(), u"400000"_s}, false);
    QStringList said = lines(peer);
    ASSERT_GE(said.size(), 2);
    const QJsonObject error = QJsonDocument::fromJson(said.takeLast().toUtf8()).object();
    EXPECT_EQ(error[u"exitCode"_s].toInt(), 1);
    EXPECT_TRUE(error[u"remedy"_s].toString().contains(u"disk"_s)) << said.last().toStdString();
    const auto ledger = open();
    ASSERT_TRUE(ledger);
    EXPECT_EQ(ledger->events()->size(), said.size() + 1);
    EXPECT_THAT(faults(), IsEmpty());
    EXPECT_TRUE(ledger->append(draft(u"identified"_s)));
}
#endif

TEST_F(ProcessTest, AMissingDriverIsSaidAndNothingIsMade)
{
    const Peer peer = start({u"bare"_s, file()}, false);
    const QStringList said = lines(peer);
    ASSERT_EQ(said.size(), 1);
    const QJsonObject error = QJsonDocument::fromJson(said.first().toUtf8()).object();
    EXPECT_EQ(error[u"kind"_s].toString(), u"failed"_s);
    EXPECT_TRUE(error[u"why"_s].toString().contains(u"QSQLITE"_s)) << said.first().toStdString();
    EXPECT_TRUE(error[u"remedy"_s].toString().contains(u"libqt6sql6-sqlite"_s));
    EXPECT_FALSE(QFile::exists(file()));
}

TEST_F(ProcessTest, OpeningItOnceMoreInOneProcessCostsNothing)
{
    // A process that closes any handle of a file loses its locks on it, and SQLite's with them: another process that
    // ends would then believe itself the last one and take the log away, and with it what comes after.
    const auto ledger = open();
    ASSERT_TRUE(ledger->append(draft(u"identified"_s)));
    open();
    ASSERT_TRUE(checkLedgerFile(file()));
    const Peer peer = start({u"append"_s, file(), u"5"_s, u"other"_s}, false);
    EXPECT_EQ(lines(peer).size(), 5);
    ASSERT_TRUE(ledger->append(draft(u"obtained"_s)));
    EXPECT_EQ(sqlite(u"SELECT count(*) FROM events"_s), u"7"_s);
    EXPECT_THAT(faults(), IsEmpty());
}
