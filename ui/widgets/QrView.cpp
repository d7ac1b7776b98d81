// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/QrView.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

constexpr int PreferredSide = 260;
constexpr int LeastSide = 140;

} // namespace

QrView::QrView(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"qrView"_s);
    setAccessibleName(tr("QR code"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void QrView::setText(const QString& text)
{
    m_text = text;
    m_picture.reset();
    if (auto picture = QrPicture::of(text)) {
        m_picture = std::move(*picture);
        setAccessibleDescription(text);
    } else {
        setAccessibleDescription(picture.error().what);
    }
    update();
}

QSize QrView::sizeHint() const
{
    return {PreferredSide, PreferredSide};
}

QSize QrView::minimumSizeHint() const
{
    return {LeastSide, LeastSide};
}

void QrView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_picture) {
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, accessibleDescription());
        return;
    }
    // Whole device pixels for each module, so that every edge is sharp.
    const double ratio = devicePixelRatioF();
    constexpr int QuietZone = QrPicture::QuietZone;
    const int all = modules() + 2 * QuietZone;
    const double side = std::max(1.0, std::floor(std::min(width(), height()) * ratio / all)) / ratio;
    const QPointF corner(std::floor((width() - all * side) / 2), std::floor((height() - all * side) / 2));
    painter.fillRect(QRectF(corner, QSizeF(all * side, all * side)), Qt::white);
    painter.translate(corner + QPointF(QuietZone * side, QuietZone * side));
    painter.scale(side, side);
    painter.fillPath(m_picture->path(), Qt::black);
}

} // namespace activation::ui
