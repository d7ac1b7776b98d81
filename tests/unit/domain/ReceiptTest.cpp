// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Receipt.h"

#include "domain/JsonFields.h"
#include "support/Printers.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {
QJsonObject example()
{
    const QJsonObject license{{u"scName"_s, u"Main building"_s},
                              {u"description"_s, u"Device capacity"_s},
                              {u"status"_s, u"Active"_s},
                              {u"activationDate"_s, u"2026-01-02"_s},
                              {u"licenseId"_s, u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s}};
    return {{u"id"_s, u"11111111-2222-3333-4444-555555555555"_s},
            {u"activationId"_s, u"A1"_s},
            {u"installCode"_s, u"17q5t6a"_s},
            {u"outcome"_s, u"confirmed"_s},
            {u"originalName"_s, u"file"_s},
            {u"sha256"_s, Fingerprint::of("file").hex()},
            {u"licenseId"_s, u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s},
            {u"address"_s, u"192.168.1.20:443"_s},
            {u"certificateSha256"_s, Fingerprint::of("certificate").hex()},
            {u"user"_s, u"apollo"_s},
            {u"laptop"_s, u"laptop"_s},
            {u"startedAt"_s, u"2026-01-02T03:04:05.006Z"_s},
            {u"finishedAt"_s, u"2026-01-02T03:05:05.006Z"_s},
            {u"serverStatus"_s, 204},
            {u"serverAnswer"_s, u""_s},
            {u"licensesBefore"_s, QJsonArray()},
            {u"licensesAfter"_s, QJsonArray{license}},
            {u"capacityBefore"_s, QJsonObject{{u"total"_s, 0}, {u"used"_s, 0}}},
            {u"capacityAfter"_s, QJsonObject{{u"total"_s, 200}, {u"used"_s, 0}}}};
}
} // namespace

TEST(Receipt, ComesBackAsItWentOut)
{
    const auto receipt = Receipt::fromJson(example(), u"x"_s);
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->toJson(), example());
    EXPECT_EQ(receipt->serverStatus, 204);
    EXPECT_EQ(receipt->licensesAfter.size(), 1);
    EXPECT_EQ(receipt->capacityAfter->total.count(), 200);

    QJsonObject least = example();
    for (const QString& key : {u"licenseId"_s, u"certificateSha256"_s, u"capacityBefore"_s, u"capacityAfter"_s})
        least.remove(key);
    least[u"serverStatus"_s] = QJsonValue::Null; // nothing was uploaded
    ASSERT_TRUE(Receipt::fromJson(least, u"x"_s));
    EXPECT_EQ(Receipt::fromJson(least, u"x"_s)->toJson(), least);
}

// A unit can answer with megabytes; a manifest whose receipt cannot be read again would be lost with everything in it.
TEST(Receipt, AnEndlessAnswerIsCutOffWhereItIsWrittenDown)
{
    auto receipt = Receipt::fromJson(example(), u"x"_s);
    ASSERT_TRUE(receipt);
    receipt->serverAnswer = QString(JsonFields::MaxText, u'z');
    ASSERT_TRUE(Receipt::fromJson(receipt->toJson(), u"x"_s));
    EXPECT_EQ(Receipt::fromJson(receipt->toJson(), u"x"_s)->serverAnswer, receipt->serverAnswer);

    receipt->serverAnswer = u"HTTP 500: "_s + QString(4'000'000, u'z');
    const auto again = Receipt::fromJson(receipt->toJson(), u"x"_s);
    ASSERT_TRUE(again) << again.error().why.toStdString();
    EXPECT_TRUE(again->serverAnswer.startsWith(u"HTTP 500: zzz"_s));
    const qsizetype kept = again->serverAnswer.lastIndexOf(u'z') + 1;
    EXPECT_GE(kept, JsonFields::MaxText - 1000);
    EXPECT_TRUE(again->serverAnswer.endsWith(u"(%1 more characters were left out)"_s.arg(4'000'010 - kept)));
    EXPECT_EQ(again->toJson(), receipt->toJson()) << "what was cut once is not cut again";
}

TEST(Receipt, OutcomesHaveNames)
{
    for (const auto& [outcome, name, done] : {std::tuple{InstallOutcome::Confirmed, u"confirmed"_s, true},
                                              std::tuple{InstallOutcome::AlreadyInstalled, u"alreadyInstalled"_s, true},
                                              std::tuple{InstallOutcome::Rejected, u"rejected"_s, false},
                                              std::tuple{InstallOutcome::NotShown, u"notShown"_s, false}}) {
        EXPECT_EQ(outcomeName(outcome), name);
        EXPECT_EQ(installOutcome(name), outcome);
        EXPECT_EQ(isDone(outcome), done);
    }
    EXPECT_EQ(installOutcome(u"done"_s), std::nullopt);
}

TEST(Receipt, HostileFieldsAreFaults)
{
    const QJsonObject whole = example();
    for (const QString& key : whole.keys()) {
        QJsonObject json = whole;
        json[key] = true;
        const auto receipt = Receipt::fromJson(json, u"receipts[1]"_s);
        ASSERT_FALSE(receipt) << key.toStdString();
        EXPECT_EQ(receipt.error().kind, ErrorKind::BadFile);
        EXPECT_TRUE(receipt.error().what.contains(u"receipts[1]"_s)) << receipt.error().what.toStdString();
    }
    for (const QString& key :
         {u"id"_s, u"installCode"_s, u"outcome"_s, u"originalName"_s, u"sha256"_s, u"startedAt"_s, u"finishedAt"_s}) {
        QJsonObject json = whole;
        json.remove(key);
        EXPECT_FALSE(Receipt::fromJson(json, u"x"_s)) << key.toStdString();
    }
    for (const QJsonValue& status : {QJsonValue(99), QJsonValue(1000), QJsonValue(200.5), QJsonValue(u"200"_s)}) {
        QJsonObject json = whole;
        json[u"serverStatus"_s] = status;
        EXPECT_FALSE(Receipt::fromJson(json, u"x"_s));
    }
    QJsonObject json = whole;
    json[u"licensesAfter"_s] = QJsonArray{1};
    const auto receipt = Receipt::fromJson(json, u"receipts[1]"_s);
    ASSERT_FALSE(receipt);
    EXPECT_TRUE(receipt.error().what.contains(u"receipts[1].licensesAfter[0]"_s));
}

TEST(Receipt, SaysWhereItWasMadeByHand)
{
    ASSERT_TRUE(Receipt::fromJson(example(), u"x"_s));
    EXPECT_EQ(Receipt::fromJson(example(), u"x"_s)->byHand, std::nullopt);
    for (const ByHand how : {ByHand::Word, ByHand::Reading}) {
        QJsonObject json = example();
        json[u"byHand"_s] = byHandName(how);
        const auto receipt = Receipt::fromJson(json, u"x"_s);
        ASSERT_TRUE(receipt);
        EXPECT_EQ(receipt->byHand, how);
        EXPECT_EQ(receipt->sawUnit(), how == ByHand::Reading);
        EXPECT_EQ(receipt->toJson(), json);
    }
    QJsonObject odd = example();
    odd[u"byHand"_s] = u"by foot"_s;
    ASSERT_FALSE(Receipt::fromJson(odd, u"x"_s));
    EXPECT_TRUE(Receipt::fromJson(odd, u"x"_s).error().why.contains(u"word"_s));
}
