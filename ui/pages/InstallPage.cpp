// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/InstallPage.h"

#include "ui/pages/BatchStrip.h"
#include "ui/pages/ByHandDialog.h"
#include "ui/pages/CertificateQuestions.h"
#include "ui/pages/InstallSteps.h"
#include "ui/pages/LoginFields.h"
#include "ui/pages/Scroller.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/StepList.h"
#include "ui/widgets/Words.h"
#include "ui/widgets/WrapLabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::ui {

using State = InstallController::State;

InstallPage::InstallPage(const Flow& flow, QWidget* parent) : Page(flow, PageId::Install, parent)
{
    setHeading(tr("Install the licenses"),
               tr("Each file goes into its own SmartServer, after its identity was read again. It takes up to a minute "
                  "until a license shows."));
    setButtonText(QWizard::NextButton, tr("&Install"));

    m_form = new Scroller(this);
    auto* box = new QWidget(m_form->widget());
    m_rows = new QFormLayout(box);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(Theme::Space);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_login = new LoginFields(m_rows, flow.logins);
    m_form->column()->addWidget(box);
    body()->addWidget(m_form);
    m_nothing = new WrapLabel({}, WrapLabel::Role::Body, this);
    m_nothing->setObjectName(u"nothingToInstall"_s);
    body()->addWidget(m_nothing);
    body()->addWidget(new BatchStrip(flow.install.get(), this));
    m_steps = new StepList(this);
    m_steps->setObjectName(u"installSteps"_s);
    body()->addWidget(m_steps, 1);

    InstallController* install = flow.install.get();
    connect(m_login, &LoginFields::changed, this, &QWizardPage::completeChanged);
    connect(install, &InstallController::rowChanged, this, &InstallPage::showRow);
    connect(install, &Controller::busyChanged, this, [this](bool busy) { m_form->widget()->setEnabled(!busy); });
    connect(install, &InstallController::finished, this, &InstallPage::runEnded);
    connect(flow.assisted.get(), &AssistedInstallController::confirmed, install, &InstallController::take);
    connect(flow.assisted.get(), &AssistedInstallController::finished, this, [this] {
        if (!findChild<ByHandDialog*>())
            byHandEnded(); // what could not be saved from there was tried again here
    });
}

void InstallPage::initializePage()
{
    flow().install->makePlan();
    flow().logins->load();
    m_login->setCredentials(flow().logins->forAll());
    if (const auto& demo = flow().session->options().demo)
        m_login->setDemo(*demo);
    fill();
    showError(std::nullopt);
}

void InstallPage::fill()
{
    while (m_rows->rowCount() > LoginFields::Rows)
        m_rows->removeRow(LoginFields::Rows);
    m_steps->clear();
    m_firstStep.clear();
    const auto& rows = flow().install->rows();
    QWidget* const box = m_rows->parentWidget();
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const InstallController::Row& row = rows[index];
        const QString code = row.installCode.text();
        auto* address = new QLineEdit(row.address, box);
        address->setObjectName(u"address-%1"_s.arg(code));
        address->setAccessibleName(tr("Address of %1").arg(code));
        connect(address, &QLineEdit::textChanged, this,
                [this, index](const QString& text) { flow().install->setAddress(index, text); });
        auto* byHand = new QPushButton(tr("By hand…"), box);
        byHand->setObjectName(u"byHand-%1"_s.arg(code));
        byHand->setAccessibleName(tr("Install by hand in the CMS of %1").arg(code));
        byHand->setToolTip(tr("Where the SmartServer takes no login here: install by hand in its CMS"));
        byHand->setAutoDefault(false);
        byHand->setFlat(true);
        connect(byHand, &QPushButton::clicked, this, [this, index] { installByHand(index); });
        auto* line = new QHBoxLayout;
        line->setSpacing(Theme::Space / 2);
        line->addWidget(address, 1);
        line->addWidget(byHand);
        m_rows->addRow(tr("Address of %1:").arg(code), line);
        m_firstStep.append(m_steps->count());
        for (const InstallController::FileRow& file : row.files)
            m_steps->addRow(tr("%1: %2").arg(code, file.file.originalName), words(file.file.kind));
    }
    m_form->setFixedHeight(std::min(box->sizeHint().height() + Theme::Space, fontMetrics().height() * 11));
    const bool any = !rows.isEmpty();
    m_login->setMany(rows.size() > 1);
    m_form->setVisible(any);
    m_steps->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setText(flow().site->progress().isDone()
                           ? tr("Everything that came for this site is installed and shows.")
                           : tr("There is no activation file to install yet. Get one online first."));
    setButtonText(QWizard::NextButton, any ? tr("&Install") : tr("&Next"));
}

QWidget* InstallPage::firstFocus() const
{
    return flow().install->rows().isEmpty() || m_login->isComplete() ? nullptr : m_login->password();
}

