// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/LicensePlanTable.h"

#include "ui/pages/BatchStrip.h"
#include "ui/pages/LicensesPage.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

enum Column
{
    Unit,
    Chosen,
    Devices,
    Stage,
    Columns,
};

} // namespace

LicensePlanTable::LicensePlanTable(const std::shared_ptr<PortalController>& portal, QWidget* parent)
    : QTableWidget(0, Columns, parent), m_portal(portal)
{
    setObjectName(u"licensePlan"_s);
    setAccessibleName(LicensesPage::tr("Licenses by SmartServer"));
    setHorizontalHeaderLabels({LicensesPage::tr("SmartServer"), LicensesPage::tr("License"),
                               LicensesPage::tr("Devices"), LicensesPage::tr("State")});
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(Unit, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Chosen, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(Devices, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Stage, QHeaderView::ResizeToContents);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    connect(this, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* item) {
        if (!m_filling && item->column() == Unit)
            take(item->row());
    });
    connect(portal.get(), &PortalController::rowChanged, this, &LicensePlanTable::showRow);
}

QString LicensePlanTable::describe(const PortalLicense& license) const
{
    const QLocale locale;
    QString text = LicensesPage::tr("%1, %2 of %3 devices left")
                       .arg(license.description, locale.toString(license.available.count()),
                            locale.toString(license.devices.count()));
    if (!license.project.isEmpty())
        text += u" · "_s + license.project;
    return text + u" · "_s + license.licenseId.text();
}

void LicensePlanTable::fill()
{
    m_filling = true;
    const auto& rows = m_portal->rows();
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rows.size(); ++row)
        fillRow(row);
    m_filling = false;
}

void LicensePlanTable::fillRow(int row)
{
    const PlannedLicense& plan = m_portal->rows()[row].plan;
    const QString code = plan.installCode.text();
    auto* unit = new QTableWidgetItem(code);
    unit->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    unit->setCheckState(plan.wanted && plan.license ? Qt::Checked : Qt::Unchecked);
    setItem(row, Unit, unit);

    auto* chosen = new QComboBox(this);
    chosen->setObjectName(u"license-%1"_s.arg(code));
    chosen->setAccessibleName(LicensesPage::tr("License for %1").arg(code));
    chosen->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    chosen->setMinimumContentsLength(20);
    for (const PortalLicense& license : m_portal->licenses()) {
        if (license.kind == ActivationKind::Capacity && license.available.count() > 0)
            chosen->addItem(describe(license), license.licenseId.text());
    }
    chosen->setPlaceholderText(LicensesPage::tr("none left"));
    chosen->setCurrentIndex(plan.license ? chosen->findData(plan.license->text()) : -1);
    setCellWidget(row, Chosen, chosen);

    auto* devices = new QSpinBox(this);
    devices->setObjectName(u"devices-%1"_s.arg(code));
    devices->setAccessibleName(LicensesPage::tr("Devices for %1").arg(code));
    devices->setRange(1, DeviceCount::Max);
    devices->setGroupSeparatorShown(true);
    devices->setValue(std::max(plan.devices.count(), 1));
    setCellWidget(row, Devices, devices);

    auto* state = new QTableWidgetItem;
    state->setFlags(Qt::ItemIsEnabled);
    setItem(row, Stage, state);
    setRowHeight(row, chosen->sizeHint().height() + Theme::Space);

    connect(chosen, &QComboBox::activated, this, [this, row, chosen, devices] {
        for (const PortalLicense& license : m_portal->licenses()) {
            if (license.licenseId.text() == chosen->currentData().toString())
                devices->setValue(license.available.count());
        }
        take(row);
    });
    connect(devices, &QSpinBox::valueChanged, this, [this, row] { take(row); });
    showRow(row);
}

void LicensePlanTable::take(int row)
{
    const auto* chosen = qobject_cast<QComboBox*>(cellWidget(row, Chosen));
    const auto* devices = qobject_cast<QSpinBox*>(cellWidget(row, Devices));
    const auto license = LicenseId::parse(chosen->currentData().toString());
    const auto count = DeviceCount::from(devices->value());
    m_portal->setPlan(row, item(row, Unit)->checkState() == Qt::Checked,
                      license ? std::optional(*license) : std::nullopt, count.value_or(DeviceCount()));
    Q_EMIT edited();
}

void LicensePlanTable::showRow(qsizetype index)
{
    const int row = static_cast<int>(index);
    if (row >= rowCount() || !item(row, Stage))
        return;
    using RowState = PortalController::Row::State;
    const PortalController::Row& shown = m_portal->rows()[index];
    QTableWidgetItem* shownIn = item(row, Stage);
    const QSignalBlocker quiet(this);
    switch (shown.state) {
    case RowState::Waiting:
        shownIn->setText(shown.additional    ? LicensesPage::tr("one license more")
                         : shown.plan.wanted ? LicensesPage::tr("needs a file")
                                             : LicensesPage::tr("has capacity"));
        shownIn->setIcon(shown.additional ? Theme::icon(u"warning"_s) : QIcon());
        break;
    case RowState::Running:
        shownIn->setText(LicensesPage::tr("being made…"));
        shownIn->setIcon(Theme::icon(u"clock"_s));
        break;
    case RowState::Retrying:
        shownIn->setText(retryText(shown.retryIn, std::nullopt));
        shownIn->setIcon(Theme::icon(u"clock"_s));
        break;
    case RowState::Failed:
        shownIn->setText(LicensesPage::tr("failed"));
        shownIn->setIcon(Theme::icon(u"error"_s));
        break;
    case RowState::Done:
        shownIn->setText(shown.outcome && shown.outcome->how != ObtainOutcome::How::Made
                             ? LicensesPage::tr("made before, received")
                             : LicensesPage::tr("received"));
        shownIn->setIcon(Theme::icon(u"check"_s));
        break;
    }
    shownIn->setToolTip(shown.error ? shown.error->toText() : QString());
    cellWidget(row, Chosen)->setEnabled(shown.state != RowState::Done);
    cellWidget(row, Devices)->setEnabled(shown.state != RowState::Done);
}

/// What is left of the licenses has changed: in the words to choose from, too.
void LicensePlanTable::showPools()
{
    for (int row = 0; row < rowCount(); ++row) {
        auto* chosen = qobject_cast<QComboBox*>(cellWidget(row, Chosen));
        for (const PortalLicense& license : m_portal->licenses()) {
            if (const int at = chosen->findData(license.licenseId.text()); at >= 0)
                chosen->setItemText(at, describe(license));
        }
    }
}

} // namespace activation::ui
