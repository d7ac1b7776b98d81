// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/LittleMemory.h"
#include "gui/Assistant.h"
#include "gui/FirstWindow.h"
#include "ledger/Ledger.h"
#include "ui/session/Preferences.h"
#include "volume/CoreDumps.h"

#include <QApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// Only as far as the first window needs it; the assistant reads the words with care (gui/Options.h).
QString ledgerIn(const QStringList& words)
{
    const QString name = u"--ledger"_s;
    for (qsizetype index = 1; index < words.size(); ++index) {
        if (words[index] == name && index + 1 < words.size())
            return words[index + 1];
        if (words[index].startsWith(name + u'='))
            return words[index].sliced(name.size() + 1);
    }
    return activation::Ledger::defaultFile();
}

} // namespace

// The program is small and needs few libraries, so that its window is there at once; the assistant comes into it.
int main(int argc, char** argv)
{
    using namespace activation;
    useLittleMemory();
    forbidCoreDumps();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"smartserver-activation-assistant"_s);
    QApplication::setApplicationDisplayName(u"SmartServer Activation Assistant"_s);
    QApplication::setApplicationVersion(QStringLiteral(ACTIVATION_VERSION));
    QApplication::setDesktopFileName(u"activation-assistant"_s);

    const QStringList words = QApplication::arguments();
    // Whoever asks for the words of the call wants no window.
    const bool wantsWindow = !words.contains(u"--help"_s) && !words.contains(u"-h"_s) && !words.contains(u"-?"_s) &&
                             !words.contains(u"--help-all"_s);
    std::optional<gui::FirstWindow> window;
    if (wantsWindow) {
        window.emplace(ui::Preferences(ledgerIn(words)).windowGeometry());
        window->showNow();
    }
    return gui::runAssistant(window ? &*window : nullptr);
}
