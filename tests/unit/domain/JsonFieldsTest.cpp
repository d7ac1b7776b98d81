// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/JsonFields.h"

#include "support/Printers.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

TEST(JsonFields, TheFirstFaultIsKeptAndNamesItsPlace)
{
    JsonFields fields({{u"n"_s, 5}}, u"manifest.json: smartServers[3]"_s);
    EXPECT_EQ(fields.text(u"site"_s), QString());
    EXPECT_EQ(fields.integer(u"n"_s, 0, 4), 0);
    ASSERT_TRUE(fields.error());
    EXPECT_EQ(fields.error()->kind, ErrorKind::BadFile);
    EXPECT_EQ(fields.error()->what, u"manifest.json: smartServers[3] is not what it should be at “site”."_s);
    EXPECT_FALSE(fields.error()->why.isEmpty() || fields.error()->remedy.isEmpty());
}

TEST(JsonFields, OptionalFieldsMayBeAbsentOrNull)
{
    JsonFields fields({{u"null"_s, QJsonValue()}}, u"x"_s);
    for (const QString& key : {u"null"_s, u"absent"_s}) {
        EXPECT_FALSE(fields.has(key));
        EXPECT_EQ(fields.optionalText(key), QString());
        EXPECT_EQ(fields.optionalTime(key), std::nullopt);
        EXPECT_EQ(fields.optionalFingerprint(key), std::nullopt);
        EXPECT_EQ(fields.optionalObject(key), QJsonObject());
        EXPECT_EQ(fields.optionalArray(key), QJsonArray());
    }
    EXPECT_FALSE(fields.error());
    // But where they are, they are of their shape.
    for (int i = 0; i < 5; ++i) {
        JsonFields odd({{u"key"_s, 7}}, u"x"_s);
        switch (i) {
        case 0:
            odd.optionalText(u"key"_s);
            break;
        case 1:
            odd.optionalTime(u"key"_s);
            break;
        case 2:
            odd.optionalFingerprint(u"key"_s);
            break;
        case 3:
            odd.optionalObject(u"key"_s);
            break;
        default:
            odd.optionalArray(u"key"_s);
            break;
        }
        EXPECT_TRUE(odd.error()) << i;
    }
}

TEST(JsonFields, IntegersAreWholeAndWithinTheirBounds)
{
    for (const double good : {-3.0, 0.0, 9007199254740991.0}) {
        JsonFields fields({{u"n"_s, good}}, u"x"_s);
        EXPECT_EQ(fields.integer(u"n"_s, -3, 9007199254740991), static_cast<qint64>(good));
        EXPECT_FALSE(fields.error()) << good;
    }
    for (const QJsonValue& bad :
         {QJsonValue(-4), QJsonValue(11), QJsonValue(1.5), QJsonValue(1e18), QJsonValue(-1e300), QJsonValue(qInf()),
          QJsonValue(qQNaN()), QJsonValue(u"1"_s), QJsonValue(true), QJsonValue(std::numeric_limits<qint64>::max())}) {
        JsonFields fields({{u"n"_s, bad}}, u"x"_s);
        EXPECT_EQ(fields.integer(u"n"_s, -3, 10), -3);
        EXPECT_TRUE(fields.error()) << bad.toDouble();
    }
}

TEST(JsonFields, TimesHaveAZone)
{
    const QDateTime expected(QDate(2026, 1, 2), QTime(3, 4, 5, 678), QTimeZone::UTC);
    for (const QString& good : {u"2026-01-02T03:04:05.678Z"_s, u"2026-01-02T05:04:05.678+02:00"_s}) {
        JsonFields fields({{u"t"_s, good}}, u"x"_s);
        EXPECT_EQ(fields.time(u"t"_s), expected);
        EXPECT_EQ(fields.time(u"t"_s).timeSpec(), Qt::UTC);
        EXPECT_FALSE(fields.error()) << good.toStdString();
    }
    for (const QString& bad : {u""_s, u"2026-01-02T03:04:05"_s, u"2026-01-02"_s, u"2026-13-02T03:04:05Z"_s,
                               u"yesterday"_s, u"2026-01-02T25:04:05Z"_s}) {
        JsonFields fields({{u"t"_s, bad}}, u"x"_s);
        EXPECT_FALSE(fields.time(u"t"_s).isValid());
        EXPECT_TRUE(fields.error()) << bad.toStdString();
    }
    EXPECT_EQ(isoUtc(expected), u"2026-01-02T03:04:05.678Z"_s);
    EXPECT_EQ(isoUtc(expected.toOffsetFromUtc(7200)), u"2026-01-02T03:04:05.678Z"_s);
}

// JSON can hold half a character ("\ud800"), which no file and no database can.
TEST(JsonFields, TextsAreWholeCharacters)
{
    JsonFields fields({{u"half"_s, QString(u"a"_s + QChar(0xd800) + u"b"_s)}, {u"whole"_s, u"a\U0001f511b"_s}}, u"x"_s);
    EXPECT_EQ(fields.text(u"half"_s), u"a?b"_s);
    EXPECT_EQ(fields.text(u"whole"_s), u"a\U0001f511b"_s);
    EXPECT_FALSE(fields.error());
}

TEST(JsonFields, TextsAreBounded)
{
    JsonFields fields(
        {{u"long"_s, QString(JsonFields::MaxText, u'x')}, {u"longer"_s, QString(JsonFields::MaxText + 1, u'x')}},
        u"x"_s);
    EXPECT_EQ(fields.text(u"long"_s).size(), JsonFields::MaxText);
    EXPECT_FALSE(fields.error());
    EXPECT_EQ(fields.text(u"longer"_s), QString());
    EXPECT_TRUE(fields.error());
}
