// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "SiteFixture.h"
#include "support/Broker.h"

#include <QJsonDocument>

#include <gmock/gmock.h>

using namespace activation;
using namespace activation::simulator;
using namespace activation::test;
using namespace Qt::StringLiterals;

namespace {

class ReadUnitTest : public SiteFixture
{
protected:
    void expectRefused(const Result<SmartServer>& outcome, ErrorKind kind, const QString& why)
    {
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().kind, kind);
        EXPECT_TRUE(outcome.error().why.contains(why)) << outcome.error().toText().toStdString();
        laptop.expectNoted(outcome.error());
        EXPECT_TRUE(laptop.events(u"identified"_s).isEmpty());
    }
    int logins() { return unit().requestCount(u"POST /iap/auth/login"_s); }
};

} // namespace

TEST_F(ReadUnitTest, SaysWhoItIsAndWhatItHas)
{
    start();
    ASSERT_OK(unit().addLicense({.installCode = unitCode(), .licenseId = own().text(), .devices = 200}));
    const auto found = read(laptop, 0, u"site"_s, unitCode().text());
    ASSERT_OK(found);
    EXPECT_EQ(found->installCode, unitCode());
    EXPECT_EQ(found->segmentController, unitCode().text());
    EXPECT_EQ(found->release.raw(), u"4.40.012"_s);
    EXPECT_EQ(found->certificateSha256, unit().usualCertificateFingerprint());
    EXPECT_EQ(found->address, u"127.0.0.1:%1"_s.arg(unit().port()));
    EXPECT_TRUE(found->hostName.isEmpty()) << "an IP address is no name";
    EXPECT_EQ(found->capacity->total.count(), 200);
    ASSERT_EQ(found->licenses.size(), 1);
    EXPECT_EQ(found->licenses[0].id(), own());
    EXPECT_EQ(found->identitySources, (QList<IdentityReading>{{IdentitySource::SegmentController, unitCode().text()},
                                                              {IdentitySource::Label, unitCode().text()}}));
    const QList<Event> events = laptop.events(u"identified"_s);
    ASSERT_EQ(events.size(), 1);
    EXPECT_EQ(events[0].packageId, u"site"_s);
    QJsonObject noted = events[0].data;
    const QString customer = noted.take(u"customerId"_s).toString();
    EXPECT_EQ(noted, found->toJson());
    EXPECT_EQ(customer, site.portal().books().licenses.first().customerId) << "whose license record it is";
    EXPECT_EQ(unit().requestCount(u"GET /iap/lic/status"_s), 1) << "capacity and account are one answer";
    const auto pin = laptop.ledger().pin(found->address);
    EXPECT_EQ((*pin)->installCode, unitCode().text()) << "the certificate vouches for this unit from now on";
}

TEST_F(ReadUnitTest, WithoutAPackageItIsOnlyALook)
{
    start();
    ASSERT_OK(read(laptop, 0, {}));
    EXPECT_EQ(laptop.events(u"statusRead"_s).size(), 1);
    EXPECT_TRUE(laptop.events(u"identified"_s).isEmpty());
    EXPECT_TRUE(laptop.ledger().jobs()->isEmpty());
}

TEST_F(ReadUnitTest, AnotherUnitsLabelIsRefused)
{
    start(2);
    expectRefused(read(laptop, 0, u"site"_s, unitCode(1).text()), ErrorKind::RefusedForSafety, unitCode(1).text());
    EXPECT_OK(read(laptop, 0, u"site"_s, u"smartserver-"_s + unitCode(0).text())) << "the whole label is as good";
}

TEST_F(ReadUnitTest, AnotherUnitBehindTheSameCertificateIsRefused)
{
    start();
    ASSERT_OK(read(laptop, 0, {}));
    add({.kind = FaultKind::WrongUnit, .installCode = u"17qzzzz"_s});
    expectRefused(read(laptop, 0, u"site"_s), ErrorKind::RefusedForSafety, u"confirmed for the other unit"_s);
    ASSERT_OK(site.clearFaults());
    EXPECT_OK(read(laptop, 0, u"site"_s));
}

TEST_F(ReadUnitTest, AWrongPasswordIsSaidWithTheUnitsWords)
{
    start();
    auto connection = connectTo(laptop);
    ASSERT_OK(connection);
    const auto refused = wait(readUnit(laptop.space(), *connection, {u"apollo"_s, Secret("wrong")}, {}, u"site"_s));
    expectRefused(refused, ErrorKind::LoginRefused, u"HTTP 401"_s);
    const QList<Event> events = laptop.ledger().events().value_or(QList<Event>());
    for (const Event& event : events)
        EXPECT_FALSE(QJsonDocument(event.toJson()).toJson().contains("wrong\"")) << "no password in the ledger";
}

