// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/DeviceCount.h"
#include "domain/Fingerprint.h"
#include "domain/LicenseId.h"
#include "domain/Sha256.h"
#include "support/Printers.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {
const QString CustomerExample = u"2133c667-af41-4518-94df-a2bb3b775330"_s;
const QString LicenseExample = u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s;
// SHA-256 of "abc", from the standard.
const QString Abc = u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
} // namespace

TEST(Uuids, TheExamplesAreRead)
{
    EXPECT_EQ(LicenseId::parse(LicenseExample)->text(), LicenseExample);
    EXPECT_EQ(CustomerId::parse(CustomerExample)->text(), CustomerExample);
    EXPECT_EQ(LicenseId::parse(u" "_s + LicenseExample.toUpper() + u"\t"_s)->text(), LicenseExample);
    EXPECT_EQ(*LicenseId::parse(LicenseExample), *LicenseId::parse(LicenseExample.toUpper()));
    EXPECT_TRUE(*LicenseId::parse(CustomerExample) < *LicenseId::parse(LicenseExample));
    EXPECT_EQ(
        (QSet<CustomerId>{*CustomerId::parse(CustomerExample), *CustomerId::parse(CustomerExample.toUpper())}.size()),
        1);
    static_assert(!std::is_same_v<LicenseId, CustomerId>);
    static_assert(!std::is_convertible_v<CustomerId, LicenseId>);
}

TEST(Uuids, AnythingElseIsRefused)
{
    for (const QString& text :
         {u""_s, u"17q5t6a"_s, LicenseExample.chopped(1), LicenseExample + u"0"_s, u"{"_s + LicenseExample + u"}"_s,
          QString(LicenseExample).remove(u'-'), QString(LicenseExample).replace(u'b', u'g'),
          QString(LicenseExample).replace(u'-', u'\u2010'), LicenseExample + u"\n"_s + LicenseExample,
          u"b1e5254-6f2db-4053-b2dd-2ab2fa7732d2"_s}) {
        const auto license = LicenseId::parse(text);
        const auto customer = CustomerId::parse(text);
        ASSERT_FALSE(license) << text.toStdString();
        ASSERT_FALSE(customer) << text.toStdString();
        EXPECT_EQ(license.error().kind, ErrorKind::Usage);
        EXPECT_TRUE(license.error().what.contains(u"License ID"_s));
        EXPECT_TRUE(customer.error().what.contains(u"Customer ID"_s));
        EXPECT_FALSE(customer.error().remedy.isEmpty());
    }
}

TEST(DeviceCount, IsBetweenZeroAndAMillion)
{
    EXPECT_EQ(DeviceCount::from(0)->count(), 0);
    EXPECT_EQ(DeviceCount::from(1'000'000)->count(), 1'000'000);
    EXPECT_LT(*DeviceCount::from(200), *DeviceCount::from(1000));
    EXPECT_EQ(DeviceCount(), *DeviceCount::from(0));
    for (const qint64 count :
         {qint64(-1), qint64(1'000'001), std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}) {
        const auto devices = DeviceCount::from(count);
        ASSERT_FALSE(devices);
        EXPECT_EQ(devices.error().kind, ErrorKind::Usage);
        EXPECT_TRUE(devices.error().what.contains(QString::number(count)));
    }
}

TEST(Fingerprint, IsReadFromDigitsWithColonsAndSpaces)
{
    const Fingerprint abc = Fingerprint::of("abc");
    EXPECT_EQ(abc.hex(), Abc);
    QString colons;
    for (qsizetype i = 0; i < Abc.size(); i += 2)
        colons += (i > 0 ? u":"_s : QString()) + Abc.mid(i, 2).toUpper();
    for (const QString& text :
         {Abc, Abc.toUpper(), colons, abc.groups(), u"\n "_s + Abc.first(10) + u"\t"_s + Abc.mid(10)})
        EXPECT_EQ(Fingerprint::parse(text), abc) << text.toStdString();
    for (const QString& text :
         {u""_s, Abc.chopped(1), Abc + u"0"_s, Abc.chopped(1) + u"g"_s, Abc.chopped(1) + u"\uff10"_s, u"0x"_s + Abc,
          Abc.chopped(1) + u"-"_s, u"sha256:"_s + Abc})
        EXPECT_EQ(Fingerprint::parse(text), std::nullopt) << text.toStdString();
}

TEST(Fingerprint, ShowsInSixteenGroupsOfFour)
{
    const QString groups = Fingerprint::of("abc").groups();
    EXPECT_EQ(groups.first(14), u"BA78 16BF 8F01"_s);
    EXPECT_EQ(groups.split(u' ').size(), 16);
    EXPECT_FALSE(groups.endsWith(u' '));
}

TEST(Fingerprint, IsAlways32Bytes)
{
    EXPECT_TRUE(Fingerprint().isNull());
    EXPECT_EQ(Fingerprint().digest().size(), 32);
    EXPECT_FALSE(Fingerprint::of({}).isNull());
    EXPECT_EQ(Fingerprint::fromDigest(QByteArray(31, 'x')), std::nullopt);
    EXPECT_EQ(Fingerprint::fromDigest(QByteArray(33, 'x')), std::nullopt);
    EXPECT_EQ(Fingerprint::fromDigest(Fingerprint::of("abc").digest()), Fingerprint::of("abc"));
    EXPECT_EQ((QSet<Fingerprint>{Fingerprint::of("a"), Fingerprint::of("a"), Fingerprint::of("b")}.size()), 2);
}

TEST(Sha256, OfPiecesIsThatOfTheWhole)
{
    Sha256 hash;
    hash.add("a");
    hash.add("bc");
    EXPECT_EQ(hash.result().hex(), Abc);
    EXPECT_EQ(Sha256().result(), Fingerprint::of({}));
}
