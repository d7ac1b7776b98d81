// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Site.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

using simulator::Fault;
using simulator::FaultKind;

/// The third leg, and what it works with.
using WrongFiles = Site;

TEST_F(WrongFiles, PackageThatWasTruncatedOrEdited)
{
    start();
    good(readCall());
    const QByteArray whole = cli.read(u"site.sitepack"_s);
    cli.write(u"short.sitepack"_s, whole.left(whole.size() / 2));
    bad({u"verify"_s, u"short.sitepack"_s}, 6);
    QByteArray edited = whole;
    edited.replace("127.0.0.1", "127.0.0.2");
    if (edited != whole) {
        cli.write(u"edited.sitepack"_s, edited);
        bad({u"verify"_s, u"edited.sitepack"_s}, 6);
    }
    cli.write(u"empty.sitepack"_s, "");
    bad({u"verify"_s, u"empty.sitepack"_s}, 6);
    cli.write(u"other.sitepack"_s, "this is no archive");
    bad({u"verify"_s, u"other.sitepack"_s}, 6);
    bad({u"verify"_s, u"not-there.sitepack"_s}, 1);
    good({u"verify"_s, u"site.sitepack"_s});
}

TEST_F(WrongFiles, PackageOfAnOlderRevisionThanSeen)
{
    start();
    good(readCall());
    const QByteArray old = cli.read(u"site.sitepack"_s);
    good(activateCall());
    cli.write(u"site.sitepack"_s, old);
    const auto refused = bad({u"verify"_s, u"site.sitepack"_s}, 6);
    EXPECT_TRUE(refused.remedy().contains(u"--accept-older"_s)) << qPrintable(refused.remedy());
    // The newer copy is lost, with its file: the portal still has it, and nothing is spent again.
    good(activateCall() + QStringList{u"--accept-older"_s});
    good({u"verify"_s, u"site.sitepack"_s});
    EXPECT_EQ(spent(license()), 200);
    good(installCall());
}

TEST_F(WrongFiles, ActivationFileThatIsNone)
{
    start();
    good(readCall());
    cli.write(u"empty"_s, "");
    bad({u"add"_s, u"empty"_s, u"--package"_s, u"site.sitepack"_s}, 6);
    cli.write(u"large"_s, QByteArray(16 * 1024 * 1024 + 1, 'x'));
    bad({u"add"_s, u"large"_s, u"--package"_s, u"site.sitepack"_s}, 6);
    bad({u"add"_s, u"."_s, u"--package"_s, u"site.sitepack"_s}, 6);
    bad({u"add"_s, u"site.sitepack"_s, u"--package"_s, u"site.sitepack"_s}, 6);
    bad({u"add"_s, u"not-there"_s, u"--package"_s, u"site.sitepack"_s}, 1);
    bad(QStringList{u"install"_s, u"empty"_s, address()} + password() + trust(), 6);
    cli.write(u"largest"_s, QByteArray(16 * 1024 * 1024, 'x'));
    good({u"add"_s, u"largest"_s, u"--package"_s, u"site.sitepack"_s});
    good({u"verify"_s, u"site.sitepack"_s});
}

TEST_F(WrongFiles, ExtensionIsWarnedOfAndTheNameKept)
{
    start();
    good(readCall());
    cli.write(u"capacity.txt"_s, "some bytes");
    const auto added = good({u"add"_s, u"capacity.txt"_s, u"--package"_s, u"site.sitepack"_s});
    const QJsonObject item = added.json[u"activations"_s].toArray().first().toObject();
    EXPECT_EQ(item[u"warnings"_s].toArray().size(), 1);
    EXPECT_EQ(item[u"activation"_s].toObject()[u"originalName"_s].toString(), u"capacity.txt"_s);
    EXPECT_TRUE(added.err.contains("Warning"));
}

