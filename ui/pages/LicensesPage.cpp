// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/LicensesPage.h"

#include "ui/pages/BatchStrip.h"
#include "ui/pages/LicenseListDialog.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/SpendingCard.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

enum Column
{
    Unit,
    Chosen,
    Devices,
    State,
    Columns,
};

} // namespace

LicensesPage::LicensesPage(const Flow& flow, QWidget* parent) : Page(flow, PageId::Licenses, parent)
{
    setHeading(
        tr("Choose the licenses"),
        tr("A proposal is made for every SmartServer without capacity. Next makes the activation files; only then "
           "something is spent, once for each."));
    m_table = new QTableWidget(0, Columns, this);
    m_table->setObjectName(u"licensePlan"_s);
    m_table->setAccessibleName(tr("Licenses by SmartServer"));
    m_table->setHorizontalHeaderLabels({tr("SmartServer"), tr("License"), tr("Devices"), tr("State")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(Unit, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Chosen, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Devices, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(State, QHeaderView::ResizeToContents);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
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

    connect(m_table, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* item) {
        if (!m_filling && item->column() == Unit)
            edited(item->row());
    });
    PortalController* portal = flow.portal.get();
    connect(portal, &PortalController::planMade, this, [this] {
        fill();
        showListed();
        showNext();
    });
    connect(portal, &PortalController::rowChanged, this, &LicensesPage::showRow);
    connect(portal, &Controller::busyChanged, this, [this](bool busy) {
        m_table->setEnabled(!busy);
        m_chooseList->setEnabled(!busy);
        m_dropList->setEnabled(!busy);
    });
    connect(portal, &PortalController::obtained, this, [this] {
        m_ended = true;
        showPools();
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

QString LicensesPage::describe(const PortalLicense& license) const
{
    const QLocale locale;
    QString text = tr("%1, %2 of %3 devices left")
                       .arg(license.description, locale.toString(license.available.count()),
                            locale.toString(license.devices.count()));
    if (!license.project.isEmpty())
        text += u" · "_s + license.project;
    return text + u" · "_s + license.licenseId.text();
}

void LicensesPage::fill()
{
    m_filling = true;
    const auto& rows = flow().portal->rows();
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rows.size(); ++row)
        fillRow(row);
    m_filling = false;
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

void LicensesPage::fillRow(int row)
{
    const PlannedLicense& plan = flow().portal->rows()[row].plan;
    const QString code = plan.installCode.text();
    auto* unit = new QTableWidgetItem(code);
    unit->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    unit->setCheckState(plan.wanted && plan.license ? Qt::Checked : Qt::Unchecked);
    m_table->setItem(row, Unit, unit);

    auto* chosen = new QComboBox(m_table);
    chosen->setObjectName(u"license-%1"_s.arg(code));
    chosen->setAccessibleName(tr("License for %1").arg(code));
    chosen->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    chosen->setMinimumContentsLength(20);
    for (const PortalLicense& license : flow().portal->licenses()) {
        if (license.kind == ActivationKind::Capacity && license.available.count() > 0)
            chosen->addItem(describe(license), license.licenseId.text());
    }
    chosen->setPlaceholderText(tr("none left"));
    chosen->setCurrentIndex(plan.license ? chosen->findData(plan.license->text()) : -1);
    m_table->setCellWidget(row, Chosen, chosen);

    auto* devices = new QSpinBox(m_table);
    devices->setObjectName(u"devices-%1"_s.arg(code));
    devices->setAccessibleName(tr("Devices for %1").arg(code));
    devices->setRange(1, DeviceCount::Max);
    devices->setGroupSeparatorShown(true);
    devices->setValue(std::max(plan.devices.count(), 1));
    m_table->setCellWidget(row, Devices, devices);

    auto* state = new QTableWidgetItem;
    state->setFlags(Qt::ItemIsEnabled);
    m_table->setItem(row, State, state);
    m_table->setRowHeight(row, chosen->sizeHint().height() + Theme::Space);

    connect(chosen, &QComboBox::activated, this, [this, row, chosen, devices] {
        for (const PortalLicense& license : flow().portal->licenses()) {
            if (license.licenseId.text() == chosen->currentData().toString())
                devices->setValue(license.available.count());
        }
        edited(row);
    });
    connect(devices, &QSpinBox::valueChanged, this, [this, row] { edited(row); });
    showRow(row);
}

void LicensesPage::edited(int row)
{
    const auto* chosen = qobject_cast<QComboBox*>(m_table->cellWidget(row, Chosen));
    const auto* devices = qobject_cast<QSpinBox*>(m_table->cellWidget(row, Devices));
    const auto license = LicenseId::parse(chosen->currentData().toString());
    const auto count = DeviceCount::from(devices->value());
    flow().portal->setPlan(row, m_table->item(row, Unit)->checkState() == Qt::Checked,
                           license ? std::optional(*license) : std::nullopt, count.value_or(DeviceCount()));
    showNext();
}

void LicensesPage::showRow(qsizetype index)
{
    const int row = static_cast<int>(index);
    if (row >= m_table->rowCount() || !m_table->item(row, State))
        return;
    using RowState = PortalController::Row::State;
    const PortalController::Row& shown = flow().portal->rows()[index];
    QTableWidgetItem* item = m_table->item(row, State);
    const QSignalBlocker quiet(m_table);
    switch (shown.state) {
    case RowState::Waiting:
        item->setText(shown.additional    ? tr("one license more")
                      : shown.plan.wanted ? tr("needs a file")
                                          : tr("has capacity"));
        item->setIcon(shown.additional ? Theme::icon(u"warning"_s) : QIcon());
        break;
    case RowState::Running:
        item->setText(tr("being made…"));
        item->setIcon(Theme::icon(u"clock"_s));
        break;
    case RowState::Retrying:
        item->setText(retryText(shown.retryIn, std::nullopt));
        item->setIcon(Theme::icon(u"clock"_s));
        break;
    case RowState::Failed:
        item->setText(tr("failed"));
        item->setIcon(Theme::icon(u"error"_s));
        break;
    case RowState::Done:
        item->setText(shown.outcome && shown.outcome->how != ObtainOutcome::How::Made ? tr("made before, received")
                                                                                      : tr("received"));
        item->setIcon(Theme::icon(u"check"_s));
        break;
    }
    item->setToolTip(shown.error ? shown.error->toText() : QString());
    m_table->cellWidget(row, Chosen)->setEnabled(shown.state != RowState::Done);
    m_table->cellWidget(row, Devices)->setEnabled(shown.state != RowState::Done);
}

/// What is left of the licenses has changed: in the words to choose from, too.
void LicensesPage::showPools()
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        auto* chosen = qobject_cast<QComboBox*>(m_table->cellWidget(row, Chosen));
        for (const PortalLicense& license : flow().portal->licenses()) {
            if (const int at = chosen->findData(license.licenseId.text()); at >= 0)
                chosen->setItemText(at, describe(license));
        }
    }
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
