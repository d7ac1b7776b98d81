// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/IconDrawing.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace activation::ui {

QByteArray readIcon(const QString& name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void drawIcon(QPainter& painter, const QRectF& target, const QByteArray& drawing, const QColor& color)
{
    QByteArray svg = drawing;
    QSvgRenderer renderer(svg.replace("currentColor", color.name().toLatin1()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, target);
    painter.restore();
}

} // namespace activation::ui