TEST_F(WrongFiles, FileForAnotherUnit)
{
    start({.smartServers = 2});
    good(readCall(0));
    good(readCall(1));
    good(activateCall(0));
    // By the package: it has nothing for the second unit.
    bad(QStringList{u"install"_s, u"--package"_s, u"site.sitepack"_s, address(1)} + password(1), 7);
    // The file itself, named for the wrong unit.
    const auto& made = site.portal().books().activations.first();
    const QString file = cli.write(made.fileName, made.content);
    bad(QStringList{u"install"_s, file, address(1)} + password(1), 7);
    // Also under a name that says nothing: the ledger knows these bytes.
    const QString anonymous = cli.write(u"activation"_s, made.content);
    bad(QStringList{u"install"_s, anonymous, address(1)} + password(1), 7);
    bad({u"add"_s, anonymous, u"--package"_s, u"site.sitepack"_s, u"--for"_s, code(1)}, 7);
    bad({u"add"_s, file, u"--package"_s, u"site.sitepack"_s, u"--for"_s, code(1)}, 7);
    EXPECT_EQ(unit(1).uploads(), 0);
    EXPECT_EQ(unit(1).requestCount(u"POST /iap/lic/activation"_s), 0);
    good(installCall(0));
}

TEST_F(WrongFiles, FileForWhichNoUnitCanBeTold)
{
    start({.smartServers = 2});
    good(readCall(0));
    good(readCall(1));
    cli.write(u"activation"_s, "bytes");
    const auto result = bad({u"add"_s, u"activation"_s, u"--package"_s, u"site.sitepack"_s}, 7);
    EXPECT_TRUE(result.remedy().contains(code(0)));
    EXPECT_TRUE(result.remedy().contains(code(1)));
}

TEST_F(WrongFiles, AnotherUnitAnswersAtTheAddress)
{
    start({.smartServers = 2});
    good(readCall(0));
    good(activateCall(0));
    addFault({.kind = FaultKind::WrongUnit, .target = code(0), .installCode = code(1)});
    bad(installCall(0), 7);
    EXPECT_EQ(unit(0).uploads(), 0);
}

TEST_F(WrongFiles, UploadThatIsRefusedShowsTheAnswerWhole)
{
    start();
    good(readCall());
    good(activateCall());
    for (const int status : {400, 409, 413, 500, 503}) {
        const QByteArray body = "the unit's own words, status " + QByteArray::number(status);
        addFault({.kind = FaultKind::Status,
                  .method = "POST",
                  .path = u"/iap/lic/activation"_s,
                  .times = 1,
                  .status = status,
                  .body = body});
        const auto result = bad(installCall() + QStringList{u"--confirm-timeout"_s, u"1"_s}, 1);
        EXPECT_TRUE(result.why().contains(QString::number(status)));
        EXPECT_TRUE(result.why().contains(QString::fromUtf8(body)));
        good({u"verify"_s, u"site.sitepack"_s}); // the file is kept
    }
    good(installCall() + QStringList{u"--confirm-timeout"_s, u"2"_s});
    EXPECT_EQ(unit().acceptedFiles().size(), 1);
}

TEST_F(WrongFiles, UploadAnsweredWith500AfterItWasTakenIsSeen)
{
    start();
    good(readCall());
    good(activateCall());
    addFault({.kind = FaultKind::Status,
              .method = "POST",
              .path = u"/iap/lic/activation"_s,
              .status = 500,
              .processed = true});
    good(installCall());
    EXPECT_EQ(unit().uploads(), 1);
}

TEST_F(WrongFiles, UploadWhoseAnswerIsLostIsSeen)
{
    start();
    good(readCall());
    good(activateCall());
    addFault({.kind = FaultKind::CutAfter, .method = "POST", .path = u"/iap/lic/activation"_s});
    good(installCall());
    EXPECT_EQ(unit().uploads(), 1);
}

