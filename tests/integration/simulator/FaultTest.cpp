// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "integration/simulator/Curl.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation::simulator {

namespace {

const QString licenseId = u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s;
constexpr int EmptyReply = 52;  // curl: "Empty reply from server"
constexpr int PartialFile = 18; // curl: "A file transfer was shorter or larger than expected"
constexpr int TimedOut = 28;
constexpr int ReceiveError = 56;

class FaultTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(unit.start());
        session.loginAsOwner();
    }
    void with(const Fault& fault) { ASSERT_TRUE(unit.addFaults({fault})); }
    CurlResult version() const { return session.call(u"/iap/version"_s); }
    CurlResult upload()
    {
        const SimulatedFile file = makeActivationFile(ActivationKind::Capacity, unit.installCode(), licenseId, 200);
        return session.upload(file.name, file.content);
    }
    static bool brokeOff(const CurlResult& result)
    {
        return result.exitCode == EmptyReply || result.exitCode == PartialFile || result.exitCode == ReceiveError;
    }

    SimulatedSmartServer unit{unitOptions()};
    UnitSession session{unit};
};

} // namespace

TEST_F(FaultTest, LatencyDelaysTheAnswerOnly)
{
    with({.kind = FaultKind::Latency, .path = u"/iap/lic/activation"_s, .times = 1, .milliseconds = 400});
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(upload().status, 200);
    EXPECT_GE(timer.elapsed(), 400);
    timer.start();
    EXPECT_EQ(version().status, 200);
    EXPECT_LT(timer.elapsed(), 350);
}

TEST_F(FaultTest, LatencyIsOverWhenThePeerGivesUp)
{
    with({.kind = FaultKind::Latency, .milliseconds = 300});
    EXPECT_EQ(session.call(u"/iap/version"_s, {u"-m"_s, u"0.1"_s}).exitCode, TimedOut);
    QTest::qWait(400);
    ASSERT_TRUE(unit.clearFaults());
    EXPECT_EQ(version().status, 200);
}

TEST_F(FaultTest, SamlRefusesEveryPassword)
{
    with({.kind = FaultKind::SamlLogin});
    UnitSession other{unit};
    const CurlResult refused = other.loginAsOwner();
    EXPECT_EQ(refused.status, 403) << refused;
    EXPECT_EQ(refused.object()["error"_L1].toString(), "passwordLoginOff"_L1);
    EXPECT_EQ(other.cookie(), QByteArray());
    EXPECT_EQ(version().status, 200) << "the version needs no login";
    ASSERT_TRUE(unit.clearFaults());
    EXPECT_EQ(other.loginAsOwner().status, 200);
}

TEST_F(FaultTest, CutBreaksOffInTheMiddleOfTheAnswer)
{
    const CurlResult whole = session.call(u"/cms"_s);
    with({.kind = FaultKind::Cut, .path = u"/cms"_s, .times = 1, .bytes = whole.headers.size() + 20});
    const CurlResult cut = session.call(u"/cms"_s);
    EXPECT_TRUE(brokeOff(cut)) << cut;
    EXPECT_EQ(cut.status, 200);
    EXPECT_EQ(cut.body, whole.body.first(20)) << cut;
    EXPECT_EQ(session.call(u"/cms"_s).body, whole.body);
}

TEST_F(FaultTest, CutAtNothingAndInTheHead)
{
    with({.kind = FaultKind::Cut, .path = u"/iap/version"_s, .times = 1, .bytes = 0});
    EXPECT_TRUE(brokeOff(version()));
    with({.kind = FaultKind::Cut, .path = u"/iap/version"_s, .times = 1, .bytes = 15});
    const CurlResult cut = version();
    EXPECT_TRUE(brokeOff(cut)) << cut;
    EXPECT_TRUE(cut.body.isEmpty());
    EXPECT_EQ(version().exitCode, 0);
}

TEST_F(FaultTest, CutCanComeLate)
{
    with({.kind = FaultKind::Latency, .path = u"/iap/version"_s, .times = 1, .milliseconds = 200});
    with({.kind = FaultKind::Cut, .path = u"/iap/version"_s, .times = 1, .bytes = 40});
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(brokeOff(version()));
    EXPECT_GE(timer.elapsed(), 200);
}

