// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/SpendingCard.h"

#include "ui/widgets/IconLabel.h"
#include "ui/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

QString problems(const PortalPlan& plan)
{
    QStringList lines;
    for (const PlannedPool& pool : plan.pools) {
        const QString id = pool.license.licenseId.text();
        if (!pool.isKnown)
            lines += SpendingCard::tr("This login does not see license %1.").arg(id);
        else if (pool.after < 0)
            lines += SpendingCard::tr("License %1 has %n device(s) too few: choose fewer, or another license.", nullptr,
                                      static_cast<int>(-pool.after))
                         .arg(id);
    }
    return lines.join(u'\n');
}

} // namespace

SpendingCard::SpendingCard(QWidget* parent) : Card(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space * 2, Theme::Space, Theme::Space * 2, Theme::Space);
    column->setSpacing(Theme::Space);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(Theme::Space * 2);
    m_spent = addFigure(tr("Devices to be spent"), figures);
    m_spent->setObjectName(u"planSpends"_s);
    m_before = addFigure(tr("Left of these licenses now"), figures);
    m_before->setObjectName(u"planBefore"_s);
    m_after = addFigure(tr("Left afterwards"), figures);
    m_after->setObjectName(u"planAfter"_s);
    column->addLayout(figures);
    m_noteRow = new QWidget(this);
    auto* noteRow = new QHBoxLayout(m_noteRow);
    noteRow->setContentsMargins(0, 0, 0, 0);
    m_noteIcon = new IconLabel(u"warning"_s, Theme::Tone::Warning, 18, m_noteRow);
    noteRow->addWidget(m_noteIcon, 0, Qt::AlignTop);
    m_note = new WrapLabel({}, WrapLabel::Role::Body, m_noteRow);
    m_note->setObjectName(u"planNote"_s);
    noteRow->addWidget(m_note, 1);
    column->addWidget(m_noteRow);
}

WrapLabel* SpendingCard::addFigure(const QString& caption, QHBoxLayout* row)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* figure = new WrapLabel({}, WrapLabel::Role::Subheading, this);
    column->addWidget(figure);
    column->addWidget(new WrapLabel(caption, WrapLabel::Role::Quiet, this));
    row->addLayout(column, 1);
    return figure;
}

void SpendingCard::setPlan(const PortalPlan& plan)
{
    const QLocale locale;
    const bool possible = plan.isPossible();
    m_spent->setText(locale.toString(plan.devices));
    m_before->setText(locale.toString(plan.before));
    m_after->setText(locale.toString(plan.after()));
    m_after->setTone(possible ? Theme::Tone::Neutral : Theme::Tone::Bad);
    QString note = problems(plan);
    if (note.isEmpty() && !plan.maintenanceShort.isEmpty())
        note = tr("Maintenance falls short on %n of them: only Customer Success can issue it.", nullptr,
                  static_cast<int>(plan.maintenanceShort.size()));
    m_note->setText(note);
    m_noteRow->setVisible(!note.isEmpty());
    m_noteIcon->setIcon(possible ? u"warning"_s : u"error"_s, possible ? Theme::Tone::Warning : Theme::Tone::Bad);
    setTone(possible ? Theme::Tone::Neutral : Theme::Tone::Bad);
    setAccessibleName(plan.summary());
    setVisible(plan.devices > 0 || !possible);
}

} // namespace activation::ui
