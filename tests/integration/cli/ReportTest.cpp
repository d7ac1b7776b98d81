// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Site.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

class ReportCommand : public Site
{
protected:
    /// A unit with its capacity installed and its maintenance file still in the package.
    void halfDone()
    {
        start();
        good(readCall() + QStringList{u"--site"_s, u"Building <1>"_s});
        good(activateCall());
        good(installCall());
        good({u"add"_s, site.maintenanceFolder() + u"/%1/maintenance_%1_1"_s.arg(code()), u"--package"_s,
              u"site.sitepack"_s, u"--for"_s, code()});
    }
    CliResult report(const QString& out)
    {
        return cli.run({u"report"_s, u"--package"_s, u"site.sitepack"_s, u"--out"_s, out});
    }
    QByteArray peer(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.setWorkingDirectory(cli.folder());
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished(60'000)) << qPrintable(process.errorString());
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
        return process.readAllStandardOutput();
    }
};

/// Fails on an element that is not closed, closed twice or out of turn, and prints every text.
constexpr auto WellFormed = R"(
import html.parser, sys
class Checker(html.parser.HTMLParser):
    void = {"meta", "rect", "path"}
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open = []
        self.texts = []
    def handle_starttag(self, tag, attrs):
        names = [name for name, value in attrs]
        assert len(names) == len(set(names)), (tag, attrs)
        if tag not in self.void:
            self.open.append(tag)
    def handle_endtag(self, tag):
        assert self.open and self.open.pop() == tag, (tag, self.getpos())
    def handle_startendtag(self, tag, attrs):
        pass
    def handle_data(self, data):
        self.texts.append(data)
checker = Checker()
checker.feed(open(sys.argv[1], encoding="utf-8").read())
checker.close()
assert not checker.open, checker.open
sys.stdout.buffer.write("\n".join(checker.texts).encode())
)";

TEST_F(ReportCommand, SaysWhereASiteStandsInThreeForms)
{
    halfDone();
    for (const QString& out : {u"report.pdf"_s, u"report.html"_s, u"report.csv"_s}) {
        const auto made = report(out);
        ASSERT_EQ(made.exitCode, 0) << made.err.constData();
        EXPECT_EQ(made.json[u"report"_s].toString(), out);
        EXPECT_EQ(made.json[u"open"_s].toInt(), 1) << "the maintenance file is not installed";
        EXPECT_EQ(made.json[u"confirmed"_s].toInt(), 0);
    }
    good(installCall());
    const auto done = report(u"done.csv"_s);
    EXPECT_EQ(done.json[u"confirmed"_s].toInt(), 1);
    EXPECT_EQ(done.json[u"open"_s].toInt(), 0);
    EXPECT_EQ(cli.read(u"done.csv"_s).count("\r\n"), 4) << "a header, and the capacity was looked at twice";
}

TEST_F(ReportCommand, PdfHoldsTheReceiptAndTheManifestsHash)
{
    halfDone();
    ASSERT_EQ(report(u"report.pdf"_s).exitCode, 0);
    const QString hash = good({u"inspect"_s, u"site.sitepack"_s}).json[u"manifestSha256"_s].toString();
    const QString text = QString::fromUtf8(peer(u"pdftotext"_s, {u"-layout"_s, u"report.pdf"_s, u"-"_s}));
    EXPECT_TRUE(text.contains(hash)) << qPrintable(text);
    EXPECT_TRUE(text.contains(code()));
    EXPECT_TRUE(text.contains(u"Installed, and the license shows"_s));
    EXPECT_TRUE(text.contains(u"CMS user apollo"_s));
    EXPECT_TRUE(text.contains(u"“maintenance_%1_1” is in the package"_s.arg(code()))) << qPrintable(text);
    EXPECT_TRUE(text.contains(license()));
}

TEST_F(ReportCommand, HtmlIsWellFormed)
{
    halfDone();
    ASSERT_EQ(report(u"report.html"_s).exitCode, 0);
    cli.write(u"check.py"_s, WellFormed);
    const QByteArray texts = peer(u"python3"_s, {u"check.py"_s, u"report.html"_s});
    EXPECT_TRUE(texts.contains("Building <1>")) << "shown as it is";
    EXPECT_TRUE(texts.contains(code().toUtf8()));
}

