// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/ByHandDialog.h"

#include "ui/pages/CertificateQuestions.h"
#include "ui/pages/Scroller.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/FileTile.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/WrapLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {

ByHandDialog::ByHandDialog(const Flow& flow, QWidget* parent)
    : QDialog(parent), m_flow(flow), m_work(*m_flow.assisted), m_steps(new Scroller(this))
{
    setObjectName(u"byHandDialog"_s);
    const QString code = m_work.unit()->text();
    setWindowTitle(tr("Install by hand"));
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::Space * 3 / 2);
    head->addWidget(new IconLabel(u"unit"_s, Theme::Tone::Accent, 32, this), 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->addWidget(new WrapLabel(tr("Install by hand on %1").arg(code), WrapLabel::Role::Heading, this));
    texts->addWidget(new WrapLabel(tr("Where a site logs in through SAML or OAuth, or keeps the API closed, the files "
                                      "are added in the CMS. This is how:"),
                                   WrapLabel::Role::Body, this));
    head->addLayout(texts, 1);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(3 * Theme::Space, 2 * Theme::Space, 3 * Theme::Space, 2 * Theme::Space);
    all->setSpacing(Theme::Space * 3 / 2);
    all->addLayout(head);
    all->addWidget(m_steps, 1);
    addSteps();
    all->addWidget(makeButtons());

    connect(&m_work, &Controller::busyChanged, this, &ByHandDialog::showState);
    connect(&m_work, &Controller::errorChanged, this, [this] {
        if (m_work.error())
            showProblem(*m_work.error());
        else
            m_errors->clear();
    });
    connect(&m_work, &AssistedInstallController::progressed, this, [this](std::chrono::milliseconds waited) {
        m_doing->setText(tr("Reading the licenses for %n s…", nullptr,
                            static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(waited).count())));
    });
    connect(&m_work, &AssistedInstallController::finished, this, &ByHandDialog::showOutcome);
    // An error makes the column longer only after it was shown: then it is brought into sight.
    connect(m_steps->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_errors->hasFocus())
            m_steps->ensureWidgetVisible(m_errors, 0, Theme::Space);
    });
    constexpr QSize Preferred(860, 640);
    resize(Preferred.boundedTo(parent ? parent->window()->size() - QSize(40, 20) : Preferred));
    showState();
    m_openCms->setFocus();
}

QWidget* ByHandDialog::makeButtons()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Space);
    m_doing = new WrapLabel({}, WrapLabel::Role::Quiet, box);
    m_doing->setObjectName(u"doing"_s);
    row->addWidget(m_doing, 1);
    m_byReading = new QPushButton(tr("&Read the licenses and confirm"), box);
    m_byReading->setObjectName(u"byReading"_s);
    m_byWord = new QPushButton(tr("Confirm by my &word"), box);
    m_byWord->setObjectName(u"byWord"_s);
    m_close = new QPushButton(box);
    m_close->setObjectName(u"close"_s);
    for (QPushButton* button : {m_byReading, m_byWord, m_close}) {
        button->setAutoDefault(false); // Enter in a field must not give somebody's word
        row->addWidget(button);
    }
    connect(m_byReading, &QPushButton::clicked, this, &ByHandDialog::read);
    connect(m_byWord, &QPushButton::clicked, this, [this] { m_work.confirmByWord(); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    return box;
}

void ByHandDialog::read()
{
    m_doing->setText(tr("Connecting…"));
    m_work.confirmByReading({.userName = m_user->text().trimmed(), .password = Secret::fromText(m_password->text())});
}

void ByHandDialog::showState()
{
    const bool busy = m_work.isBusy();
    const auto& files = m_work.files();
    for (qsizetype index = 0; index < files.size(); ++index) {
        const auto& receipt = files[index].receipt;
        // While the package is being saved nothing may read from it.
        m_tiles[index]->setEnabled(!busy);
        m_ticks[index]->setEnabled(!busy && !receipt);
        if (receipt) {
            m_ticks[index]->setChecked(true);
            m_tiles[index]->setState(Theme::Tone::Good, receipt->byHand == ByHand::Word ? tr("confirmed by your word")
                                                        : receipt->byHand ? tr("confirmed: read from the SmartServer")
                                                                          : tr("installed and confirmed"));
        } else if (files[index].error) {
            m_tiles[index]->setState(Theme::Tone::Warning, tr("not confirmed"));
        }
    }
    const bool claims = m_work.hasClaims();
    m_openCms->setEnabled(m_work.cms().has_value());
    m_saveFiles->setEnabled(!busy);
    m_showFolder->setVisible(!m_folder.isEmpty());
    const bool hasLogin = !m_user->text().trimmed().isEmpty() && !m_password->text().isEmpty();
    m_user->setEnabled(!busy);
    m_password->setEnabled(!busy);
    m_byWord->setEnabled(!busy && claims);
    m_byReading->setEnabled(!busy && claims && hasLogin);
    m_close->setText(busy ? tr("S&top") : tr("C&lose"));
    if (!busy)
        m_doing->setText(claims ? QString() : tr("Tick what shows, then confirm it."));
}

void ByHandDialog::showOutcome()
{
    showState();
    if (m_work.isDone() && !m_work.error())
        accept();
}

void ByHandDialog::showProblem(const Error& error)
{
    m_errors->clear();
    m_errors->show(error);
    if (error.certificate)
        m_errors->addAction(tr("Compare the c&ertificate…"),
                            [this, question = *error.certificate] { askCertificate(question); });
    if (error.wayOn == WayOn::Label)
        m_errors->addAction(tr("Type the code on the la&bel…"), [this] { askLabel(); });
    if (error.wayOn == WayOn::LogInAgain) {
        const QString words =
            QCoreApplication::translate("activation::ui::InstallPage", "&Send the password all the same");
        m_errors->addAction(words, [this] {
            m_work.logInAgain();
            read();
        });
    }
    if (m_work.isUnsaved())
        m_errors->addAction(tr("Try &again"), [this] { m_work.save(); });
    m_errors->setFocus();
    if (error.certificate)
        askCertificate(*error.certificate);
}

void ByHandDialog::askCertificate(const CertificateQuestion& question)
{
    const auto address = m_work.cms();
    CertificateQuestions::ask({{address ? address->authority() : QString(), question}}, this,
                              [this](const QList<Fingerprint>& compared) { m_work.trust(compared); });
}

void ByHandDialog::askLabel()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("The label on the back of the unit"));
    dialog->setLabelText(tr("Install Code or host name on the label:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& text) {
        m_work.setLabel(text);
        read();
    });
    dialog->open();
}

void ByHandDialog::reject()
{
    if (m_work.isBusy())
        m_work.stop();
    else
        QDialog::reject();
}

} // namespace activation::ui
