// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/StyleDrawing.h"

#include <QGuiApplication>
#include <QPainter>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::ui::drawing {
namespace {

/// The frame of a control has to be found without guessing (3:1), that of a plain area not.
QColor controlLine(const QPalette& palette)
{
    return Theme::legible(Theme::line(palette, Theme::Tone::Neutral), palette.color(QPalette::Window), 3);
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

} // namespace

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

QColor outline(const QPalette& palette)
{
    return Theme::isHighContrast(palette) ? palette.color(QPalette::WindowText) : QColor();
}

double ringWidth(const QPalette& palette)
{
    return Theme::isHighContrast(palette) ? 3 : 2;
}

void box(QPainter* painter, const QRect& rect, double radius, const QColor& fill, const QColor& line, double width)
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

} // namespace activation::ui::drawing
