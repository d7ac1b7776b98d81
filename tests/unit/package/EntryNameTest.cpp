// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "package/EntryName.h"

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

TEST(EntryName, TakesExactlyWhatAPackageHolds)
{
    EXPECT_EQ(entryKind("manifest.json"), EntryKind::Manifest);
    EXPECT_EQ(entryKind("manifest.p7s"), EntryKind::Signature);
    EXPECT_EQ(entryKind("activations/17q5t6a/1"), EntryKind::Activation);
    EXPECT_EQ(entryKind("activations/a.b-c_D/999999"), EntryKind::Activation);
    EXPECT_EQ(entryKind("activations/"), EntryKind::Folder);
    EXPECT_EQ(entryKind("activations/17q5t6a/"), EntryKind::Folder);
}

TEST(EntryName, RefusesEverythingElse)
{
    const QList<QByteArray> bad{""_ba,
                                "."_ba,
                                ".."_ba,
                                "/"_ba,
                                "Manifest.json"_ba,
                                "manifest.json/"_ba,
                                "manifest.json "_ba,
                                "./manifest.json"_ba,
                                "/manifest.json"_ba,
                                "../manifest.json"_ba,
                                "x/../manifest.json"_ba,
                                QByteArray("manifest.json\0", 14),
                                QByteArray("manifest.json\0.exe", 18),
                                "readme.txt"_ba,
                                "activations"_ba,
                                "activations//"_ba,
                                "activations/1"_ba,
                                "activations//1"_ba,
                                "activations/../1"_ba,
                                "activations/..//1"_ba,
                                "activations/17q5t6a/.."_ba,
                                "activations/17q5t6a/../../x"_ba,
                                "activations/17q5t6a//1"_ba,
                                "activations/17q5t6a/1/"_ba,
                                "activations/17q5t6a/1/2"_ba,
                                "activations/17q5t6a/0"_ba,
                                "activations/17q5t6a/01"_ba,
                                "activations/17q5t6a/-1"_ba,
                                "activations/17q5t6a/1000000"_ba,
                                "activations/17q5t6a/1\n"_ba,
                                "activations/17q5t6a/x"_ba,
                                "activations/ 17q5t6a/1"_ba,
                                "activations/17q5t6a /1"_ba,
                                "activations\\17q5t6a\\1"_ba,
                                "activations/17q5t6a:1/1"_ba,
                                "C:/manifest.json"_ba,
                                "C:manifest.json"_ba,
                                "manifest.json:stream"_ba,
                                "activations/CON/1"_ba,
                                "activations/nul/1"_ba,
                                "activations/com1/1"_ba,
                                "activations/LPT9.txt/1"_ba,
                                "activations/aux.17q/1"_ba,
                                "activations/17q5t6a./1"_ba,
                                "activations/.17q/1"_ba,
                                "activations/17q\xc3\xa9/1"_ba,
                                "activations/" + QByteArray(65, 'a') + "/1",
                                QByteArray(60'000, 'a')};
    for (const QByteArray& name : bad)
        EXPECT_FALSE(entryKind(name)) << name.left(100).toStdString();
}

TEST(EntryName, ACodeMayLookLikeAReservedNameWithoutBeingOne)
{
    for (const QString& text : {u"CONS"_s, u"com10"_s, u"nul-1"_s, u"17q5t6a"_s})
        EXPECT_TRUE(canBeFolder(*InstallCode::parse(text))) << text.toStdString();
    for (const QString& text : {u"con"_s, u"Com0"_s, u"NUL.x"_s, u"abc."_s})
        EXPECT_FALSE(canBeFolder(*InstallCode::parse(text))) << text.toStdString();
}
