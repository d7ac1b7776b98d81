// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/IconLabel.h"

#include <QEvent>
#include <QPainter>

namespace activation::ui {
namespace {

/// The height of a line of text that `side` is meant for.
constexpr int UsualLine = 18;

} // namespace

IconLabel::IconLabel(const QString& name, Theme::Tone tone, int side, QWidget* parent)
    : QWidget(parent), m_name(name), m_tone(tone), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString& name, Theme::Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = std::max(m_side, m_side * fontMetrics().height() / UsualLine);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    Theme::icon(m_name, m_tone).paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

void IconLabel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace activation::ui
