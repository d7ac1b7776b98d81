// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "InterruptedJob.h"

#include "domain/Event.h"
#include "ledger/Ledger.h"
#include "package/SitePackage.h"

#include <QDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

constexpr int TriesOfALeg = 60;
/// A package that comes back to a key it knows needs no comparing: there are a few, so that most changes need one.
constexpr int DifferentKeys = 3;
/// From then on nothing more happens to a leg, so that every job comes to its end.
constexpr int DisturbedTries = 12;
constexpr auto LicenseDelay = std::chrono::milliseconds(150);

} // namespace

InterruptedJob::InterruptedJob(simulator::SimulatedSite& site, int first, int count, const QString& license,
                               std::mt19937& random, Mishaps& mishaps, QList<LaptopFiles>& keys)
    : m_site(site),
      m_first(first),
      m_count(count),
      m_license(license),
      m_random(random),
      m_mishaps(mishaps),
      m_keys(keys),
      m_makesKeys(keys.size() < DifferentKeys)
{
    m_stick = m_places.filePath(u"stick"_s);
    m_package = m_stick + u"/site.sitepack"_s;
    QDir().mkpath(m_stick);
    addLaptop();
    for (int index = first; index < first + count; ++index)
        m_site.smartServer(index).setLicenseDelay(LicenseDelay);
    m_passwordFile = laptop().write(u"pw"_s, m_site.smartServer(first).owner().password.toUtf8());
}

QStringList InterruptedJob::call(Leg leg) const
{
    const QStringList common = QStringList{u"--package"_s, m_package} + m_signers;
    const QStringList unit = {u"--password-file"_s, m_passwordFile, u"--trust-on-first-use"_s, u"--at-once"_s, u"3"_s};
    QStringList call;
    switch (leg) {
    case Read:
        call = {u"read"_s};
        for (int index = m_first; index < m_first + m_count; ++index)
            call += m_site.smartServer(index).url().authority();
        return call + common + unit;
    case Activate:
        return QStringList{u"portal"_s,           u"activate"_s,
                           u"--license"_s,        m_license,
                           u"--devices"_s,        QString::number(Devices),
                           u"--portal-profile"_s, m_site.portal().profileFile()} +
               common;
    case Install:
    case Legs:
        break;
    }
    return QStringList{u"install"_s, u"--confirm-timeout"_s, u"2"_s} + common + unit;
}

/// One call, perhaps with a mishap in it. Whether it ended well.
bool InterruptedJob::attempt(Leg leg, bool mayBeKilled)
{
    enum class Mishap
    {
        None,
        Kill,
        Pull,
    };
    const Mishap mishap = !mayBeKilled ? Mishap::None : chance() < 0.9 ? Mishap::Kill : Mishap::Pull;
    // A little beyond its usual end, for the last moments count as well.
    const auto moment = static_cast<int>(chance() * 1.15 * static_cast<double>(m_whole[leg]));
    ++m_mishaps.calls;
    QElapsedTimer clock;
    clock.start();
    const auto process = laptop().start(QStringList{u"--json"_s} + call(leg));
    const auto ended = [&process] {
        return process->state() == QProcess::NotRunning;
    };
    const QString away = m_places.filePath(u"pulled out"_s);
    bool pulled = false;
    if (mishap != Mishap::None && !QTest::qWaitFor(ended, std::max(moment, 1))) {
        if (mishap == Mishap::Kill) {
            process->kill();
            ++m_mishaps.kills;
        } else {
            pulled = QDir().rename(m_stick, away);
            EXPECT_TRUE(pulled);
            ++m_mishaps.pulled;
        }
    }
    Cli::finish(*process, 120'000);
    if (pulled) {
        EXPECT_TRUE(QDir().rename(away, m_stick));
    }
    const CliResult result = Cli::result(*process);
    m_last = result.err;
    if (result.exitCode == 0)
        m_whole[leg] = clock.elapsed();
    return result.exitCode == 0;
}

/// Only the package goes with the stick: ledger, pins and keys stay behind. That takes longer than a license takes to
/// show.
void InterruptedJob::swapLaptop()
{
    if (!QFile::exists(m_package))
        return;
    QTest::qWait(static_cast<int>(LicenseDelay.count()) * 2);
    const auto report = SitePackage::inspect(m_package);
    ASSERT_TRUE(report) << report.error().toText().toStdString();
    const QString signer = report->signer.fingerprint.hex();
    if (!m_signers.contains(signer))
        m_signers += {u"--trust"_s, signer};
    addLaptop();
    ++m_mishaps.swaps;
}

/// Empty where it was killed before it had one.
LaptopFiles InterruptedJob::keyOf(const Cli& laptop)
{
    const QString key = u"data/signing/signing-key.pem"_s;
    if (!QFile::exists(laptop.path(key)))
        return {};
    LaptopFiles files{{key, laptop.read(key)}};
    // A laptop that was killed may have chosen a passphrase or two before the one that counts.
    const QString settings = u"xdg-config/smartserver-activation-assistant"_s;
    for (const QString& name : QDir(laptop.path(settings)).entryList({u"*.passphrase"_s}, QDir::Files))
        files.insert(settings + u'/' + name, laptop.read(settings + u'/' + name));
    return files;
}

void InterruptedJob::addLaptop()
{
    m_laptops.push_back(std::make_unique<Cli>());
    if (m_makesKeys)
        return;
    // As after an earlier job on it: the ledger is new, the key is not.
    const LaptopFiles& files = m_keys[m_keysTaken++ % m_keys.size()];
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const QString folder = QFileInfo(laptop().path(file.key())).path();
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile::setPermissions(laptop().write(file.key(), file.value()), QFile::ReadOwner | QFile::WriteOwner);
    }
}

