// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/Style.h"

#include "ui/style/Theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

constexpr double ControlRadius = 6;
constexpr double TickRadius = 4;

/// What pictures and ticks grow with.
int lineHeight(const QStyleOption* option, const QWidget* widget)
{
    if (option != nullptr)
        return option->fontMetrics.height();
    return widget != nullptr ? widget->fontMetrics().height() : QFontMetrics(QGuiApplication::font()).height();
}

bool has(const QStyleOption* option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

/// The frame of a control has to be found without guessing (3:1), that of a plain area not.
QColor controlLine(const QPalette& palette)
{
    return Theme::legible(Theme::line(palette, Theme::Tone::Neutral), palette.color(QPalette::Window), 3);
}

/// The outline of what is told by its fill alone: in high contrast it has one.
QColor outline(const QPalette& palette)
{
    return Theme::isHighContrast(palette) ? palette.color(QPalette::WindowText) : QColor();
}

/// Of the ring around what has the focus.
double ringWidth(const QPalette& palette)
{
    return Theme::isHighContrast(palette) ? 3 : 2;
}

void box(QPainter* painter, const QRect& rect, double radius, const QColor& fill, const QColor& line, double width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const double inset = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

bool isProminent(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
           has(option, QStyle::State_Enabled);
}

void drawButton(const QStyleOption* option, QPainter* painter)
{
    const QPalette& palette = option->palette;
    const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool over = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool flat = button != nullptr && button->features.testFlag(QStyleOptionButton::Flat);
    const QColor front = palette.color(QPalette::ButtonText);
    QColor fill = isProminent(option) ? palette.color(QPalette::Accent) : palette.color(QPalette::Button);
    if (pressed)
        fill = Theme::mixed(fill, front, 0.16);
    else if (over)
        fill = Theme::mixed(fill, front, 0.07);
    const QRect rect = option->rect.adjusted(1, 1, -1, -1);
    if (!flat || pressed || over) {
        QColor line = isProminent(option) ? outline(palette) : controlLine(palette);
        if (!has(option, QStyle::State_Enabled))
            line = Theme::line(palette, Theme::Tone::Neutral);
        box(painter, rect, ControlRadius, fill, flat ? QColor() : line);
    }
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
        const QColor ring = Theme::legible(palette.color(QPalette::Accent), palette.color(QPalette::Window), 3);
        if (isProminent(option)) // the ring must show on the accent too: a gap in the text's color
            box(painter, rect.adjusted(2, 2, -2, -2), ControlRadius - 2, QColor(),
                palette.color(QPalette::HighlightedText), 1.5);
        else
            box(painter, rect, ControlRadius, QColor(), ring, ringWidth(palette));
    }
}

void drawField(const QStyleOption* option, QPainter* painter)
{
    const QPalette& palette = option->palette;
    const bool focused = has(option, QStyle::State_HasFocus);
    const bool enabled = has(option, QStyle::State_Enabled);
    QColor line = controlLine(palette);
    if (focused)
        line = Theme::legible(palette.color(QPalette::Accent), palette.color(QPalette::Base), 3);
    else if (!enabled)
        line = Theme::line(palette, Theme::Tone::Neutral);
    box(painter, option->rect, ControlRadius, palette.color(enabled ? QPalette::Base : QPalette::Window), line,
        focused ? ringWidth(palette) : 1);
}

void drawTick(const QStyleOption* option, QPainter* painter, bool round)
{
    const QPalette& palette = option->palette;
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const int side = std::min(option->rect.width(), option->rect.height());
    QRect rect(0, 0, side, side);
    rect.moveCenter(option->rect.center());
    const double radius = round ? side / 2.0 : TickRadius;
    const QColor accent = palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Accent);
    if (on || partly) {
        box(painter, rect, radius, accent, outline(palette), 1.4);
    } else {
        QColor fill = palette.color(QPalette::Base);
        if (has(option, QStyle::State_MouseOver) && enabled)
            fill = Theme::mixed(fill, accent, 0.12);
        box(painter, rect, radius, fill, enabled ? controlLine(palette) : Theme::line(palette, Theme::Tone::Neutral),
            1.4);
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor mark = palette.color(QPalette::HighlightedText);
    const QRectF area(rect);
    const auto at = [&area](double x, double y) {
        return QPointF(area.left() + x * area.width(), area.top() + y * area.height());
    };
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(area.center(), side * 0.2, side * 0.2);
    } else if (on) {
        painter->setPen(QPen(mark, side / 9.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)});
    } else if (partly) {
        painter->setPen(QPen(mark, side / 9.0, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(at(0.27, 0.5), at(0.73, 0.5));
    }
    painter->restore();
}

/// Where the handle of a scroll bar without arrows stands.
QRect scrollHandle(const QStyleOptionSlider& bar)
{
    constexpr int Shortest = 4 * Theme::Space;
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int length = horizontal ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int handle = length;
    if (range > 0 && bar.pageStep >= 0)
        handle = std::clamp(static_cast<int>(qint64(length) * bar.pageStep / (range + bar.pageStep)),
                            std::min(Shortest, length), length);
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    return horizontal ? QRect(bar.rect.left() + start, bar.rect.top(), handle, bar.rect.height())
                      : QRect(bar.rect.left(), bar.rect.top() + start, bar.rect.width(), handle);
}

QRect scrollPart(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    const QRect handle = scrollHandle(bar);
    const bool horizontal = bar.orientation == Qt::Horizontal;
    QRect before = bar.rect;
    QRect after = bar.rect;
    if (horizontal) {
        before.setRight(handle.left() - 1);
        after.setLeft(handle.right() + 1);
    } else {
        before.setBottom(handle.top() - 1);
        after.setTop(handle.bottom() + 1);
    }
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return handle;
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSubPage:
        return bar.upsideDown ? after : before;
    case QStyle::SC_ScrollBarAddPage:
        return bar.upsideDown ? before : after;
    default:
        return {}; // there are no arrows
    }
}

void drawScrollBar(const QStyleOptionSlider& bar, QPainter* painter)
{
    const QPalette& palette = bar.palette;
    const bool held = has(&bar, QStyle::State_Sunken) || has(&bar, QStyle::State_MouseOver);
    const QColor color = Theme::legible(
        Theme::mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), held ? 0.6 : 0.4),
        palette.color(QPalette::Window), held ? 4 : 2);
    const int slim = held ? 2 : 3;
    const QRect handle = bar.orientation == Qt::Horizontal ? scrollHandle(bar).adjusted(1, slim, -1, -slim)
                                                           : scrollHandle(bar).adjusted(slim, 1, -slim, -1);
    box(painter, handle, std::min(handle.width(), handle.height()) / 2.0, color, QColor());
}

constexpr int ArrowRoom = 3 * Theme::Space;

void drawComboBox(const QStyleOptionComboBox& combo, QPainter* painter)
{
    if (combo.frame)
        drawField(&combo, painter);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(combo.palette.color(QPalette::ButtonText), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QRect room = combo.rect;
    room.setLeft(room.right() - ArrowRoom);
    const QPointF middle = QRectF(QStyle::visualRect(combo.direction, combo.rect, room)).center();
    painter->drawPolyline(QPolygonF{middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)});
    painter->restore();
}

} // namespace

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
