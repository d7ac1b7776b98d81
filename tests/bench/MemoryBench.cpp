// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
//
// The most memory that activationctl ever holds while it takes 500 units through the three legs, above what it holds
// with an empty ledger and nothing to do. The simulated units are in another process.
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int Units = 500;
constexpr int DevicesEach = 2;    // of the shared license, which has a thousand
constexpr int Patience = 300'000; // milliseconds
constexpr double Goal = 60;       // MB above idle

/// The highest resident memory of a run, in MB; -1 where the program fails.
double peakOf(const QString& program, const QStringList& arguments)
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString& argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char*> argv;
    for (QByteArray& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int failed = posix_spawn(&child, argv[0], &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    rusage used{};
    if (failed || wait4(child, &status, 0, &used) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return -1;
    return static_cast<double>(used.ru_maxrss) / 1024;
}

/// The license of a thousand devices that is meant for several units.
QString sharedLicense(const QJsonObject& portal)
{
    for (const QJsonValue& license : portal[u"licenses"_s].toArray()) {
        if (license[u"kind"_s].toString() == u"capacity"_s && license[u"devices"_s].toInt() == Units * DevicesEach)
            return license[u"licenseId"_s].toString();
    }
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    if (argc != 2 || !folder.isValid()) {
        std::puts("Usage: bench-memory ACTIVATIONCTL");
        return 2;
    }
    const QString ctl = QString::fromLocal8Bit(argv[1]);
    QProcess simulators;
    simulators.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    simulators.start(ctl, {u"simulate"_s, u"--smartservers"_s, QString::number(Units), u"--own-addresses"_s});
    while (!simulators.canReadLine()) {
        if (!simulators.waitForReadyRead(Patience)) {
            std::puts("The simulators do not start.");
            return 1;
        }
    }
    const QJsonObject site = QJsonDocument::fromJson(simulators.readLine()).object();
    const QJsonArray units = site[u"smartServers"_s].toArray();
    QByteArray logins = "address,user,password\n";
    QStringList addresses;
    for (const QJsonValue& unit : units) {
        addresses += unit[u"url"_s].toString();
        logins += (unit[u"url"_s].toString() + u","_s + unit[u"user"_s].toString() + u",\""_s +
                   unit[u"password"_s].toString() + u"\"\n"_s)
                      .toUtf8();
    }
    QFile loginFile(folder.filePath(u"logins.csv"_s));
    if (units.size() != Units || !loginFile.open(QFile::WriteOnly) || loginFile.write(logins) != logins.size())
        return 1;
    loginFile.close();

    const QJsonObject portal = site[u"portal"_s].toObject();
    const QStringList everywhere{u"--ledger"_s, folder.filePath(u"ledger/ledger.sqlite"_s)};
    const QStringList package{u"--package"_s, folder.filePath(u"site.sitepack"_s)};
    const QStringList withUnits = QStringList{u"--trust-on-first-use"_s, u"--credentials-file"_s, loginFile.fileName(),
                                              u"--mqtt-port"_s, u"0"_s} +
                                  package + everywhere;
    const struct
    {
        const char* name;
        QStringList words;
    } legs[] = {
        {"read", QStringList{u"read"_s} + withUnits + addresses},
        {"portal activate",
         QStringList{u"portal"_s, u"activate"_s, u"--portal-profile"_s, portal[u"profile"_s].toString(), u"--license"_s,
                     sharedLicense(portal), u"--devices"_s, QString::number(DevicesEach)} +
             package + everywhere},
        {"install", QStringList{u"install"_s} + withUnits},
    };
    double worst = 0;
    const double idle = peakOf(ctl, QStringList{u"jobs"_s} + everywhere);
    std::printf("%-16s %6.1f MB\n", "idle", idle);
    for (const auto& leg : legs) {
        const double peak = peakOf(ctl, leg.words);
        if (idle < 0 || peak < 0) {
            std::printf("%s failed.\n", leg.name);
            worst = -1;
            break;
        }
        std::printf("%-16s %6.1f MB, %.1f above idle\n", leg.name, peak, peak - idle);
        std::fflush(stdout);
        worst = std::max(worst, peak - idle);
    }
    simulators.terminate();
    simulators.waitForFinished();
    if (worst < 0)
        return 1;
    std::printf("memory at %d units: at most %.1f MB above idle (goal below %.0f)\n", Units, worst, Goal);
    return worst < Goal ? 0 : 1;
}
