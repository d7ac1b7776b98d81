// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/UnitCard.h"

#include "activation/LabelEntry.h"
#include "domain/Escape.h"
#include "report/IdentityCode.h"
#include "ui/dialogs/QrDialog.h"
#include "ui/widgets/CapacityBar.h"
#include "ui/widgets/Clipboard.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/LicenseJudgement.h"
#include "ui/widgets/LicenseTable.h"
#include "ui/widgets/MaintenanceLine.h"
#include "ui/widgets/Words.h"
#include "ui/widgets/WrapLabel.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

QString orDash(const QString& text)
{
    return text.isEmpty() ? u"–"_s : escaped(text);
}

} // namespace

UnitCard::UnitCard(QWidget* parent)
    : Card(parent),
      m_installCode(new WrapLabel({}, WrapLabel::Role::Heading, this)),
      m_copy(makeCopyButton(
          tr("Copy the Install Code"), [this] { return m_unit ? m_unit->installCode.text() : QString(); }, this)),
      m_qr(new QPushButton(Theme::icon(u"qr"_s), tr("&QR code…"), this)),
      m_capacity(new CapacityBar(this)),
      m_maintenance(new MaintenanceLine(this)),
      m_judgement(new LicenseJudgement(this)),
      m_licenses(new LicenseTable(this))
{
    setObjectName(u"unitCard"_s);
    m_installCode->setObjectName(u"installCode"_s);
    m_qr->setObjectName(u"showQr"_s);
    m_qr->setAccessibleName(tr("Show the identity as a QR code"));
    m_qr->setAutoDefault(false);
    connect(m_qr, &QPushButton::clicked, this, &UnitCard::showQr);

    auto* code = new QVBoxLayout;
    code->setSpacing(0);
    code->addWidget(new WrapLabel(tr("Install Code"), WrapLabel::Role::Quiet, this));
    code->addWidget(m_installCode);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::Space);
    head->addWidget(new IconLabel(u"unit"_s, Theme::Tone::Accent, 36, this), 0, Qt::AlignVCenter);
    head->addSpacing(Theme::Space / 2);
    head->addLayout(code, 1);
    head->addWidget(m_copy, 0, Qt::AlignTop);
    head->addWidget(m_qr, 0, Qt::AlignTop);

    auto* facts = new QGridLayout;
    facts->setHorizontalSpacing(3 * Theme::Space);
    facts->setVerticalSpacing(Theme::Space);
    m_segmentController = addFact(facts, tr("Segment Controller"), u"segmentController"_s);
    m_release = addFact(facts, tr("Release"), u"release"_s);
    m_readAt = addFact(facts, tr("Read at"), u"readAt"_s);
    m_address = addFact(facts, tr("Address"), u"address"_s);
    m_hostName = addFact(facts, tr("Host name"), u"hostName"_s);
    m_sources = addFact(facts, tr("Known from"), u"identitySources"_s);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(2 * Theme::Space, 2 * Theme::Space, 2 * Theme::Space, 2 * Theme::Space);
    all->setSpacing(2 * Theme::Space);
    all->addLayout(head);
    all->addLayout(facts);
    all->addWidget(m_capacity);
    all->addWidget(m_maintenance);
    all->addWidget(m_judgement);
    all->addWidget(m_licenses, 1);
}

WrapLabel* UnitCard::addFact(QGridLayout* grid, const QString& caption, const QString& name)
{
    constexpr int Columns = 3;
    auto* captionLabel = new WrapLabel(caption, WrapLabel::Role::Quiet, this);
    auto* value = new WrapLabel(u"–"_s, WrapLabel::Role::Body, this);
    value->setObjectName(name);
    auto* cell = new QVBoxLayout;
    cell->setSpacing(0);
    cell->addWidget(captionLabel);
    cell->addWidget(value);
    cell->addStretch();
    const int index = grid->count();
    grid->addLayout(cell, index / Columns, index % Columns);
    grid->setColumnStretch(index % Columns, 1);
    return value;
}

void UnitCard::setUnit(const SmartServer& unit)
{
    m_unit = unit;
    m_installCode->setText(unit.installCode.text());
    m_segmentController->setText(orDash(unit.segmentController));
    m_release->setText(orDash(unit.release.display()));
    m_address->setText(orDash(unit.address));
    m_hostName->setText(orDash(unit.hostName));
    m_readAt->setText(isFromLabelAlone(unit) ? tr("not read: entered by its label") : words(unit.readAt));
    QStringList sources;
    for (const IdentityReading& reading : unit.identitySources)
        sources += tr("%1: %2").arg(words(reading.source), escaped(reading.value));
    m_sources->setText(sources.isEmpty() ? u"–"_s : sources.join(u'\n'));
    m_capacity->setCapacity(unit.capacity);
    const QDate today = QDate::currentDate();
    const LicenseAssessment assessment = assessLicenses(unit.licenses, unit.capacity, today);
    m_maintenance->setAssessment(assessment, today);
    m_judgement->setAssessment(assessment);
    m_licenses->setLicenses(unit.licenses, today);
    setAccessibleName(tr("SmartServer %1").arg(unit.installCode.text()));
    setAccessibleDescription(IdentityCode::of(unit).toText());
}

void UnitCard::showQr()
{
    if (!m_unit)
        return;
    auto* dialog = new QrDialog(tr("SmartServer %1").arg(m_unit->installCode.text()),
                                IdentityCode::of(*m_unit).toText(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace activation::ui
