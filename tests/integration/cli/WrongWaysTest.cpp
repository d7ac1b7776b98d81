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

} // namespace
} // namespace activation::test
