// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/HtmlReport.h"

#include "domain/Escape.h"
#include "report/HtmlStyle.h"
#include "report/QrPicture.h"
#include "report/ReportWords.h"
#include "report/SiteBars.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::Report)
};

QString roleClass(BarRole role)
{
    switch (role) {
    case BarRole::Confirmed:
        return u"confirmed"_s;
    case BarRole::Open:
        return u"open"_s;
    case BarRole::Rejected:
        return u"rejected"_s;
    case BarRole::Used:
        return u"used"_s;
    case BarRole::Free:
        return u"free"_s;
    }
    return {};
}

constexpr qsizetype LicenseIdColumn = 4;

QString severityClass(LicenseRemark::Severity severity)
{
    switch (severity) {
    case LicenseRemark::Severity::Note:
        return u"note"_s;
    case LicenseRemark::Severity::Warning:
        return u"warning"_s;
    case LicenseRemark::Severity::Error:
        return u"error"_s;
    }
    return {};
}

/// Writes elements; every text goes through html().
class Page
{
public:
    Page(const HandOver& report, QIODevice& out) : m_report(report), m_out(out), m_zone(report.madeAt.timeZone()) {}

    void write()
    {
        head();
        totals();
        stillOpen();
        overview();
        signatures();
        raw(u"<h2>%1</h2>\n"_s.arg(html(Text::tr("Unit by unit"))));
        for (const UnitHandOver& unit : m_report.units)
            article(unit);
        raw(u"</main></body></html>\n"_s);
    }

private:
    void raw(const QString& markup) { m_out.write(markup.toUtf8()); }
    void element(const QString& name, const QString& text, const QString& cssClass = {})
    {
        raw(cssClass.isEmpty() ? u"<%1>%2</%1>"_s.arg(name, html(text))
                               : u"<%1 class=\"%2\">%3</%1>"_s.arg(name, cssClass, html(text)));
    }

    void head()
    {
        raw(u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
            "<meta name=\"color-scheme\" content=\"light dark\"><meta name=\"referrer\" content=\"no-referrer\">"
            "<title>%2</title><style>%3</style></head>\n<body><main>\n"_s.arg(
                html(QLocale().bcp47Name()), html(Text::tr("Hand-over report: %1").arg(m_report.site)), reportStyle()));
        raw(u"<header><div>"_s);
        element(u"p"_s, Text::tr("SmartServer licensing – hand-over report"), u"eyebrow"_s);
        element(u"h1"_s, m_report.site);
        raw(u"</div></header>\n"_s);
        facts(packageFacts(m_report));
    }

    void facts(const QList<Fact>& all)
    {
        raw(u"<dl>"_s);
        for (const Fact& fact : all) {
            element(u"dt"_s, fact.name);
            element(u"dd"_s, fact.value, fact.fixedWidth ? u"fixed"_s : QString());
        }
        raw(u"</dl>\n"_s);
    }

    void totals()
    {
        raw(u"<section class=\"totals\">"_s);
        for (const SiteBar& bar : siteBars(m_report.totals)) {
            raw(u"<figure><figcaption>%1</figcaption>"_s.arg(html(bar.title)));
            QStringList words;
            for (const BarPart& part : bar.parts)
                words += part.label;
            raw(u"<svg viewBox=\"0 0 600 28\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"%1\">"
                "<rect class=\"track\" width=\"600\" height=\"28\" rx=\"4\"/>"_s.arg(html(words.join(u", "_s))));
            const auto spans = bar.spans(600, 4);
            for (qsizetype i = 0; i < bar.parts.size(); ++i) {
                if (spans[i].second > 0)
                    raw(u"<rect class=\"%1\" x=\"%2\" width=\"%3\" height=\"28\"/>"_s.arg(roleClass(bar.parts[i].role))
                            .arg(spans[i].first, 0, 'f', 2)
                            .arg(spans[i].second, 0, 'f', 2));
            }
            raw(u"</svg><p class=\"legend\">"_s);
            for (const BarPart& part : bar.parts)
                raw(u"<span><i class=\"%1\"></i>%2</span>"_s.arg(roleClass(part.role), html(part.label)));
            raw(u"</p></figure>"_s);
        }
        raw(u"<ul>"_s);
        for (const QString& line : totalLines(m_report.totals))
            element(u"li"_s, line);
        raw(u"</ul></section>\n"_s);
    }

    void tableHead(const QStringList& columns)
    {
        raw(u"<div class=\"wide\"><table><thead><tr>"_s);
        for (const QString& column : columns)
            raw(u"<th scope=\"col\">%1</th>"_s.arg(html(column)));
        raw(u"</tr></thead><tbody>\n"_s);
    }

    /// The anchor is a number of ours: nothing of a peer's goes into an attribute.
    void unitCell(qsizetype index)
    {
        raw(u"<td><a class=\"fixed\" href=\"#unit-%1\">%2</a></td>"_s.arg(
            QString::number(index), html(m_report.units[index].installCode.text())));
    }

