// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/Stop.h"
#include "cli/Utf8Console.h"
#include "domain/LittleMemory.h"
#include "portal/PortalProfile.h"
#include "translations/Language.h"
#include "volume/CoreDumps.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QLocale languageOf(const activation::Settings& settings)
{
    return settings.language.isEmpty() ? QLocale::system() : QLocale(settings.language);
}

QCoro::Task<void> runAndExit(activation::cli::Call& call)
{
    const int code = co_await activation::cli::run(call);
    QCoreApplication::exit(code);
}

} // namespace

int main(int argc, char** argv)
{
    using namespace activation;
    useLittleMemory();
    forbidCoreDumps();
    const cli::Utf8Console console;
    auto application = std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(u"smartserver-activation-assistant"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ACTIVATION_VERSION));

    const auto settings = Settings::load();
    const QLocale language = settings ? languageOf(*settings) : QLocale::system();
    setLanguage(*application, language);
    const QStringList words = QCoreApplication::arguments();
    auto line = cli::CommandLine::parse(words);
    if (!line) {
        const cli::Call call{.line = {}, .output = cli::Output(words.contains(u"--json"_s)), .stop = {}};
        return call.fail(line.error());
    }
    if (!settings && line->needsSettings()) {
        const cli::Call call{.line = *line, .output = cli::Output(line->json), .stop = {}};
        return call.fail(settings.error());
    }
    if (settings && line->portalProfile.isEmpty() && !QFileInfo::exists(PortalProfile::defaultFile()))
        line->portalProfile = settings->portalProfile;
    if (line->needsGui()) {
        // It lays out text but never shows a window. None of the user's words are its options.
        application.reset();
#ifdef Q_OS_WIN
        qputenv("QT_QPA_PLATFORM", "windows"); // there "offscreen" knows no fonts
#else
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
        argc = 1;
        application = std::make_unique<QGuiApplication>(argc, argv);
        setLanguage(*application, language);
    }
    cli::Stop stop;
    cli::Call call{.line = *line,
                   .output = cli::Output(line->json),
                   .stop = stop.token(),
                   .settings = settings.value_or(Settings())};
    QTimer::singleShot(0, application.get(), [&call] { runAndExit(call); });
    return QCoreApplication::exec();
}
