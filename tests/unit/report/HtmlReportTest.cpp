// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/HtmlReport.h"

#include "ReportSamples.h"
#include "support/Printers.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {

QString report(const Manifest& manifest)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    writeHtmlReport(samples::handOver(manifest), out);
    return QString::fromUtf8(out.data());
}

/// Every name of an element and of an attribute in the markup.
QSet<QString> names(const QString& markup)
{
    QSet<QString> found;
    static const QRegularExpression element(u"<(/?[A-Za-z0-9!]+)((?:\"[^\"]*\"|[^>\"])*)>"_s);
    static const QRegularExpression attribute(u"([\\w-]+)="_s);
    static const QRegularExpression value(u"\"[^\"]*\""_s);
    for (const auto& match : element.globalMatch(markup)) {
        found += match.captured(1);
        for (const auto& name : attribute.globalMatch(match.captured(2).replace(value, u""_s)))
            found += u"@"_s + name.captured(1);
    }
    return found;
}

} // namespace

TEST(Html, EscapesAllThatMeansSomething)
{
    EXPECT_EQ(html(u"<a href=\"x\" id='y'>&\u202e\u0000"_s.first(21)),
              u"&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;\\u{202e}"_s);
}

TEST(HtmlReport, HasTheSameMarkupWhateverPeersSend)
{
    const QSet<QString> harmless = names(report(samples::hostileSite(u"harmless"_s)));
    EXPECT_TRUE(harmless.contains(u"table"_s));
    EXPECT_TRUE(harmless.contains(u"@viewBox"_s));
    for (const QString& text : samples::hostileTexts()) {
        const QString markup = report(samples::hostileSite(text));
        EXPECT_EQ(names(markup), harmless) << text.left(50).toStdString();
        EXPECT_EQ(markup.count(u'<'), report(samples::hostileSite(u"harmless"_s)).count(u'<'))
            << text.left(50).toStdString();
        EXPECT_TRUE(markup.contains(html(text))) << "shown, and whole: " << text.left(50).toStdString();
    }
}

TEST(HtmlReport, NeedsNothingFromElsewhere)
{
    const QString markup = report(samples::threeUnits());
    EXPECT_TRUE(markup.contains(u"Content-Security-Policy"_s));
    for (const QString& word : {u"<script"_s, u"<link"_s, u"<img"_s, u"url("_s, u"@import"_s, u"src="_s})
        EXPECT_FALSE(markup.contains(word, Qt::CaseInsensitive)) << word.toStdString();
    static const QRegularExpression link(u"(?:href)=\"(?!#)"_s);
    EXPECT_FALSE(markup.contains(link));
    EXPECT_EQ(markup.count(u"http"_s),
              markup.count(u"xmlns=\"http://www.w3.org/2000/svg\""_s) + markup.count(u"http-equiv"_s));
}

TEST(HtmlReport, SaysAllOfThePackageTheUnitsAndTheReceipts)
{
    const Manifest site = samples::threeUnits();
    const QString markup = report(site);
    const HandOver handOver = samples::handOver(site);
    for (const QString& words : {handOver.signer.fingerprint.groups(),
                                 handOver.manifestSha256.groups(),
                                 u"revision 7"_s,
                                 u"17q5t6a"_s,
                                 u"17qam11"_s,
                                 u"17qei61"_s,
                                 u"4.4 (4.40.012)"_s,
                                 Fingerprint::of("17q5t6a").groups(),
                                 Fingerprint::of("m").groups(),
                                 u"Maintenance (200 devices)"_s,
                                 u"Expiring 2026-05-15"_s,
                                 u"CMS user apollo"_s,
                                 u"2026-03-01 10:01:00 UTC"_s,
                                 u"SMARTSERVER:1;17qam11;4.40.012;0/0"_s,
                                 u"1 confirmed"_s,
                                 u"1 rejected"_s,
                                 html(u"HTTP 422: {\"error\": \"The file is not for this unit\"}"_s),
                                 u"Customer Portal"_s,
                                 u"prefers-color-scheme: dark"_s,
                                 u"@media print"_s}) {
        EXPECT_TRUE(markup.contains(words)) << words.toStdString();
    }
    for (const QString& column :
         {u"Segment Controller"_s, u"Description"_s, u"Status"_s, u"Activation Date"_s, u"License ID"_s, u"Note"_s})
        EXPECT_TRUE(markup.contains(u"<th scope=\"col\">%1</th>"_s.arg(column))) << column.toStdString();
}

TEST(HtmlReport, EveryLinkLeadsToAUnit)
{
    const QString markup = report(samples::threeUnits());
    static const QRegularExpression link(u"href=\"#([^\"]+)\""_s);
    int links = 0;
    for (const auto& match : link.globalMatch(markup)) {
        EXPECT_EQ(markup.count(u"id=\"%1\""_s.arg(match.captured(1))), 1);
        ++links;
    }
    EXPECT_GE(links, 5);
}

TEST(HtmlReport, OfAnEmptyPackageSaysSo)
{
    EXPECT_TRUE(report(samples::manifest({})).contains(u"The package holds no SmartServer."_s));
}
