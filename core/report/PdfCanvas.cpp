// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/PdfCanvas.h"

#include <QFontMetricsF>
#include <QPageLayout>
#include <QTextLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr double MillimetersPerInch = 25.4;
constexpr double Leading = 1.06; // on top of what the font itself asks for

} // namespace

PdfCanvas::PdfCanvas(QPdfWriter& writer, QPainter* painter, std::function<void(PdfCanvas&)> furniture)
    : m_writer(writer), m_painter(painter), m_furniture(std::move(furniture))
{
    m_furniture(*this);
}

void PdfCanvas::prepare(QPdfWriter& writer)
{
    writer.setResolution(1200);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter);
}

double PdfCanvas::dots(double millimeters) const
{
    return millimeters * m_writer.resolution() / MillimetersPerInch;
}

double PdfCanvas::millimeters(double dots) const
{
    return dots * MillimetersPerInch / m_writer.resolution();
}

QFont PdfCanvas::font(const PaperText& look) const
{
    QFont font;
    font.setFamilies(look.fixedWidth
                         ? QStringList{u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"Consolas"_s, u"Menlo"_s}
                         : QStringList{u"Noto Sans"_s, u"DejaVu Sans"_s, u"Segoe UI"_s, u"Helvetica Neue"_s});
    font.setStyleHint(look.fixedWidth ? QFont::Monospace : QFont::SansSerif);
    font.setPointSizeF(look.points);
    font.setBold(look.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setFeature("liga", 0); // what is searched for or copied from the page is letters, not "ﬁ"
    return font;
}

void PdfCanvas::newPage()
{
    ++m_page;
    if (m_painter)
        m_writer.newPage();
    m_y = Top;
    m_furniture(*this);
    m_y = Top;
    if (m_head)
        m_head();
}

void PdfCanvas::breakPage()
{
    if (!m_measuring && m_y > Top)
        newPage();
}

void PdfCanvas::ensure(double height)
{
    if (!m_measuring && m_y + height > Bottom && m_y > Top)
        newPage();
}

void PdfCanvas::keepTogether(const std::function<void()>& draw)
{
    if (!m_measuring) {
        const double from = m_y;
        m_measuring = true;
        draw();
        m_measuring = false;
        const double needed = m_y - from;
        m_y = from;
        if (needed <= Bottom - Top)
            ensure(needed);
    }
    draw();
}

void PdfCanvas::withPageHead(const std::function<void()>& head, const std::function<void()>& draw)
{
    const auto outer = std::exchange(m_head, head);
    draw();
    m_head = outer;
}

template <class Line>
double PdfCanvas::layOut(const QString& text, double width, const PaperText& look, Qt::Alignment alignment, Line line)
{
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(lines, font(look), &m_writer);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    while (true) {
        QTextLine next = layout.createLine();
        if (!next.isValid())
            break;
        next.setLineWidth(dots(width));
        next.setPosition(QPointF(0, 0));
    }
    layout.endLayout();
    double y = 0;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const double tall = millimeters(layout.lineAt(i).height()) * Leading;
        line(layout.lineAt(i), y, tall);
        y += tall;
    }
    return y;
}

double PdfCanvas::height(const QString& text, double width, const PaperText& look)
{
    return layOut(text, width, look, Qt::AlignLeft, [](const QTextLine&, double, double) {});
}

double PdfCanvas::text(double x, double y, double width, const QString& text, const PaperText& look,
                       Qt::Alignment alignment)
{
    return layOut(text, width, look, alignment, [&](const QTextLine& line, double top, double) {
        if (!draws())
            return;
        m_painter->setPen(look.color);
        line.draw(m_painter, QPointF(dots(x), dots(y + top)));
    });
}

void PdfCanvas::flow(double x, double width, const QString& text, const PaperText& look)
{
    layOut(text, width, look, Qt::AlignLeft, [&](const QTextLine& line, double, double tall) {
        ensure(tall);
        if (draws()) {
            m_painter->setPen(look.color);
            line.draw(m_painter, QPointF(dots(x), dots(m_y)));
        }
        m_y += tall;
    });
}

double PdfCanvas::lineWidth(const QString& text, const PaperText& look)
{
    return millimeters(QFontMetricsF(font(look), &m_writer).horizontalAdvance(text));
}

void PdfCanvas::fill(double x, double y, double width, double height, const QColor& color)
{
    if (draws())
        m_painter->fillRect(QRectF(dots(x), dots(y), dots(width), dots(height)), color);
}

void PdfCanvas::outline(double x, double y, double width, double height, double radius, const QColor& color)
{
    if (!draws())
        return;
    m_painter->setPen(QPen(color, dots(0.25)));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawRoundedRect(QRectF(dots(x), dots(y), dots(width), dots(height)), dots(radius), dots(radius));
}

void PdfCanvas::fillPath(const QPainterPath& path, int units, double x, double y, double side)
{
    if (!draws())
        return;
    m_painter->save();
    m_painter->translate(dots(x), dots(y));
    m_painter->scale(dots(side) / units, dots(side) / units);
    m_painter->fillPath(path, Qt::black);
    m_painter->restore();
}

} // namespace activation