void InterruptedJob::run()
{
    for (const Leg leg : {Read, Activate, Install}) {
        bool done = false;
        for (int attempts = 0; !done; ++attempts) {
            ASSERT_LT(attempts, TriesOfALeg) << "leg " << leg << " never ends well: " << m_last.constData();
            const bool disturbed = attempts < DisturbedTries;
            if (disturbed && attempts > 0 && chance() < 0.08) {
                ASSERT_NO_FATAL_FAILURE(swapLaptop());
            }
            done = attempt(leg, disturbed);
        }
    }
}

void InterruptedJob::check()
{
    const auto report = SitePackage::inspect(m_package);
    ASSERT_TRUE(report) << "the package is not whole: " << report.error().toText().toStdString();
    const Manifest& manifest = report->manifest;
    EXPECT_EQ(manifest.smartServers.size(), m_count);
    EXPECT_EQ(manifest.activations.size(), m_count);
    for (int index = m_first; index < m_first + m_count; ++index) {
        const simulator::SimulatedSmartServer& unit = m_site.smartServer(index);
        const QString code = unit.installCode().text();
        SCOPED_TRACE(code.toStdString());
        EXPECT_EQ(unit.licenses().size(), 1);
        EXPECT_EQ(unit.totalCapacity(), Devices);
        EXPECT_EQ(unit.acceptedFiles().size(), 1);
        EXPECT_EQ(unit.uploads(), 1) << "uploaded twice";
        const auto& made = m_site.portal().books().activations;
        EXPECT_EQ(
            std::ranges::count_if(made, [&code](const auto& activation) { return activation.installCode == code; }), 1)
            << "made twice at the portal";
        const auto receipts = std::ranges::count_if(manifest.receipts, [&unit](const Receipt& receipt) {
            return receipt.installCode == unit.installCode() && isDone(receipt.outcome);
        });
        EXPECT_GE(receipts, 1) << "no receipt";
    }
    for (const auto& used : m_laptops) {
        const LaptopFiles key = keyOf(*used);
        if (!key.isEmpty() && !m_keys.contains(key))
            m_keys += key;
        if (!QFile::exists(used->ledger()))
            continue; // killed before it made one
        const auto ledger = Ledger::open(used->ledger());
        ASSERT_TRUE(ledger) << ledger.error().toText().toStdString();
        const auto chains = (*ledger)->verifyChains();
        ASSERT_TRUE(chains) << chains.error().toText().toStdString();
        EXPECT_TRUE(chains->faults.isEmpty()) << chains->faults.join(u'\n').toStdString();
    }
    // The laptop that ended the job knows that it has ended.
    const auto ledger = Ledger::open(laptop().ledger());
    ASSERT_TRUE(ledger);
    const auto jobs = (*ledger)->jobs(manifest.packageId);
    ASSERT_TRUE(jobs);
    for (const Job& job : *jobs)
        EXPECT_EQ(stateName(job.state), stateName(ActivationState::Confirmed)) << job.installCode.toStdString();
}

} // namespace activation::test
