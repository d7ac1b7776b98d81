// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/InstallCode.h"

#include "support/Printers.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

TEST(InstallCode, ThePublishedExamplesAreUsual)
{
    for (const QString& text : {u"17q5t6a"_s, u"17qam11"_s, u"17qei61"_s, u"17q3ak7"_s}) {
        const auto code = InstallCode::parse(u"  "_s + text + u"\n"_s);
        ASSERT_TRUE(code);
        EXPECT_EQ(code->text(), text);
        EXPECT_TRUE(code->isUsual());
    }
}

TEST(InstallCode, UnusualOnesPassTheHardCheckOnly)
{
    for (const QString& text :
         {u"17q5t6"_s, u"17q5t6ab"_s, u"18q5t6a"_s, u"A"_s, u"0.a-b_C"_s, u"17q5t6-"_s, QString(64, u'x')}) {
        const auto code = InstallCode::parse(text);
        ASSERT_TRUE(code) << text.toStdString();
        EXPECT_FALSE(code->isUsual());
    }
}

TEST(InstallCode, WhatCannotBeOneIsRefused)
{
    for (const QString& text :
         {u""_s, u"   "_s, u"-17q5t6a"_s, u".17q"_s, u"_x"_s, u"17q 5t6"_s, u"17q5t6a/.."_s, u"17q5t6\u00e4"_s,
          u"17q5t6a\n17qam11"_s, u"17q5t6a\u0000"_s, u"\u0661\u0667q"_s, QString(65, u'x'), u"a:b"_s, u"a\\b"_s}) {
        const auto code = InstallCode::parse(text);
        ASSERT_FALSE(code) << text.toStdString();
        EXPECT_EQ(code.error().kind, ErrorKind::Usage);
        EXPECT_FALSE(code.error().what.isEmpty() || code.error().why.isEmpty() || code.error().remedy.isEmpty());
    }
    // What was typed is shown without what could fake the message, and not endlessly.
    EXPECT_TRUE(InstallCode::parse(u"\u202etxt"_s).error().what.contains(u"\\u{202e}"_s));
    EXPECT_LT(InstallCode::parse(QString(100'000, u'x')).error().what.size(), 200);
}

TEST(InstallCode, KnowsNoCase)
{
    const auto lower = InstallCode::parse(u"17q5t6a"_s);
    const auto upper = InstallCode::parse(u"17Q5T6A"_s);
    EXPECT_EQ(*lower, *upper);
    EXPECT_FALSE(*lower < *upper || *upper < *lower);
    EXPECT_EQ((QSet<InstallCode>{*lower, *upper}.size()), 1);
    EXPECT_EQ(upper->text(), u"17Q5T6A"_s);
    EXPECT_FALSE(*lower == *InstallCode::parse(u"17q5t6b"_s));
}

TEST(InstallCode, StandsInAHostName)
{
    for (const QString& name : {u"smartserver-17q5t6a"_s, u"SmartServer-17q5t6a.local"_s, u"smartserver-17q5t6a."_s,
                                u"smartserver-17q5t6a.example.com"_s}) {
        const auto code = InstallCode::fromHostName(name);
        ASSERT_TRUE(code) << name.toStdString();
        EXPECT_EQ(code->text(), u"17q5t6a"_s);
    }
    for (const QString& name : {u""_s, u"smartserver"_s, u"smartserver-"_s, u"smartserver-.local"_s, u"192.168.1.20"_s,
                                u"my-smartserver-17q5t6a"_s, u"www.smartserver-17q5t6a"_s, u"smartserver--x"_s})
        EXPECT_FALSE(InstallCode::fromHostName(name)) << name.toStdString();
}

TEST(InstallCode, IsGuessedFromAFileNameThatHasExactlyOne)
{
    for (const QString& name : {u"17q5t6a"_s, u"activation_17q5t6a"_s, u"smartserver-17q5t6a.lic"_s,
                                u"ACT-17Q5T6A-200"_s, u"17q5t6a (17q5t6a)"_s, u"17q5t6a_17Q5T6A"_s}) {
        const auto code = InstallCode::guessFromFileName(name);
        ASSERT_TRUE(code) << name.toStdString();
        EXPECT_EQ(*code, *InstallCode::parse(u"17q5t6a"_s));
    }
    for (const QString& name :
         {u""_s, u"activation"_s, u"17q5t6a-17qam11"_s, u"x17q5t6a"_s, u"17q5t6ab"_s, u"17q5t6"_s, u"117q5t6a"_s})
        EXPECT_FALSE(InstallCode::guessFromFileName(name)) << name.toStdString();
}
