// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/License.h"

#include "domain/JsonFields.h"
#include "support/Printers.h"

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {
struct Status
{
    QString text;
    LicenseStatus::Kind kind;
    QDate date;
};

QJsonObject row()
{
    return {{u"scName"_s, u"Main building"_s},
            {u"description"_s, u"Device capacity 200"_s},
            {u"status"_s, u"Expiring 2027-02-28"_s},
            {u"activationDate"_s, u"2026-01-02"_s},
            {u"licenseId"_s, u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s},
            {u"note"_s, u"spare"_s}};
}
} // namespace

TEST(LicenseStatus, KnowsTheThreeTexts)
{
    using Kind = LicenseStatus::Kind;
    for (const Status& expected :
         {Status{u"Active"_s, Kind::Active, {}}, Status{u" active "_s, Kind::Active, {}},
          Status{u"Expiring 2027-02-28"_s, Kind::Expiring, QDate(2027, 2, 28)},
          Status{u"Expired 2024-02-29"_s, Kind::Expired, QDate(2024, 2, 29)},
          Status{u"EXPIRED  2024-02-29"_s, Kind::Expired, QDate(2024, 2, 29)}, Status{u""_s, Kind::Unknown, {}},
          Status{u"Expired"_s, Kind::Unknown, {}}, Status{u"Expired 2023-02-29"_s, Kind::Unknown, {}},
          Status{u"Expiring soon"_s, Kind::Unknown, {}}, Status{u"Suspended 2024-02-29"_s, Kind::Unknown, {}},
          Status{u"Active 2024-02-29"_s, Kind::Unknown, {}}, Status{u"Inactive"_s, Kind::Unknown, {}}}) {
        const LicenseStatus status = LicenseStatus::parse(expected.text);
        EXPECT_EQ(status.kind, expected.kind) << expected.text.toStdString();
        EXPECT_EQ(status.date, expected.date) << expected.text.toStdString();
        EXPECT_EQ(status.raw, expected.text);
    }
}

TEST(License, ComesBackAsItWentOut)
{
    const auto license = License::fromJson(row(), u"x"_s);
    ASSERT_TRUE(license);
    EXPECT_EQ(license->segmentController, u"Main building"_s);
    EXPECT_EQ(license->status.kind, LicenseStatus::Kind::Expiring);
    EXPECT_EQ(license->id()->text(), u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s);
    EXPECT_EQ(license->toJson(), row());
    QJsonObject without = row();
    without.remove(u"note"_s);
    EXPECT_EQ(License::fromJson(without, u"x"_s)->toJson(), without);
}

TEST(License, KeepsAnIdThatIsNone)
{
    QJsonObject odd = row();
    odd[u"licenseId"_s] = u"not a UUID"_s;
    const auto license = License::fromJson(odd, u"x"_s);
    ASSERT_TRUE(license);
    EXPECT_EQ(license->licenseId, u"not a UUID"_s);
    EXPECT_EQ(license->id(), std::nullopt);
}

TEST(License, HostileFieldsAreFaultsThatNameTheirPlace)
{
    for (const QString& key :
         {u"scName"_s, u"description"_s, u"status"_s, u"activationDate"_s, u"licenseId"_s, u"note"_s}) {
        for (const QJsonValue& value : {QJsonValue(1), QJsonValue(true), QJsonValue(QJsonObject()),
                                        QJsonValue(QJsonArray()), QJsonValue(QString(JsonFields::MaxText + 1, u'x'))}) {
            QJsonObject odd = row();
            odd[key] = value;
            const auto license = licensesFromJson({row(), odd}, u"unit.licenses"_s);
            ASSERT_FALSE(license) << key.toStdString();
            EXPECT_EQ(license.error().kind, ErrorKind::BadFile);
            EXPECT_TRUE(license.error().what.contains(u"unit.licenses[1]"_s)) << license.error().what.toStdString();
            EXPECT_TRUE(license.error().what.contains(key));
        }
    }
    EXPECT_FALSE(License::fromJson({}, u"x"_s));
    EXPECT_FALSE(licensesFromJson({1}, u"x"_s));
    EXPECT_FALSE(licensesFromJson({QJsonValue()}, u"x"_s));
}

TEST(License, ListsComeBackAsTheyWentOut)
{
    const QJsonArray rows{row(), row()};
    const auto licenses = licensesFromJson(rows, u"x"_s);
    ASSERT_TRUE(licenses);
    EXPECT_EQ(toJson(*licenses), rows);
    EXPECT_TRUE(licensesFromJson({}, u"x"_s)->isEmpty());
}

TEST(Capacity, ComesBackAsItWentOut)
{
    const Capacity capacity{*DeviceCount::from(200), *DeviceCount::from(17)};
    JsonFields fields({{u"capacity"_s, toJson(capacity)}}, u"x"_s);
    EXPECT_EQ(capacityFrom(fields, u"capacity"_s), capacity);
    EXPECT_EQ(capacityFrom(fields, u"absent"_s), std::nullopt);
    EXPECT_FALSE(fields.error());
}

TEST(Capacity, HostileNumbersAreFaults)
{
    for (const QJsonValue& value : {QJsonValue(-1), QJsonValue(1.5), QJsonValue(1e300),
                                    QJsonValue(DeviceCount::Max + 1), QJsonValue(u"200"_s), QJsonValue()}) {
        JsonFields fields({{u"capacity"_s, QJsonObject{{u"total"_s, value}, {u"used"_s, 0}}}}, u"x"_s);
        capacityFrom(fields, u"capacity"_s);
        EXPECT_TRUE(fields.error());
    }
    JsonFields fields({{u"capacity"_s, 200}}, u"x"_s);
    capacityFrom(fields, u"capacity"_s);
    EXPECT_TRUE(fields.error());
}
