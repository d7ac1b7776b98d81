// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "integration/simulator/Curl.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation::simulator {

namespace {

const QString bigId = u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s;
const QString usedUpId = u"2133c667-af41-4518-94df-a2bb3b775330"_s;
const QString maintenanceId = u"0b0a53a9-2f1b-4a1e-8a57-0f3b4ad7f2c1"_s;
const QString email = u"site@example.com"_s;

PortalOptions optionsIn(const QString& folder)
{
    const auto license = [](const QString& id, ActivationKind kind, int devices, int spent) {
        return PortalLicense{.licenseId = id,
                             .kind = kind,
                             .description = u"Some license"_s,
                             .devices = devices,
                             .spent = spent,
                             .project = u"P2022-0208"_s,
                             .customerId = u"c"_s};
    };
    return PortalOptions{
        .folder = folder,
        .licenses = {license(bigId, ActivationKind::Capacity, 1000, 0),
                     license(usedUpId, ActivationKind::Capacity, 200, 200),
                     license(maintenanceId, ActivationKind::Maintenance, 1000, 0)},
        .logins = {PortalLogin{.email = email, .licenseIds = {bigId, usedUpId, maintenanceId}},
                   PortalLogin{.email = u"code@example.com"_s, .licenseIds = {bigId}, .code = u"424242"_s}}};
}

class PortalTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(portal.start()); }

    QTemporaryDir folder;
    SimulatedPortal portal{optionsIn(folder.path())};
    PortalSession session{portal};
};

} // namespace

TEST_F(PortalTest, IsVerifiedStrictlyWithItsOwnAuthority)
{
    EXPECT_EQ(session.call(u"licenses"_s).exitCode, 0);
    EXPECT_EQ(curl({portal.baseUrl().toString()}).exitCode, 60); // unknown to the system's store
    EXPECT_EQ(portal.baseUrl().host(), u"127.0.0.1"_s);
}

TEST_F(PortalTest, WritesAProfileForTheClient)
{
    QFile file(portal.profileFile());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject profile = QJsonDocument::fromJson(file.readAll()).object();
    EXPECT_EQ(profile.value("formatVersion"_L1), 1);
    EXPECT_EQ(profile.value("mode"_L1), "api"_L1);
    EXPECT_EQ(profile.value("baseUrl"_L1), u"https://127.0.0.1:%1/api/"_s.arg(portal.port()));
    EXPECT_EQ(profile.value("caCertificates"_L1), "portal-ca.pem"_L1);
    EXPECT_EQ(profile.value("simulated"_L1), true);
    EXPECT_EQ(profile.value("paths"_L1).toObject().value("sessionConfirm"_L1), "session/confirm"_L1);
    EXPECT_TRUE(profile.value("fields"_L1).isObject());
}

TEST_F(PortalTest, OpensASessionByLicenseIdOrEmail)
{
    EXPECT_EQ(session.call(u"licenses"_s).status, 401);
    EXPECT_EQ(session.login(u"nobody@example.com"_s).status, 401);
    EXPECT_EQ(session.post(u"session"_s, {}).status, 400);
    EXPECT_EQ(session.call(u"session"_s, {u"-d"_s, u"not JSON"_s}).status, 400);

    EXPECT_EQ(session.login(bigId.toUpper()).status, 200);
    const QJsonArray own = session.call(u"licenses"_s).array();
    ASSERT_EQ(own.size(), 1);
    const QJsonObject record = own.first().toObject();
    for (const auto& key : {"licenseId"_L1, "kind"_L1, "description"_L1, "devices"_L1, "available"_L1, "project"_L1,
                            "customerId"_L1, "expires"_L1})
        EXPECT_TRUE(record.contains(key)) << key.data();
    EXPECT_EQ(record.value("kind"_L1), "capacity"_L1);

    EXPECT_EQ(session.login(email).status, 200);
    EXPECT_EQ(session.call(u"licenses"_s).array().size(), 3);
    portal.dropSessions();
    EXPECT_EQ(session.call(u"licenses"_s).status, 401);
}

