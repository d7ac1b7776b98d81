// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "integration/simulator/Curl.h"

#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace activation::simulator {

namespace {

const QString licenseId = u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s;
const QString otherId = u"2133c667-af41-4518-94df-a2bb3b775330"_s;

SimulatedFile capacityFor(const SimulatedSmartServer& unit, int devices = 200)
{
    return makeActivationFile(ActivationKind::Capacity, unit.installCode(), licenseId, devices);
}

class SmartServerTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(unit.start()); }

    SimulatedSmartServer unit{unitOptions()};
    UnitSession session{unit};
};

} // namespace

TEST_F(SmartServerTest, SaysItsVersionWithoutALogin)
{
    const CurlResult result = session.call(u"/iap/version"_s);
    EXPECT_EQ(result.exitCode, 0) << result;
    EXPECT_EQ(result.status, 200);
    EXPECT_EQ(result.object().value("value"_L1), "4.40.012"_L1);
    EXPECT_TRUE(result.object().value("type"_L1).isString());
    EXPECT_TRUE(result.headers.toLower().contains("server: smartserver simulator")) << result;
}

TEST_F(SmartServerTest, ShowsItsOwnSelfSignedCertificate)
{
    // Strictly: refused, as a self-signed certificate is.
    EXPECT_EQ(curl({unit.url().toString() + u"/iap/version"_s}).exitCode, 60);
    const CurlResult result = curl({u"-k"_s, u"-v"_s, unit.url().toString() + u"/iap/version"_s});
    EXPECT_TRUE(result.messages.contains("CN=smartserver-17q5t6a")) << result;
}

TEST_F(SmartServerTest, ServesAPageThatSaysItIsSimulated)
{
    for (const QString& path : {u"/"_s, u"/cms"_s}) {
        const CurlResult result = session.call(path);
        EXPECT_EQ(result.status, 200) << result;
        EXPECT_TRUE(result.body.contains("Simulated SmartServer 17q5t6a"));
    }
}

// As a browser would: the page's own form, and no login.
TEST_F(SmartServerTest, TakesAFileByHandOnItsPage)
{
    const auto add = [this](const QString& name, const QByteArray& content) {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"upload"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush());
        return curl({u"-k"_s, u"-F"_s, u"licenseFile=@%1;filename=%2"_s.arg(file.fileName(), name),
                     unit.url().toString() + u"/cms/licenses"_s});
    };
    const SimulatedFile file = makeActivationFile(ActivationKind::Capacity, unit.installCode(), licenseId, 200);
    const CurlResult refused = add(file.name + u".txt"_s, file.content);
    EXPECT_EQ(refused.status, 200) << refused;
    EXPECT_TRUE(refused.body.contains("without a dot")) << refused;
    EXPECT_EQ(unit.licenses().size(), 0);
    const CurlResult added = add(file.name, file.content);
    EXPECT_TRUE(added.body.contains("Added.")) << added;
    EXPECT_EQ(unit.licenses().size(), 1);
    EXPECT_TRUE(curl({u"-k"_s, unit.url().toString() + u"/cms"_s}).body.contains(licenseId.toUtf8()));
    EXPECT_TRUE(add(file.name, file.content).body.contains("used already"));
    EXPECT_EQ(unit.uploads(), 0) << "those are the API's";
}

TEST_F(SmartServerTest, LogsInWithACookieAndOut)
{
    const CurlResult login = session.loginAsOwner();
    ASSERT_EQ(login.status, 200) << login;
    for (const auto& key : {"id"_L1, "userName"_L1, "firstName"_L1, "lastName"_L1, "emailAddress"_L1, "locale"_L1,
                            "customerId"_L1, "userType"_L1})
        EXPECT_TRUE(login.object().contains(key)) << key.data();
    EXPECT_EQ(login.object().value("userType"_L1), "Owner"_L1);
    EXPECT_TRUE(login.headers.contains("; Secure; HttpOnly")) << login;

    EXPECT_EQ(session.call(u"/iap/users/current"_s).object().value("userName"_L1), "apollo"_L1);
    EXPECT_EQ(session.call(u"/iap/auth/logout"_s, {u"-X"_s, u"PUT"_s}).status, 200);
    EXPECT_EQ(session.call(u"/iap/users/current"_s).status, 401);
}

TEST_F(SmartServerTest, RefusesAWrongPasswordAndABrokenLogin)
{
    EXPECT_EQ(session.login(u"apollo"_s, u"wrong"_s).status, 401);
    EXPECT_EQ(session.login(u"nobody"_s, unit.owner().password).status, 401);
    EXPECT_EQ(session.login(u"apollo"_s, {}).status, 401);
    const QString path = u"/iap/auth/login"_s;
    EXPECT_EQ(session.call(path, {u"-H"_s, u"Content-Type: application/json"_s, u"-d"_s, u"{\"username\":"_s}).status,
              400);
    EXPECT_EQ(session.call(path, {u"-d"_s, u"username=apollo"_s}).status, 415);
}