    void stillOpen()
    {
        element(u"h2"_s, Text::tr("Still open"));
        if (m_report.totals.open + m_report.totals.rejected == 0) {
            element(u"p"_s,
                    m_report.units.isEmpty() ? Text::tr("The package holds no SmartServer.") : Text::tr("Nothing."));
            return;
        }
        tableHead({Text::tr("Install Code"), Text::tr("What is still to do"), Text::tr("Waits for")});
        for (qsizetype i = 0; i < m_report.units.size(); ++i) {
            for (const OpenMatter& matter : m_report.units[i].open) {
                raw(u"<tr>"_s);
                unitCell(i);
                element(u"td"_s, matter.what);
                element(u"td"_s, matter.waitsFor);
                raw(u"</tr>\n"_s);
            }
        }
        raw(u"</tbody></table></div>\n"_s);
    }

    void overview()
    {
        element(u"h2"_s, Text::tr("All units"));
        tableHead({Text::tr("Install Code"), Text::tr("Segment Controller"), Text::tr("Release"), Text::tr("Capacity"),
                   Text::tr("Licenses"), Text::tr("Standing")});
        for (qsizetype i = 0; i < m_report.units.size(); ++i) {
            const UnitHandOver& unit = m_report.units[i];
            raw(u"<tr>"_s);
            unitCell(i);
            element(u"td"_s, unit.unit ? unit.unit->segmentController : QString());
            element(u"td"_s, unit.unit ? unit.unit->release.display() : QString());
            element(u"td"_s, shownCapacity(unit.capacity));
            element(u"td"_s, QString::number(unit.licenses.size()));
            raw(u"<td>"_s);
            badge(unit.standing);
            raw(u"</td></tr>\n"_s);
        }
        raw(u"</tbody></table></div>\n"_s);
    }

    void badge(UnitStanding standing)
    {
        element(u"span"_s, standingText(standing), u"badge "_s + standingName(standing));
    }

    void article(const UnitHandOver& unit)
    {
        raw(u"<article id=\"unit-%1\"><div class=\"identity\"><div class=\"grow\">"_s.arg(m_index++));
        raw(u"<h3><span class=\"fixed\">%1</span> "_s.arg(html(unit.installCode.text())));
        badge(unit.standing);
        raw(u"</h3>"_s);
        facts(unitFacts(unit, m_zone));
        raw(u"</div>"_s);
        qrCode(unit);
        raw(u"</div>\n"_s);
        if (!unit.open.isEmpty()) {
            raw(u"<ul class=\"remarks\">"_s);
            for (const OpenMatter& matter : unit.open)
                element(u"li"_s, Text::tr("%1 Waits for: %2.").arg(matter.what, matter.waitsFor),
                        unit.standing == UnitStanding::Rejected ? u"error"_s : u"warning"_s);
            raw(u"</ul>"_s);
        }
        licenses(unit);
        for (const Receipt& receipt : unit.receipts)
            proof(unit, receipt);
        raw(u"</article>\n"_s);
    }

    void qrCode(const UnitHandOver& unit)
    {
        const auto identity = unit.identityCode();
        if (!identity)
            return;
        const QString text = identity->toText();
        if (const auto code = QrPicture::of(text)) {
            raw(u"<figure class=\"qr\">%1"_s.arg(code->svg(Text::tr("QR code of this unit's identity"))));
            element(u"figcaption"_s, text, u"fixed"_s);
            raw(u"</figure>"_s);
        }
    }

    void licenses(const UnitHandOver& unit)
    {
        element(u"h4"_s, Text::tr("Licenses"));
        if (unit.licenses.isEmpty()) {
            element(u"p"_s, Text::tr("None."));
        } else {
            tableHead(licenseColumns());
            for (const License& license : unit.licenses) {
                raw(u"<tr>"_s);
                const QStringList cells = licenseCells(license);
                for (qsizetype i = 0; i < cells.size(); ++i)
                    element(u"td"_s, cells[i], i == LicenseIdColumn ? u"fixed"_s : QString());
                raw(u"</tr>\n"_s);
            }
            raw(u"</tbody></table></div>\n"_s);
        }
        raw(u"<ul class=\"remarks\">"_s);
        for (const LicenseRemark& remark : unit.assessment.remarks)
            element(u"li"_s, remark.text, severityClass(remark.severity));
        raw(u"</ul>\n"_s);
    }

    void proof(const UnitHandOver& unit, const Receipt& receipt)
    {
        raw(u"<section class=\"receipt\"><h4>%1 <span class=\"fixed\">%2</span></h4>"_s.arg(
            html(Text::tr("Receipt:")), html(receipt.originalName)));
        element(u"p"_s, outcomeText(receipt),
                u"outcome "_s + (isDone(receipt.outcome) ? u"confirmed"_s : u"rejected"_s));
        facts(receiptFacts(unit, receipt, m_zone));
        if (const QString answer = answerText(receipt); !answer.isEmpty()) {
            element(u"h5"_s, Text::tr("The unit's answer"));
            element(u"pre"_s, answer);
        }
        raw(u"</section>\n"_s);
    }

    void signatures()
    {
        raw(u"<section class=\"signatures\">"_s);
        for (const QString& who :
             {Text::tr("Handed over by (name, date, signature)"), Text::tr("Received by (name, date, signature)")})
            element(u"p"_s, who);
        raw(u"</section>\n"_s);
    }

    const HandOver& m_report;
    QIODevice& m_out;
    QTimeZone m_zone;
    qsizetype m_index = 0;
};

} // namespace

QString html(const QString& text)
{
    return escaped(text).toHtmlEscaped().replace(u'\'', u"&#39;"_s);
}

void writeHtmlReport(const HandOver& report, QIODevice& out)
{
    Page(report, out).write();
}

} // namespace activation