TEST_F(PortalTest, AsksForTheEmailedCode)
{
    const CurlResult login = session.login(u"code@example.com"_s);
    EXPECT_EQ(login.status, 202) << login;
    const QString challenge = login.object().value("challenge"_L1).toString();
    const auto confirm = [&](const QString& code) {
        return session.post(u"session/confirm"_s, {{u"challenge"_s, challenge}, {u"code"_s, code}});
    };
    EXPECT_EQ(confirm(u"000000"_s).status, 401);
    const CurlResult confirmed = confirm(portal.codeOf(u"code@example.com"_s));
    EXPECT_EQ(confirmed.status, 200);
    session.setToken(confirmed.object().value("token"_L1).toString());
    EXPECT_EQ(session.call(u"licenses"_s).status, 200);
    EXPECT_EQ(confirm(u"424242"_s).status, 401); // once only

    const QString another = session.login(u"code@example.com"_s).object().value("challenge"_L1).toString();
    for (int i = 0; i < 3; ++i)
        session.post(u"session/confirm"_s, {{u"challenge"_s, another}, {u"code"_s, u"1"_s}});
    EXPECT_EQ(session.post(u"session/confirm"_s, {{u"challenge"_s, another}, {u"code"_s, u"424242"_s}}).status, 401);
}

TEST_F(PortalTest, SpendsOnceForOneKey)
{
    session.login(email);
    const CurlResult first = session.activate(bigId, u"17q5t6a"_s, 200, u"key-1"_s);
    ASSERT_EQ(first.status, 201) << first;
    const CurlResult again = session.activate(bigId, u"17q5t6a"_s, 200, u"key-1"_s);
    EXPECT_EQ(again.status, 200);
    EXPECT_EQ(again.object(), first.object());
    EXPECT_EQ(portal.books().spent(), 200 + 200); // the used-up license had spent 200 before
    EXPECT_EQ(portal.books().activations.size(), 1);

    EXPECT_EQ(session.activate(bigId, u"17q5t6a"_s, 201, u"key-1"_s).status, 422);
    EXPECT_EQ(session.activate(bigId, u"17qam11"_s, 200, u"key-1"_s).status, 422);
    EXPECT_EQ(session.activate(usedUpId, u"17q5t6a"_s, 200, u"key-1"_s).status, 422);
    EXPECT_EQ(portal.books().activations.size(), 1);
    EXPECT_EQ(session.activate(bigId, u"17q5t6a"_s, 200, u"key-2"_s).status, 201); // another key: spent again
    EXPECT_EQ(portal.books().activations.size(), 2);
}

TEST_F(PortalTest, GivesTheFileThatItsUnitAccepts)
{
    session.login(email);
    const QJsonObject made = session.activate(bigId, u"17q5t6a"_s, 200, u"key"_s).object();
    const QString name = made.value("fileName"_L1).toString();
    EXPECT_FALSE(name.contains(u'.')) << name.toStdString();
    EXPECT_TRUE(name.startsWith(u"capacity_17q5t6a_"_s));
    const CurlResult file = session.call(made.value("url"_L1).toString());
    EXPECT_EQ(file.status, 200) << file;
    EXPECT_EQ(file.body.size(), made.value("size"_L1).toInt());
    EXPECT_EQ(Fingerprint::of(file.body).hex(), made.value("sha256"_L1).toString());
    const auto content = readActivationFile(file.body);
    ASSERT_TRUE(content);
    EXPECT_EQ(content->installCode.text(), u"17q5t6a"_s);
    EXPECT_EQ(content->devices, 200);

    const QJsonArray listed = session.call(u"activations?installCode=17q5t6a"_s).array();
    ASSERT_EQ(listed.size(), 1);
    EXPECT_EQ(listed.first().toObject(), made);
    EXPECT_TRUE(session.call(u"activations?installCode=17qam11"_s).array().isEmpty());
    PortalSession stranger(portal);
    EXPECT_EQ(stranger.call(made.value("url"_L1).toString()).status, 401);
}

TEST_F(PortalTest, RefusesWhatItDoesNotHave)
{
    session.login(email);
    const CurlResult usedUp = session.activate(usedUpId, u"17q5t6a"_s, 1, u"a"_s);
    EXPECT_EQ(usedUp.status, 409);
    EXPECT_EQ(usedUp.object().value("error"_L1), "nothingAvailable"_L1);
    EXPECT_FALSE(usedUp.object().value("message"_L1).toString().isEmpty());
    EXPECT_EQ(session.activate(bigId, u"17q5t6a"_s, 1001, u"b"_s).object().value("error"_L1), "notEnoughAvailable"_L1);
    EXPECT_EQ(session.activate(u"00000000-0000-0000-0000-000000000000"_s, u"17q5t6a"_s, 1, u"c"_s).status, 404);
    EXPECT_EQ(session.activate(maintenanceId, u"17q5t6a"_s, 1, u"d"_s).status, 403);
    EXPECT_EQ(session.activate(bigId, u"17q5t6a"_s, 0, u"e"_s).status, 400);
    EXPECT_EQ(session.activate(bigId, u"17q5t6a"_s, -5, u"f"_s).status, 400);
    EXPECT_EQ(session.activate(bigId, u"../x"_s, 1, u"g"_s).status, 400);
    EXPECT_EQ(session.activate(bigId, u"17q5t6a"_s, 1, u""_s).status, 400); // no key
    EXPECT_TRUE(portal.books().activations.isEmpty());
    // What the login may not see is not there for it.
    session.login(usedUpId);
    EXPECT_EQ(session.activate(bigId, u"17q5t6a"_s, 1, u"h"_s).status, 404);
}