TEST_F(SmartServerTest, AnswersNothingElseWithoutTheCookie)
{
    for (const QString& path : {u"/iap/users/current"_s, u"/iap/devs?category=GLP_SC"_s, u"/iap/lic"_s,
                                u"/iap/lic/status"_s, u"/iap/ws"_s, u"/iap/anything"_s})
        EXPECT_EQ(session.call(path).status, 401) << path.toStdString();
    EXPECT_EQ(session.call(u"/iap/lic/activation"_s, {u"-X"_s, u"POST"_s}).status, 401);
    EXPECT_EQ(session.call(u"/iap/lic/accounts?segmnetId=1"_s, {u"-X"_s, u"PUT"_s}).status, 401);
    const SimulatedFile file = capacityFor(unit);
    EXPECT_EQ(session.upload(file.name, file.content).status, 401);
    EXPECT_EQ(unit.uploads(), 0);
    EXPECT_EQ(session.call(u"/iap/lic"_s, {u"-b"_s, u"cmsSID=invented"_s}).status, 401);
}

TEST_F(SmartServerTest, GivesItsSegmentControllerInBothWays)
{
    session.loginAsOwner();
    for (const QString& path : {u"/iap/devs?category=GLP_SC"_s, u"/iap/devs/*+category==SC"_s}) {
        const CurlResult result = session.call(path);
        ASSERT_EQ(result.array().size(), 1) << result;
        const QJsonObject record = result.array().first().toObject();
        EXPECT_EQ(record.value("name"_L1), "17q5t6a"_L1);
        EXPECT_EQ(record.value("scName"_L1), "17q5t6a"_L1);
        EXPECT_EQ(record.value("scId"_L1), "1"_L1);
        EXPECT_TRUE(record.contains("scState"_L1));
        EXPECT_TRUE(record.contains("timezone"_L1));
        EXPECT_TRUE(record.value("status"_L1).toObject().contains("state"_L1));
        EXPECT_TRUE(record.value("status"_L1).toObject().contains("health"_L1));
    }
}

TEST_F(SmartServerTest, TakesACapacityFileOnceAndShowsIt)
{
    session.loginAsOwner();
    EXPECT_EQ(session.call(u"/iap/lic"_s).body, "[]");
    EXPECT_EQ(session.call(u"/iap/lic/status"_s).array().first().toObject().value("totalCapacity"_L1), 0);

    const SimulatedFile file = capacityFor(unit);
    const CurlResult accepted = session.upload(file.name, file.content);
    EXPECT_EQ(accepted.status, 200) << accepted;
    const QJsonArray rows = session.call(u"/iap/lic"_s).array();
    ASSERT_EQ(rows.size(), 1);
    const QJsonObject row = rows.first().toObject();
    EXPECT_EQ(row.value("scName"_L1), "17q5t6a"_L1);
    EXPECT_EQ(row.value("status"_L1), "Active"_L1);
    EXPECT_EQ(row.value("licenseId"_L1).toString(), licenseId);
    EXPECT_EQ(row.value("activationDate"_L1).toString(), QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate));
    EXPECT_FALSE(row.value("description"_L1).toString().isEmpty());
    const QJsonObject status = session.call(u"/iap/lic/status"_s).array().first().toObject();
    EXPECT_EQ(status.value("totalCapacity"_L1), 200);
    EXPECT_TRUE(status.contains("usedCapacity"_L1) && status.contains("expirationDate"_L1) &&
                status.contains("licensingId"_L1));

    const CurlResult again = session.upload(file.name, file.content);
    EXPECT_EQ(again.status, 409) << again;
    EXPECT_FALSE(again.body.isEmpty());
    EXPECT_EQ(unit.licenses().size(), 1);
    EXPECT_EQ(unit.totalCapacity(), 200);
    EXPECT_EQ(unit.uploads(), 2);
}

TEST_F(SmartServerTest, ShowsMaintenanceWithItsTerm)
{
    session.loginAsOwner();
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const auto upload = [this](const QDate& expires) {
        const SimulatedFile file =
            makeActivationFile(ActivationKind::Maintenance, unit.installCode(), otherId, 200, expires);
        EXPECT_EQ(session.upload(file.name, file.content).status, 200);
        return unit.licenses().last().toObject().value("status"_L1).toString();
    };
    EXPECT_EQ(upload(today.addYears(1)), u"Active"_s);
    EXPECT_EQ(upload(today.addDays(30)), u"Expiring "_s + today.addDays(30).toString(Qt::ISODate));
    EXPECT_EQ(upload(today.addDays(-1)), u"Expired "_s + today.addDays(-1).toString(Qt::ISODate));
    EXPECT_EQ(unit.totalCapacity(), 0);
}

