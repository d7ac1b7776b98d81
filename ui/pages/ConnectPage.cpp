// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/ConnectPage.h"

#include "ui/dialogs/LabelDialog.h"
#include "ui/pages/BatchStrip.h"
#include "ui/pages/CertificateQuestions.h"
#include "ui/pages/LoginFields.h"
#include "ui/pages/Scroller.h"
#include "ui/pages/TargetFinder.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/StepList.h"
#include "ui/widgets/WrapLabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::ui {

using State = ReadController::Row::State;

ConnectPage::ConnectPage(const Flow& flow, QWidget* parent) : Page(flow, PageId::Connect, parent)
{
    setHeading(
        tr("Connect to the SmartServer"),
        tr("Its identity and licenses are read, nothing is changed. Several at once: separate them by spaces, or "
           "give a range."));
    setButtonText(QWizard::NextButton, tr("&Connect"));

    // What is asked for scrolls where an error needs the room: a field is never too low to read.
    auto* asked = new Scroller(this);
    asked->setObjectName(u"connectFields"_s);
    constexpr int LeastLines = 3;
    asked->setMinimumHeight(LeastLines * fontMetrics().height());
    auto* box = new QWidget(asked->widget());
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(Theme::Space);
    m_targets = new QLineEdit(box);
    m_targets->setObjectName(u"targets"_s);
    m_targets->setAccessibleName(tr("Addresses or Install Codes of the SmartServers"));
    m_targets->setPlaceholderText(tr("smartserver-17q5t6a, 192.168.1.20 or 192.168.1.20-29"));
    m_targets->setClearButtonEnabled(true);
    form->addRow(tr("&Address:"), m_targets);
    m_finder = new TargetFinder(m_targets, form, flow.session);
    m_login = new LoginFields(form, flow.logins);
    asked->column()->addWidget(box);

    m_hasLabel = new QCheckBox(tr("I can read the label on the bac&k of the unit"), asked->widget());
    m_hasLabel->setObjectName(u"hasLabel"_s);
    m_label = new QLineEdit(asked->widget());
    m_label->setObjectName(u"unitLabel"_s);
    m_label->setAccessibleName(tr("Install Code on the label"));
    m_label->setPlaceholderText(tr("Install Code or host name on the label, such as 17q5t6a"));
    m_label->setVisible(false);
    connect(m_hasLabel, &QCheckBox::toggled, m_label, &QWidget::setVisible);
    m_byLabel = new QPushButton(tr("The API is closed: en&ter it by its label…"), asked->widget());
    m_byLabel->setObjectName(u"enterByLabel"_s);
    m_byLabel->setToolTip(tr("For a SmartServer that takes no login here (SAML, OAuth, a policy)"));
    m_byLabel->setAutoDefault(false);
    asked->column()->addWidget(m_hasLabel);
    asked->column()->addWidget(m_label);
    asked->column()->addWidget(m_byLabel, 0, Qt::AlignLeft);

    if (const auto& demo = flow.session->options().demo; demo && !demo->certificates.isEmpty()) {
        auto* hint = new WrapLabel(
            tr("The simulated unit's own display says: SHA-256 %1").arg(demo->certificates.first().groups()),
            WrapLabel::Role::Quiet, asked->widget());
        hint->setObjectName(u"demoFingerprint"_s);
        asked->column()->addWidget(hint);
    }
    m_steps = new StepList(asked->widget());
    m_steps->setObjectName(u"readSteps"_s);
    m_steps->setVisible(false);
    asked->addFiller(m_steps);
    body()->addWidget(asked, 1);
    body()->addWidget(new BatchStrip(flow.read.get(), this));

    connect(m_targets, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_login->setMany(ReadController::namesMany(text));
        Q_EMIT completeChanged();
    });
    connect(m_login, &LoginFields::changed, this, &QWizardPage::completeChanged);
    connect(m_finder, &TargetFinder::told, this, &ConnectPage::showError);
    ReadController* read = flow.read.get();
    connect(read, &Controller::changed, this, &ConnectPage::showRows);
    connect(read, &ReadController::rowChanged, this, &ConnectPage::showRow);
    connect(read, &Controller::errorChanged, this, &ConnectPage::showProblems);
    connect(m_byLabel, &QPushButton::clicked, this, &ConnectPage::askLabel);
    connect(read, &ReadController::saved, this, [this] {
        if (std::exchange(m_entering, false))
            goOnWithoutFailed();
    });
    connect(read, &Controller::busyChanged, this, [this](bool busy) {
        m_targets->setEnabled(!busy);
        m_login->setEnabled(!busy);
        m_finder->setEnabled(!busy);
        m_byLabel->setEnabled(!busy);
        if (busy)
            showError(std::nullopt); // a question that was answered is none any more
        else
            readingEnded();
    });
}

void ConnectPage::initializePage()
{
    const QString site = flow().site->manifest().packageId;
    flow().logins->load();
    if (site != m_packageId) {
        m_packageId = site;
        m_targets->clear();
        m_readTargets.clear();
        m_finder->forgetLabels();
        m_label->clear();
        m_login->setCredentials(flow().logins->forAll());
        if (const auto& demo = flow().session->options().demo) {
            m_targets->setText(demo->targets);
            m_login->setDemo(*demo);
        }
    } else if (isSettled()) {
        m_targets->clear(); // another SmartServer for the same site
        m_readTargets.clear();
    }
    if (const QString again = flow().read->takeProposed(); !again.isEmpty()) {
        m_targets->setText(again);
        m_readTargets.clear();
    }
    m_withoutFailed = false;
    m_steps->setVisible(false);
    showError(std::nullopt);
}

