// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/QrPicture.h"

#include <QCoreApplication>
#include <QPainter>
#include <qrcodegen.hpp>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// Calls `run(x, y, length)` for each row of dark modules that touch: far fewer shapes than modules.
template <class Run>
void eachRun(const QrPicture& code, Run run)
{
    for (int y = 0; y < code.size(); ++y) {
        for (int x = 0; x < code.size(); ++x) {
            const int from = x;
            while (code.isDark(x, y))
                ++x;
            if (x > from)
                run(from, y, x - from);
        }
    }
}

} // namespace

Result<QrPicture> QrPicture::of(const QString& text)
{
    try {
        const auto code = qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
        QList<bool> dark;
        for (int y = 0; y < code.getSize(); ++y) {
            for (int x = 0; x < code.getSize(); ++x)
                dark.append(code.getModule(x, y));
        }
        return QrPicture(code.getSize(), std::move(dark));
    } catch (const std::length_error&) {
        return failure(
            Error{.kind = ErrorKind::Usage,
                  .what = QCoreApplication::translate("activation::QrPicture", "No QR code can be made of this text."),
                  .why = QCoreApplication::translate("activation::QrPicture",
                                                     "It has %1 characters, more than a QR code holds.")
                             .arg(text.size()),
                  .remedy = QCoreApplication::translate("activation::QrPicture", "Use a shorter text.")});
    }
}

bool QrPicture::isDark(int x, int y) const
{
    return x >= 0 && y >= 0 && x < m_size && y < m_size && m_dark[qsizetype{y} * m_size + x];
}

QPainterPath QrPicture::path() const
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    eachRun(*this, [&path](int x, int y, int length) { path.addRect(x, y, length, 1); });
    return path;
}

QString QrPicture::text() const
{
    QString lines;
    for (int y = -QuietZone; y < m_size + QuietZone; y += 2) {
        for (int x = -QuietZone; x < m_size + QuietZone; ++x) {
            const bool upper = isDark(x, y);
            const bool lower = isDark(x, y + 1);
            lines += upper && lower ? u'█' : upper ? u'▀' : lower ? u'▄' : u' ';
        }
        lines += u'\n';
    }
    return lines;
}

QImage QrPicture::image(int pixels) const
{
    const int side = (m_size + 2 * QuietZone) * pixels;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    eachRun(*this, [&](int x, int y, int length) {
        painter.fillRect((x + QuietZone) * pixels, (y + QuietZone) * pixels, length * pixels, pixels, Qt::black);
    });
    return image;
}

QString QrPicture::svg(const QString& title) const
{
    const int side = m_size + 2 * QuietZone;
    QString shape;
    eachRun(*this, [&shape](int x, int y, int length) {
        shape += u"M%1 %2h%3v1h-%3z"_s.arg(x + QuietZone).arg(y + QuietZone).arg(length);
    });
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" height=\"100%\" viewBox=\"0 0 %1 %1\" "
           "shape-rendering=\"crispEdges\" role=\"img\"><title>%2</title><rect width=\"%1\" height=\"%1\" "
           "fill=\"#fff\"/><path fill=\"#000\" d=\"%3\"/></svg>"_s.arg(QString::number(side), title.toHtmlEscaped(),
                                                                       shape);
}

} // namespace activation
