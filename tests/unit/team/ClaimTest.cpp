// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "team/TeamClaim.h"
#include "unit/team/TeamFixture.h"

#include <QUuid>

#include <thread>

using namespace activation;
using namespace Qt::StringLiterals;

class ClaimTest : public TeamFixture
{
protected:
    IdempotencyKey request(const QString& laptop, const LicenseId& which, bool additional = false) const
    {
        return {.key = QUuid::createUuid().toString(QUuid::WithoutBraces),
                .installCode = code,
                .licenseId = which,
                .devices = devices,
                .packageId = u"site"_s,
                .createdAt = QDateTime::currentDateTimeUtc(),
                .activationId = {},
                .laptop = laptop,
                .additional = additional};
    }
    const QString a = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString b = QUuid::createUuid().toString(QUuid::WithoutBraces);
};

TEST_F(ClaimTest, TheSameRequestGetsTheSameKeyWhoeverAsks)
{
    const auto database = team();
    const auto first = claim(*database, request(a, license), a);
    ASSERT_TRUE(first) << first.error().toText().toStdString();
    EXPECT_EQ(first->laptop, a);
    EXPECT_EQ(claim(*database, request(a, license), a)->key, first->key);
    const auto other = claim(*database, request(b, license), b);
    ASSERT_TRUE(other);
    EXPECT_EQ(other->key, first->key);
    EXPECT_EQ(other->laptop, a);
}

TEST_F(ClaimTest, AnotherRequestForTheUnitIsRefusedSayingWhoAndWhen)
{
    const auto database = team();
    const auto first = claim(*database, request(a, license), a);
    ASSERT_TRUE(first);
    const auto refused = claim(*database, request(b, otherLicense), b);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::RefusedForSafety);
    EXPECT_EQ(refused.error().wayOn, WayOn::Additional);
    EXPECT_TRUE(refused.error().why.contains(a)) << refused.error().why.toStdString();
    EXPECT_TRUE(refused.error().why.contains(QSysInfo::machineHostName()));
    EXPECT_TRUE(refused.error().why.contains(first->createdAt.toUTC().toString(u"yyyy-MM-ddTHH:mm"_s)));
    // The laptop itself may try with another license or count: its first request may have been refused.
    EXPECT_TRUE(claim(*database, request(a, otherLicense), a));
    // Deliberately one more.
    EXPECT_TRUE(claim(*database, request(b, otherLicense, true), b));
}

TEST_F(ClaimTest, WhatWasGotAlreadyIsNotGotAgain)
{
    const auto database = team();
    auto first = claim(*database, request(a, license), a);
    ASSERT_TRUE(first);
    first->settled = true;
    first->activationId = u"A-1"_s;
    ASSERT_TRUE(database->write([&] { return giveKey(*database, *first, a); }));
    const auto refused = claim(*database, request(b, license), b);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::RefusedForSafety);
    EXPECT_TRUE(refused.error().what.contains(u"already"_s));
}

TEST_F(ClaimTest, LaptopsThatRaceAreGrantedOneUnit)
{
    // They also race for making the tables.
    constexpr int Racers = 6;
    std::vector<Result<IdempotencyKey>> outcomes(Racers, Result<IdempotencyKey>(request(a, license)));
    std::vector<std::thread> racers;
    for (int i = 0; i < Racers; ++i) {
        racers.emplace_back([&, i] {
            const QString laptop = QUuid::createUuid().toString(QUuid::WithoutBraces);
            const auto database = TeamDatabase::connect(address());
            outcomes[static_cast<size_t>(i)] =
                database ? claim(**database, request(laptop, i % 2 == 0 ? license : otherLicense), laptop)
                         : Result<IdempotencyKey>(failure(database.error()));
        });
    }
    for (std::thread& racer : racers)
        racer.join();
    QSet<QString> keys;
    int refused = 0;
    for (const auto& outcome : outcomes) {
        if (outcome) {
            keys.insert(outcome->key);
        } else {
            ++refused;
            EXPECT_EQ(outcome.error().kind, ErrorKind::RefusedForSafety) << outcome.error().toText().toStdString();
        }
    }
    EXPECT_EQ(keys.size(), 1);
    EXPECT_EQ(refused, Racers / 2);
    EXPECT_EQ(server->sql(u"SELECT count(*) FROM saa_keys"_s), u"1"_s);
}

TEST_F(ClaimTest, WhatThePortalRefusedStandsInNobodysWay)
{
    const auto database = team();
    const auto first = claim(*database, request(a, license), a);
    ASSERT_TRUE(first);
    ASSERT_FALSE(claim(*database, request(b, otherLicense), b));
    EXPECT_FALSE(*release(*database, first->key, b)) << "it is not b's";
    EXPECT_TRUE(*release(*database, first->key, a));
    const auto other = claim(*database, request(b, otherLicense), b);
    ASSERT_TRUE(other) << other.error().toText().toStdString();
    // And now the unit is b's: a, who would ask once more under its old key, is told so.
    const auto late = claim(*database, *first, a);
    ASSERT_FALSE(late);
    EXPECT_TRUE(late.error().why.contains(b));
    EXPECT_TRUE(*release(*database, other->key, b));
    const auto again = claim(*database, *first, a);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->key, first->key);
    EXPECT_FALSE(claim(*database, request(b, otherLicense), b)) << "claimed anew";
}

TEST_F(ClaimTest, AKeyThatTwoWereGrantedStaysClaimed)
{
    const auto database = team();
    const auto first = claim(*database, request(a, license), a);
    ASSERT_TRUE(first);
    ASSERT_EQ(claim(*database, request(b, license), b)->key, first->key);
    EXPECT_FALSE(*release(*database, first->key, a)) << "b may just be asking";
    EXPECT_FALSE(claim(*database, request(QUuid::createUuid().toString(QUuid::WithoutBraces), otherLicense), u"c"_s));
}

TEST_F(ClaimTest, WhatWasReceivedIsNotReleased)
{
    const auto database = team();
    auto first = claim(*database, request(a, license), a);
    ASSERT_TRUE(first);
    first->settled = true;
    first->activationId = u"A-1"_s;
    ASSERT_TRUE(database->write([&] { return giveKey(*database, *first, a); }));
    EXPECT_FALSE(*release(*database, first->key, a));
    EXPECT_FALSE(claim(*database, request(b, otherLicense), b));
}

TEST_F(ClaimTest, TablesOfTheFirstVersionAreBroughtUpToDate)
{
    {
        const auto database = team();
        ASSERT_TRUE(claim(*database, request(a, license), a));
    }
    server->sql(u"ALTER TABLE saa_keys DROP COLUMN released, DROP COLUMN shared; "
                "UPDATE saa_meta SET value = '1' WHERE name = 'version'"_s);
    const auto database = team();
    ASSERT_TRUE(database);
    EXPECT_EQ(server->sql(u"SELECT value FROM saa_meta WHERE name = 'version'"_s), u"2"_s);
    // Whether anybody else was granted that key is not known any more.
    const auto known = claim(*database, request(a, license), a);
    ASSERT_TRUE(known);
    EXPECT_FALSE(*release(*database, known->key, a));
    const auto fresh = claim(*database, request(a, otherLicense), a);
    ASSERT_TRUE(fresh);
    EXPECT_TRUE(*release(*database, fresh->key, a));
}
