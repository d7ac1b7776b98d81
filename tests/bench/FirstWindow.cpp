// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
//
// bench-first-window ASSISTANT PLAIN FIRST-PAINT-LIBRARY   how long each takes from its start to its first painted
// window. The library (FirstPaint.cpp) is loaded into both and ends them there, so that neither has a line of code for
// it.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 15;

/// Milliseconds; negative if it did not come up.
double run(const QString& program, const QStringList& words, const QString& home, bool wizard = false)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"LD_PRELOAD"_s, QCoreApplication::arguments().at(3));
    environment.insert(u"HOME"_s, home);
    if (wizard)
        environment.insert(u"FIRST_PAINT"_s, u"wizard"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, words);
    const bool ended = process.waitForFinished(120'000);
    const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? took : -1;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4) {
        std::fprintf(stderr, "bench-first-window ASSISTANT PLAIN FIRST-PAINT-LIBRARY\n");
        return 2;
    }
    const QTemporaryDir home;
    const QStringList ledger{u"--ledger"_s, home.filePath(u"ledger.sqlite"_s)};
    // Both once uncounted: the disk's cache, the assistant's key and ledger.
    if (run(words[1], ledger, home.path()) < 0 || run(words[2], {}, home.path()) < 0) {
        std::fprintf(stderr, "A program showed no window.\n");
        return 1;
    }
    QList<double> assistant;
    QList<double> whole;
    QList<double> plain;
    for (int index = 0; index < Runs; ++index) {
        assistant += run(words[1], ledger, home.path());
        whole += run(words[1], ledger, home.path(), true);
        plain += run(words[2], {}, home.path());
    }
    std::printf("first window: assistant %.0f ms, plain wizard %.0f ms, ratio %.2f (goal below 1.3)\n",
                median(assistant), median(plain), median(assistant) / median(plain));
    std::printf("its start page in that window: %.0f ms, ratio %.2f\n", median(whole), median(whole) / median(plain));
    return 0;
}
