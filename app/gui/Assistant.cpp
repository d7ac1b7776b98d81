// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/Assistant.h"

#include "credentials/Keychain.h"
#include "credentials/PassphraseKeeper.h"
#include "gui/DemoSite.h"
#include "gui/LedgerTrouble.h"
#include "gui/Options.h"
#include "gui/Refusal.h"
#include "gui/StartChecks.h"
#include "translations/Language.h"
#include "ui/pages/AssistantWizard.h"
#include "ui/pages/JobNotices.h"
#include "ui/pages/WizardFrame.h"
#include "ui/session/Preferences.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QLocale>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace activation::gui {
namespace {

QString ledgerOf(const Options& options)
{
    const QString& named = options.session.ledgerFile;
    return named.isEmpty() ? Ledger::defaultFile() : named;
}

Result<std::shared_ptr<ui::Session>> openSession(const Options& options)
{
    auto session = ui::Session::open(options.session);
    if (session || session.error().wayOn != WayOn::Salvage)
        return session;
    std::fprintf(stderr, "%s\n", qUtf8Printable(session.error().toText()));
    if (!mendLedger(ledgerOf(options), session.error()))
        return session;
    return ui::Session::open(options.session);
}

/// From the first picture to the last: the wizard, in the window that is there or as its own.
int show(const std::shared_ptr<ui::Session>& session, const Options& options, QWidget* firstWindow)
{
    ui::AssistantWizard wizard(session);
    std::optional<ui::WizardFrame> frame;
    if (firstWindow)
        frame.emplace(*firstWindow, wizard);
    else
        wizard.show();
    new ui::JobNotices(wizard.flow(), wizard.window());
    checkSoon(wizard, ledgerOf(options));
    if (!options.files.isEmpty())
        QTimer::singleShot(0, &wizard, [&wizard, files = options.files] { wizard.take(files); });
    const int code = QApplication::exec();
    if (firstWindow)
        wizard.setParent(nullptr); // it is not the window's to delete
    return code;
}

} // namespace

int runAssistant(QWidget* firstWindow)
{
    ui::Theme::apply(*qApp);
    const auto settings = Settings::load();
    setLanguage(*qApp, settings && !settings->language.isEmpty() ? QLocale(settings->language) : QLocale::system());
    QApplication::setApplicationDisplayName(QCoreApplication::translate("main", "SmartServer Activation Assistant"));

    auto options = Options::parse(QApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(options.error().toText()));
        return exitCode(options.error().kind);
    }
    if (options->help) {
        std::printf("%s\n", qUtf8Printable(options->helpText));
        return 0;
    }
    const QString language = ui::Preferences(ledgerOf(*options)).language();
    if (!language.isEmpty())
        setLanguage(*qApp, QLocale(language));
    if (!settings)
        return refuse(settings.error(), firstWindow);
    if (!options->demo)
        options->fillIn(*settings);

    // In this order: the wizard goes first, what it talks to after it.
    DemoSite demo;
    options->session.keychainService = options->demo ? QString() : Keychain::defaultService();
    if (options->demo) {
        options->session.keyKeeper = std::make_shared<MemoryKeeper>();
        if (const auto started =
                demo.start(options->session, options->demoPages ? DemoSite::Portal::Pages : DemoSite::Portal::Api);
            !started)
            return refuse(started.error(), firstWindow);
    }
    const auto session = openSession(*options);
    if (!session) {
        return session.error().wayOn == WayOn::Salvage ? exitCode(session.error().kind)
                                                       : refuse(session.error(), firstWindow);
    }
    return show(*session, *options, firstWindow);
}

} // namespace activation::gui
