// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/PdfReport.h"

#include "domain/Escape.h"
#include "report/PaperColors.h"
#include "report/PdfCanvas.h"
#include "report/PdfTable.h"
#include "report/QrPicture.h"
#include "report/ReportWords.h"
#include "report/SiteBars.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

using namespace paper;

constexpr double Left = PdfCanvas::Left;
constexpr double Width = PdfCanvas::Width;
constexpr double Right = Left + Width;
constexpr qsizetype LongestValue = 400;
constexpr qsizetype LongestAnswer = 3000;

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::Report)
};

/// Paper is finite: a peer may have sent a hundred thousand characters.
QString shortened(const QString& text, qsizetype longest = LongestValue)
{
    if (text.size() <= longest)
        return text;
    return Text::tr("%1 … (%2 more characters: see the HTML report)")
        .arg(text.left(longest), QString::number(text.size() - longest));
}

class Paper
{
public:
    Paper(const HandOver& report, PdfCanvas& canvas)
        : m_report(report), m_canvas(canvas), m_zone(report.madeAt.timeZone())
    {
    }

    void fillPages()
    {
        front();
        stillOpen();
        overview();
        signatures();
        if (!m_report.units.isEmpty())
            m_canvas.breakPage();
        for (const UnitHandOver& unit : m_report.units)
            section(unit);
    }

private:
    void front()
    {
        PdfCanvas& c = m_canvas;
        c.flow(Left, Width, Text::tr("SmartServer licensing – hand-over report"), {.points = 9, .color = Dim});
        c.flow(Left, Width, shortened(escaped(m_report.site), 120), {.points = 22, .bold = true, .color = Ink});
        c.skip(4);
        facts(packageFacts(m_report), Left, Width);
        c.skip(7);
        bars();
        c.skip(2);
        for (const QString& line : totalLines(m_report.totals))
            c.flow(Left, Width, line, {.color = Dim});
    }

    void heading(const QString& text)
    {
        m_canvas.skip(8);
        m_canvas.ensure(30); // never alone at the foot of a page
        m_canvas.flow(Left, Width, text, {.points = 13, .bold = true, .color = Ink});
        m_canvas.skip(2);
    }

    void facts(const QList<Fact>& all, double x, double width)
    {
        constexpr double Names = 36;
        for (const Fact& fact : all) {
            const PaperText look{.points = fact.fixedWidth ? 7.5 : 8.5, .fixedWidth = fact.fixedWidth, .color = Ink};
            const QString value = shortened(fact.value);
            const double tall =
                std::max(m_canvas.height(value, width - Names, look), m_canvas.height(fact.name, Names - 2, {}));
            m_canvas.ensure(tall);
            m_canvas.text(x, m_canvas.y(), Names - 2, fact.name, {.color = Dim});
            // The smaller letters stand on the same line.
            m_canvas.text(x + Names, m_canvas.y() + (fact.fixedWidth ? 0.45 : 0), width - Names, value, look);
            m_canvas.skip(tall + 0.5);
        }
    }

    void bars()
    {
        constexpr double Gap = 12;
        constexpr double Wide = (Width - Gap) / 2;
        double x = Left;
        double lowest = m_canvas.y();
        for (const SiteBar& bar : siteBars(m_report.totals)) {
            lowest = std::max(lowest, oneBar(bar, x, Wide));
            x += Wide + Gap;
        }
        m_canvas.moveTo(lowest);
    }

    /// Returns where it ends.
    double oneBar(const SiteBar& bar, double x, double width)
    {
        PdfCanvas& c = m_canvas;
        double y = c.y();
        y += c.text(x, y, width, bar.title, {.points = 10, .bold = true, .color = Ink}) + 1.5;
        c.fill(x, y, width, 6, Soft);
        const auto spans = bar.spans(width, 1.5);
        for (qsizetype i = 0; i < bar.parts.size(); ++i) {
            // A hair of paper between the parts keeps them apart in black and white too.
            if (spans[i].second > 0)
                c.fill(x + spans[i].first, y, spans[i].second - (i + 1 < bar.parts.size() ? 0.4 : 0), 6,
                       colorOf(bar.parts[i].role));
        }
        y += 8;
        double at = x;
        double tall = 0;
        for (const BarPart& part : bar.parts) {
            const double wide = 4 + c.lineWidth(part.label, {}) + 5;
            if (at > x && at + wide - 5 > x + width) {
                at = x;
                y += tall;
            }
            c.fill(at, y + 0.85, 2.6, 2.6, colorOf(part.role));
            tall = c.text(at + 4, y, width, part.label, {.color = Ink});
            at += wide;
        }
        return y + tall;
    }

