// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/CapacityDelegate.h"

#include "ui/widgets/UnitTableFilter.h"

#include <QApplication>
#include <QPainter>

namespace activation::ui {

CapacityDelegate::CapacityDelegate(const UnitTableFilter* units, QObject* parent)
    : QStyledItemDelegate(parent), m_units(units)
{
}

void CapacityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    // The place of an icon is the bar's; it is kept where there is none, so that the words stand below each other.
    cell.features |= QStyleOptionViewItem::HasDecoration;
    cell.decorationSize = QSize(BarWidth, Theme::Space);
    cell.icon = QIcon();
    const QWidget* widget = option.widget;
    QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);

    const auto share = capacityShare(m_units->row(index).unit.capacity);
    if (!share)
        return;
    QRectF bar = style->subElementRect(QStyle::SE_ItemViewItemDecoration, &cell, widget);
    const QPointF center = bar.center();
    bar.setHeight(Theme::Space);
    bar.moveCenter(center);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette& palette = option.palette;
    const QColor back = palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const QColor front = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor groove = Theme::mixed(back, front, selected ? 0.35 : 0.14);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(groove);
    const double radius = bar.height() / 2;
    painter->drawRoundedRect(bar, radius, radius);
    if (share->share > 0) {
        QRectF part = bar;
        part.setWidth(std::max(bar.width() * share->share, bar.height()));
        if (option.direction == Qt::RightToLeft)
            part.moveRight(bar.right());
        painter->setBrush(selected ? front : Theme::legible(Theme::text(palette, share->tone), groove, 3));
        painter->drawRoundedRect(part, radius, radius);
    }
    painter->restore();
}

} // namespace activation::ui
