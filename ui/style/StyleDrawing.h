// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/Theme.h"

#include <QColor>
#include <QStyle>
#include <QStyleOption>

class QPainter;
class QPalette;
class QWidget;

/// How Style draws the parts of controls.
namespace activation::ui::drawing {

inline constexpr double ControlRadius = 6;
inline constexpr double TickRadius = 4;
inline constexpr int ArrowRoom = 3 * Theme::Space;

/// What pictures and ticks grow with.
int lineHeight(const QStyleOption* option, const QWidget* widget);

bool has(const QStyleOption* option, QStyle::StateFlag flag);

/// The outline of what is told by its fill alone: in high contrast it has one.
QColor outline(const QPalette& palette);

/// Of the ring around what has the focus.
double ringWidth(const QPalette& palette);

void box(QPainter* painter, const QRect& rect, double radius, const QColor& fill, const QColor& line, double width = 1);

bool isProminent(const QStyleOption* option);

void drawButton(const QStyleOption* option, QPainter* painter);

void drawField(const QStyleOption* option, QPainter* painter);

void drawTick(const QStyleOption* option, QPainter* painter, bool round);

QRect scrollPart(const QStyleOptionSlider& bar, QStyle::SubControl part);

void drawScrollBar(const QStyleOptionSlider& bar, QPainter* painter);

void drawComboBox(const QStyleOptionComboBox& combo, QPainter* painter);

} // namespace activation::ui::drawing
