// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "InterruptedJob.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

constexpr int WantedKills = 200;
constexpr int UnitsOfAJob = 3;
constexpr int MostJobs = 33;               ///< of units, one license has enough for
constexpr std::chrono::seconds Bound{240}; ///< no new job is begun after it
constexpr unsigned DefaultSeed = 20'261'125;

/// Another sequence: ACTIVATION_SEED=N; other numbers of kills: ACTIVATION_KILLS=N.
unsigned fromEnvironment(const char* name, unsigned otherwise)
{
    bool ok = false;
    const unsigned value = qEnvironmentVariable(name).toUInt(&ok);
    return ok ? value : otherwise;
}

TEST(RandomInterruption, KilledUntilDoneNothingIsSpentOrInstalledTwice)
{
    const unsigned seed = fromEnvironment("ACTIVATION_SEED", DefaultSeed);
    const auto kills = static_cast<int>(fromEnvironment("ACTIVATION_KILLS", WantedKills));
    std::mt19937 random(seed);
    simulator::SimulatedSite site;
    const auto started = site.start({.smartServers = MostJobs * UnitsOfAJob, .ownerPassword = u"one for all"_s});
    ASSERT_TRUE(started) << started.error().toText().toStdString();
    const QString license = site.portal().books().licenses.first().licenseId; // 1000 devices, for all

    Mishaps mishaps;
    QList<LaptopFiles> keys;
    QElapsedTimer clock;
    clock.start();
    int jobs = 0;
    while (mishaps.kills < kills && jobs < MostJobs && !clock.hasExpired(std::chrono::milliseconds(Bound).count())) {
        SCOPED_TRACE("seed " + std::to_string(seed) + ", job " + std::to_string(jobs));
        InterruptedJob job(site, jobs * UnitsOfAJob, UnitsOfAJob, license, random, mishaps, keys);
        ++jobs;
        ASSERT_NO_FATAL_FAILURE(job.run());
        ASSERT_NO_FATAL_FAILURE(job.check());
        ASSERT_FALSE(::testing::Test::HasFailure());
        EXPECT_EQ(site.portal().books().licenses.first().spent, jobs * UnitsOfAJob * InterruptedJob::Devices);
    }
    std::printf("seed %u: %d of %d kills, in %d calls for %d jobs of %d units; stick pulled in %d, %d laptops changed; "
                "%lld s%s\n",
                seed, mishaps.kills, kills, mishaps.calls, jobs, UnitsOfAJob, mishaps.pulled, mishaps.swaps,
                static_cast<long long>(clock.elapsed() / 1000), mishaps.kills < kills ? ", ended by the time" : "");
    RecordProperty("kills", mishaps.kills);
    EXPECT_GT(mishaps.kills, 20) << "too slow a machine for this to mean anything";
    EXPECT_GT(mishaps.swaps, 0);
    EXPECT_GT(mishaps.pulled, 0);
}

} // namespace
} // namespace activation::test
