// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/PdfReport.h"

#include "ReportSamples.h"
#include "support/Printers.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {

/// A PDF on disk, and what poppler's tools say of it.
class PdfReport : public testing::Test
{
protected:
    void write(const Manifest& manifest)
    {
        QFile out(m_folder.filePath(u"report.pdf"_s));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        ASSERT_TRUE(writePdfReport(samples::handOver(manifest), out));
    }
    QString say(const QString& tool, const QStringList& arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(tool, arguments);
        EXPECT_TRUE(process.waitForFinished(120'000))
            << tool.toStdString() << ": " << process.errorString().toStdString();
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    /// In the order of reading, and as it stands on the page: tables read well in the one, pictures in the other.
    QString text()
    {
        return say(u"pdftotext"_s, {u"report.pdf"_s, u"-"_s}) +
               say(u"pdftotext"_s, {u"-layout"_s, u"report.pdf"_s, u"-"_s});
    }
    int pages()
    {
        static const QRegularExpression count(u"Pages:\\s+(\\d+)"_s);
        return count.match(say(u"pdfinfo"_s, {u"report.pdf"_s})).captured(1).toInt();
    }

    QTemporaryDir m_folder;
};

/// Text without its spaces and line ends: what was wrapped or set apart is found again.
QString joined(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

} // namespace

TEST_F(PdfReport, SaysAllOfThePackageTheUnitsAndTheReceipts)
{
    const Manifest site = samples::threeUnits();
    write(site);
    const QString said = joined(text());
    const HandOver report = samples::handOver(site);
    for (const QString& words :
         {u"Building 1"_s, report.signer.fingerprint.groups(), report.manifestSha256.groups(), u"17q5t6a"_s,
          u"17qam11"_s, u"17qei61"_s, u"4.4 (4.40.012)"_s, Fingerprint::of("17q5t6a").groups(),
          Fingerprint::of("m").groups(), u"Expiring 2026-05-15"_s, u"CMS user apollo"_s, u"2026-03-01 10:01:00 UTC"_s,
          u"1 confirmed"_s, u"1 open"_s, u"1 rejected"_s, u"163 free"_s, u"SMARTSERVER:1;17qam11;4.40.012;0/0"_s,
          u"{\"error\": \"The file is not for this unit\"}"_s, u"License Customer Portal"_s}) {
        EXPECT_TRUE(said.contains(joined(words))) << words.toStdString();
    }
}

TEST_F(PdfReport, NumbersItsPagesAndNamesThePackageOnEach)
{
    write(samples::threeUnits());
    const int count = pages();
    ASSERT_GE(count, 2);
    for (int page = 1; page <= count; ++page) {
        const QString number = QString::number(page);
        const QString said =
            say(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, number, u"-l"_s, number, u"report.pdf"_s, u"-"_s});
        EXPECT_TRUE(said.contains(u"Page %1 of %2"_s.arg(page).arg(count))) << said.toStdString();
        EXPECT_TRUE(said.contains(samples::handOver(samples::threeUnits()).manifestSha256.hex()));
    }
}

TEST_F(PdfReport, IsA4WithEveryFontInside)
{
    write(samples::hostileSite(u"日本語 עברית العربية Ελληνικά"_s));
    EXPECT_TRUE(say(u"pdfinfo"_s, {u"report.pdf"_s}).contains(u"(A4)"_s));
    const QStringList fonts = say(u"pdffonts"_s, {u"report.pdf"_s}).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_GT(fonts.size(), 3);
    static const QRegularExpression flags(u"\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s"_s); // embedded, subset, Unicode
    for (const QString& font : fonts.mid(2))
        EXPECT_EQ(flags.match(font).captured(1), u"yes"_s) << font.toStdString();
}

TEST_F(PdfReport, StaysOnItsPagesWhateverPeersSend)
{
    for (const QString& hostile : samples::hostileTexts()) {
        write(samples::hostileSite(hostile));
        EXPECT_LE(pages(), 8) << hostile.left(50).toStdString();
        EXPECT_FALSE(text().contains(u"\u202e"_s));
        // Nothing but paper in the outermost 10 mm left and right: no text runs over the edge.
        say(u"pdftoppm"_s, {u"-r"_s, u"50"_s, u"-gray"_s, u"report.pdf"_s, u"page"_s});
        for (const QString& name : QDir(m_folder.path()).entryList({u"page*.pgm"_s})) {
            const QImage page(m_folder.filePath(name));
            ASSERT_FALSE(page.isNull());
            const int margin = page.width() * 10 / 210;
            for (int y = 0; y < page.height(); ++y) {
                for (int x = 0; x < margin; ++x) {
                    ASSERT_EQ(qGray(page.pixel(x, y)), 255) << name.toStdString() << ' ' << y;
                    ASSERT_EQ(qGray(page.pixel(page.width() - 1 - x, y)), 255) << name.toStdString() << ' ' << y;
                }
            }
            QFile::remove(m_folder.filePath(name));
        }
    }
}

TEST_F(PdfReport, SaysHowMuchOfALongAnswerIsLeftOut)
{
    write(samples::hostileSite(QString(5000, u'W')));
    EXPECT_TRUE(joined(text()).contains(u"morecharacters:seetheHTMLreport"_s));
}
