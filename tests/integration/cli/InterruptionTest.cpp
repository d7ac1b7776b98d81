// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Site.h"

#include <QDir>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

using simulator::Fault;
using simulator::FaultKind;

/// A request at which activationctl is caught waiting, and killed.
struct Moment
{
    const char* name;
    int leg; ///< 0: read, 1: activate, 2: install
    const char* method;
    const char* path; ///< behind the portal's base address in leg 1
    bool processed;   ///< the far end did what was asked before it went silent
};

void PrintTo(const Moment& moment, std::ostream* stream)
{
    *stream << moment.name;
}

class KilledAt : public Site, public testing::WithParamInterface<Moment>
{
};

/// How often a peer was asked for "METHOD /path"; a `*` at its end: for all that begin so.
int timesAsked(const QMap<QString, int>& counts, const QString& wanted)
{
    if (!wanted.endsWith(u'*'))
        return counts.value(wanted);
    int times = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.key().startsWith(wanted.chopped(1)))
            times += it.value();
    }
    return times;
}

/// SIGKILL in the middle, then the whole job once more from the start.
TEST_P(KilledAt, EndsConfirmedWithOneLicenseSpent)
{
    const Moment moment = GetParam();
    start();
    QStringList activate = activateCall();
    if (moment.path == "session/confirm"_ba) {
        const QString login = u"code@example.com"_s;
        activate += {u"--login"_s, login, u"--code"_s, site.portal().codeOf(login)};
    }
    const QList<QStringList> legs{readCall(), activate, installCall()};
    for (int leg = 0; leg < moment.leg; ++leg)
        good(legs.at(leg));

    QString path = QString::fromLatin1(moment.path);
    if (moment.leg == 1)
        path = portalPath(path);
    addFault({.kind = FaultKind::Hang,
              .target = moment.leg == 1 ? u"portal"_s : u"*"_s,
              .method = moment.method,
              .path = path,
              .processed = moment.processed});
    const QString wanted = QString::fromLatin1(moment.method) + u' ' + path;
    const auto asked = [&] {
        return timesAsked(moment.leg == 1 ? site.portal().requestCounts() : unit().requestCounts(), wanted);
    };
    const int before = asked();
    const auto process = cli.start(legs.at(moment.leg));
    ASSERT_TRUE(QTest::qWaitFor([&] { return asked() > before; }, 20'000)) << "never came to " << moment.name;
    QTest::qWait(50); // the far end does its part
    process->kill();
    Cli::finish(*process);
    ASSERT_EQ(process->exitStatus(), QProcess::CrashExit);
    clearFaults();

    for (const QStringList& leg : legs)
        good(leg);
    EXPECT_EQ(spent(license()), 200);
    EXPECT_EQ(site.portal().books().activations.size(), 1);
    EXPECT_EQ(unit().acceptedFiles().size(), 1);
    EXPECT_EQ(unit().totalCapacity(), 200);
    for (const QJsonValue& job : good({u"jobs"_s}).json[u"jobs"_s].toArray())
        EXPECT_EQ(job.toObject()[u"state"_s].toString(), u"confirmed"_s);
    good({u"verify"_s, u"site.sitepack"_s});
}

const Moment Moments[] = {
    {"version", 0, "GET", "/iap/version", false},
    {"login", 0, "POST", "/iap/auth/login", false},
    {"identity", 0, "GET", "/iap/devs", false},
    {"licenses", 0, "GET", "/iap/lic", false},
    {"capacity", 0, "GET", "/iap/lic/status", false},
    {"portalLogin", 1, "POST", "session", false},
    {"portalConfirm", 1, "POST", "session/confirm", false},
    {"portalList", 1, "GET", "activations", false},
    {"portalLicenses", 1, "GET", "licenses", false},
    {"activationAsked", 1, "POST", "activations", false},
    {"activationMade", 1, "POST", "activations", true},
    {"download", 1, "GET", "activations/*", false},
    {"installVersion", 2, "GET", "/iap/version", false},
    {"installLogin", 2, "POST", "/iap/auth/login", false},
    {"installIdentity", 2, "GET", "/iap/devs", false},
    {"uploadAsked", 2, "POST", "/iap/lic/activation", false},
    {"uploadTaken", 2, "POST", "/iap/lic/activation", true},
};

INSTANTIATE_TEST_SUITE_P(EveryStep, KilledAt, testing::ValuesIn(Moments),
                         [](const auto& each) { return std::string(each.param.name); });

using Interrupted = Site;

TEST_F(Interrupted, KilledWhileItWaitsForAnAcceptedLicense)
{
    start();
    good(readCall());
    good(activateCall());
    unit().setLicenseDelay(std::chrono::seconds(2));
    const auto process = cli.start(installCall());
    ASSERT_TRUE(QTest::qWaitFor([&] { return unit().uploads() == 1; }, 20'000));
    QTest::qWait(300); // the answer arrives and is written down
    process->kill();
    Cli::finish(*process);
    good(installCall());
    EXPECT_EQ(unit().uploads(), 1) << "it looked instead of uploading again";
}

TEST_F(Interrupted, TwoAtOnceUploadOnce)
{
    start();
    good(readCall());
    good(activateCall());
    addFault({.kind = FaultKind::Latency, .method = "POST", .path = u"/iap/lic/activation"_s, .milliseconds = 1500});
    const auto first = cli.start(installCall());
    ASSERT_TRUE(QTest::qWaitFor([&] { return unit().requestCount(u"POST /iap/lic/activation"_s) == 1; }, 20'000));
    const auto second = bad(installCall(), 7);
    EXPECT_TRUE(second.what().contains(u"Another assistant"_s));
    Cli::finish(*first);
    EXPECT_EQ(first->exitCode(), 0) << first->readAllStandardError().constData();
    EXPECT_EQ(unit().uploads(), 1);
}

/// Seeded, so that a failure can be seen again.
TEST_F(Interrupted, KilledAtRandomMomentsEndsConfirmedWithOneLicenseSpent)
{
    start();
    QDir(cli.folder()).mkpath(u"stick"_s);
    QRandomGenerator random(20261124);
    const QString onStick = u"stick/site.sitepack"_s;
    const QList<QStringList> legs{readCall(),
                                  {u"carry"_s, u"site.sitepack"_s, u"--to"_s, u"stick"_s},
                                  activateCall(0, onStick),
                                  installCall(0, onStick)};
    for (const QStringList& leg : legs) {
        for (int round = 0; round < 5; ++round) {
            const auto process = cli.start(leg);
            QTest::qWait(static_cast<int>(random.bounded(20, 600)));
            process->kill();
            Cli::finish(*process);
        }
        good(leg);
    }
    EXPECT_EQ(spent(license()), 200);
    EXPECT_EQ(site.portal().books().activations.size(), 1);
    EXPECT_EQ(unit().acceptedFiles().size(), 1);
    good({u"verify"_s, onStick});
    EXPECT_LE(QDir(cli.path(u"stick"_s)).entryList(QDir::Files | QDir::Hidden).size(), 6);
}

} // namespace
} // namespace activation::test
