// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/IdentityCode.h"

#include "ReportSamples.h"
#include "support/Printers.h"

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

TEST(IdentityCode, SaysCodeReleaseAndCapacity)
{
    const SmartServer unit = samples::unit(u"17q5t6a"_s, {}, samples::capacity(200, 37));
    EXPECT_EQ(IdentityCode::of(unit).toText(), u"SMARTSERVER:1;17q5t6a;4.40.012;200/37"_s);
}

TEST(IdentityCode, ComesBackAsItWentOut)
{
    for (const QString& release : {u"4.40.012"_s, u""_s}) {
        for (const auto& capacity : {std::optional<Capacity>(), std::optional(samples::capacity(1'000'000, 0))}) {
            for (const QString& code : {u"17q5t6a"_s, u"A.b-c_9"_s, QString(64, u'x')}) {
                SmartServer unit = samples::unit(code, {}, capacity);
                unit.release = Release(release);
                const auto parsed = IdentityCode::parse(IdentityCode::of(unit).toText());
                ASSERT_TRUE(parsed) << parsed.error().toText().toStdString();
                EXPECT_EQ(parsed->installCode.text(), code);
                EXPECT_EQ(parsed->release.raw(), release);
                EXPECT_EQ(parsed->capacity, capacity);
            }
        }
    }
}

TEST(IdentityCode, TakesNothingOverFromAReleaseOfUnknownShape)
{
    SmartServer unit = samples::unit(u"17q5t6a"_s);
    unit.release = Release(u"4;9999/1;\n"_s);
    EXPECT_EQ(IdentityCode::of(unit).toText(), u"SMARTSERVER:1;17q5t6a;;0/0"_s);
}

TEST(IdentityCode, IsReadAsScannersAndPeopleGiveIt)
{
    for (const QString& text :
         {u"SMARTSERVER:1;17q5t6a;4.40.012;200/37\r\n"_s, u"  smartserver:1;17q5t6a;;"_s,
          u"SmartServer:1;17q5t6a;4.40.012;;a field of later"_s, u"SMARTSERVER:1;17q5t6a;4.40.012;200/37;"_s}) {
        const auto parsed = IdentityCode::parse(text);
        ASSERT_TRUE(parsed) << parsed.error().toText().toStdString();
        EXPECT_EQ(parsed->installCode.text(), u"17q5t6a"_s);
    }
}

TEST(IdentityCode, RefusesWhatIsNone)
{
    for (const QString& text :
         {u""_s, u"17q5t6a"_s, u"SMARTSERVER"_s, u"SMARTSERVER:"_s, u"SMARTSERVER:1"_s, u"SMARTSERVER:1;17q5t6a"_s,
          u"SMARTSERVER:1;17q5t6a;4.40.012"_s, u"SMARTSERVER:0;17q5t6a;;"_s, u"SMARTSERVER:x;17q5t6a;;"_s,
          u"SMARTSERVER:1;;;"_s, u"SMARTSERVER:1;17q/5;;"_s, u"SMARTSERVER:1;.17q;;"_s, u"SMARTSERVER:1;17q5t6a;4.4;"_s,
          u"SMARTSERVER:1;17q5t6a;;200"_s, u"SMARTSERVER:1;17q5t6a;;-1/2"_s, u"SMARTSERVER:1;17q5t6a;;200/"_s,
          u"SMARTSERVER:1;17q5t6a;;1000001/1"_s, u"SMARTSERVER:1;17q5t6a;;200/37 "_s + QString(500, u';')}) {
        const auto parsed = IdentityCode::parse(text);
        ASSERT_FALSE(parsed) << text.toStdString();
        EXPECT_EQ(parsed.error().kind, ErrorKind::Usage);
        EXPECT_FALSE(parsed.error().why.isEmpty());
        EXPECT_FALSE(parsed.error().remedy.isEmpty());
    }
}

TEST(IdentityCode, SaysThatALaterVersionIsOne)
{
    const auto later = IdentityCode::parse(u"SMARTSERVER:2;what;ever"_s);
    ASSERT_FALSE(later);
    EXPECT_TRUE(later.error().why.contains(u"version 2"_s));
}

TEST(IdentityCode, GivesTheLabelsInstallCode)
{
    EXPECT_EQ(labelValue(u" SMARTSERVER:1;17q5t6a;4.40.012;200/37\n"_s), u"17q5t6a"_s);
    EXPECT_EQ(labelValue(u" 17q5t6a "_s), u"17q5t6a"_s);
    EXPECT_EQ(labelValue(u"smartserver-17q5t6a"_s), u"smartserver-17q5t6a"_s);
    EXPECT_FALSE(labelValue(u"SMARTSERVER:1;17q5t6a"_s));
}

TEST(IdentityCode, SettlesAnIdentityAsALabelDoes)
{
    const QString label = *labelValue(u"SMARTSERVER:1;17q5t6a;4.40.012;200/37"_s);
    const auto settled =
        settleIdentity({{IdentitySource::SegmentController, u"Boiler room"_s}, {IdentitySource::Label, label}});
    ASSERT_TRUE(settled);
    EXPECT_EQ(settled->text(), u"17q5t6a"_s);
    EXPECT_FALSE(settleIdentity({{IdentitySource::HostName, u"17qam11"_s}, {IdentitySource::Label, label}}))
        << "the code of another unit";
}
