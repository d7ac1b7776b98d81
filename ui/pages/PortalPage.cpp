// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/PortalPage.h"

#include "ui/dialogs/ProxyLoginDialog.h"
#include "ui/dialogs/SharedFileDialog.h"
#include "ui/pages/BrowserPane.h"
#include "ui/pages/Scroller.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/WrapLabel.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {

using Stage = PortalController::Stage;

PortalPage::PortalPage(const Flow& flow, QWidget* parent) : Page(flow, PageId::Portal, parent)
{
    m_panes = new QStackedWidget(this);
    m_panes->addWidget(makeLoginPane());
    m_panes->addWidget(makeBrowserPane());
    m_panes->addWidget(makeNoProfilePane());
    body()->addWidget(m_panes, 1);
    PortalController* portal = flow.portal.get();
    connect(portal, &Controller::changed, this, &PortalPage::showStage);
    connect(portal, &Controller::errorChanged, this, &PortalPage::showStage);
    connect(portal, &PortalController::loggedIn, this, &Page::proceeded);
    connect(flow.browser.get(), &Controller::errorChanged, this, [this] {
        if (isVisible())
            showError(this->flow().browser->error());
    });
    connect(flow.intake.get(), &IntakeController::finished, this, &PortalPage::showArrival, Qt::QueuedConnection);
    connect(portal, &Controller::busyChanged, this, [this](bool busy) {
        m_login->setEnabled(!busy);
        m_code->setEnabled(!busy);
        if (!busy && this->flow().portal->stage() == Stage::NeedsCode)
            m_code->setFocus();
    });
}