TEST_F(SmartServerTest, RefusesEveryFileThatIsNotItsOwn)
{
    session.loginAsOwner();
    const SimulatedFile file = capacityFor(unit);
    const SimulatedFile foreign =
        makeActivationFile(ActivationKind::Capacity, *InstallCode::parse(u"17qam11"_s), licenseId, 200);
    QByteArray flipped = file.content;
    flipped[flipped.size() - 1] = static_cast<char>(flipped.back() ^ 1);
    const auto refused = [this](const CurlResult& result, QLatin1StringView error) {
        EXPECT_EQ(result.status, 400) << result;
        EXPECT_EQ(result.object().value("error"_L1), error) << result;
        EXPECT_FALSE(result.object().value("message"_L1).toString().isEmpty());
    };
    refused(session.upload(file.name + u".txt"_s, file.content), "fileName"_L1);
    refused(session.upload(foreign.name, foreign.content), "wrongInstallCode"_L1);
    refused(session.upload(file.name, flipped), "notAnActivationFile"_L1);
    refused(session.upload(file.name, "hello"), "notAnActivationFile"_L1);
    refused(session.upload(file.name, {}), "notAnActivationFile"_L1);
    refused(session.upload(file.name, file.content.chopped(1)), "notAnActivationFile"_L1);
    refused(session.upload(file.name, file.content, u"file"_s), "badRequest"_L1);
    const QString path = u"/iap/lic/activation"_s;
    refused(session.call(path, {u"-F"_s, u"licenseFile=text, not a file"_s}), "badRequest"_L1);
    refused(session.call(path, {u"-F"_s, u"licenseFile=@/dev/null;filename=a"_s, u"-F"_s, u"more=1"_s}),
            "badRequest"_L1);
    refused(session.call(path, {u"-d"_s, u"licenseFile=1"_s}), "badRequest"_L1);
    refused(session.call(path, {u"-H"_s, u"Content-Type: multipart/form-data; boundary=x"_s, u"-d"_s, u"--x"_s}),
            "badRequest"_L1);
    EXPECT_TRUE(unit.licenses().isEmpty());
    EXPECT_TRUE(unit.acceptedFiles().isEmpty());
}

TEST_F(SmartServerTest, GivesUpOnARequestThatNeverEnds)
{
    session.loginAsOwner();
    const CurlResult result = session.upload(u"big"_s, QByteArray(32 * 1024 * 1024, 'x'));
    EXPECT_NE(result.exitCode, 0);
    EXPECT_TRUE(result.body.isEmpty()) << result;
    EXPECT_EQ(unit.requestCount(u"POST /iap/lic/activation"_s), 0);
    EXPECT_EQ(session.call(u"/iap/lic"_s).status, 200);
}

TEST_F(SmartServerTest, LetsOnlyAnOwnerChangeLicenses)
{
    const CurlResult login = session.login(unit.viewer().name, unit.viewer().password);
    EXPECT_EQ(login.object().value("userType"_L1), "Operator"_L1);
    EXPECT_EQ(session.call(u"/iap/lic"_s).status, 200);
    EXPECT_EQ(session.call(u"/iap/lic/status"_s).status, 200);
    const SimulatedFile file = capacityFor(unit);
    EXPECT_EQ(session.upload(file.name, file.content).status, 403);
    EXPECT_EQ(session.call(u"/iap/lic/accounts?segmnetId=1"_s, {u"-X"_s, u"PUT"_s, u"-d"_s, licenseId}).status, 403);
    EXPECT_EQ(session.call(u"/iap/lic/cloud"_s, {u"-X"_s, u"POST"_s}).status, 403);
    EXPECT_EQ(unit.uploads(), 0);
}

TEST_F(SmartServerTest, ChangesTheAccountByTheMisspeltParameter)
{
    session.loginAsOwner();
    const QStringList put{u"-X"_s, u"PUT"_s, u"-H"_s, u"Content-Type: text/plain"_s, u"-d"_s, otherId};
    EXPECT_EQ(session.call(u"/iap/lic/accounts?segmentId=1"_s, put).status, 400);
    EXPECT_EQ(unit.customerId(), QString());
    EXPECT_EQ(session.call(u"/iap/lic/accounts?segmnetId=1"_s, put).status, 200);
    EXPECT_EQ(unit.customerId(), otherId);
    EXPECT_EQ(session.call(u"/iap/lic/status"_s).array().first().toObject().value("licensingId"_L1).toString(),
              otherId);
    EXPECT_EQ(session.call(u"/iap/lic/accounts?segmnetId=1"_s, {u"-X"_s, u"PUT"_s, u"-d"_s, u"nonsense"_s}).status,
              400);
}

