// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/UnitsPage.h"

#include "ui/pages/Scroller.h"
#include "ui/widgets/UnitCard.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {

UnitsPage::UnitsPage(const Flow& flow, QWidget* parent) : Page(flow, PageId::Units, parent)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::Space * 2);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"unitList"_s);
    m_list->setAccessibleName(tr("SmartServers of the site"));
    m_list->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    row->addWidget(m_list);
    m_scroller = new Scroller(this);
    m_card = new UnitCard(m_scroller->widget());
    m_card->setObjectName(u"unitCard"_s);
    m_scroller->column()->addWidget(m_card);
    row->addWidget(m_scroller, 1);
    body()->addLayout(row, 1);

    auto* more = new QPushButton(Theme::icon(u"plug"_s), tr("&Read another SmartServer…"), this);
    more->setObjectName(u"readAnother"_s);
    more->setAutoDefault(false);
    connect(more, &QPushButton::clicked, this, [this] { Q_EMIT jumpWanted(PageId::Connect); });
    body()->addWidget(more, 0, Qt::AlignLeft);
    connect(m_list, &QListWidget::currentRowChanged, this, &UnitsPage::showUnit);
    connect(flow.site.get(), &Controller::changed, this, &UnitsPage::fill);
}

void UnitsPage::initializePage()
{
    fill();
}

void UnitsPage::fill()
{
    const auto& units = flow().site->manifest().smartServers;
    const int count = static_cast<int>(units.size());
    setHeading(count == 1 ? tr("This is the SmartServer") : tr("These are the SmartServers"),
               count == 1
                   ? tr("Compare the Install Code with the label on the back of the unit.")
                   : tr("%n SmartServer(s) in this site. Compare the Install Codes with the labels.", nullptr, count));
    const int before = std::max(m_list->currentRow(), 0);
    m_list->clear();
    for (const SmartServer& unit : units) {
        const bool licensed = unit.capacity && unit.capacity->total.count() > 0;
        new QListWidgetItem(
            Theme::icon(licensed ? u"check"_s : u"key"_s),
            unit.installCode.text() + u"\n"_s +
                (licensed ? tr("%n device(s)", nullptr, unit.capacity->total.count()) : tr("no license")),
            m_list);
    }
    m_list->setVisible(count > 1);
    if (count > 0)
        m_list->setCurrentRow(std::min(before, count - 1));
    m_card->setVisible(count > 0);
}

void UnitsPage::showUnit(int row)
{
    const auto& units = flow().site->manifest().smartServers;
    if (row >= 0 && row < units.size())
        m_card->setUnit(units[row]);
}

} // namespace activation::ui