QWidget* PortalPage::makeLoginPane()
{
    auto* pane = new QWidget(this);
    auto* form = new QFormLayout(pane);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(Theme::Space);
    m_portal = new WrapLabel({}, WrapLabel::Role::Strong, pane);
    m_portal->setObjectName(u"portalName"_s);
    form->addRow(m_portal);
    m_login = new QLineEdit(pane);
    m_login->setObjectName(u"portalLogin"_s);
    m_login->setAccessibleName(tr("License ID or e-mail address"));
    m_login->setPlaceholderText(tr("License ID, or an e-mail address that the partner added as a contact"));
    form->addRow(tr("&License ID or e-mail:"), m_login);
    m_codeRow = new QWidget(pane);
    auto* codeForm = new QFormLayout(m_codeRow);
    codeForm->setContentsMargins(0, 0, 0, 0);
    codeForm->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_code = new QLineEdit(m_codeRow);
    m_code->setObjectName(u"portalCode"_s);
    m_code->setAccessibleName(tr("Code from the e-mail"));
    codeForm->addRow(new WrapLabel(tr("The portal has sent a code by e-mail."), WrapLabel::Role::Body, m_codeRow));
    codeForm->addRow(tr("C&ode from the e-mail:"), m_code);
    form->addRow(m_codeRow);
    auto* without = new QPushButton(tr("Go on &without the portal"), pane);
    without->setObjectName(u"withoutPortal"_s);
    without->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // what else the page is about stays the main thing
    without->setAutoDefault(false);
    connect(without, &QPushButton::clicked, this, [this] { Q_EMIT jumpWanted(PageId::Files); });
    form->addRow(QString(), without);
    connect(m_login, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
    connect(m_code, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
    return pane;
}

QWidget* PortalPage::makeBrowserPane()
{
    auto* pane = new Scroller(this);
    m_browser = new BrowserPane(flow(), pane);
    connect(m_browser, &BrowserPane::failed, this, &PortalPage::showError);
    pane->column()->addWidget(m_browser);
    return pane;
}

QWidget* PortalPage::makeNoProfilePane()
{
    auto* pane = new QWidget(this);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Space * 3 / 2);
    column->addWidget(new WrapLabel(tr("The portal's address is not public, so a portal profile says where yours is. "
                                       "Without one, make the activation files in the browser and drop them here."),
                                    WrapLabel::Role::Body, pane));
    auto* choose = new QPushButton(Theme::icon(u"file"_s), tr("Choose a &portal profile…"), pane);
    choose->setObjectName(u"chooseProfile"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &PortalPage::chooseProfile);
    column->addWidget(choose, 0, Qt::AlignLeft);
    column->addStretch(1);
    return pane;
}

void PortalPage::chooseProfile()
{
    auto* dialog = new QFileDialog(this, tr("Portal profile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Portal profiles (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { flow().portal->loadProfile(file); });
    dialog->open();
}

void PortalPage::askProxyLogin()
{
    auto* dialog = new ProxyLoginDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        flow().portal->setProxyLogin(dialog->login());
        act();
    });
    dialog->open();
}

void PortalPage::initializePage()
{
    setHeading(tr("Get the activation files"),
               tr("This needs internet. Nothing is spent before you choose a license."));
    if (flow().portal->stage() == Stage::NoProfile)
        flow().portal->loadProfile();
    if (const auto& demo = flow().session->options().demo; demo && m_login->text().isEmpty())
        m_login->setText(demo->portalLogin);
    showStage();
}

QWidget* PortalPage::firstFocus() const
{
    const Stage stage = flow().portal->stage();
    if (stage == Stage::Browser)
        return m_browser->firstFocus();
    return stage == Stage::NeedsCode ? m_code : stage == Stage::LoggedOut ? m_login : nullptr;
}

void PortalPage::showStage()
{
    const PortalController& portal = *flow().portal;
    const Stage stage = portal.stage();
    m_panes->setCurrentIndex(stage == Stage::NoProfile ? 2 : stage == Stage::Browser ? 1 : 0);
    m_codeRow->setVisible(stage == Stage::NeedsCode);
    if (portal.profile()) {
        m_portal->setText(portal.profile()->simulated ? tr("%1 (simulated)").arg(portal.profile()->name)
                                                      : portal.profile()->name);
    }
    setButtonText(QWizard::NextButton, stage == Stage::LoggedOut   ? tr("Log &in")
                                       : stage == Stage::NeedsCode ? tr("&Confirm")
                                                                   : tr("&Next"));
    if (stage == Stage::Browser && isVisible() && !flow().browser->isActive())
        flow().browser->enter(*portal.profile());
    showError(portal.error());
    if (portal.error() && stage == Stage::NoProfile)
        errors()->addAction(tr("Choose &another profile…"), [this] { chooseProfile(); });
    constexpr int ProxyLoginRequired = 407;
    if (portal.error() && portal.error()->httpStatus == ProxyLoginRequired)
        errors()->addAction(tr("Log in to the p&roxy…"), [this] { askProxyLogin(); });
    Q_EMIT completeChanged();
}

void PortalPage::showArrival()
{
    if (!flow().browser->isActive())
        return;
    IntakeController* const intake = flow().intake.get();
    if (const qsizetype index = intake->itemWith(WayOn::DespiteName); index >= 0)
        errors()->addAction(tr("Its name misleads: &take it in all the same"),
                            [intake, index] { intake->insist(index); });
    if (const qsizetype index = intake->itemWith(WayOn::Shared); index >= 0)
        errors()->addAction(tr("&It is for both…"),
                            [this, index] { SharedFileDialog::ask(flow().intake, index, this); });
}

bool PortalPage::isComplete() const
{
    switch (flow().portal->stage()) {
    case Stage::LoggedOut:
        return !m_login->text().trimmed().isEmpty();
    case Stage::NeedsCode:
        return m_asked != m_login->text().trimmed() || !m_code->text().trimmed().isEmpty();
    default:
        return true;
    }
}

bool PortalPage::isSettled() const
{
    const Stage stage = flow().portal->stage();
    if (stage == Stage::LoggedIn)
        return m_asked == m_login->text().trimmed();
    return stage != Stage::LoggedOut && stage != Stage::NeedsCode;
}

void PortalPage::act()
{
    const QString login = m_login->text().trimmed();
    if (flow().portal->stage() == Stage::NeedsCode && login == m_asked) {
        flow().portal->confirm(m_code->text().trimmed());
        return;
    }
    m_asked = login;
    flow().portal->login(login);
}

std::optional<PageId> PortalPage::following() const
{
    return flow().portal->stage() == Stage::LoggedIn ? PageId::Licenses : PageId::Files;
}

} // namespace activation::ui
