// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/Keychain.h"
#include "domain/LittleMemory.h"
#include "gui/DemoSite.h"
#include "gui/LedgerTrouble.h"
#include "gui/Options.h"
#include "gui/StartChecks.h"
#include "translations/Language.h"
#include "ui/pages/AssistantWizard.h"
#include "ui/pages/JobNotices.h"
#include "ui/session/Preferences.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ErrorPanel.h"
#include "volume/CoreDumps.h"

#include <QApplication>
#include <QLocale>
#include <QMessageBox>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// An error before there is a window: said in one of its own, and on standard error for whoever started it there.
int refuse(const activation::Error& error)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(error.toText()));
    QMessageBox box(QMessageBox::Critical, QApplication::applicationDisplayName(), error.what);
    box.setInformativeText(error.why + u"\n\n"_s + error.remedy);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QObject::connect(&box, &QMessageBox::finished, qApp,
                     [code = activation::exitCode(error.kind)] { QApplication::exit(code); });
    box.open();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    using namespace activation;
    useLittleMemory();
    forbidCoreDumps();
    QApplication application(argc, argv);
    const auto settings = Settings::load();
    setLanguage(application,
                settings && !settings->language.isEmpty() ? QLocale(settings->language) : QLocale::system());
    QApplication::setApplicationName(u"smartserver-activation-assistant"_s);
    QApplication::setApplicationDisplayName(QCoreApplication::translate("main", "SmartServer Activation Assistant"));
    QApplication::setApplicationVersion(QStringLiteral(ACTIVATION_VERSION));
    QApplication::setDesktopFileName(u"activation-assistant"_s);

    auto options = gui::Options::parse(QApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(options.error().toText()));
        return exitCode(options.error().kind);
    }
    if (options->help) {
        std::printf("%s\n", qUtf8Printable(options->helpText));
        return 0;
    }
    const QString& ledger = options->session.ledgerFile;
    const QString language = ui::Preferences(ledger.isEmpty() ? Ledger::defaultFile() : ledger).language();
    if (!language.isEmpty())
        setLanguage(application, QLocale(language));
    ui::Theme::apply(application);
    if (!settings)
        return refuse(settings.error());
    if (!options->demo)
        options->fillIn(*settings);

    // In this order: the wizard goes first, what it talks to after it.
    gui::DemoSite demo;
    options->session.keychainService = options->demo ? QString() : Keychain::defaultService();
    if (options->demo) {
        options->session.keyKeeper = std::make_shared<MemoryKeeper>();
        if (const auto started = demo.start(options->session, options->demoPages ? gui::DemoSite::Portal::Pages
                                                                                 : gui::DemoSite::Portal::Api);
            !started)
            return refuse(started.error());
    }
    auto session = ui::Session::open(options->session);
    if (!session && session.error().wayOn == WayOn::Salvage) {
        const QString& named = options->session.ledgerFile;
        std::fprintf(stderr, "%s\n", qUtf8Printable(session.error().toText()));
        if (!gui::mendLedger(named.isEmpty() ? Ledger::defaultFile() : named, session.error()))
            return exitCode(session.error().kind);
        session = ui::Session::open(options->session);
    }
    if (!session)
        return refuse(session.error());
    ui::AssistantWizard wizard(*session);
    wizard.show();
    new ui::JobNotices(wizard.flow(), &wizard);
    gui::checkSoon(wizard, options->session.ledgerFile.isEmpty() ? Ledger::defaultFile() : options->session.ledgerFile);
    if (!options->files.isEmpty())
        QTimer::singleShot(0, &wizard, [&wizard, files = options->files] { wizard.take(files); });
    return QApplication::exec();
}
