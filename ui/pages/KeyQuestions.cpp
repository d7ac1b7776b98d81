// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/KeyQuestions.h"

#include "ui/dialogs/KeyDialog.h"

#include <QApplication>
#include <QCoroSignal>

namespace activation::ui {

QCoro::Task<Result<Secret>> askForKey(QPointer<QWidget> window, KeyQuestion question)
{
    const auto answer = std::make_shared<KeyAnswer>();
    if (window) {
        QWidget* const open = QApplication::activeModalWidget();
        auto* dialog = new KeyDialog(question, open ? open : window.data());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &QDialog::accepted, answer.get(),
                         [dialog, kept = answer.get()] { kept->passphrase = dialog->passphrase(); });
        // However it goes, also with the window; and never in the middle of that.
        QObject::connect(dialog, &QObject::destroyed, answer.get(), &KeyAnswer::given, Qt::QueuedConnection);
        dialog->open();
        co_await qCoro(answer.get(), &KeyAnswer::given);
    }
    if (answer->passphrase)
        co_return *std::move(answer->passphrase);
    Error error = keyIsLocked(
        QApplication::translate("activation::ui::KeyDialog", "No passphrase was entered. Nothing was saved."),
        QApplication::translate("activation::ui::KeyDialog",
                                "Try again and enter it. Where it is forgotten, make a new key (on the command line: "
                                "activationctl signer renew); other laptops compare its fingerprint once."));
    error.kind = ErrorKind::Canceled;
    co_return failure(std::move(error));
}

} // namespace activation::ui
