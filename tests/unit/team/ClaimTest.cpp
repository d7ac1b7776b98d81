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
    const auto first = claim(*database, request(a, license));
    ASSERT_TRUE(first) << first.error().toText().toStdString();
    EXPECT_EQ(first->laptop, a);
    EXPECT_EQ(claim(*database, request(a, license))->key, first->key);
    const auto other = claim(*database, request(b, license));
    ASSERT_TRUE(other);
    EXPECT_EQ(other->key, first->key);
    EXPECT_EQ(other->laptop, a);
}

TEST_F(ClaimTest, AnotherRequestForTheUnitIsRefusedSayingWhoAndWhen)
{
    const auto database = team();
    const auto first = claim(*database, request(a, license));
    ASSERT_TRUE(first);
    const auto refused = claim(*database, request(b, otherLicense));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::RefusedForSafety);
    EXPECT_EQ(refused.error().wayOn, WayOn::Additional);
    EXPECT_TRUE(refused.error().why.contains(a)) << refused.error().why.toStdString();
    EXPECT_TRUE(refused.error().why.contains(QSysInfo::machineHostName()));
    EXPECT_TRUE(refused.error().why.contains(first->createdAt.toUTC().toString(u"yyyy-MM-ddTHH:mm"_s)));
    // The laptop itself may try with another license or count: its first request may have been refused.
    EXPECT_TRUE(claim(*database, request(a, otherLicense)));
    // Deliberately one more.
    EXPECT_TRUE(claim(*database, request(b, otherLicense, true)));
}

TEST_F(ClaimTest, WhatWasGotAlreadyIsNotGotAgain)
{
    const auto database = team();
    auto first = claim(*database, request(a, license));
    ASSERT_TRUE(first);
    first->settled = true;
    first->activationId = u"A-1"_s;
    ASSERT_TRUE(database->write([&] { return giveKey(*database, *first, a); }));
    const auto refused = claim(*database, request(b, license));
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
                database ? claim(**database, request(laptop, i % 2 == 0 ? license : otherLicense))
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
