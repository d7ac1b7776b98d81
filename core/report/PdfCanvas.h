// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>

#include <functional>

namespace activation {

/// How a text looks on paper.
struct PaperText
{
    double points = 8.5;
    bool bold = false;
    bool fixedWidth = false;
    QColor color = QColor(0x1b, 0x1f, 0x24);
};

/// A4 pages that are filled from top to bottom. All lengths are millimeters from the upper left corner of the paper.
/// Without a painter it only measures and counts pages, so that the same code that draws tells how many there will be.
class PdfCanvas
{
public:
    static constexpr double Left = 18;
    static constexpr double Width = 174; ///< of the text
    static constexpr double Top = 24;    ///< of the second page and those behind it
    static constexpr double FirstTop = 18;
    static constexpr double Bottom = 277;

    /// `furniture` draws header and footer of each page, on the page that is current.
    PdfCanvas(QPdfWriter& writer, QPainter* painter, std::function<void(PdfCanvas&)> furniture);
    /// A4 without margins of its own, fonts embedded.
    static void prepare(QPdfWriter& writer);

    int page() const { return m_page; } ///< from 1
    double y() const { return m_y; }
    void moveTo(double y) { m_y = y; }
    void skip(double height) { m_y += height; }

    /// A new page, unless this one is still empty.
    void breakPage();
    /// Where a new page is begun, unless so much room is left.
    void ensure(double height);
    /// Draws what `draw` draws from y() on one page, where it fits on one.
    void keepTogether(const std::function<void()>& draw);
    /// Called at the top of each further page while `draw` runs, as for the head of a table.
    void withPageHead(const std::function<void()>& head, const std::function<void()>& draw);

    /// Both wrap at `width`; text() draws the first line's top at `y` and returns the height.
    double height(const QString& text, double width, const PaperText& look);
    double text(double x, double y, double width, const QString& text, const PaperText& look,
                Qt::Alignment alignment = Qt::AlignLeft);
    /// Text from y() on, over as many pages as it needs.
    void flow(double x, double width, const QString& text, const PaperText& look);
    /// The width of one line.
    double lineWidth(const QString& text, const PaperText& look);

    void fill(double x, double y, double width, double height, const QColor& color);
    void outline(double x, double y, double width, double height, double radius, const QColor& color);
    /// Fills a path of `units` × `units` that is stretched over a square.
    void fillPath(const QPainterPath& path, int units, double x, double y, double side);

private:
    bool draws() const { return m_painter && !m_measuring; }
    double dots(double millimeters) const;
    double millimeters(double dots) const;
    QFont font(const PaperText& look) const;
    void newPage();
    /// Lays the text out and calls `line(layout, index, y of the line, its height)`; returns the whole height.
    template <class Line>
    double layOut(const QString& text, double width, const PaperText& look, Qt::Alignment alignment, Line line);

    QPdfWriter& m_writer;
    QPainter* m_painter;
    std::function<void(PdfCanvas&)> m_furniture;
    std::function<void()> m_head;
    int m_page = 1;
    double m_y = FirstTop;
    bool m_measuring = false;
};

} // namespace activation
