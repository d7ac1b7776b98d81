// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "integration/cli/Cli.h"
#include "simulator/SimulatedSite.h"

#include <QElapsedTimer>
#include <QMap>

#include <random>

namespace activation::test {

/// What happened to all jobs together.
struct Mishaps
{
    int kills = 0;
    int swaps = 0;  ///< the package went on on another laptop
    int pulled = 0; ///< the stick was gone for the rest of a call
    int calls = 0;
};

/// What makes a laptop's key, by path in its folder: the key file and the file with its passphrase.
using LaptopFiles = QMap<QString, QByteArray>;

/// One site job of a few units, all three legs by activationctl, which is killed at random moments and started again
/// until it is done. In between the package may move to another laptop, or its stick be pulled out.
class InterruptedJob
{
public:
    /// `first` … `first + count - 1` are the job's units.
    /// `keys` are signing keys of laptops: making one takes longer than all else that a killed call does. Where
    /// there are none yet the laptops make their own, which are added to them in the end.
    InterruptedJob(simulator::SimulatedSite& site, int first, int count, const QString& license, std::mt19937& random,
                   Mishaps& mishaps, QList<LaptopFiles>& keys);

    /// Ends with the job confirmed, or with a test failure.
    void run();
    /// What must hold whatever happened, by the simulators' own books.
    void check();

    static constexpr int Devices = 10; ///< for each unit

private:
    enum Leg
    {
        Read,
        Activate,
        Install,
        Legs,
    };
    QStringList call(Leg leg) const;
    bool attempt(Leg leg, bool mayBeKilled);
    void swapLaptop();
    void addLaptop();
    static LaptopFiles keyOf(const Cli& laptop);
    Cli& laptop() { return *m_laptops.back(); }
    double chance() { return std::uniform_real_distribution<>(0, 1)(m_random); }

    simulator::SimulatedSite& m_site;
    int m_first;
    int m_count;
    QString m_license;
    std::mt19937& m_random;
    Mishaps& m_mishaps;
    QList<LaptopFiles>& m_keys;
    bool m_makesKeys;
    qsizetype m_keysTaken = 0;
    std::vector<std::unique_ptr<Cli>> m_laptops;
    QTemporaryDir m_places; ///< where the stick is mounted
    QString m_stick;
    QString m_package;
    QString m_passwordFile;
    QStringList m_signers;                  ///< of the laptops before this one, as --trust
    qint64 m_whole[Legs] = {400, 400, 900}; ///< ms that an undisturbed call takes, as far as seen
    QByteArray m_last;                      ///< what the last call said
};

} // namespace activation::test