TEST_F(ReadUnitTest, AfterTwoRefusalsThePasswordIsSentNoMore)
{
    start();
    const auto attempt = [this](Laptop& from, const char* password) {
        auto connection = connectTo(from);
        EXPECT_OK(connection);
        return wait(readUnit(from.space(), *connection, {u"apollo"_s, Secret(password)}, {}, u"site"_s));
    };
    expectRefused(attempt(laptop, "wrong"), ErrorKind::LoginRefused, u"HTTP 401"_s);
    expectRefused(attempt(laptop, "wrong"), ErrorKind::LoginRefused, u"HTTP 401"_s);
    const auto third = attempt(laptop, "wrong");
    expectRefused(third, ErrorKind::RefusedForSafety, u"2 time"_s);
    EXPECT_TRUE(third.error().wayOn == WayOn::LogInAgain);
    EXPECT_EQ(logins(), 2);
    expectRefused(attempt(laptop, "another"), ErrorKind::LoginRefused, u"HTTP 401"_s);
    EXPECT_EQ(logins(), 3) << "another password may be the right one";
    expectRefused(attempt(laptop, "another"), ErrorKind::RefusedForSafety, u"3 time"_s);

    // Another start of the program knows of the refusals, and not of the passwords.
    auto again = Workspace::open(laptop.ledger().file());
    ASSERT_OK(again);
    auto connection = connectTo(laptop);
    ASSERT_OK(connection);
    const auto fourth = wait(readUnit(**again, *connection, owner(), {}, u"site"_s));
    ASSERT_FALSE(fourth);
    EXPECT_TRUE(fourth.error().wayOn == WayOn::LogInAgain);
    EXPECT_EQ(logins(), 3);
    (*again)->loginRefusals().forgive();
    EXPECT_OK(wait(readUnit(**again, *connection, owner(), {}, u"site"_s)));

    // Who was let in starts from nothing, here and after another start.
    auto later = Workspace::open(laptop.ledger().file());
    ASSERT_OK(later);
    auto fresh = connectTo(laptop);
    ASSERT_OK(fresh);
    EXPECT_EQ(wait(readUnit(**later, *fresh, {u"apollo"_s, Secret("wrong")}, {}, u"site"_s)).error().kind,
              ErrorKind::LoginRefused);
    const QList<Event> events = laptop.ledger().events().value_or(QList<Event>());
    for (const Event& event : events)
        EXPECT_FALSE(QJsonDocument(event.toJson()).toJson().contains("another\"")) << "no password in the ledger";
}

TEST_F(ReadUnitTest, AReleaseWithoutLicensingGetsNoPassword)
{
    start(1, {u"3.20.005"_s});
    expectRefused(read(laptop, 0, u"site"_s), ErrorKind::Failed, u"3.2"_s);
    EXPECT_EQ(logins(), 0);
}

TEST_F(ReadUnitTest, AFailureInTheMiddleLeavesNoIdentity)
{
    for (const QString& path : {u"/iap/devs"_s, u"/iap/lic"_s, u"/iap/lic/status"_s}) {
        site.stop();
        start();
        add({.kind = FaultKind::Status, .path = path, .status = 503, .body = "still starting"});
        expectRefused(read(laptop, 0, u"site"_s, unitCode().text()), ErrorKind::Failed, u"still starting"_s);
        ASSERT_OK(site.clearFaults());
    }
}

TEST_F(ReadUnitTest, TheIdentityAloneIsReadWithoutAnEvent)
{
    start();
    auto connection = connectTo(laptop);
    ASSERT_OK(connection);
    ASSERT_OK(wait(readUnit(laptop.space(), *connection, owner(), {}, u"site"_s)));
    const qsizetype before = laptop.ledger().events()->size();
    ASSERT_OK(unit().addLicense({.installCode = unitCode(), .licenseId = own().text(), .devices = 200}));
    const auto again = wait(readIdentity(*connection, {}));
    ASSERT_OK(again);
    EXPECT_EQ(again->unit.licenses.size(), 1) << "as it is now";
    EXPECT_EQ(again->customerId, site.portal().books().licenses.first().customerId);
    EXPECT_EQ(laptop.ledger().events()->size(), before);
}

TEST_F(ReadUnitTest, TheSegmentIdOverMqttIsASourceOfItsOwn)
{
    start();
    Broker broker;
    broker.retain("glp/0/././sid", '"' + unitCode().text().toUtf8() + '"');
    laptop.space().setMqttPort(broker.port());
    const auto found = read(laptop, 0, u"site"_s);
    ASSERT_OK(found);
    EXPECT_EQ(found->identitySources, (QList<IdentityReading>{{IdentitySource::SegmentController, unitCode().text()},
                                                              {IdentitySource::MqttSid, unitCode().text()}}));
}

TEST_F(ReadUnitTest, ASegmentIdThatDisagreesStopsTheJobUntilTheLabelSettlesIt)
{
    start();
    Broker broker;
    broker.retain("glp/0/././sid", "\"17qzzzz\"");
    laptop.space().setMqttPort(broker.port());
    expectRefused(read(laptop, 0, u"site"_s), ErrorKind::RefusedForSafety, u"mqttSid: “17qzzzz”"_s);
    EXPECT_OK(read(laptop, 0, u"site"_s, unitCode().text()));
}

TEST_F(ReadUnitTest, WithoutASegmentIdOverMqttItReadsAllTheSame)
{
    start();
    Broker broker;
    laptop.space().setMqttPort(broker.port());
    const auto sources = [this] {
        const auto found = read(laptop, 0, u"site"_s);
        EXPECT_OK(found);
        return found ? found->identitySources.size() : 0;
    };
    for (const QByteArray& message : {QByteArray(), QByteArray("null"), QByteArray("\"undefined\""), QByteArray("junk"),
                                      QByteArray(1'000'000, 'x')}) {
        broker.retain("glp/0/././sid", message);
        EXPECT_EQ(sources(), 1) << message.left(20).constData();
    }
    broker.retain("glp/0/././sid", '"' + unitCode().text().toUtf8() + '"');
    laptop.space().setMqttPort(0);
    EXPECT_EQ(sources(), 1) << "switched off";
    laptop.space().setMqttPort(broker.port());
    broker.stop();
    EXPECT_EQ(sources(), 1) << "closed";
}
