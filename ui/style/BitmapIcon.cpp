// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/IconDrawing.h"

#include <QFile>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

/// Pictures that stand for `currentColor` are black all over; the others keep their colors.
bool isMask(const QImage& picture)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if ((picture.pixel(x, y) & 0xffffff) != 0)
                return false;
        }
    }
    return true;
}

} // namespace

QByteArray readIcon(const QString& name)
{
    QFile file(u":/icons/%1.png"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void drawIcon(QPainter& painter, const QRectF& target, const QByteArray& drawing, const QColor& color)
{
    QImage picture = QImage::fromData(drawing, "PNG").convertToFormat(QImage::Format_ARGB32);
    if (isMask(picture)) {
        QPainter tint(&picture);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(picture.rect(), color);
    }
    // In steps of a half, for what is made much smaller at once loses its thin lines.
    const QTransform& device = painter.deviceTransform();
    const QSize wanted = QSizeF(target.width() * device.m11(), target.height() * device.m22()).toSize();
    while (picture.width() >= 2 * wanted.width() && wanted.width() > 0)
        picture = picture.scaled(picture.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, picture);
    painter.restore();
}

} // namespace activation::ui
