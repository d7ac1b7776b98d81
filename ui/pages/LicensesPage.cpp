// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/LicensesPage.h"

#include "ui/pages/BatchStrip.h"
#include "ui/pages/LicenseListDialog.h"
#include "ui/pages/LicensePlanTable.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/SpendingCard.h"
#include "ui/widgets/WrapLabel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::ui {

LicensesPage::LicensesPage(const Flow& flow, QWidget* parent) : Page(flow, PageId::Licenses, parent)
{
    setHeading(
        tr("Choose the licenses"),
        tr("A proposal is made for every SmartServer without capacity. Next makes the activation files; only then "
           "something is spent, once for each."));
    m_table = new LicensePlanTable(flow.portal, this);
    body()->addWidget(new BatchStrip(flow.portal.get(), this));
    body()->addWidget(m_table, 1);
    m_plan = new SpendingCard(this);
    m_plan->setObjectName(u"spendingPlan"_s);
    body()->addWidget(m_plan);
    m_note = new WrapLabel({}, WrapLabel::Role::Quiet, this);
    m_note->setObjectName(u"licenseNote"_s);
    body()->addWidget(m_note);
    auto* lists = new QHBoxLayout;
    m_listed = new WrapLabel({}, WrapLabel::Role::Quiet, this);
    m_listed->setObjectName(u"listedNote"_s);
    lists->addWidget(m_listed, 1);
    m_dropList = new QPushButton(tr("Propose from &all"), this);
    m_dropList->setObjectName(u"dropList"_s);
    m_dropList->setAutoDefault(false);
    lists->addWidget(m_dropList);
    m_chooseList = new QPushButton(Theme::icon(u"file"_s), tr("Partner's li&cense list…"), this);
    m_chooseList->setObjectName(u"chooseList"_s);
    m_chooseList->setAutoDefault(false);
    m_chooseList->setToolTip(tr("A table (CSV) that says which licenses are for which project"));
    lists->addWidget(m_chooseList);
    body()->addLayout(lists);
    connect(m_chooseList, &QPushButton::clicked, this, &LicensesPage::chooseList);
    connect(m_dropList, &QPushButton::clicked, this, [this] { this->flow().portal->setListed(std::nullopt); });

    connect(m_table, &LicensePlanTable::edited, this, &LicensesPage::showNext);
    PortalController* portal = flow.portal.get();
    connect(portal, &PortalController::planMade, this, [this] {
        m_table->fill();
        showNote();
        showListed();
        showNext();
    });
    connect(portal, &Controller::busyChanged, this, [this](bool busy) {
        m_table->setEnabled(!busy);
        m_chooseList->setEnabled(!busy);
        m_dropList->setEnabled(!busy);
    });
    connect(portal, &PortalController::obtained, this, [this] {
        m_ended = true;
        m_table->showPools();
        showProblems();
        showNext();
        const auto& rows = this->flow().portal->rows();
        if (!this->flow().portal->error() &&
            std::none_of(rows.begin(), rows.end(), [](const auto& row) { return row.error.has_value(); }))
            Q_EMIT proceeded();
    });
}

void LicensesPage::initializePage()
{
    m_ended = false;
    flow().portal->makePlan();
    showProblems();
}

void LicensesPage::showNote()
{
    const auto& rows = flow().portal->rows();
    const bool any = std::any_of(rows.begin(), rows.end(), [](const auto& row) { return row.plan.wanted; });
    const bool lacking =
        std::any_of(rows.begin(), rows.end(), [](const auto& row) { return row.plan.wanted && !row.plan.license; });
    m_note->setText(lacking ? tr("The portal has no device capacity license left for some of them. Ask the partner for "
                                 "more, or log in with another License ID.")
                    : any   ? QString()
                            : tr("Every SmartServer here has capacity or a file for it already. Tick one only if it "
                                   "needs one license more."));
    m_note->setVisible(!m_note->text().isEmpty());
}

void LicensesPage::showPlan()
{
    m_plan->setPlan(flow().portal->plan());
    Q_EMIT completeChanged();
}

bool LicensesPage::isComplete() const
{
    return flow().portal->plan().isPossible();
}

void LicensesPage::showNext()
{
    showPlan();
    setButtonText(QWizard::NextButton, flow().portal->wantsAnything() ? tr("&Make the activation files") : tr("&Next"));
}

void LicensesPage::showProblems()
{
    std::optional<Error> error = flow().portal->error();
    qsizetype failed = 0;
    for (const PortalController::Row& row : flow().portal->rows()) {
        failed += row.error ? 1 : 0;
        if (!error && row.error)
            error = row.error;
    }
    showError(error);
    if (error && error->wayOn == WayOn::WithoutTeam)
        errors()->addAction(tr("Spend &without asking the team"),
                            [this] { flow().portal->insist(WayOn::WithoutTeam); });
    if (error && error->wayOn == WayOn::Additional)
        errors()->addAction(tr("Spend &one more license all the same"),
                            [this] { flow().portal->insist(WayOn::Additional); });
    if (m_ended && failed > 0)
        errors()->addAction(tr("Leave what failed for &later"), [this] { Q_EMIT jumpWanted(PageId::Files); });
}

void LicensesPage::chooseList()
{
    auto* dialog = new QFileDialog(this, tr("License list of a partner"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &LicensesPage::openList);
    dialog->open();
}

void LicensesPage::openList(const QString& file)
{
    const auto list = std::make_shared<LicenseListController>(flow().session, flow().portal);
    list->open(file);
    if (!list->isOpen()) {
        showError(list->error());
        return;
    }
    auto* dialog = new LicenseListDialog(list, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LicensesPage::showListed()
{
    const auto& listed = flow().portal->listed();
    m_dropList->setVisible(listed.has_value());
    m_listed->setText(listed ? tr("Proposed from “%1” only: project %2.")
                                   .arg(listed->file, listed->project.isEmpty() ? tr("not named") : listed->project)
                             : QString());
}

bool LicensesPage::isSettled() const
{
    return !flow().portal->wantsAnything();
}

void LicensesPage::act()
{
    flow().portal->obtain();
}

} // namespace activation::ui
