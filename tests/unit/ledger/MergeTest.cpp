// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/ledger/LedgerFixture.h"

using namespace activation;
using namespace Qt::StringLiterals;
using testing::IsEmpty;

/// Two ledgers that exchange what the other lacks.
class MergeTest : public LedgerFixture
{
protected:
    std::unique_ptr<Ledger> other() { return std::move(*Ledger::open(path(u"other/ledger.sqlite"_s))); }

    const InstallCode code = *InstallCode::parse(u"17q5t6a"_s);
    const LicenseId license = *LicenseId::parse(u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s);
    const DeviceCount devices = *DeviceCount::from(200);
    const Fingerprint signer = Fingerprint::of("signer");
};

TEST_F(MergeTest, EventsSignersAndKeysComeOverOnce)
{
    const auto mine = open();
    const auto theirs = other();
    ASSERT_TRUE(theirs->append(draft(u"identified"_s)));
    ASSERT_TRUE(theirs->trustSigner(signer, u"third laptop"_s, u"compared"_s));
    const auto key = theirs->idempotencyKey(code, license, devices, u"site"_s);
    ASSERT_TRUE(key);
    const auto records = theirs->records();
    ASSERT_TRUE(records);
    const auto first = mine->merge(*records);
    ASSERT_TRUE(first) << first.error().toText().toStdString();
    EXPECT_EQ(first->events, 2);
    EXPECT_EQ(first->signers, 1);
    EXPECT_EQ(first->keys, 1);
    EXPECT_THAT(first->contradictions, IsEmpty());
    EXPECT_TRUE(*mine->isSignerTrusted(signer));
    EXPECT_EQ(mine->jobs()->size(), 1);
    // The same request goes out under the same key, whoever makes it.
    const auto again = mine->idempotencyKey(code, license, devices, u"site"_s);
    EXPECT_EQ(again->first.key, key->first.key);
    EXPECT_EQ(again->first.laptop, theirs->laptop());
    const auto second = mine->merge(*records);
    EXPECT_EQ(second->events + second->signers + second->keys, 0);
    EXPECT_THAT(mine->verifyChains()->faults, IsEmpty());
}

TEST_F(MergeTest, ASettledKeyIsSettledHereToo)
{
    const auto mine = open();
    const auto theirs = other();
    const auto key = theirs->idempotencyKey(code, license, devices, u"site"_s);
    ASSERT_TRUE(mine->merge(*theirs->records()));
    ASSERT_TRUE(theirs->settleKey(key->first.key, u"A-1"_s));
    ASSERT_TRUE(mine->merge(*theirs->records()));
    const auto keys = mine->idempotencyKeysFor(code);
    ASSERT_EQ(keys->size(), 1);
    EXPECT_TRUE(keys->first().settled);
    EXPECT_EQ(keys->first().activationId, u"A-1"_s);
    // And never opened again by an older state.
    LedgerRecords older = *theirs->records();
    older.keys.first().settled = false;
    older.keys.first().activationId.clear();
    ASSERT_TRUE(mine->merge(older));
    EXPECT_TRUE(mine->idempotencyKeysFor(code)->first().settled);
}

TEST_F(MergeTest, TwoLaptopsThatAskedForOneUnitAreShownOnceAndBothKept)
{
    const auto mine = open();
    const auto theirs = other();
    ASSERT_TRUE(mine->idempotencyKey(code, license, devices, u"site"_s));
    ASSERT_TRUE(theirs->idempotencyKey(code, license, devices, u"site"_s));
    const auto records = theirs->records();
    const auto merged = mine->merge(*records);
    ASSERT_TRUE(merged);
    ASSERT_EQ(merged->contradictions.size(), 1);
    EXPECT_TRUE(merged->contradictions.first().contains(code.text()));
    EXPECT_TRUE(merged->contradictions.first().contains(mine->laptop()));
    EXPECT_TRUE(merged->contradictions.first().contains(theirs->laptop()));
    EXPECT_EQ(mine->idempotencyKeysFor(code)->size(), 2);
    const auto events = mine->events();
    ASSERT_EQ(events->size(), 1);
    EXPECT_EQ(events->first().kind, u"error"_s);
    EXPECT_TRUE(events->first().why.contains(merged->contradictions.first()));
    EXPECT_THAT(mine->merge(*records)->contradictions, IsEmpty());
    EXPECT_EQ(mine->events()->size(), 1);
}