QWidget* ConnectPage::firstFocus() const
{
    return m_targets;
}

bool ConnectPage::isComplete() const
{
    return !m_targets->text().trimmed().isEmpty() && m_login->isComplete();
}

bool ConnectPage::isSettled() const
{
    return m_withoutFailed || (m_readTargets == m_targets->text() && flow().read->isDone() && !flow().read->error());
}

void ConnectPage::act()
{
    m_withoutFailed = false;
    ReadController& read = *flow().read;
    if (!read.setTargets(m_targets->text())) {
        m_targets->setFocus();
        return;
    }
    read.setLabels(m_finder->labels());
    m_readTargets = m_targets->text();
    m_entering = false;
    read.read(m_login->credentials(), m_hasLabel->isChecked() ? m_label->text() : QString(), packagePath());
}

QString ConnectPage::packagePath() const
{
    return flow().site->path().isEmpty() ? flow().site->freshPath(flow().site->manifest().site) : flow().site->path();
}

void ConnectPage::askLabel()
{
    auto* dialog = new LabelDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_entering = true;
        flow().read->enter(dialog->entry(), packagePath());
    });
    dialog->open();
}

void ConnectPage::showRows()
{
    const auto& rows = flow().read->rows();
    m_steps->clear();
    m_byLabel->setVisible(rows.isEmpty()); // what is refused offers it by itself, and the list wants the room
    for (const ReadController::Row& row : rows)
        m_steps->addRow(row.address.text());
    for (qsizetype index = 0; index < rows.size(); ++index)
        showRow(index);
}

void ConnectPage::showRow(qsizetype index)
{
    if (m_steps->count() <= index)
        return;
    const ReadController::Row& row = flow().read->rows()[index];
    m_steps->setVisible(true);
    const int at = static_cast<int>(index);
    switch (row.state) {
    case State::Waiting:
        m_steps->setRow(at, StepList::State::Waiting, {});
        break;
    case State::Running:
        m_steps->setRow(at, StepList::State::Running, row.doing);
        break;
    case State::Retrying:
        m_steps->setRow(at, StepList::State::Waiting, retryText(row.retryIn, row.error));
        break;
    case State::Question:
        m_steps->setRow(at, StepList::State::Waiting, tr("its certificate is to be compared"));
        break;
    case State::Failed:
        m_steps->setRow(at, StepList::State::Failed, row.error ? row.error->what : QString());
        break;
    case State::Done:
        m_steps->setRow(
            at, StepList::State::Done,
            row.unit ? tr("Install Code %1, release %2").arg(row.unit->installCode.text(), row.unit->release.display())
                     : QString());
        break;
    }
}

void ConnectPage::readingEnded()
{
    if (flow().read->isDone()) {
        if (isSettled() && !flow().read->error())
            Q_EMIT proceeded();
        return;
    }
    if (flow().read->hasQuestions())
        askCertificates();
    else
        showProblems();
}

void ConnectPage::askCertificates()
{
    QList<CertificateQuestions::Question> questions;
    for (const ReadController::Row& row : flow().read->rows()) {
        if (row.state == State::Question)
            questions.append({row.address.text(), *row.error->certificate});
    }
    showProblems();
    CertificateQuestions::ask(questions, this,
                              [this](const QList<Fingerprint>& compared) { flow().read->trust(compared); });
}

void ConnectPage::showProblems()
{
    std::optional<Error> error = flow().read->error();
    m_entering = m_entering && !error;
    const auto& rows = flow().read->rows();
    bool question = false;
    for (const ReadController::Row& row : rows) {
        if (!error && row.error) {
            error = row.error;
            question = row.state == State::Question;
        }
    }
    showError(error);
    if (!error || flow().read->isBusy())
        return;
    if (question)
        errors()->addAction(tr("Co&mpare the certificate…"), [this] { askCertificates(); });
    if (error->wayOn == WayOn::LogInAgain)
        errors()->addAction(tr("&Send the password all the same"), [this] {
            flow().read->logInAgain();
            act();
        });
    if (error->kind == ErrorKind::LoginRefused || error->wayOn == WayOn::ByHand)
        errors()->addAction(tr("By i&ts label…"), [this] { askLabel(); });
    if (error->wayOn == WayOn::Label && rows.size() == 1)
        errors()->addAction(tr("Type the code on the &label…"), [this] {
            m_hasLabel->setChecked(true);
            m_label->setFocus();
        });
    if (error->kind == ErrorKind::LoginRefused) {
        m_login->focusPassword();
        if (rows.size() > 1)
            errors()->addAction(tr("Lo&gins of single units…"), [this] { m_login->editUnitLogins(); });
    }
    const auto read =
        std::count_if(rows.begin(), rows.end(), [](const ReadController::Row& row) { return row.unit.has_value(); });
    if (read > 0 && read < rows.size())
        errors()->addAction(tr("Go on &without the %n that failed", nullptr, static_cast<int>(rows.size() - read)),
                            [this] { goOnWithoutFailed(); });
}

void ConnectPage::goOnWithoutFailed()
{
    m_withoutFailed = true;
    Q_EMIT proceeded();
}

} // namespace activation::ui