    void stillOpen()
    {
        heading(Text::tr("Still open"));
        if (m_report.totals.open + m_report.totals.rejected == 0) {
            m_canvas.flow(
                Left, Width,
                m_report.units.isEmpty() ? Text::tr("The package holds no SmartServer.") : Text::tr("Nothing."), {});
            return;
        }
        QList<QStringList> rows;
        for (const UnitHandOver& unit : m_report.units) {
            for (const OpenMatter& matter : unit.open)
                rows += {unit.installCode.text(), shortened(escaped(matter.what)), matter.waitsFor};
        }
        drawTable(
            m_canvas,
            {{Text::tr("Install Code"), 28, true}, {Text::tr("What is still to do"), 92}, {Text::tr("Waits for"), 54}},
            rows);
    }

    void overview()
    {
        heading(Text::tr("All units"));
        QList<QStringList> rows;
        QList<QColor> colors;
        for (const UnitHandOver& unit : m_report.units) {
            rows += {unit.installCode.text(),
                     unit.unit ? shortened(escaped(unit.unit->segmentController), 80) : u"–"_s,
                     unit.unit ? shortened(escaped(unit.unit->release.display()), 60) : u"–"_s,
                     shownCapacity(unit.capacity),
                     QString::number(unit.licenses.size()),
                     standingText(unit.standing)};
            colors += colorOf(unit.standing);
        }
        drawTable(m_canvas,
                  {{Text::tr("Install Code"), 28, true},
                   {Text::tr("Segment Controller"), 40},
                   {Text::tr("Release"), 28},
                   {Text::tr("Capacity"), 42},
                   {Text::tr("Licenses"), 16},
                   {Text::tr("Standing"), 20}},
                  rows, colors);
    }

    void section(const UnitHandOver& unit)
    {
        m_canvas.skip(m_canvas.y() > PdfCanvas::Top ? 9 : 2);
        m_canvas.keepTogether([&] {
            identity(unit);
            for (const OpenMatter& matter : unit.open)
                remark(Text::tr("%1 Waits for: %2.").arg(shortened(escaped(matter.what)), matter.waitsFor),
                       colorOf(unit.standing));
            licenses(unit);
        });
        for (const Receipt& receipt : unit.receipts)
            proof(unit, receipt);
    }

    void identity(const UnitHandOver& unit)
    {
        constexpr double Picture = 32;
        PdfCanvas& c = m_canvas;
        c.fill(Left, c.y(), Width, 0.5, Ink);
        c.skip(3);
        const PaperText big{.points = 15, .bold = true, .fixedWidth = true, .color = Ink};
        const double top = c.y();
        // A code has up to 64 characters, which do not fit beside its badge.
        const QString code = unit.installCode.text();
        const double wide = std::min(c.lineWidth(code, big), 100.0);
        const double tall = c.text(Left, top, 101, code, big);
        badge(unit.standing, Left + wide + 4, top + 1.3);
        c.moveTo(top + tall + 1.5);
        facts(unitFacts(unit, m_zone), Left, Width - Picture - 6);
        const double below = c.y();
        c.moveTo(std::max(below, qrCode(unit, Right - Picture, top, Picture)));
        c.skip(2);
    }

    void badge(UnitStanding standing, double x, double y)
    {
        const PaperText look{.points = 8, .bold = true, .color = colorOf(standing)};
        const QString text = standingText(standing);
        const double wide = m_canvas.lineWidth(text, look) + 5;
        m_canvas.outline(x, y, wide, 4.9, 2.45, look.color);
        m_canvas.text(x, y + 0.45, wide, text, look, Qt::AlignHCenter);
    }

    /// Returns where its caption ends.
    double qrCode(const UnitHandOver& unit, double x, double y, double side)
    {
        const auto identityCode = unit.identityCode();
        if (!identityCode)
            return y;
        const QString text = identityCode->toText();
        const auto code = QrPicture::of(text);
        if (!code)
            return y;
        m_canvas.fillPath(code->path(), code->size(), x, y, side);
        return y + side + 1.5 +
               m_canvas.text(x, y + side + 1.5, side, text, {.points = 5.5, .fixedWidth = true, .color = Dim});
    }

    void remark(const QString& text, const QColor& color)
    {
        m_canvas.keepTogether([&] {
            const double from = m_canvas.y();
            const double tall = m_canvas.text(Left + 3, from, Width - 3, text, {.points = 8.5, .color = Ink});
            m_canvas.fill(Left, from + 0.4, 0.8, tall - 0.8, color);
            m_canvas.skip(tall + 1);
        });
    }

