// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Release.h"

#include "support/Printers.h"

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {
struct Reading
{
    QString raw;
    int majorPart;
    int minorPart;
    int build;
};
} // namespace

TEST(Release, ReadsMajorMinorTimesTenAndBuild)
{
    for (const Reading& expected :
         {Reading{u"3.30.014"_s, 3, 3, 14}, Reading{u"4.10.032"_s, 4, 1, 32}, Reading{u"2.80.001"_s, 2, 8, 1},
          Reading{u" 4.40.0 "_s, 4, 4, 0}, Reading{u"4.00.1234"_s, 4, 0, 1234}, Reading{u"4.0.017"_s, 4, 0, 17},
          Reading{u"4.100.007"_s, 4, 10, 7}}) {
        const Release release(expected.raw);
        EXPECT_TRUE(release.isKnown()) << expected.raw.toStdString();
        EXPECT_EQ(release.majorPart(), expected.majorPart);
        EXPECT_EQ(release.minorPart(), expected.minorPart);
        EXPECT_EQ(release.build(), expected.build);
        EXPECT_EQ(release.raw(), expected.raw.trimmed());
    }
}

TEST(Release, AnythingElseIsUnknownAndNeverOld)
{
    for (const QString& raw :
         {u""_s, u"4.1.0"_s, u"4.5.0"_s, u"4.10"_s, u"4.10.032.1"_s, u"v4.10.032"_s, u"4.45.001"_s, u"4.10.032-beta"_s,
          u"a.b.c"_s, u"-4.10.032"_s, u"4.10.\u0661"_s, u"9999.10.032"_s, u"4.10.032\n5"_s, u"4..032"_s}) {
        const Release release(raw);
        EXPECT_FALSE(release.isKnown()) << raw.toStdString();
        EXPECT_EQ(release.majorPart(), -1);
        EXPECT_EQ(release.build(), -1);
        EXPECT_EQ(release.display(), raw);
        EXPECT_TRUE(release.hasLicensing());
        EXPECT_FALSE(release < Release::of(3, 3));
        EXPECT_FALSE(release >= Release::of(3, 3));
    }
    EXPECT_FALSE(Release().isKnown());
}

TEST(Release, IsOrderedAsReleasesAre)
{
    const QStringList rising{u"2.70.999"_s, u"2.80.000"_s, u"3.20.100"_s, u"3.30.000"_s,  u"3.30.014"_s,
                             u"4.00.001"_s, u"4.10.032"_s, u"4.40.000"_s, u"4.100.001"_s, u"10.00.001"_s};
    for (qsizetype i = 0; i < rising.size(); ++i) {
        for (qsizetype j = 0; j < rising.size(); ++j) {
            EXPECT_EQ(Release(rising[i]) < Release(rising[j]), i < j);
            EXPECT_EQ(Release(rising[i]) == Release(rising[j]), i == j);
        }
    }
    const Release release(u"3.30.014"_s);
    EXPECT_GE(release, Release::of(2, 8));
    EXPECT_GE(release, Release::of(3, 3));
    EXPECT_LT(release, Release::of(4, 1));
    EXPECT_LT(release, Release::of(4, 4));
    EXPECT_EQ(Release::of(4, 1).raw(), u"4.10.000"_s);
    EXPECT_EQ(Release::of(4, 0).raw(), u"4.00.000"_s);
}

TEST(Release, EqualMeansTheSameRelease)
{
    EXPECT_EQ(Release(u"3.30.14"_s), Release(u"3.30.014"_s)); // as <=> says
    EXPECT_EQ(Release(u"odd"_s), Release(u"odd"_s));
    EXPECT_NE(Release(u"odd"_s), Release(u"even"_s));
    EXPECT_NE(Release(u"odd"_s), Release(u"3.30.014"_s));
}

TEST(Release, LicensingBegins33)
{
    EXPECT_FALSE(Release(u"3.20.999"_s).hasLicensing());
    EXPECT_TRUE(Release(u"3.30.000"_s).hasLicensing());
    EXPECT_TRUE(Release(u"4.10.032"_s).hasLicensing());
}

TEST(Release, ShowsReleaseAndRawValue)
{
    EXPECT_EQ(Release(u"3.30.014"_s).display(), u"3.3 (3.30.014)"_s);
}
