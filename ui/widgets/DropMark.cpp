// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/DropMark.h"

#include "ui/style/Theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace activation::ui {

DropMark::DropMark(QWidget* target, const QRect& part) : QWidget(target)
{
    setObjectName(u"dropMark"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAcceptDrops(false);
    setGeometry(part);
    raise();
    show();
}

void DropMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = Theme::text(palette(), Theme::Tone::Accent);
    constexpr double Width = 2;
    constexpr float Veil = 0.14F;
    QColor veil = accent;
    veil.setAlphaF(Veil);
    painter.setPen(QPen(accent, Width));
    painter.setBrush(veil);
    const QRectF outer = QRectF(rect()).adjusted(Width / 2, Width / 2, -Width / 2, -Width / 2);
    painter.drawRoundedRect(outer, Theme::Space / 2, Theme::Space / 2);
    // On a row that is selected, and so of the same color, it is this line that shows.
    painter.setPen(QPen(palette().color(QPalette::Base), 1));
    painter.setBrush(Qt::NoBrush);
    constexpr double Inset = 2;
    painter.drawRoundedRect(outer.adjusted(Inset, Inset, -Inset, -Inset), Theme::Space / 2 - 1, Theme::Space / 2 - 1);
}

} // namespace activation::ui
