// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/CertificateQuestions.h"

#include "ui/dialogs/CertificateDialog.h"

#include <QDialog>

namespace activation::ui {

void CertificateQuestions::ask(const QList<Question>& questions, QWidget* parent,
                               std::function<void(const QList<Fingerprint>&)> accepted)
{
    QList<CertificateDialog::Peer> peers;
    for (const Question& question : questions)
        peers.append({.address = question.address, .question = question.certificate});
    auto* dialog = new CertificateDialog(peers, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [dialog, accepted = std::move(accepted)] {
        if (const auto compared = dialog->accepted(); !compared.isEmpty())
            accepted(compared);
    });
    dialog->open();
}

} // namespace activation::ui
