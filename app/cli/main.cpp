// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/Stop.h"
#include "translations/Language.h"
#include "volume/CoreDumps.h"

#include <QGuiApplication>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QCoro::Task<void> runAndExit(activation::cli::Call& call)
{
    const int code = co_await activation::cli::run(call);
    QCoreApplication::exit(code);
}

} // namespace

int main(int argc, char** argv)
{
    using namespace activation;
    forbidCoreDumps();
    auto application = std::make_unique<QCoreApplication>(argc, argv);
    setLanguage(*application);
    QCoreApplication::setApplicationName(u"smartserver-activation-assistant"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ACTIVATION_VERSION));

    const QStringList words = QCoreApplication::arguments();
    const auto line = cli::CommandLine::parse(words);
    if (!line) {
        const cli::Call call{.line = {}, .output = cli::Output(words.contains(u"--json"_s)), .stop = {}};
        return call.fail(line.error());
    }
    if (line->needsGui()) {
        // It lays out text but never shows a window. None of the user's words are its options.
        application.reset();
        qputenv("QT_QPA_PLATFORM", "offscreen");
        argc = 1;
        application = std::make_unique<QGuiApplication>(argc, argv);
        setLanguage(*application);
    }
    cli::Stop stop;
    cli::Call call{.line = *line, .output = cli::Output(line->json), .stop = stop.token()};
    QTimer::singleShot(0, application.get(), [&call] { runAndExit(call); });
    return QCoreApplication::exec();
}