TEST(SmartServer, ShowsALicenseOnlyAfterItsDelay)
{
    SmartServerOptions options = unitOptions();
    options.licenseDelay = 700ms;
    options.acceptStatus = 204;
    SimulatedSmartServer unit(options);
    ASSERT_TRUE(unit.start());
    UnitSession session(unit);
    session.loginAsOwner();
    const SimulatedFile file = capacityFor(unit);
    const CurlResult accepted = session.upload(file.name, file.content);
    EXPECT_EQ(accepted.status, 204) << accepted;
    EXPECT_EQ(accepted.exitCode, 0);
    EXPECT_TRUE(accepted.body.isEmpty());
    EXPECT_TRUE(unit.licenses().isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return unit.licenses().size() == 1; }, 2000));
}

TEST(SmartServer, HasNoLicensingBefore33)
{
    SmartServerOptions options = unitOptions();
    options.release = u"3.20.010"_s;
    SimulatedSmartServer unit(options);
    ASSERT_TRUE(unit.start());
    UnitSession session(unit);
    session.loginAsOwner();
    EXPECT_EQ(session.call(u"/iap/version"_s).object().value("value"_L1), "3.20.010"_L1);
    EXPECT_EQ(session.call(u"/iap/devs?category=GLP_SC"_s).status, 200);
    EXPECT_EQ(session.call(u"/iap/lic"_s).status, 404);
    EXPECT_EQ(session.call(u"/iap/lic/status"_s).status, 404);
    const SimulatedFile file = capacityFor(unit);
    EXPECT_EQ(session.upload(file.name, file.content).status, 404);
}

TEST(SmartServer, GoesOnWhereItWasAfterARestart)
{
    const QTemporaryDir folder;
    SmartServerOptions options = unitOptions();
    options.stateFile = folder.filePath(u"unit.json"_s);
    auto unit = std::make_unique<SimulatedSmartServer>(options);
    ASSERT_TRUE(unit->start());
    const QUrl url = unit->url();
    const QString password = unit->owner().password;
    const Fingerprint certificate = unit->certificateFingerprint();
    const SimulatedFile file = capacityFor(*unit);
    UnitSession session(*unit);
    session.loginAsOwner();
    ASSERT_EQ(session.upload(file.name, file.content).status, 200);
    // What a kill right after the answer would leave.
    QFile::copy(options.stateFile, folder.filePath(u"killed.json"_s));
    EXPECT_EQ(QFile::permissions(options.stateFile) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    unit.reset();
    QFile::remove(options.stateFile);
    QFile::rename(folder.filePath(u"killed.json"_s), options.stateFile);

    SimulatedSmartServer again(options);
    ASSERT_TRUE(again.start());
    EXPECT_EQ(again.url(), url);
    EXPECT_EQ(again.certificateFingerprint(), certificate);
    EXPECT_EQ(again.owner().password, password);
    EXPECT_EQ(again.licenses().size(), 1);
    EXPECT_EQ(again.uploads(), 1);
    UnitSession after(again);
    after.loginAsOwner();
    EXPECT_EQ(after.upload(file.name, file.content).status, 409);
}

TEST(SmartServer, SaysSoWhenItsStateIsDamaged)
{
    const QTemporaryDir folder;
    SmartServerOptions options = unitOptions();
    options.stateFile = folder.filePath(u"unit.json"_s);
    for (const QByteArray& damaged : {"{"_ba, "[]"_ba, "{\"formatVersion\": 2}"_ba, "{\"port\": \"x\"}"_ba}) {
        ASSERT_TRUE(writeFile(options.stateFile, damaged, true));
        SimulatedSmartServer unit(options);
        const auto started = unit.start();
        ASSERT_FALSE(started) << damaged.constData();
        EXPECT_EQ(started.error().kind, ErrorKind::BadFile);
        EXPECT_FALSE(started.error().remedy.isEmpty());
    }
}

TEST(SmartServer, RefusesToListenAnywhereElse)
{
    SmartServerOptions options = unitOptions();
    options.address = QHostAddress(QHostAddress::AnyIPv4);
    SimulatedSmartServer unit(options);
    EXPECT_FALSE(unit.start());
    EXPECT_EQ(unit.port(), 0);
}

} // namespace activation::simulator
