// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/LicenseList.h"

#include "Laptop.h"

using namespace Qt::StringLiterals;

namespace activation {

using namespace test;

namespace {

const QByteArray North = "2133c667-af41-4518-94df-a2bb3b775330";
const QByteArray South = "3133c667-af41-4518-94df-a2bb3b775330";
const QByteArray One = "b1e52546-f2db-4053-b2dd-2ab2fa7732d2";
const QByteArray Two = "c1e52546-f2db-4053-b2dd-2ab2fa7732d2";

Result<LicenseList> read(const QByteArray& text, const LicenseColumns& columns = {}, const KnownIds& known = {})
{
    const auto table = CsvTable::parse(text, u"partner.csv"_s);
    if (!table)
        return failure(table.error());
    return LicenseList::from(*table, columns, known);
}

QByteArray usual(const QList<QByteArray>& rows)
{
    return "Project;Customer ID;License ID;Kind;Devices\n" + rows.join('\n') + '\n';
}

TEST(LicenseList, IsReadByItsUsualHeadings)
{
    const auto list = read(usual({"P2022-0208;" + North + ";" + One + ";Device capacity;1,000",
                                  "P2022-0208;" + North + ";" + Two + ";Maintenance 3 years;200"}));
    ASSERT_OK(list);
    ASSERT_EQ(list->licenses().size(), 2);
    const ListedLicense first = list->licenses()[0];
    EXPECT_EQ(first.line, 2);
    EXPECT_EQ(first.project, u"P2022-0208"_s);
    EXPECT_EQ(first.customerId->text().toUtf8(), North);
    EXPECT_EQ(first.licenseId.text().toUtf8(), One);
    EXPECT_EQ(first.kind, LicenseKind::Capacity);
    EXPECT_EQ(first.devices->count(), 1000);
    EXPECT_EQ(list->licenses()[1].kind, LicenseKind::Maintenance);
}

TEST(LicenseList, OtherHeadingsAreNamedByTheUser)
{
    const QByteArray table = "Kunde,Konto,Lizenz\nNord," + North + "," + One + "\n";
    const auto unknown = read(table);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().kind, ErrorKind::BadFile);
    EXPECT_TRUE(unknown.error().why.contains(u"Lizenz"_s));
    const auto columns = LicenseColumns::parse(u"project=Kunde, customer=Konto, license=Lizenz"_s);
    ASSERT_OK(columns);
    const auto list = read(table, *columns);
    ASSERT_OK(list);
    EXPECT_EQ(list->licenses()[0].project, u"Nord"_s);
    EXPECT_FALSE(read(table, *LicenseColumns::parse(u"license=Nummer"_s)));
    EXPECT_FALSE(LicenseColumns::parse(u"colour=Kunde"_s));
    EXPECT_FALSE(LicenseColumns::parse(u"license="_s));
}

TEST(LicenseList, MixedUpIdsAreNoticed)
{
    // The columns swapped: one "license" for two "customers".
    const auto swapped = read(usual({"P;" + One + ";" + North + ";;", "P;" + Two + ";" + North + ";;"}));
    ASSERT_FALSE(swapped);
    EXPECT_EQ(swapped.error().kind, ErrorKind::BadFile);
    EXPECT_TRUE(swapped.error().why.contains(u"3"_s)) << "the line";
    // In one row only.
    EXPECT_FALSE(read(usual({"P;" + North + ";" + One + ";;", "P;" + Two + ";" + North + ";;"})));
    // One row, and something else is known of it.
    const QByteArray row = usual({"P;" + One + ";" + North + ";;"});
    EXPECT_TRUE(read(row));
    EXPECT_FALSE(read(row, {}, {.customers = {*CustomerId::parse(QString::fromLatin1(North))}}));
    EXPECT_FALSE(read(row, {}, {.licenses = {license(QString::fromLatin1(One))}}));
    // The same row twice is no contradiction.
    EXPECT_TRUE(read(usual({"P;" + North + ";" + One + ";;", "P;" + North + ";" + One + ";;"})));
}

TEST(LicenseList, WhatIsNoIdIsNamedWithItsLine)
{
    const auto bad = read(usual({"P;" + North + ";17q5t6a;;", "P;nobody;" + One + ";;", "P;;" + Two + ";;many"}));
    ASSERT_FALSE(bad);
    for (const auto& part : {u"Line 2: “17q5t6a”"_s, u"Line 3: “nobody”"_s, u"Line 4: “many”"_s})
        EXPECT_TRUE(bad.error().why.contains(part)) << bad.error().why.toStdString();
}

TEST(LicenseList, TheRightProjectIsFoundForTheSite)
{
    const auto list =
        read(usual({"P2022-0208 North;" + North + ";" + One + ";;", "P2022-0209 South;" + South + ";" + Two + ";;",
                    "P2022-0208 North;" + North + ";d1e52546-f2db-4053-b2dd-2ab2fa7732d2;;"}));
    ASSERT_OK(list);
    EXPECT_EQ(list->projects().size(), 2);
    for (const auto& site : {u"p2022-0208 north"_s, u"P2022-0208North"_s, u"North"_s}) {
        const auto found = list->forSite(site);
        ASSERT_OK(found);
        ASSERT_EQ(found->size(), 2) << qPrintable(site);
        EXPECT_EQ(found->first().licenseId.text().toUtf8(), One);
    }
    EXPECT_FALSE(list->forSite(u"P2022"_s)) << "could be both";
    EXPECT_FALSE(list->forSite(u"West"_s));
    EXPECT_FALSE(list->forSite({}));
}

} // namespace
} // namespace activation