TEST_F(FaultTest, CutBeforeLeavesNoTrace)
{
    with({.kind = FaultKind::CutBefore, .method = "POST"_ba, .path = u"/iap/lic/activation"_s, .times = 1});
    const CurlResult cut = upload();
    EXPECT_TRUE(brokeOff(cut)) << cut;
    EXPECT_EQ(cut.status, 0);
    EXPECT_EQ(unit.uploads(), 0);
    EXPECT_EQ(unit.requestCount(u"POST /iap/lic/activation"_s), 1);
    EXPECT_EQ(upload().status, 200);
}

TEST_F(FaultTest, CutAfterLeavesTheRequestDone)
{
    with({.kind = FaultKind::CutAfter, .path = u"/iap/lic/activation"_s, .times = 1});
    const CurlResult cut = upload();
    EXPECT_TRUE(brokeOff(cut)) << cut;
    EXPECT_EQ(cut.status, 0);
    EXPECT_EQ(unit.licenses().size(), 1);
}

TEST_F(FaultTest, StatusIsAnsweredInPlaceOfTheRequest)
{
    with({.kind = FaultKind::Status,
          .path = u"/iap/lic/activation"_s,
          .after = 1,
          .times = 1,
          .status = 503,
          .body = "Service is <down>"_ba});
    EXPECT_EQ(upload().status, 200);
    const CurlResult result = upload();
    EXPECT_EQ(result.status, 503);
    EXPECT_EQ(result.body, "Service is <down>");
    EXPECT_EQ(unit.licenses().size(), 1);
    EXPECT_EQ(upload().status, 200);
    EXPECT_EQ(unit.licenses().size(), 2);
}

TEST_F(FaultTest, StatusCanComeAfterTheRequestWasDone)
{
    with({.kind = FaultKind::Status, .path = u"/iap/lic/*"_s, .times = 1, .status = 502, .processed = true});
    EXPECT_EQ(upload().status, 502);
    EXPECT_EQ(unit.licenses().size(), 1);
}

TEST_F(FaultTest, HangNeverAnswers)
{
    with({.kind = FaultKind::Hang, .path = u"/iap/version"_s, .times = 1});
    const CurlResult result = session.call(u"/iap/version"_s, {u"-m"_s, u"0.5"_s});
    EXPECT_EQ(result.exitCode, TimedOut) << result;
    EXPECT_EQ(version().status, 200);
}

TEST_F(FaultTest, WrongContentComesInManyShapes)
{
    const QList<std::pair<QString, QByteArray>> shapes{
        {u""_s, "<!doctype html>"_ba},     {u"html"_s, "<!doctype html>"_ba},
        {u"text"_s, "this is not"_ba},     {u"bytes"_s, QByteArray("\x00\xff\xfe", 3)},
        {u"json"_s, "{\"unexpected\""_ba}, {u"empty"_s, QByteArray()}};
    for (const auto& [content, begin] : shapes) {
        with({.kind = FaultKind::WrongContent, .path = u"/iap/lic"_s, .times = 1, .content = content});
        const CurlResult result = session.call(u"/iap/lic"_s);
        EXPECT_EQ(result.status, 200) << result;
        EXPECT_TRUE(result.body.startsWith(begin)) << result;
        EXPECT_EQ(result.body.isEmpty(), begin.isEmpty());
    }
    with({.kind = FaultKind::WrongContent, .path = u"/iap/lic"_s, .times = 1, .body = "[{\"status\": 7}]"_ba});
    EXPECT_EQ(session.call(u"/iap/lic"_s).body, "[{\"status\": 7}]");
    EXPECT_EQ(session.call(u"/iap/lic"_s).body, "[]");
}

