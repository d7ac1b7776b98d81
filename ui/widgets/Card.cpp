// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Card.h"

#include <QPainter>

namespace activation::ui {

Card::Card(QWidget* parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::setTone(Theme::Tone tone)
{
    m_tone = tone;
    update();
}

QPen Card::framePen() const
{
    if (hasFocus())
        return {Theme::legible(palette().color(QPalette::Accent), palette().color(QPalette::Window), 3), 2};
    return {Theme::line(palette(), m_tone), 1};
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen pen = framePen();
    const double inset = pen.widthF() / 2;
    painter.setPen(pen);
    painter.setBrush(Theme::fill(palette(), m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Theme::Radius, Theme::Radius);
}

void Card::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    update();
}

void Card::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    update();
}

} // namespace activation::ui
