// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/UnitsPage.h"

#include "activation/KnownIds.h"
#include "activation/UnitStory.h"
#include "ui/dialogs/UnitStoryDialog.h"
#include "ui/pages/CloudDialog.h"
#include "ui/pages/Scroller.h"
#include "ui/session/Preferences.h"
#include "ui/widgets/UnitCard.h"
#include "ui/widgets/UnitExport.h"
#include "ui/widgets/UnitOverview.h"
#include "ui/widgets/Words.h"
#include "ui/widgets/WrapLabel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {

UnitsPage::UnitsPage(const Flow& flow, QWidget* parent) : Page(flow, PageId::Units, parent)
{
    m_split = new QSplitter(Qt::Vertical, this);
    m_split->setObjectName(u"unitSplit"_s);
    m_units = new UnitOverview(m_split);
    m_details = new Scroller(m_split);
    m_card = new UnitCard(m_details->widget());
    m_card->setObjectName(u"unitCard"_s);
    m_details->column()->addWidget(m_card);
    m_split->addWidget(m_units);
    m_split->addWidget(m_details);
    m_split->setCollapsible(0, false);
    m_split->setHandleWidth(Theme::Space);
    m_split->setSizes({300, 200});
    body()->addWidget(m_split, 1);
    addButtons();

    const Preferences preferences(flow.session->options().ledgerFile);
    m_units->table()->setColumns(preferences.unitColumns());
    m_split->restoreState(preferences.unitSplit());
    connect(m_units->table(), &UnitTable::currentUnitChanged, this, &UnitsPage::showCurrent);
    connect(m_units->table(), &UnitTable::selectedUnitsChanged, this, &UnitsPage::showSelection);
    connect(m_units->table(), &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (m_selection->isEnabled())
            m_menu->popup(m_units->table()->viewport()->mapToGlobal(at));
    });
    connect(flow.site.get(), &Controller::changed, this, &UnitsPage::fill);
    connect(flow.site.get(), &Controller::errorChanged, this, [this] {
        if (isVisible())
            showError(this->flow().site->error());
    });
    connect(flow.site.get(), &SiteController::reported, this, [this](const QString& file) {
        if (isVisible())
            setLead(tr("The table is in %1.").arg(pathWords(file)));
    });
}

void UnitsPage::addButtons()
{
    m_menu = new QMenu(this);
    m_menu->setObjectName(u"unitActions"_s);
    m_menu->addAction(Theme::icon(u"plug"_s), tr("&Read again…"), this, &UnitsPage::readAgain)
        ->setObjectName(u"readAgain"_s);
    QAction* copy = m_menu->addAction(Theme::icon(u"copy"_s), tr("&Copy the Install Codes"), m_units->table(),
                                      &UnitTable::copyCodes);
    copy->setObjectName(u"copyCodes"_s);
    m_menu->addAction(Theme::icon(u"save"_s), tr("&Export as a table (CSV)…"), this, &UnitsPage::exportSelection)
        ->setObjectName(u"exportUnits"_s);
    m_menu->addAction(Theme::icon(u"clock"_s), tr("&What happened…"), this, &UnitsPage::showStory)
        ->setObjectName(u"showStory"_s);
    m_menu->addAction(Theme::icon(u"online"_s), tr("Licenses &online…"), this, &UnitsPage::goOnline)
        ->setObjectName(u"goOnline"_s);
    m_selection = new QPushButton(this);
    m_selection->setObjectName(u"withSelection"_s);
    m_selection->setAutoDefault(false);
    m_selection->setMenu(m_menu);

    auto* more = new QPushButton(Theme::icon(u"plug"_s), tr("&Read another SmartServer…"), this);
    more->setObjectName(u"readAnother"_s);
    more->setAutoDefault(false);
    connect(more, &QPushButton::clicked, this, [this] { Q_EMIT jumpWanted(PageId::Connect); });
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::Space);
    row->addWidget(m_selection);
    m_online = new QPushButton(Theme::icon(u"online"_s), tr("Licenses &online…"), this);
    m_online->setObjectName(u"onlineOffer"_s);
    m_online->setAutoDefault(false);
    connect(m_online, &QPushButton::clicked, this, &UnitsPage::goOnline);
    row->addWidget(more);
    row->addStretch(1);
    body()->addLayout(row);
    m_onlineHint = new WrapLabel({}, WrapLabel::Role::Quiet, this);
    m_onlineHint->setObjectName(u"onlineHint"_s);
    auto* online = new QHBoxLayout;
    online->setSpacing(Theme::Space);
    online->addWidget(m_onlineHint, 1);
    online->addWidget(m_online);
    body()->addLayout(online);
}

