// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/IconEngine.h"

#include "ui/style/IconDrawing.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace activation::ui {

IconEngine::IconEngine(const QString& name, std::optional<Theme::Tone> tone)
    : m_name(name), m_tone(tone), m_drawing(readIcon(name))
{
    if (m_drawing.isEmpty())
        qWarning("There is no icon \"%s\".", qUtf8Printable(name));
}

QColor IconEngine::color(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (mode == QIcon::Selected)
        return palette.color(QPalette::HighlightedText);
    return m_tone ? Theme::text(palette, *m_tone) : palette.color(QPalette::ButtonText);
}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    // A table draws the same few icons a hundred times: from the cache, at the pixels of the device, unless it is drawn
    // larger than an icon or askew.
    const QTransform& device = painter->deviceTransform();
    constexpr int Largest = 128;
    const QSize pixels(qRound(rect.width() * device.m11()), qRound(rect.height() * device.m22()));
    if (device.type() <= QTransform::TxScale && device.m11() > 0 && device.m22() > 0 && !pixels.isEmpty() &&
        pixels.width() <= Largest && pixels.height() <= Largest && painter->device()->devType() != QInternal::Printer) {
        painter->save();
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawPixmap(QRectF(rect), pixmap(pixels, mode, state), QRectF(QPointF(), QSizeF(pixels)));
        painter->restore();
        return;
    }
    render(painter, rect, mode);
}

void IconEngine::render(QPainter* painter, const QRect& rect, QIcon::Mode mode) const
{
    const int side = std::min(rect.width(), rect.height());
    QRectF target(0, 0, side, side);
    target.moveCenter(QRectF(rect).center());
    drawIcon(*painter, target, m_drawing, color(mode));
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State)
{
    const QString cacheKey = u"activation-icon/%1/%2/%3x%4"_s.arg(m_name, color(mode).name(QColor::HexArgb))
                                 .arg(size.width())
                                 .arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    render(&painter, QRect(QPoint(), size), mode);
    painter.end();
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

QSize IconEngine::actualSize(const QSize& size, QIcon::Mode, QIcon::State)
{
    const int side = std::min(size.width(), size.height());
    return {side, side};
}

QIconEngine* IconEngine::clone() const
{
    return new IconEngine(*this);
}

QString IconEngine::key() const
{
    return u"activation"_s;
}

} // namespace activation::ui
