// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Site.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

using simulator::Fault;
using simulator::FaultKind;

using WrongWays = Site;

TEST_F(WrongWays, UnreachableAddress)
{
    start();
    bad(QStringList{u"read"_s, u"127.0.0.1:1"_s, u"--package"_s, u"site.sitepack"_s} + password(), 3);
    EXPECT_FALSE(QFile::exists(cli.path(u"site.sitepack"_s)));
}

TEST_F(WrongWays, UnitThatHangsIsTimedOut)
{
    start();
    addFault({.kind = FaultKind::Hang, .path = u"/iap/version"_s});
    bad(readCall() + QStringList{u"--timeout"_s, u"0.5"_s}, 3);
}

TEST_F(WrongWays, OldUnitOnPort8443IsFoundWithoutNamingThePort)
{
    start({.faults = {Fault{.kind = FaultKind::Port8443}}});
    const auto read =
        good(QStringList{u"read"_s, unit().url().host(), u"--package"_s, u"site.sitepack"_s} + password() + trust());
    EXPECT_EQ(
        read.json[u"smartServers"_s].toArray().first().toObject()[u"smartServer"_s].toObject()[u"address"_s].toString(),
        unit().url().host() + u":8443"_s);
}

TEST_F(WrongWays, WhatIsNoSmartServer)
{
    start();
    addFault({.kind = FaultKind::WrongContent, .path = u"/iap/version"_s, .content = u"html"_s});
    const auto result = bad(readCall(), 1);
    EXPECT_TRUE(result.what().contains(u"not a SmartServer"_s));
    EXPECT_EQ(unit().requestCount(u"POST /iap/auth/login"_s), 0);
}

TEST_F(WrongWays, UnknownCertificate)
{
    start();
    const QString fingerprint = unit().certificateFingerprint().hex();
    const QStringList call = QStringList{u"read"_s, address(), u"--package"_s, u"site.sitepack"_s} + password();
    const auto result = bad(call, 4);
    EXPECT_EQ(result.error()[u"certificate"_s].toObject()[u"presented"_s].toString(), fingerprint);
    EXPECT_TRUE(result.remedy().contains(fingerprint));
    EXPECT_EQ(unit().requestCounts().size(), 0) << "not a request before it is trusted";
    EXPECT_EQ(cli.run(call + QStringList{u"--trust"_s, QString(64, u'0')}).exitCode, 4) << "another one was trusted";
    good(call + QStringList{u"--trust-on-first-use"_s});
    good(call); // remembered
}

TEST_F(WrongWays, ChangedCertificate)
{
    start();
    good(readCall());
    const int logins = unit().requestCount(u"POST /iap/auth/login"_s);
    addFault({.kind = FaultKind::CertificateChange});
    const QStringList call = QStringList{u"status"_s, address()} + password();
    const auto result = bad(call + QStringList{u"--trust-on-first-use"_s}, 4);
    EXPECT_EQ(result.error()[u"kind"_s].toString(), u"certificateChanged"_s);
    EXPECT_TRUE(result.why().contains(unit().usualCertificateFingerprint().groups()));
    EXPECT_TRUE(result.why().contains(unit().certificateFingerprint().groups()));
    EXPECT_EQ(unit().requestCount(u"POST /iap/auth/login"_s), logins);
    good(call + QStringList{u"--trust"_s, unit().certificateFingerprint().hex()});
}

TEST_F(WrongWays, CertificateThatChangesInTheMiddle)
{
    start();
    addFault({.kind = FaultKind::CertificateChange, .path = u"/iap/lic"_s});
    const auto result = cli.run(readCall());
    // The request that sees the change may still travel on the old connection; the next handshake may not.
    if (result.exitCode != 0) {
        EXPECT_EQ(result.exitCode, 4) << result.err.constData();
    }
    bad(QStringList{u"status"_s, address()} + password(), 4);
}

TEST_F(WrongWays, ExpiredCertificate)
{
    start();
    addFault({.kind = FaultKind::CertificateExpired});
    const QStringList call = QStringList{u"status"_s, address()} + password();
    const auto result = bad(call + QStringList{u"--trust-on-first-use"_s}, 4);
    EXPECT_TRUE(result.error()[u"certificate"_s].toObject()[u"expired"_s].toBool());
    EXPECT_EQ(unit().requestCounts().size(), 0);
    good(call + QStringList{u"--trust"_s, unit().certificateFingerprint().hex()});
    good(call);
}