bool InstallPage::isComplete() const
{
    return isSettled() || m_login->isComplete();
}

bool InstallPage::isSettled() const
{
    return flow().install->rows().isEmpty() ||
           (flow().install->isDone() && !flow().install->error() && !flow().assisted->isUnsaved());
}

void InstallPage::act()
{
    showError(std::nullopt);
    if (flow().assisted->isUnsaved()) {
        flow().assisted->save();
        return;
    }
    flow().install->install(m_login->credentials());
}

void InstallPage::showRow(qsizetype index)
{
    if (index >= m_firstStep.size())
        return;
    const InstallController::Row& row = flow().install->rows()[index];
    for (qsizetype file = 0; file < row.files.size(); ++file)
        showInstallStep(*m_steps, m_firstStep[index] + static_cast<int>(file), row, row.files[file]);
}

void InstallPage::runEnded()
{
    Q_EMIT completeChanged();
    if (flow().install->isDone() && !flow().install->error()) {
        Q_EMIT proceeded();
        return;
    }
    showProblems();
    if (flow().install->hasQuestions())
        askCertificates();
}

void InstallPage::askCertificates()
{
    QList<CertificateQuestions::Question> questions;
    for (const InstallController::Row& row : flow().install->rows()) {
        if (row.state == State::Question)
            questions.append({row.address, *row.error->certificate});
    }
    CertificateQuestions::ask(questions, this,
                              [this](const QList<Fingerprint>& compared) { flow().install->trust(compared); });
}

void InstallPage::showProblems()
{
    const auto& rows = flow().install->rows();
    std::optional<Error> error = flow().install->error();
    qsizetype at = -1;
    for (qsizetype index = 0; index < rows.size() && !error; ++index) {
        error = rows[index].error;
        for (const InstallController::FileRow& file : rows[index].files) {
            if (!error)
                error = file.error;
        }
        at = index;
    }
    showError(error);
    setButtonText(QWizard::NextButton, error ? tr("&Try again") : tr("&Install"));
    if (error && at >= 0)
        addWaysOn(at, *error);
    const bool some = std::any_of(rows.begin(), rows.end(), [](const auto& row) {
        return std::any_of(row.files.begin(), row.files.end(),
                           [](const auto& file) { return file.receipt.has_value(); });
    });
    if (error)
        errors()->addAction(some ? tr("Leave the rest for &later") : tr("Leave it for &later"),
                            [this] { Q_EMIT jumpWanted(PageId::Result); });
}

void InstallPage::addWaysOn(qsizetype index, const Error& error)
{
    const InstallController::Row& row = flow().install->rows()[index];
    if (row.state == State::Question)
        errors()->addAction(tr("Co&mpare the certificate…"), [this] { askCertificates(); });
    if (error.kind == ErrorKind::LoginRefused)
        m_login->focusPassword();
    for (qsizetype file = 0; file < row.files.size(); ++file) {
        if (row.files[file].error && row.files[file].error->wayOn == WayOn::UploadAgain)
            errors()->addAction(tr("Upload it &once more"), [this, index, file] {
                flow().install->setUploadAgain(index, file);
                act();
            });
    }
    if (error.wayOn == WayOn::LogInAgain)
        errors()->addAction(tr("&Send the password all the same"), [this] {
            flow().install->logInAgain();
            act();
        });
    // In no case the only way; where a login was refused, or the API is not there, it is the likely one.
    if (error.wayOn == WayOn::ByHand || error.wayOn == WayOn::LogInAgain || error.kind == ErrorKind::LoginRefused ||
        (row.error && row.error->kind == ErrorKind::Failed))
        errors()->addAction(tr("Install by han&d in the CMS…"), [this, index] { installByHand(index); });
    if (error.wayOn == WayOn::Label)
        errors()->addAction(tr("Type the code on the l&abel…"), [this, index] { askLabel(index); });
}

void InstallPage::installByHand(qsizetype index)
{
    const InstallController::Row& row = flow().install->rows()[index];
    if (flow().isBusy() || row.state == State::Done)
        return;
    flow().assisted->start(row.installCode, row.address, row.label);
    auto* dialog = new ByHandDialog(flow(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &InstallPage::byHandEnded);
    dialog->open();
}

void InstallPage::byHandEnded()
{
    Q_EMIT completeChanged();
    if (flow().assisted->isUnsaved())
        showError(flow().assisted->error());
    else if (isSettled())
        Q_EMIT proceeded();
    else
        showProblems();
}

void InstallPage::askLabel(qsizetype index)
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("The label on the back of the unit"));
    dialog->setLabelText(tr("Install Code or host name on the label:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, index](const QString& text) {
        flow().install->setLabel(index, text);
        act();
    });
    dialog->open();
}

} // namespace activation::ui