TEST_F(ReportCommand, NeedsNoDisplayAndTakesNoWordForAnOptionOfQt)
{
    start();
    good(readCall());
    const auto made = cli.run({u"--json"_s, u"report"_s, u"--package"_s, u"site.sitepack"_s, u"--out"_s,
                               u"report.pdf"_s, u"-platform"_s, u"xcb"_s});
    EXPECT_EQ(made.exitCode, 2) << "not an option of ours";
    EXPECT_FALSE(QFile::exists(cli.path(u"report.pdf"_s)));
    // Whatever the environment says.
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("DISPLAY", ":99999");
    const auto offscreen = report(u"report.pdf"_s);
    qunsetenv("QT_QPA_PLATFORM");
    qunsetenv("DISPLAY");
    EXPECT_EQ(offscreen.exitCode, 0) << offscreen.err.constData();
    EXPECT_TRUE(cli.read(u"report.pdf"_s).startsWith("%PDF-"));
}

TEST_F(ReportCommand, AnotherEndingIsUsageAndTouchesNothing)
{
    start();
    good(readCall());
    const QByteArray before = cli.read(u"site.sitepack"_s);
    for (const QString& out : {u"report.docx"_s, u"report"_s, u"site.sitepack"_s}) {
        const auto result = report(out);
        EXPECT_EQ(result.exitCode, 2) << qPrintable(out);
        EXPECT_TRUE(result.remedy().contains(u".pdf, .html or .csv"_s));
    }
    EXPECT_EQ(cli.read(u"site.sitepack"_s), before);
    EXPECT_EQ(cli.run({u"report"_s, u"--package"_s, u"site.sitepack"_s}).exitCode, 2);
    EXPECT_EQ(cli.run({u"report"_s, u"--out"_s, u"x.pdf"_s}).exitCode, 2);
}

TEST_F(ReportCommand, FailsWithARemedyWhereItCannotWriteOrRead)
{
    start();
    good(readCall());
    const QStringList call{u"report"_s, u"--package"_s, u"site.sitepack"_s, u"--out"_s};
    for (const QString& out : {u"none/report.pdf"_s, u"none/report.html"_s, u"none/report.csv"_s})
        bad(call + QStringList{out}, 1);
    QByteArray damaged = cli.read(u"site.sitepack"_s);
    damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 1);
    cli.write(u"site.sitepack"_s, damaged);
    bad(call + QStringList{u"report.html"_s}, 6);
    EXPECT_FALSE(QFile::exists(cli.path(u"report.html"_s))) << "nothing is said of a package that is not whole";
}

TEST_F(ReportCommand, OfAStrangersPackageOnlyAfterItWasCompared)
{
    start();
    good(readCall());
    const QString package = cli.path(u"site.sitepack"_s);
    Cli office;
    const QStringList call{u"report"_s, u"--package"_s, package, u"--out"_s, u"report.html"_s};
    const auto stranger = office.run(call);
    EXPECT_EQ(stranger.exitCode, 4);
    const QString signer =
        good({u"inspect"_s, package}).json[u"signer"_s].toObject()[u"certificateSha256"_s].toString();
    EXPECT_EQ(office.run(call + QStringList{u"--trust"_s, signer}).exitCode, 0);
    EXPECT_TRUE(office.read(u"report.html"_s).contains(Fingerprint::parse(signer)->groups().toUtf8()));
}

TEST_F(ReportCommand, ItsQrTextIsTakenForALabel)
{
    start();
    good(readCall() + QStringList{u"--label"_s, u"SMARTSERVER:1;%1;4.40.012;200/37"_s.arg(code())});
    const QJsonArray sources = good({u"inspect"_s, u"site.sitepack"_s})
                                   .json[u"manifest"_s]
                                   .toObject()[u"smartServers"_s]
                                   .toArray()
                                   .first()
                                   .toObject()[u"identitySources"_s]
                                   .toArray();
    EXPECT_EQ(sources.last().toObject()[u"source"_s].toString(), u"label"_s);
    EXPECT_EQ(sources.last().toObject()[u"value"_s].toString(), code());
    bad(readCall() + QStringList{u"--label"_s, u"SMARTSERVER:1;17qzzzz;4.40.012;200/37"_s}, 7);
    EXPECT_EQ(cli.run(readCall() + QStringList{u"--label"_s, u"SMARTSERVER:1;17qzzzz"_s}).exitCode, 2);
}

} // namespace
} // namespace activation::test