TEST_F(PortalTest, HasItsBooksOnDiskBeforeItAnswers)
{
    session.login(email);
    const CurlResult made = session.activate(bigId, u"17q5t6a"_s, 200, u"key"_s);
    ASSERT_EQ(made.status, 201);
    EXPECT_EQ(portal.requestCount(u"POST /api/activations"_s), 1);
    QFile file(portal.stateFile());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject state = QJsonDocument::fromJson(file.readAll()).object();
    EXPECT_EQ(state.value("activations"_L1).toArray().size(), 1);
    EXPECT_EQ(state.value("licenses"_L1).toArray().first().toObject().value("spent"_L1), 200);
    EXPECT_EQ(state.value("requests"_L1).toObject().value("POST /api/activations"_L1), 1);

    // A second one that knows only the file, as after a kill.
    const QUrl url = portal.baseUrl();
    portal.stop();
    SimulatedPortal again(optionsIn(folder.path()));
    ASSERT_TRUE(again.start());
    EXPECT_EQ(again.baseUrl(), url);
    PortalSession after(again);
    EXPECT_EQ(after.login(email).status, 200);
    const CurlResult repeated = after.activate(bigId, u"17q5t6a"_s, 200, u"key"_s);
    EXPECT_EQ(repeated.status, 200);
    EXPECT_EQ(repeated.object(), made.object());
    EXPECT_EQ(again.books().activations.size(), 1);
}

TEST_F(PortalTest, SpendsNothingThatItCannotWriteDown)
{
    session.login(email);
    // A folder in the place of the state file: the file can no longer be replaced, not even by root.
    QFile::remove(portal.stateFile());
    QDir().mkpath(portal.stateFile() + u"/in the way"_s);
    EXPECT_EQ(session.activate(bigId, u"17q5t6a"_s, 200, u"key"_s).status, 500);
    EXPECT_TRUE(portal.books().activations.isEmpty());
    EXPECT_EQ(portal.books().spent(), 200);
}

TEST(Portal, SpeaksOtherWords)
{
    const QTemporaryDir folder;
    PortalOptions options = optionsIn(folder.path());
    options.vocabulary = PortalVocabulary{.session = u"v2/login"_s,
                                          .sessionConfirm = u"v2/login/pin"_s,
                                          .licenses = u"v2/entitlements"_s,
                                          .activations = u"v2/files"_s,
                                          .activate = u"v2/files"_s,
                                          .fields = {{u"licenseId"_s, u"entitlement"_s}, {u"token"_s, u"jwt"_s}}};
    options.relativeUrls = true;
    SimulatedPortal portal(options);
    ASSERT_TRUE(portal.start());
    PortalSession session(portal);
    EXPECT_EQ(session.login(email).status, 404 - 3); // the usual path needs a session, as any unknown one
    session.setToken(session.post(u"v2/login"_s, {{u"login"_s, email}}).object().value("jwt"_L1).toString());
    const QJsonArray licenses = session.call(u"v2/entitlements"_s).array();
    ASSERT_EQ(licenses.size(), 3);
    EXPECT_EQ(licenses.first().toObject().value("entitlement"_L1).toString(), bigId);
    const CurlResult made =
        session.post(u"v2/files"_s, {{u"entitlement"_s, bigId}, {u"installCode"_s, u"17q5t6a"_s}, {u"devices"_s, 1}},
                     {u"-H"_s, u"Idempotency-Key: k"_s});
    ASSERT_EQ(made.status, 201) << made;
    EXPECT_EQ(made.object().value("entitlement"_L1).toString(), bigId);
    const QString url = made.object().value("url"_L1).toString();
    EXPECT_TRUE(url.startsWith(u"v2/files/"_s)) << url.toStdString();
    EXPECT_EQ(session.call(url).status, 200);
}

} // namespace activation::simulator
