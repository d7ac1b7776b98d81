// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/SimulatedSmartServer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>

#include <algorithm>
#include <cstdio>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {

constexpr int Units = 20;
constexpr int Rounds = 3;
constexpr double Goal = 1.0;

using Crowd = std::vector<std::unique_ptr<simulator::SimulatedSmartServer>>;

/// 20 units at 127.0.0.11, .12, … on one port; none where that port cannot be had.
Crowd unitsOn(quint16 port)
{
    Crowd units;
    for (int index = 0; index < Units; ++index) {
        auto unit = std::make_unique<simulator::SimulatedSmartServer>(simulator::SmartServerOptions{
            .installCode = *InstallCode::parse(u"17q%1"_s.arg(1000 + index)),
            .address = QHostAddress(u"127.0.0.%1"_s.arg(11 + index)),
            .port = units.empty() ? port : units.front()->port(),
            .privateKeyPem = units.empty() ? QByteArray() : units.front()->privateKeyPem()});
        if (!unit->start())
            return {};
        units.push_back(std::move(unit));
    }
    return units;
}

/// Milliseconds that a program takes, the simulators answering meanwhile; -1 where its output lacks a unit.
double run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    loop.exec();
    const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const QByteArray out = process.readAllStandardOutput();
    for (int index = 0; index < Units; ++index) {
        if (!out.contains("127.0.0." + QByteArray::number(11 + index)))
            return -1;
    }
    return took;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 2) {
        std::puts("Usage: bench-discover ACTIVATIONCTL");
        return 2;
    }
    Crowd units = unitsOn(443); // for whom that port is free and allowed
    if (units.empty())
        units = unitsOn(0);
    if (units.empty()) {
        std::puts("The simulated units cannot listen.");
        return 1;
    }
    const QString port = QString::number(units.front()->port());
    const QStringList nmap{u"-p"_s, port, u"--open"_s, u"127.0.0.0/24"_s};
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> theirsWithoutNames;
    for (int round = 0; round < Rounds; ++round) {
        theirs.push_back(run(u"nmap"_s, nmap));
        theirsWithoutNames.push_back(run(u"nmap"_s, QStringList{u"-n"_s} + nmap));
        ours.push_back(run(QString::fromLocal8Bit(argv[1]), {u"discover"_s, u"127.0.0.0/24"_s, u"--ports"_s, port}));
        if (ours.back() < 0 || theirs.back() < 0 || theirsWithoutNames.back() < 0) {
            std::printf("%s did not find all %d units.\n", ours.back() < 0 ? "discover" : "nmap", Units);
            return 1;
        }
    }
    const double ratio = median(ours) / median(theirs);
    std::printf("discover 127.0.0.0/24 on port %s, %d units: %.0f ms; nmap: %.0f ms; ratio %.2f (goal at most %.1f)\n",
                qPrintable(port), Units, median(ours), median(theirs), ratio, Goal);
    std::printf("nmap without looking names up (-n): %.0f ms; ratio %.2f\n", median(theirsWithoutNames),
                median(ours) / median(theirsWithoutNames));
    return ratio <= Goal ? 0 : 1;
}
