// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/WizardQuestions.h"

#include "ui/dialogs/ChooseUnitDialog.h"
#include "ui/dialogs/SignerDialog.h"
#include "ui/pages/AssistantWizard.h"

#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace activation::ui {

WizardQuestions::WizardQuestions(const Flow& flow, AssistantWizard& wizard)
    : QObject(&wizard), m_flow(flow), m_wizard(wizard)
{
    connect(flow.site.get(), &Controller::errorChanged, this, &WizardQuestions::askSigner);
    connect(flow.portal.get(), &PortalController::codeWanted, this, &WizardQuestions::askCode);
    connect(flow.intake.get(), &IntakeController::asked, this, &WizardQuestions::askUnit);
}

void WizardQuestions::askSigner()
{
    const auto& error = m_flow.site->error();
    if (!error || error->kind != ErrorKind::CertificateUntrusted || !error->certificate)
        return;
    auto* dialog = new SignerDialog(*error, &m_wizard);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, signer = error->certificate->presented] { m_flow.site->trustSigner(signer); });
    dialog->open();
}

void WizardQuestions::askUnit()
{
    const IntakeController::Question question = *m_flow.intake->question();
    auto* dialog = new ChooseUnitDialog(QFileInfo(question.file).fileName(), m_flow.site->manifest().smartServers,
                                        question.unit, &m_wizard);
    dialog->setKind(question.kind);
    if (!question.why.isEmpty())
        dialog->setReason(question.why);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_flow.intake->answer(dialog->chosen(), dialog->kind()); });
    connect(dialog, &QDialog::rejected, this, [this] { m_flow.intake->skip(); });
    dialog->open();
}

void WizardQuestions::askCode(const QString& login)
{
    auto* dialog = new QInputDialog(&m_wizard);
    dialog->setObjectName(u"codeDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(AssistantWizard::tr("Code from the e-mail"));
    dialog->setLabelText(
        AssistantWizard::tr(
            "The portal ended the session in the middle and e-mailed a new code to %1.\nWhat was made is "
            "kept; with the code it goes on.")
            .arg(login));
    connect(dialog, &QInputDialog::textValueSelected, m_flow.portal.get(), &PortalController::answerCode);
    connect(dialog, &QDialog::rejected, m_flow.portal.get(), [this] { m_flow.portal->answerCode({}); });
    dialog->open();
}

void WizardQuestions::askToStop()
{
    auto* question = new QMessageBox(QMessageBox::Question, m_wizard.windowTitle(),
                                     AssistantWizard::tr("Stop what is under way?"), QMessageBox::NoButton, &m_wizard);
    question->setInformativeText(
        AssistantWizard::tr("Nothing is lost: what has left is looked for first when you go on. The assistant "
                            "closes as soon as the current request has ended."));
    QPushButton* stop = question->addButton(AssistantWizard::tr("&Stop and close"), QMessageBox::AcceptRole);
    stop->setObjectName(u"stopAndClose"_s);
    question->setDefaultButton(question->addButton(AssistantWizard::tr("&Go on working"), QMessageBox::RejectRole));
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::buttonClicked, this, [this, stop](const QAbstractButton* clicked) {
        if (clicked == static_cast<QAbstractButton*>(stop))
            Q_EMIT stopped();
    });
    question->open();
}

} // namespace activation::ui