TEST_F(WrongFiles, AcceptedButNeverShown)
{
    start();
    good(readCall());
    good(activateCall());
    addFault({.kind = FaultKind::NeverShows});
    const QStringList call = installCall() + QStringList{u"--confirm-timeout"_s, u"1"_s};
    const auto result = bad(call, 1);
    EXPECT_TRUE(result.what().contains(u"never showed"_s));
    EXPECT_EQ(
        good({u"inspect"_s, u"site.sitepack"_s}).json[u"manifest"_s].toObject()[u"activations"_s].toArray().size(), 1)
        << "the file is kept";
    // Again: it looks, and does not upload a second time by itself.
    bad(call, 7);
    EXPECT_EQ(unit().uploads(), 1);
    const auto insisted = cli.run(call + QStringList{u"--upload-again"_s});
    EXPECT_EQ(unit().uploads(), 2) << insisted.err.constData();
}

TEST_F(WrongFiles, RefusalByWebSocketIsQuoted)
{
    start();
    good(readCall());
    good(activateCall());
    addFault({.kind = FaultKind::RejectedLater, .body = "license file was issued for another project"});
    const auto result = bad(installCall() + QStringList{u"--confirm-timeout"_s, u"2"_s}, 1);
    EXPECT_TRUE(result.why().contains(u"issued for another project"_s)) << qPrintable(result.why());
}

TEST_F(WrongFiles, WebSocketThatIsSilentIsNotNeeded)
{
    start();
    good(readCall());
    good(activateCall());
    addFault({.kind = FaultKind::SilentWebSocket});
    good(installCall());
}

// The same bytes for a second unit are refused until the reason is given; from then on nothing here stands in the way,
// and the unit judges for itself.
TEST_F(WrongFiles, TheSameFileForTwoUnitsNeedsAReason)
{
    start({.smartServers = 2});
    good(readCall(0));
    good(readCall(1));
    good(activateCall(0));
    QProcess unzip;
    unzip.setStandardOutputFile(cli.path(u"license"_s));
    unzip.start(u"unzip"_s, {u"-p"_s, cli.path(u"site.sitepack"_s), u"activations/*"_s});
    ASSERT_TRUE(unzip.waitForFinished());
    ASSERT_EQ(unzip.exitCode(), 0);
    const QStringList add{u"add"_s, u"license"_s, u"--package"_s, u"site.sitepack"_s, u"--for"_s, code(1)};
    EXPECT_EQ(bad(add, 7).error()[u"wayOn"_s].toString(), u"shared"_s);
    EXPECT_EQ(cli.run(add + QStringList{u"--shared-because"_s, u"  "_s}).exitCode, 2);
    good(add + QStringList{u"--shared-because"_s, u"one file for twins"_s});
    const CliResult installed = bad(installCall(1), 1);
    EXPECT_TRUE(installed.why().contains(u"wrongInstallCode"_s)) << qPrintable(installed.why());
    EXPECT_EQ(unit(1).requestCount(u"POST /iap/lic/activation"_s), 1) << "the unit was asked";
}

TEST_F(WrongFiles, StickThatIsGoneOrHoldsAnotherSite)
{
    start({.smartServers = 2});
    good(readCall(0));
    bad({u"carry"_s, u"site.sitepack"_s, u"--to"_s, u"no-such-folder"_s}, 1);
    QDir(cli.folder()).mkpath(u"stick"_s);
    // Another site's package under the same name is not overwritten.
    good(readCall(1, u"stick/site.sitepack"_s));
    const QByteArray there = cli.read(u"stick/site.sitepack"_s);
    bad({u"carry"_s, u"site.sitepack"_s, u"--to"_s, u"stick"_s}, 7);
    EXPECT_EQ(cli.read(u"stick/site.sitepack"_s), there);
    EXPECT_EQ(QDir(cli.path(u"stick"_s)).entryList(QDir::Files | QDir::Hidden), QStringList{u"site.sitepack"_s});
}

} // namespace
} // namespace activation::test
