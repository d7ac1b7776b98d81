// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
//
// activationctl reading 254 simulated units that answer 50 ms late, against curl making the same calls.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int Units = 254;
constexpr int AtOnce = 64;
constexpr int Rounds = 3;
constexpr int Patience = 300'000; // milliseconds
constexpr double Goal = 1.2;

bool write(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Milliseconds that a program takes; -1 where it fails.
double run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForFinished(Patience) || process.exitCode() != 0)
        return -1;
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// One transfer of curl's configuration. Each call of a unit needs a cookie that the login gives; curl cannot hand it
/// on between parallel transfers, so it gets none, and the unit answers 401, as late as it answers everything.
QByteArray call(const QByteArray& url, const QByteArray& more = {})
{
    return "next\nsilent\ninsecure\noutput = /dev/null\nurl = \"" + url + "\"\n" + more;
}

QByteArray curlConfiguration(const QJsonArray& units)
{
    QByteArray all;
    for (const QJsonValue& value : units) {
        const QJsonObject unit = value.toObject();
        const QByteArray base = unit[u"url"_s].toString().toUtf8();
        QByteArray login =
            QJsonDocument(QJsonObject{{u"username"_s, unit[u"user"_s]}, {u"password"_s, unit[u"password"_s]}})
                .toJson(QJsonDocument::Compact);
        login.replace('"', "\\\"");
        all += call(base + "/iap/version");
        all +=
            call(base + "/iap/auth/login", "header = \"Content-type: application/json\"\ndata = \"" + login + "\"\n");
        all += call(base + "/iap/devs?category=GLP_SC");
        all += call(base + "/iap/lic/status");
        all += call(base + "/iap/lic");
        all += call(base + "/iap/auth/logout", "request = PUT\n");
    }
    return all.sliced(5); // no "next" before the first
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    if (argc != 2 || !folder.isValid()) {
        std::puts("Usage: bench-read ACTIVATIONCTL");
        return 2;
    }
    const QString ctl = QString::fromLocal8Bit(argv[1]);
    if (!write(folder.filePath(u"faults"_s), R"({"faults": [{"fault": "latency", "ms": 50}]})"))
        return 1;
    QProcess simulators;
    simulators.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    simulators.start(ctl, {u"simulate"_s, u"--smartservers"_s, QString::number(Units), u"--own-addresses"_s,
                           u"--faults"_s, folder.filePath(u"faults"_s)});
    while (!simulators.canReadLine()) {
        if (!simulators.waitForReadyRead(Patience)) {
            std::puts("The simulators do not start.");
            return 1;
        }
    }
    const QJsonArray units = QJsonDocument::fromJson(simulators.readLine()).object()[u"smartServers"_s].toArray();
    QByteArray logins = "address,user,password\n";
    QStringList addresses;
    for (const QJsonValue& value : units) {
        const QJsonObject unit = value.toObject();
        addresses += unit[u"url"_s].toString();
        logins += (unit[u"url"_s].toString() + u","_s + unit[u"user"_s].toString() + u",\""_s +
                   unit[u"password"_s].toString() + u"\"\n"_s)
                      .toUtf8();
    }
    if (units.size() != Units || !write(folder.filePath(u"logins.csv"_s), logins) ||
        !write(folder.filePath(u"curl"_s), curlConfiguration(units)))
        return 1;

    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < Rounds; ++round) {
        theirs.push_back(run(u"curl"_s, {u"--parallel"_s, u"--parallel-max"_s, QString::number(AtOnce), u"--config"_s,
                                         folder.filePath(u"curl"_s)}));
        ours.push_back(
            run(ctl, QStringList{u"read"_s, u"--trust-on-first-use"_s, u"--at-once"_s, QString::number(AtOnce),
                                 u"--mqtt-port"_s, u"0"_s, u"--package"_s, folder.filePath(u"%1.sitepack"_s.arg(round)),
                                 u"--ledger"_s, folder.filePath(u"%1/ledger.sqlite"_s.arg(round)),
                                 u"--credentials-file"_s, folder.filePath(u"logins.csv"_s)} +
                         addresses));
        std::printf("round %d: read %.0f ms, curl %.0f ms\n", round + 1, ours.back(), theirs.back());
        if (ours.back() < 0 || theirs.back() < 0)
            break;
    }
    simulators.terminate();
    simulators.waitForFinished();
    if (ours.back() < 0 || theirs.back() < 0) {
        std::puts("One of them failed.");
        return 1;
    }
    const double ratio = median(ours) / median(theirs);
    std::printf("read %d units, %d at once, 50 ms late: %.0f ms; curl: %.0f ms; ratio %.2f (goal at most %.1f)\n",
                Units, AtOnce, median(ours), median(theirs), ratio, Goal);
    return ratio <= Goal ? 0 : 1;
}