TEST_F(FaultTest, RedirectLeadsAway)
{
    with({.kind = FaultKind::Redirect, .path = u"/iap/version"_s, .location = u"https://127.0.0.1:9/x"_s});
    const CurlResult result = version();
    EXPECT_EQ(result.status, 302);
    EXPECT_TRUE(result.headers.toLower().contains("location: https://127.0.0.1:9/x")) << result;
}

TEST_F(FaultTest, CertificateChangesAtOnceAndBack)
{
    const Fingerprint usual = unit.certificateFingerprint();
    const QString pin = u"--pinnedpubkey"_s;
    with({.kind = FaultKind::CertificateChange});
    EXPECT_NE(unit.certificateFingerprint(), usual);
    EXPECT_TRUE(version().status == 200);
    ASSERT_TRUE(unit.clearFaults());
    EXPECT_EQ(unit.certificateFingerprint(), usual);
    EXPECT_EQ(version().status, 200);
}

TEST_F(FaultTest, CertificateChangesInTheMiddle)
{
    const Fingerprint usual = unit.certificateFingerprint();
    with({.kind = FaultKind::CertificateChange, .after = 2});
    EXPECT_EQ(version().status, 200);
    EXPECT_EQ(unit.certificateFingerprint(), usual);
    // Two requests over one connection, which the change must end without losing the answer.
    const QString url = unit.url().toString() + u"/iap/version"_s;
    const CurlResult two = curl({u"-k"_s, u"-v"_s, url, u"-o"_s, u"/dev/null"_s, url});
    EXPECT_EQ(two.exitCode, 0) << two;
    EXPECT_NE(unit.certificateFingerprint(), usual);
    EXPECT_EQ(unit.usualCertificateFingerprint(), usual);
    EXPECT_EQ(two.messages.count("SSL connection using"), 2) << two;
}

TEST_F(FaultTest, CertificateCanBeExpired)
{
    with({.kind = FaultKind::CertificateExpired});
    const CurlResult result = session.call(u"/iap/version"_s, {u"-v"_s});
    EXPECT_EQ(result.status, 200);
    const QByteArray year = QByteArray::number(QDateTime::currentDateTimeUtc().addDays(-1).date().year());
    const qsizetype at = result.messages.indexOf("expire date:");
    ASSERT_GE(at, 0) << result;
    EXPECT_TRUE(result.messages.sliced(at, 50).contains(year)) << result;
    EXPECT_TRUE(result.messages.contains("CN=smartserver-17q5t6a"));
}

TEST_F(FaultTest, WrongUnitNamesAnother)
{
    with({.kind = FaultKind::WrongUnit, .times = 1, .installCode = u"17qam11"_s});
    const auto name = [this] {
        const QJsonArray records = session.call(u"/iap/devs?category=GLP_SC"_s).array();
        return records.first().toObject().value("name"_L1).toString();
    };
    EXPECT_EQ(name(), u"17qam11"_s);
    EXPECT_EQ(name(), u"17q5t6a"_s);
}

TEST_F(FaultTest, NeverShowsAcceptsAndForgets)
{
    with({.kind = FaultKind::NeverShows, .times = 1});
    EXPECT_EQ(upload().status, 200);
    QTest::qWait(50);
    EXPECT_EQ(session.call(u"/iap/lic"_s).body, "[]");
    EXPECT_EQ(unit.totalCapacity(), 0);
    EXPECT_EQ(upload().status, 200);
    EXPECT_EQ(unit.licenses().size(), 1);
}

TEST_F(FaultTest, IsOnlyForItsTarget)
{
    with({.kind = FaultKind::Status, .target = u"17qam11"_s, .status = 500});
    with({.kind = FaultKind::Status, .target = u"portal"_s, .status = 500});
    EXPECT_EQ(version().status, 200);
    with({.kind = FaultKind::Status, .target = u"17Q5T6A"_s, .status = 500});
    EXPECT_EQ(version().status, 500);
}

