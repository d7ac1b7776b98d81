// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/CsvReport.h"

#include "ReportSamples.h"
#include "support/Printers.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {

/// RFC 4180 to the letter, with nothing of ours: the fields of each record.
QList<QStringList> parsed(const QByteArray& csv)
{
    QList<QStringList> records(1);
    QByteArray field;
    bool quoted = false;
    const auto endField = [&] {
        records.last() += QString::fromUtf8(field);
        field.clear();
    };
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        if (quoted) {
            if (c != '"')
                field += c;
            else if (csv.mid(i + 1, 1) == "\"")
                field += csv[++i];
            else
                quoted = false;
        } else if (c == '"') {
            EXPECT_TRUE(field.isEmpty()) << "a quote in the middle of a field";
            quoted = true;
        } else if (c == ',') {
            endField();
        } else if (csv.mid(i, 2) == "\r\n") {
            endField();
            records.emplace_back();
            ++i;
        } else {
            EXPECT_NE(c, '\n');
            field += c;
        }
    }
    EXPECT_FALSE(quoted);
    EXPECT_TRUE(records.takeLast().isEmpty()) << "the last record has its line break too";
    return records;
}

QList<QStringList> table(const Manifest& manifest)
{
    const QByteArray csv = csvReport(samples::handOver(manifest));
    EXPECT_TRUE(csv.startsWith("\xef\xbb\xbf"));
    return parsed(csv.mid(3));
}

QString cell(const QList<QStringList>& table, qsizetype row, const QString& column)
{
    return table[row].value(table[0].indexOf(column));
}

} // namespace

TEST(CsvField, DefusesWhatASpreadsheetTakesForAFormula)
{
    using Expected = std::pair<QString, QByteArray>;
    for (const auto& [text, field] :
         {Expected{u"=1+1"_s, "'=1+1"}, Expected{u"+1"_s, "'+1"}, Expected{u"-1"_s, "'-1"},
          Expected{u"@SUM"_s, "'@SUM"}, Expected{u" =1"_s, "\" '=1\""}, Expected{u"\t=1"_s, "\"\t'=1\""},
          Expected{u"a\n=1"_s, "\"a\n'=1\""}, Expected{u"a;=1"_s, "\"a;'=1\""}, Expected{u"a,+1"_s, "\"a,'+1\""},
          Expected{u"\"=1"_s, "\"\"\"'=1\""}, Expected{u"＝1"_s, "'＝1"}, Expected{u"a|@b"_s, "a|'@b"},
          // Not formulas:
          Expected{u"17q5t6a"_s, "17q5t6a"}, Expected{u"a-b=c"_s, "a-b=c"}, Expected{u"2026-03-01"_s, "2026-03-01"},
          Expected{u"site@example.com"_s, "site@example.com"}, Expected{u""_s, ""}}) {
        EXPECT_EQ(csvField(text), field) << text.toStdString();
    }
}

TEST(CsvField, QuotesAndShowsControlCharacters)
{
    EXPECT_EQ(csvField(u"a,b"_s), "\"a,b\"");
    EXPECT_EQ(csvField(u"say \"hi\""_s), "\"say \"\"hi\"\"\"");
    EXPECT_EQ(csvField(u"a\r\nb"_s), "\"a\\u{d}\nb\"");
    EXPECT_EQ(csvField(u"\u202ea"_s), "\\u{202e}a");
}

TEST(CsvReport, HasOneRowForEachReceiptAndForEachUnitWithoutAny)
{
    const auto rows = table(samples::threeUnits());
    ASSERT_EQ(rows.size(), 5); // header, two receipts, a unit without, one receipt
    for (const QStringList& row : rows)
        EXPECT_EQ(row.size(), rows[0].size());
    EXPECT_EQ(cell(rows, 1, u"Install Code"_s), u"17q5t6a"_s);
    EXPECT_EQ(cell(rows, 2, u"Install Code"_s), u"17q5t6a"_s);
    EXPECT_EQ(cell(rows, 3, u"Install Code"_s), u"17qam11"_s);
    EXPECT_EQ(cell(rows, 3, u"Receipt ID"_s), u""_s);
    EXPECT_EQ(cell(rows, 3, u"Standing"_s), u"open"_s);
    EXPECT_EQ(cell(rows, 4, u"Outcome"_s), u"rejected"_s);
}

TEST(CsvReport, SaysWhatWasInstalledWhenAndByWhom)
{
    const auto rows = table(samples::threeUnits());
    EXPECT_EQ(cell(rows, 2, u"Outcome"_s), u"confirmed"_s);
    EXPECT_EQ(cell(rows, 2, u"Kind"_s), u"maintenance"_s);
    EXPECT_EQ(cell(rows, 2, u"File"_s), u"maintenance_17q5t6a"_s);
    EXPECT_EQ(cell(rows, 2, u"File's SHA-256"_s), Fingerprint::of("m").hex());
    EXPECT_EQ(cell(rows, 2, u"Finished (UTC)"_s), u"2026-03-01T10:01:00.000Z"_s);
    EXPECT_EQ(cell(rows, 2, u"CMS user"_s), u"apollo"_s);
    EXPECT_EQ(cell(rows, 2, u"Laptop"_s), u"0d3a2f40-1111-4222-8333-444455556666"_s);
    EXPECT_EQ(cell(rows, 2, u"HTTP status"_s), u"200"_s);
    EXPECT_EQ(cell(rows, 1, u"Capacity total before"_s), u"0"_s);
    EXPECT_EQ(cell(rows, 1, u"Capacity total after"_s), u"200"_s);
    EXPECT_EQ(cell(rows, 1, u"Licenses"_s).split(u'\n').size(), 2);
    EXPECT_EQ(cell(rows, 1, u"Identity code"_s), u"SMARTSERVER:1;17q5t6a;4.40.012;200/37"_s);
    EXPECT_EQ(cell(rows, 4, u"Answer"_s), u"{\"error\": \"The file is not for this unit\"}"_s);
    EXPECT_TRUE(cell(rows, 4, u"Still open"_s).contains(u"422"_s));
    EXPECT_FALSE(cell(rows, 4, u"Waits for"_s).isEmpty());
}

TEST(CsvReport, KeepsItsShapeAndHoldsNoFormulaWhateverPeersSend)
{
    static const QRegularExpression formula(u"(^|[\\n\\t,;|\"])\\s*[=+\\-@＝＋－＠]"_s);
    for (const QString& text : samples::hostileTexts()) {
        const auto rows = table(samples::hostileSite(text));
        ASSERT_EQ(rows.size(), 2) << text.toStdString();
        ASSERT_EQ(rows[1].size(), rows[0].size()) << text.toStdString();
        for (const QString& field : rows[1])
            EXPECT_FALSE(field.contains(formula)) << field.toStdString();
    }
}

TEST(CsvReport, SaysWhatWasAddedByHand)
{
    Manifest site = samples::threeUnits();
    ASSERT_FALSE(site.receipts.isEmpty());
    site.receipts.first().byHand = ByHand::Word;
    const QList<QStringList> rows = table(site);
    EXPECT_EQ(rows.first().last(), u"Added by hand"_s);
    QStringList marks;
    for (const QStringList& row : rows.mid(1))
        marks += row.last();
    EXPECT_EQ(marks.count(u"word"_s), 1);
    EXPECT_EQ(marks.count(QString()), marks.size() - 1);
}