    void subheading(const QString& text)
    {
        m_canvas.skip(2.5);
        m_canvas.ensure(22);
        m_canvas.flow(Left, Width, text, {.points = 10, .bold = true, .color = Ink});
        m_canvas.skip(1);
    }

    void licenses(const UnitHandOver& unit)
    {
        subheading(Text::tr("Licenses"));
        if (unit.licenses.isEmpty()) {
            m_canvas.flow(Left, Width, Text::tr("None."), {});
            m_canvas.skip(1.5);
        } else {
            const QStringList names = licenseColumns();
            QList<QStringList> rows;
            for (const License& license : unit.licenses) {
                QStringList cells = licenseCells(license);
                for (QString& cell : cells)
                    cell = shortened(cell, 200);
                rows += cells;
            }
            drawTable(
                m_canvas,
                {{names[0], 24}, {names[1], 33}, {names[2], 21}, {names[3], 20}, {names[4], 54, true}, {names[5], 22}},
                rows);
            m_canvas.skip(2);
        }
        for (const LicenseRemark& said : unit.assessment.remarks)
            remark(said.text, colorOf(said.severity));
    }

    void proof(const UnitHandOver& unit, const Receipt& receipt)
    {
        m_canvas.skip(2.5);
        subheading(Text::tr("Receipt: %1").arg(shortened(escaped(receipt.originalName), 150)));
        m_canvas.keepTogether([&] {
            m_canvas.flow(Left, Width, outcomeText(receipt),
                          {.bold = true, .color = isDone(receipt.outcome) ? Green : Red});
            m_canvas.skip(0.7);
            facts(receiptFacts(unit, receipt, m_zone), Left, Width);
        });
        const QString answer = answerText(receipt);
        if (answer.isEmpty())
            return;
        m_canvas.ensure(8);
        m_canvas.text(Left, m_canvas.y(), 34, Text::tr("The unit's answer"), {.color = Dim});
        m_canvas.skip(0.45);
        m_canvas.flow(Left + 36, Width - 36, shortened(answer, LongestAnswer),
                      {.points = 7.5, .fixedWidth = true, .color = Ink});
    }

    void signatures()
    {
        m_canvas.skip(6);
        m_canvas.keepTogether([&] {
            constexpr double Wide = (Width - 14) / 2;
            m_canvas.skip(24);
            const double y = m_canvas.y();
            double x = Left;
            for (const QString& who : {Text::tr("Handed over by (name, date, signature)"),
                                       Text::tr("Received by (name, date, signature)")}) {
                m_canvas.fill(x, y, Wide, 0.25, Ink);
                m_canvas.text(x, y + 1, Wide, who, {.points = 7.5, .color = Dim});
                x += Wide + 14;
            }
            m_canvas.skip(6);
        });
    }

    const HandOver& m_report;
    PdfCanvas& m_canvas;
    QTimeZone m_zone;
};

} // namespace

bool writePdfReport(const HandOver& report, QIODevice& out)
{
    QPdfWriter writer(&out);
    PdfCanvas::prepare(writer);
    writer.setTitle(Text::tr("Hand-over report: %1").arg(escaped(report.site)));
    writer.setCreator(u"SmartServer Activation Assistant "_s + QStringLiteral(ACTIVATION_VERSION));

    int pages = 0;
    const auto furniture = [&report, &pages](PdfCanvas& c) {
        const PaperText small{.points = 7, .color = Dim};
        if (c.page() > 1) {
            c.text(Left, 12, 120, shortened(escaped(report.site), 60), small);
            c.text(Left, 12, Width, Text::tr("Hand-over report"), small, Qt::AlignRight);
            c.fill(Left, 17.5, Width, 0.2, Hair);
        }
        c.text(Left, 284.4, 140, Text::tr("Manifest's SHA-256 %1").arg(report.manifestSha256.hex()),
               {.points = 6, .fixedWidth = true, .color = Dim});
        c.text(Left, 284, Width, Text::tr("Page %1 of %2").arg(c.page()).arg(pages), small, Qt::AlignRight);
    };
    {
        PdfCanvas counting(writer, nullptr, furniture);
        Paper(report, counting).fillPages();
        pages = counting.page();
    }
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    PdfCanvas canvas(writer, &painter, furniture);
    Paper(report, canvas).fillPages();
    return painter.end();
}

} // namespace activation