TEST(Fault, Port8443OnlyAndBack)
{
    SmartServerOptions options = unitOptions();
    options.address = QHostAddress(u"127.84.43.7"_s);
    SimulatedSmartServer unit(options);
    ASSERT_TRUE(unit.addFaults({Fault{.kind = FaultKind::Port8443}}));
    ASSERT_TRUE(unit.start());
    EXPECT_EQ(unit.port(), 8443);
    const QString url = u"https://127.84.43.7:8443/iap/version"_s;
    EXPECT_EQ(curl({u"-k"_s, url}).status, 200);
    EXPECT_EQ(curl({u"-k"_s, u"https://127.84.43.7/iap/version"_s}).exitCode, 7);
    ASSERT_TRUE(unit.clearFaults());
    EXPECT_NE(unit.port(), 8443);
    EXPECT_EQ(curl({u"-k"_s, url}).exitCode, 7);
    EXPECT_EQ(curl({u"-k"_s, unit.url().toString() + u"/iap/version"_s}).status, 200);
}

namespace {

class PortalFaultTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(portal.start());
        session.login(licenseId);
    }
    void with(const Fault& fault) { ASSERT_TRUE(portal.addFaults({fault})); }
    CurlResult activate(const QString& key) { return session.activate(licenseId, u"17q5t6a"_s, 200, key); }

    QTemporaryDir folder;
    SimulatedPortal portal{
        PortalOptions{.folder = folder.path(),
                      .licenses = {PortalLicense{.licenseId = licenseId, .description = u"x"_s, .devices = 1000}}}};
    PortalSession session{portal};
};

} // namespace

TEST_F(PortalFaultTest, InDoubtIsFoundByListingOrByTheSameKey)
{
    with({.kind = FaultKind::CutAfter,
          .target = u"portal"_s,
          .method = "POST"_ba,
          .path = u"/api/activations"_s,
          .times = 1});
    EXPECT_NE(activate(u"key"_s).exitCode, 0);
    EXPECT_EQ(portal.books().spent(), 200);
    EXPECT_EQ(session.call(u"activations?installCode=17q5t6a"_s).array().size(), 1);
    EXPECT_EQ(activate(u"key"_s).status, 200);
    EXPECT_EQ(portal.books().spent(), 200);
}

TEST_F(PortalFaultTest, FileCanBeCut)
{
    const QString url = activate(u"key"_s).object().value("url"_L1).toString();
    with({.kind = FaultKind::Cut, .path = u"/api/activations/*"_s, .times = 1, .bytes = 300});
    const CurlResult cut = session.call(url);
    EXPECT_NE(cut.exitCode, 0) << cut;
    EXPECT_EQ(session.call(url).exitCode, 0);
}

TEST_F(PortalFaultTest, FullCapacityHasNothingLeft)
{
    with({.kind = FaultKind::FullCapacity});
    EXPECT_EQ(session.call(u"licenses"_s).array().first().toObject().value("available"_L1), 0);
    EXPECT_EQ(activate(u"key"_s).status, 409);
    EXPECT_EQ(portal.books().spent(), 0);
    ASSERT_TRUE(portal.clearFaults());
    EXPECT_EQ(activate(u"key"_s).status, 201);
}

TEST_F(PortalFaultTest, FullCapacityForAWhileIsSeenOnlyByWhoAsks)
{
    // Somebody else was quicker, and gave back: no list could have told.
    with({.kind = FaultKind::FullCapacity, .after = 1, .times = 1});
    const int available = session.call(u"licenses"_s).array().first().toObject().value("available"_L1).toInt();
    EXPECT_GT(available, 0);
    EXPECT_EQ(activate(u"one"_s).status, 201);
    EXPECT_GT(session.call(u"licenses"_s).array().first().toObject().value("available"_L1).toInt(), 0);
    EXPECT_EQ(activate(u"two"_s).status, 409);
    EXPECT_EQ(activate(u"two"_s).status, 201);
}

TEST_F(PortalFaultTest, ExpiredCertificateIsRefusedByAStrictClient)
{
    with({.kind = FaultKind::CertificateExpired});
    EXPECT_EQ(session.call(u"licenses"_s).exitCode, 60);
    ASSERT_TRUE(portal.clearFaults());
    EXPECT_EQ(session.call(u"licenses"_s).status, 200);
}

} // namespace activation::simulator
