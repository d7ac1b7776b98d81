// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/QrView.h"

#include <QPainter>
#include <qrcodegen/qrcodegen.hpp>

#include <cmath>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

/// What the standard asks for around a code, in modules.
constexpr int QuietZone = 4;
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
    m_modules = 0;
    m_dark.clear();
    setAccessibleDescription(text);
    try {
        using qrcodegen::QrCode;
        const QrCode code = QrCode::encodeText(text.toUtf8().constData(), QrCode::Ecc::MEDIUM);
        m_modules = code.getSize();
        m_dark.reserve(qsizetype(m_modules) * m_modules);
        for (int y = 0; y < m_modules; ++y) {
            for (int x = 0; x < m_modules; ++x)
                m_dark += code.getModule(x, y);
        }
    } catch (const qrcodegen::data_too_long&) {
        setAccessibleDescription(tr("The text is too long for a QR code."));
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
    if (m_modules == 0) {
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, accessibleDescription());
        return;
    }
    // Whole device pixels for each module, so that every edge is sharp.
    const double ratio = devicePixelRatioF();
    const int all = m_modules + 2 * QuietZone;
    const double side = std::max(1.0, std::floor(std::min(width(), height()) * ratio / all)) / ratio;
    const QPointF corner(std::floor((width() - all * side) / 2), std::floor((height() - all * side) / 2));
    painter.fillRect(QRectF(corner, QSizeF(all * side, all * side)), Qt::white);
    for (int y = 0; y < m_modules; ++y) {
        for (int x = 0; x < m_modules; ++x) {
            if (module(x, y)) {
                painter.fillRect(
                    QRectF(corner.x() + (x + QuietZone) * side, corner.y() + (y + QuietZone) * side, side, side),
                    Qt::black);
            }
        }
    }
}

} // namespace activation::ui
