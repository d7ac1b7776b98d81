// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/SmartServer.h"
#include "support/Printers.h"

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {
constexpr auto Controller = IdentitySource::SegmentController;
constexpr auto Host = IdentitySource::HostName;
constexpr auto Sid = IdentitySource::MqttSid;
constexpr auto Label = IdentitySource::Label;

struct Case
{
    const char* name;
    QList<IdentityReading> readings;
    QString code; ///< empty: in doubt
};

QJsonObject unit()
{
    return {{u"installCode"_s, u"17q5t6a"_s},
            {u"identitySources"_s, QJsonArray{QJsonObject{{u"source"_s, u"mqttSid"_s}, {u"value"_s, u"17q5t6a"_s}}}},
            {u"hostName"_s, u"smartserver-17q5t6a"_s},
            {u"address"_s, u"192.168.1.20:443"_s},
            {u"segmentController"_s, u"Main building"_s},
            {u"release"_s, u"3.30.014"_s},
            {u"certificateSha256"_s, Fingerprint::of("certificate").hex()},
            {u"readAt"_s, u"2026-01-02T03:04:05.006Z"_s},
            {u"capacity"_s, QJsonObject{{u"total"_s, 200}, {u"used"_s, 17}}},
            {u"licenses"_s, QJsonArray{QJsonObject{{u"scName"_s, u"Main building"_s},
                                                   {u"description"_s, u"Device capacity"_s},
                                                   {u"status"_s, u"Active"_s},
                                                   {u"activationDate"_s, u"2026-01-02"_s},
                                                   {u"licenseId"_s, u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s}}}}};
}
} // namespace

TEST(Identity, IsSettledOrInDoubt)
{
    const QString a = u"17q5t6a"_s;
    const QString b = u"17qam11"_s;
    const std::vector<Case> cases{
        {"nothing", {}, {}},
        {"one usual code", {{Host, a}}, a},
        {"all agree", {{Controller, a}, {Host, a}, {Sid, a}}, a},
        {"they agree but for case", {{Controller, u"17Q5T6A"_s}, {Sid, a}}, a},
        {"two usual ones disagree", {{Controller, a}, {Sid, b}}, {}},
        {"two against one is a disagreement all the same", {{Controller, a}, {Host, a}, {Sid, b}}, {}},
        {"a renamed controller is no identity", {{Controller, u"Building1"_s}}, {}},
        {"a renamed controller beside a code", {{Controller, u"Building1"_s}, {Host, a}}, a},
        {"a name with spaces is no code", {{Controller, u"Main building"_s}, {Sid, a}}, a},
        {"an unusual code of two sources", {{Controller, u"abc"_s}, {Sid, u"abc"_s}}, u"abc"_s},
        {"an unusual code said twice by one source", {{Controller, u"abc"_s}, {Controller, u"abc"_s}}, {}},
        {"not provisioned", {{Sid, u"undefined"_s}}, {}},
        {"nothing but noise", {{Sid, u""_s}, {Host, u"192.168.1.20 "_s}}, {}},
        {"the label alone", {{Label, a}}, a},
        {"an unusual label alone", {{Label, u"abc"_s}}, u"abc"_s},
        {"the label settles a disagreement", {{Controller, a}, {Sid, b}, {Label, b}}, b},
        {"the label agrees but for case", {{Controller, a}, {Sid, b}, {Label, u"17QAM11"_s}}, b},
        {"the label of another unit", {{Host, a}, {Label, b}}, {}},
        {"the label of another unit, whatever its shape", {{Host, u"abc"_s}, {Label, b}}, {}},
        {"the label twice confirms nothing", {{Host, a}, {Label, b}, {Label, b}}, {}},
        {"the label beside a renamed controller", {{Controller, u"Building1"_s}, {Label, a}}, a},
        {"the label beside an unprovisioned SID", {{Sid, u"undefined"_s}, {Label, a}}, a},
        {"a label that is none", {{Label, u"???"_s}, {Host, a}}, a},
        {"whole host names", {{Host, u"smartserver-17q5t6a.local"_s}, {Label, a}}, a},
        {"a whole host name as the controller's name", {{Controller, u"SmartServer-17q5t6a"_s}}, a},
        {"a whole host name of another unit", {{Host, u"smartserver-17qam11"_s}, {Sid, a}}, {}},
        {"the label typed as a host name", {{Label, u"smartserver-17q5t6a"_s}, {Sid, a}}, a},
    };
    for (const Case& one : cases) {
        const auto code = settleIdentity(one.readings);
        ASSERT_EQ(code.has_value(), !one.code.isEmpty()) << one.name;
        if (code) {
            EXPECT_EQ(*code, *InstallCode::parse(one.code)) << one.name;
            continue;
        }
        EXPECT_EQ(code.error().kind, ErrorKind::RefusedForSafety) << one.name;
        EXPECT_FALSE(code.error().why.isEmpty() || code.error().remedy.isEmpty()) << one.name;
    }
}

