// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ToneRows.h"

#include "ui/widgets/IconLabel.h"
#include "ui/widgets/WrapLabel.h"

#include <QVBoxLayout>

namespace activation::ui {

ToneRows::ToneRows(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::Space / 2);
}

void ToneRows::setRows(const QList<Row>& rows)
{
    m_rows = rows;
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    constexpr int IconSide = 18;
    for (const Row& row : rows) {
        auto* box = new QWidget(this);
        auto* line = new QHBoxLayout(box);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(Theme::Space);
        line->addWidget(new IconLabel(row.icon, row.tone, IconSide, box), 0, Qt::AlignTop);
        line->addWidget(new WrapLabel(row.text, WrapLabel::Role::Body, box), 1);
        m_layout->addWidget(box);
    }
}

} // namespace activation::ui