TEST_F(MergeTest, WhatThePortalRefusedContradictsNothing)
{
    const auto mine = open();
    const auto theirs = other();
    const auto key = theirs->idempotencyKey(code, license, devices, u"site"_s);
    ASSERT_TRUE(mine->merge(*theirs->records()));
    ASSERT_TRUE(theirs->refuseKey(key->first.key));
    ASSERT_TRUE(mine->merge(*theirs->records()));
    EXPECT_TRUE(mine->idempotencyKeysFor(code)->first().refused);
    // An own one may just be asked under: only this laptop says what became of it.
    LedgerRecords old = *theirs->records();
    ASSERT_TRUE(theirs->idempotencyKey(code, license, devices, u"site"_s));
    ASSERT_TRUE(theirs->merge(old));
    EXPECT_FALSE(theirs->idempotencyKeysFor(code)->first().refused);

    ASSERT_TRUE(mine->idempotencyKey(code, license, *DeviceCount::from(7), u"site"_s));
    ASSERT_TRUE(theirs->refuseKey(key->first.key));
    EXPECT_THAT(theirs->merge(*mine->records())->contradictions, IsEmpty());
}

TEST_F(MergeTest, OneRequestThatLedToTwoActivationsIsShownOnce)
{
    const auto mine = open();
    const auto theirs = other();
    const auto key = theirs->idempotencyKey(code, license, devices, u"site"_s);
    ASSERT_TRUE(mine->merge(*theirs->records()));
    ASSERT_TRUE(mine->settleKey(key->first.key, u"A-1"_s));
    ASSERT_TRUE(theirs->settleKey(key->first.key, u"A-2"_s));
    const auto merged = mine->merge(*theirs->records());
    ASSERT_EQ(merged->contradictions.size(), 1);
    EXPECT_TRUE(merged->contradictions.first().contains(u"A-1"_s));
    EXPECT_TRUE(merged->contradictions.first().contains(u"A-2"_s));
    EXPECT_EQ(mine->idempotencyKeysFor(code)->first().activationId, u"A-1"_s);
    EXPECT_THAT(mine->merge(*theirs->records())->contradictions, IsEmpty());
}

TEST_F(MergeTest, AForgedEventStopsAllOfIt)
{
    const auto mine = open();
    const auto theirs = other();
    ASSERT_TRUE(theirs->append(draft(u"identified"_s)));
    ASSERT_TRUE(theirs->append(draft(u"obtained"_s, u"a"_s)));
    ASSERT_TRUE(theirs->trustSigner(signer, u"third laptop"_s, u"compared"_s));
    LedgerRecords records = *theirs->records();
    records.events[1].what = u"something else"_s;
    const auto merged = mine->merge(records);
    ASSERT_FALSE(merged);
    EXPECT_EQ(merged.error().kind, ErrorKind::BadFile);
    EXPECT_THAT(*mine->events(), IsEmpty());
    EXPECT_FALSE(*mine->isSignerTrusted(signer));
}

TEST_F(MergeTest, TheTeamsMarkIsKeptWithTheRecords)
{
    const auto mine = open();
    const auto theirs = other();
    ASSERT_TRUE(mine->append(draft(u"identified"_s)));
    ASSERT_TRUE(theirs->append(draft(u"identified"_s)));
    EXPECT_EQ(mine->teamMark(u"team"_s)->sentRow, 0);
    TeamMark mark{
        .team = u"team"_s, .arrival = 7, .hash = u"h"_s, .sentRow = 1, .inStepAt = QDateTime::currentDateTimeUtc()};
    ASSERT_TRUE(mine->merge(*theirs->records(), mark));
    // What came in need not be sent back.
    EXPECT_EQ(mine->teamMark(u"team"_s)->sentRow, 2);
    EXPECT_EQ(mine->teamMark(u"team"_s)->arrival, 7);
    EXPECT_EQ(*mine->countEventsAfter(2), 0);
    // What was written here meanwhile must.
    ASSERT_TRUE(mine->append(draft(u"obtained"_s, u"a"_s)));
    ASSERT_TRUE(theirs->append(draft(u"obtained"_s, u"b"_s)));
    mark.sentRow = 2;
    ASSERT_TRUE(mine->merge(*theirs->records(), mark));
    EXPECT_EQ(mine->teamMark(u"team"_s)->sentRow, 2);
    EXPECT_EQ(*mine->countEventsAfter(2), 2);
    EXPECT_EQ((*mine->lastTeam())->team, u"team"_s);
}