TEST_F(WrongWays, WrongPassword)
{
    start();
    cli.write(u"wrong"_s, "not-the-password\n");
    const auto result =
        bad(QStringList{u"read"_s, address(), u"--package"_s, u"site.sitepack"_s, u"--password-file"_s, u"wrong"_s} +
                trust(),
            5);
    EXPECT_TRUE(result.why().contains(u"401"_s));
    EXPECT_EQ(unit().requestCount(u"POST /iap/auth/login"_s), 1);
}

TEST_F(WrongWays, UserWhoIsNotAnOwner)
{
    start();
    good(readCall());
    good(activateCall());
    cli.write(u"viewer"_s, unit().viewer().password.toUtf8());
    const auto result = bad({u"install"_s, u"--package"_s, u"site.sitepack"_s, address(), u"--user"_s,
                             unit().viewer().name, u"--password-file"_s, u"viewer"_s},
                            5);
    EXPECT_TRUE(result.remedy().contains(u"Owner"_s));
    EXPECT_EQ(unit().licenses().size(), 0);
    good(installCall()); // and there is a way on
}

TEST_F(WrongWays, ReleaseBeforeLicensing)
{
    start({.releases = {u"3.20.010"_s}});
    const auto result = bad(readCall(), 1);
    EXPECT_TRUE(result.why().contains(u"3.2 (3.20.010)"_s));
    EXPECT_EQ(unit().requestCount(u"POST /iap/auth/login"_s), 0) << "said before a password is sent";
}

TEST_F(WrongWays, ReleaseOfUnknownShapeIsNotTakenForOld)
{
    start({.releases = {u"4.1.0"_s}});
    good(readCall());
}

TEST_F(WrongWays, IdentityThatDisagrees)
{
    start();
    addFault({.kind = FaultKind::WrongUnit, .installCode = u"Main controller"_s});
    const auto result = bad(readCall(), 7);
    EXPECT_TRUE(result.remedy().contains(u"--label"_s));
    good(readCall() + QStringList{u"--label"_s, code()});
}

TEST_F(WrongWays, UnknownPortalLogin)
{
    start();
    bad({u"portal"_s, u"licenses"_s, u"--login"_s, u"nobody@example.com"_s, u"--portal-profile"_s,
         site.portal().profileFile()},
        5);
}

TEST_F(WrongWays, PortalThatAnotherAuthorityVouchesFor)
{
    start();
    const QString folder = QFileInfo(site.portal().profileFile()).absolutePath();
    QFile profile(site.portal().profileFile());
    ASSERT_TRUE(profile.open(QIODevice::ReadOnly));
    QJsonObject json = QJsonDocument::fromJson(profile.readAll()).object();
    json.remove(u"caCertificates"_s);
    const QString own = cli.write(u"profile.json"_s, QJsonDocument(json).toJson());
    bad({u"portal"_s, u"licenses"_s, u"--login"_s, u"site@example.com"_s, u"--portal-profile"_s, own}, 4);
    EXPECT_EQ(site.portal().requestCounts().size(), 0);
}

TEST_F(WrongWays, LicenseUsedUp)
{
    start();
    good(readCall());
    addFault({.kind = FaultKind::FullCapacity, .target = u"portal"_s});
    const auto result = bad(activateCall(), 1);
    EXPECT_TRUE(result.what().contains(u"not enough devices"_s)) << qPrintable(result.what());
    EXPECT_EQ(spent(license()), 0);
    EXPECT_TRUE(site.portal().books().activations.isEmpty());
}

TEST_F(WrongWays, AnotherLicenseForAUnitThatHasOneWouldBeSpentTwice)
{
    start({.smartServers = 2});
    good(readCall(0));
    good(activateCall(0));
    QStringList other = activateCall(0);
    other[other.indexOf(u"--license"_s) + 1] = license(1);
    bad(other, 7);
    EXPECT_EQ(spent(license(1)), 0);
    good(other + QStringList{u"--additional"_s});
    EXPECT_EQ(spent(license(1)), 200);
}

TEST_F(WrongWays, PortalGoneAfterTheRequestLeftIsLookedForInTheSameRun)
{
    start();
    good(readCall());
    addFault({.kind = FaultKind::CutAfter,
              .target = u"portal"_s,
              .method = "POST",
              .path = portalPath(u"activations"_s),
              .times = 1});
    good(activateCall());
    EXPECT_EQ(spent(license()), 200);
    EXPECT_EQ(site.portal().requestCount(u"POST "_s + portalPath(u"activations"_s)), 1);
}