TEST(Identity, DoubtNamesEverySource)
{
    const auto code = settleIdentity({{Controller, u"17q5t6a"_s}, {Sid, u"17qam11\u202e"_s}, {Host, u"17qei61"_s}});
    ASSERT_FALSE(code);
    EXPECT_EQ(code.error().why, u"segmentController: “17q5t6a”, mqttSid: “17qam11\\u{202e}”, hostName: “17qei61”"_s);
}

TEST(Identity, SourcesHaveNames)
{
    for (const auto& [source, name] : {std::pair{Controller, u"segmentController"_s}, std::pair{Host, u"hostName"_s},
                                       std::pair{Sid, u"mqttSid"_s}, std::pair{Label, u"label"_s}}) {
        EXPECT_EQ(sourceName(source), name);
        EXPECT_EQ(identitySource(name), source);
    }
    EXPECT_EQ(identitySource(u"other"_s), std::nullopt);
}

TEST(SmartServer, ComesBackAsItWentOut)
{
    const auto smartServer = SmartServer::fromJson(unit(), u"x"_s);
    ASSERT_TRUE(smartServer);
    EXPECT_EQ(smartServer->toJson(), unit());
    EXPECT_EQ(smartServer->release.minorPart(), 3);
    EXPECT_EQ(smartServer->identitySources, (QList<IdentityReading>{{Sid, u"17q5t6a"_s}}));
    EXPECT_EQ(smartServer->capacity->used.count(), 17);
    const auto least = SmartServer::fromJson({{u"installCode"_s, u"17q5t6a"_s}}, u"x"_s);
    ASSERT_TRUE(least);
    EXPECT_FALSE(least->capacity || least->certificateSha256 || least->readAt.isValid());
    EXPECT_TRUE(SmartServer::fromJson(least->toJson(), u"x"_s));
}

TEST(SmartServer, HostileFieldsAreFaults)
{
    const QJsonObject whole = unit();
    for (const QString& key : whole.keys()) {
        QJsonObject json = whole;
        json[key] = true;
        const auto smartServer = SmartServer::fromJson(json, u"smartServers[3]"_s);
        ASSERT_FALSE(smartServer) << key.toStdString();
        EXPECT_EQ(smartServer.error().kind, ErrorKind::BadFile) << key.toStdString();
        EXPECT_TRUE(smartServer.error().what.contains(u"smartServers[3]"_s));
    }
    for (const QString& code : {u""_s, u"../x"_s, u"a b"_s, QString(65, u'x')}) {
        QJsonObject json = whole;
        json[u"installCode"_s] = code;
        ASSERT_FALSE(SmartServer::fromJson(json, u"x"_s)) << code.toStdString();
        EXPECT_EQ(SmartServer::fromJson(json, u"x"_s).error().kind, ErrorKind::BadFile);
    }
    for (const QJsonValue& source :
         {QJsonValue(1), QJsonValue(QJsonObject{{u"source"_s, u"guess"_s}, {u"value"_s, u"x"_s}}),
          QJsonValue(QJsonObject{{u"source"_s, u"label"_s}}),
          QJsonValue(QJsonObject{{u"source"_s, u"label"_s}, {u"value"_s, 1}})}) {
        QJsonObject json = whole;
        json[u"identitySources"_s] = QJsonArray{source};
        EXPECT_FALSE(SmartServer::fromJson(json, u"x"_s));
    }
}