void UnitsPage::initializePage()
{
    showError(std::nullopt);
    fill();
}

void UnitsPage::fill()
{
    const Manifest& manifest = flow().site->manifest();
    const int count = static_cast<int>(manifest.smartServers.size());
    setHeading(count == 1 ? tr("This is the SmartServer") : tr("These are the SmartServers"),
               count == 1
                   ? tr("Compare the Install Code with the label on the back of the unit.")
                   : tr("%n SmartServer(s) in this site. Compare the Install Codes with the labels.", nullptr, count));
    m_units->setVisible(count > 1);
    m_customers = customersOf(manifest);
    m_units->setSite(manifest, QDate::currentDate());
}

void UnitsPage::showCurrent()
{
    const auto current = m_units->table()->currentUnit();
    m_card->setVisible(current.has_value());
    // Whoever set a customer wanted the online route: it is offered where it may work.
    const QString customer = current ? m_customers.value(*current) : QString();
    m_online->setVisible(!customer.isEmpty());
    m_onlineHint->setVisible(!customer.isEmpty());
    if (current)
        m_onlineHint->setText(
            tr("%1 is set to the Customer ID %2: where it reaches the internet itself, it can take its "
               "licenses online and needs no file.")
                .arg(current->text(), customer));
    const UnitTableModel& units = m_units->table()->units();
    if (current)
        m_card->setUnit(units.row(units.rowOf(*current)).unit);
}

void UnitsPage::showSelection()
{
    const auto count = static_cast<int>(m_units->table()->selectedUnits().size());
    m_selection->setText(count == 1 ? tr("With thi&s SmartServer")
                                    : tr("With %n &selected SmartServer(s)", nullptr, count));
    m_selection->setEnabled(count > 0);
}

void UnitsPage::readAgain()
{
    QStringList targets;
    const UnitTableModel& units = m_units->table()->units();
    for (const InstallCode& code : m_units->table()->selectedUnits()) {
        const QString& address = units.row(units.rowOf(code)).unit.address;
        targets += address.isEmpty() ? u"smartserver-"_s + code.text() : address;
    }
    flow().read->propose(targets.join(u' '));
    Q_EMIT jumpWanted(PageId::Connect);
}

void UnitsPage::exportSelection()
{
    auto* dialog = new QFileDialog(this, tr("Export the selected SmartServers"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table (*.csv)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(QFileInfo(flow().site->path()).completeBaseName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        const UnitTable& table = *m_units->table();
        flow().site->exportTable(exportedUnits(table.units(), table.selectedUnits()), file);
    });
    dialog->open();
}

void UnitsPage::showStory()
{
    const auto code = m_units->table()->currentUnit();
    if (!code)
        return;
    Workspace& workspace = flow().session->workspace();
    const auto story = unitStory(workspace, flow().site->manifest(), *code);
    if (!story) {
        showError(story.error());
        return;
    }
    auto* dialog = new UnitStoryDialog(*code, *story, workspace.ledger().laptop(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void UnitsPage::goOnline()
{
    const auto code = m_units->table()->currentUnit();
    if (!code)
        return;
    const auto cloud = std::make_shared<CloudController>(flow().session, *code);
    auto* dialog = new CloudDialog(cloud, flow().logins, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &UnitsPage::fill); // what was read is in the package
    dialog->open();
}

void UnitsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    if (!m_units->isHidden()) // as it was left; of a single unit it was never seen
        Preferences(flow().session->options().ledgerFile)
            .setUnitTable(m_units->table()->columns(), m_split->saveState());
}

} // namespace activation::ui