TEST_F(WrongWays, PortalGoneForGoodAfterTheRequestLeftSpendsNothingTwice)
{
    start();
    good(readCall());
    addFault(
        {.kind = FaultKind::CutAfter, .target = u"portal"_s, .method = "POST", .path = portalPath(u"activations"_s)});
    // The first look happens before the request; every one after it goes unanswered.
    addFault({.kind = FaultKind::CutBefore,
              .target = u"portal"_s,
              .method = "GET",
              .path = portalPath(u"activations"_s),
              .after = 1});
    const auto result = bad(activateCall(), 3);
    EXPECT_TRUE(result.remedy().contains(u"nothing is spent twice"_s)) << qPrintable(result.remedy());
    EXPECT_EQ(spent(license()), 200) << "it was made";
    clearFaults();
    good(activateCall());
    EXPECT_EQ(spent(license()), 200);
    good(installCall());
}

TEST_F(WrongWays, PortalThatFailsWith500AfterSpending)
{
    start();
    good(readCall());
    addFault({.kind = FaultKind::Status,
              .target = u"portal"_s,
              .method = "POST",
              .path = portalPath(u"activations"_s),
              .times = 1,
              .status = 500,
              .body = "out of order",
              .processed = true});
    good(activateCall());
    EXPECT_EQ(spent(license()), 200);
}

TEST_F(WrongWays, DownloadThatIsCutIsFetchedAgain)
{
    start();
    good(readCall());
    addFault({.kind = FaultKind::Cut,
              .target = u"portal"_s,
              .method = "GET",
              .path = portalPath(u"activations/*"_s),
              .times = 1,
              .bytes = 300});
    const auto first = cli.run(activateCall());
    if (first.exitCode != 0)
        good(activateCall());
    EXPECT_EQ(spent(license()), 200);
    good(installCall());
}

TEST_F(WrongWays, PackageThatWasTruncatedOrEdited)
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

TEST_F(WrongWays, PackageOfAnOlderRevisionThanSeen)
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

TEST_F(WrongWays, ActivationFileThatIsNone)
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

TEST_F(WrongWays, ExtensionIsWarnedOfAndTheNameKept)
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

TEST_F(WrongWays, FileForAnotherUnit)
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

TEST_F(WrongWays, FileForWhichNoUnitCanBeTold)
{
    start({.smartServers = 2});
    good(readCall(0));
    good(readCall(1));
    cli.write(u"activation"_s, "bytes");
    const auto result = bad({u"add"_s, u"activation"_s, u"--package"_s, u"site.sitepack"_s}, 7);
    EXPECT_TRUE(result.remedy().contains(code(0)));
    EXPECT_TRUE(result.remedy().contains(code(1)));
}

TEST_F(WrongWays, AnotherUnitAnswersAtTheAddress)
{
    start({.smartServers = 2});
    good(readCall(0));
    good(activateCall(0));
    addFault({.kind = FaultKind::WrongUnit, .target = code(0), .installCode = code(1)});
    bad(installCall(0), 7);
    EXPECT_EQ(unit(0).uploads(), 0);
}

TEST_F(WrongWays, UploadThatIsRefusedShowsTheAnswerWhole)
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

TEST_F(WrongWays, UploadAnsweredWith500AfterItWasTakenIsSeen)
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

TEST_F(WrongWays, UploadWhoseAnswerIsLostIsSeen)
{
    start();
    good(readCall());
    good(activateCall());
    addFault({.kind = FaultKind::CutAfter, .method = "POST", .path = u"/iap/lic/activation"_s});
    good(installCall());
    EXPECT_EQ(unit().uploads(), 1);
}

TEST_F(WrongWays, AcceptedButNeverShown)
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

TEST_F(WrongWays, RefusalByWebSocketIsQuoted)
{
    start();
    good(readCall());
    good(activateCall());
    addFault({.kind = FaultKind::RejectedLater, .body = "license file was issued for another project"});
    const auto result = bad(installCall() + QStringList{u"--confirm-timeout"_s, u"2"_s}, 1);
    EXPECT_TRUE(result.why().contains(u"issued for another project"_s)) << qPrintable(result.why());
}

TEST_F(WrongWays, WebSocketThatIsSilentIsNotNeeded)
{
    start();
    good(readCall());
    good(activateCall());
    addFault({.kind = FaultKind::SilentWebSocket});
    good(installCall());
}

TEST_F(WrongWays, StickThatIsGoneOrHoldsAnotherSite)
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
