// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/Style.h"

#include "ui/style/StyleDrawing.h"
#include "ui/style/Theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace activation::ui {

using namespace drawing;

Style::Style() : QProxyStyle(u"Fusion"_s) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter);
        return;
    case PE_PanelScrollAreaCorner:
        return; // as empty as the bars beside it
    case PE_FrameDefaultButton:
        return; // its color tells the default button
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0) {
            drawField(option, painter);
            return;
        }
        break;
    case PE_FrameLineEdit:
        return; // the panel has it
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawTick(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawTick(option, painter, true);
        return;
    case PE_FrameFocusRect:
        box(painter, option->rect, TickRadius, QColor(),
            Theme::legible(option->palette.color(QPalette::Accent), option->palette.color(QPalette::Window), 3),
            ringWidth(option->palette) - 0.5);
        return;
    case PE_Frame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0) {
            const bool focused = has(option, State_HasFocus) && has(option, State_KeyboardFocusChange);
            box(painter, option->rect, TickRadius, QColor(),
                focused ? Theme::legible(option->palette.color(QPalette::Accent),
                                         option->palette.color(QPalette::Window), 3)
                        : Theme::line(option->palette, Theme::Tone::Neutral));
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (element == CE_PushButtonLabel) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option); button && isProminent(option)) {
            QStyleOptionButton copy(*button);
            copy.palette.setColor(QPalette::ButtonText, copy.palette.color(QPalette::HighlightedText));
            if (!copy.icon.isNull()) {
                const qreal scale = painter->device()->devicePixelRatio();
                copy.icon = QIcon(copy.icon.pixmap(copy.iconSize, scale, QIcon::Selected));
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_ComboBoxLabel) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            QStyleOptionComboBox copy(*combo);
            const int icon = copy.currentIcon.isNull() ? 0 : copy.iconSize.width() + Theme::Space / 2;
            const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - icon;
            copy.currentText = copy.fontMetrics.elidedText(copy.currentText, Qt::ElideRight, room - 2);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_HeaderSection) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->setPen(Theme::line(option->palette, Theme::Tone::Neutral));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    }
    if (element == CE_ProgressBarContents) {
        const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        if (bar != nullptr && bar->maximum > bar->minimum && bar->state.testFlag(State_Horizontal)) {
            QRect part = bar->rect;
            const double share =
                (bar->progress - bar->minimum) / static_cast<double>(qint64(bar->maximum) - bar->minimum);
            part.setWidth(static_cast<int>(part.width() * std::clamp(share, 0.0, 1.0)));
            if (part.width() > 0)
                box(painter, visualRect(bar->direction, bar->rect, part), std::min(part.width(), part.height()) / 2.0,
                    bar->palette.color(QPalette::Accent), QColor());
            return;
        }
    }
    if (element == CE_ProgressBarGroove) {
        box(painter, option->rect, option->rect.height() / 2.0,
            Theme::mixed(option->palette.color(QPalette::Window), option->palette.color(QPalette::WindowText), 0.14),
            outline(option->palette));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize out = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {out.width() + 2 * Theme::Space,
                std::max(out.height(), option->fontMetrics.height() + 2 * Theme::Space)};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return {out.width() + Theme::Space, std::max(out.height(), option->fontMetrics.height() + 2 * Theme::Space)};
    case CT_ItemViewItem:
        return {out.width(), out.height() + Theme::Space};
    case CT_CheckBox:
    case CT_RadioButton:
        return {out.width(), std::max(out.height(), option->fontMetrics.height() + Theme::Space / 2)};
    case CT_HeaderSection:
        return {out.width() + Theme::Space, out.height() + Theme::Space / 2};
    default:
        return out;
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            drawScrollBar(*bar, painter);
            return;
        }
    }
    if (control == CC_ComboBox) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            drawComboBox(*combo, painter);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return visualRect(bar->direction, bar->rect, scrollPart(*bar, part));
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(Theme::Space, 1, -ArrowRoom - Theme::Space / 2, -1));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            return rect.adjusted(Theme::Space / 2, 0, -Theme::Space / 2, 0);
    }
    return rect;
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // What stands behind a scroll bar shows through: cards have colors of their own.
    if (widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(18, lineHeight(option, widget));
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return Theme::Space;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return std::max(18, lineHeight(option, widget));
    case PM_ScrollBarExtent:
        return 12;
    case PM_FocusFrameHMargin: // the room beside a cell's text
        return Theme::Space - 2;
    case PM_HeaderMargin:
        return Theme::Space - 1;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Theme::Space;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 2 * Theme::Space;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace activation::ui
