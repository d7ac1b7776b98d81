// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace activation::ui {

// One of our icons: drawn from its SVG, or, where the assistant was built without Qt SVG, from the picture that was
// made of it then (BitmapIcon.cpp in place of SvgIcon.cpp).

/// What drawIcon() draws; empty where there is no such icon.
QByteArray readIcon(const QString& name);

/// With its `currentColor` replaced by this color.
void drawIcon(QPainter& painter, const QRectF& target, const QByteArray& drawing, const QColor& color);

} // namespace activation::ui
