// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/JsonPlaces.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

const QByteArray Text = "{\n"
                        "  \"name\": \"Pört\", \"list\": [1, {\"deep\": null}],\n"
                        "\t\"odd key\\u0021\": \"a \\\" quote\",\n"
                        "  \"ü\": {\"x\" : true}\n"
                        "}\n";

TEST(JsonPlaces, KeysAndValuesAreWhereEditorsShowThem)
{
    const JsonPlaces places(Text);
    EXPECT_EQ(places.ofValue(u"$"_s), (TextPlace{1, 1}));
    EXPECT_EQ(places.ofKey(u"$.name"_s), (TextPlace{2, 3}));
    EXPECT_EQ(places.ofValue(u"$.name"_s), (TextPlace{2, 11}));
    EXPECT_EQ(places.ofKey(u"$.list"_s), (TextPlace{2, 19})) << "columns count characters, not bytes";
    EXPECT_EQ(places.ofValue(u"$.list[0]"_s), (TextPlace{2, 28}));
    EXPECT_EQ(places.ofValue(u"$.list[1].deep"_s), (TextPlace{2, 40}));
    EXPECT_EQ(places.ofKey(jsonPath(u"$"_s, u"odd key!"_s)), (TextPlace{3, 2}));
    EXPECT_EQ(places.ofValue(jsonPath(jsonPath(u"$"_s, u"ü"_s), u"x"_s)), (TextPlace{4, 15}));
}

TEST(JsonPlaces, WhatIsMissingIsWhereItsObjectBegins)
{
    const JsonPlaces places(Text);
    EXPECT_EQ(places.ofValue(u"$.nothing"_s), (TextPlace{1, 1}));
    EXPECT_EQ(places.ofValue(u"$.list[1].other"_s), (TextPlace{2, 31}));
    EXPECT_EQ(places.ofKey(u"$.list[1].other"_s), (TextPlace{2, 31}));
}

TEST(JsonPlaces, PathsAreWrittenAsJsonPath)
{
    EXPECT_EQ(jsonPath(u"$"_s, u"paths"_s), u"$.paths"_s);
    EXPECT_EQ(jsonPath(u"$.a"_s, 2), u"$.a[2]"_s);
    EXPECT_EQ(jsonPath(u"$"_s, u"two words"_s), u"$[\"two words\"]"_s);
}

TEST(JsonPlaces, ANameThatStandsTwiceIsSeen)
{
    const JsonPlaces places("{\"a\": 1,\n \"b\": {\"a\": 1},\n \"a\": 2}");
    ASSERT_EQ(places.doubles().size(), 1);
    EXPECT_EQ(places.doubles().first().path, u"$.a"_s);
    EXPECT_EQ(places.doubles().first().place, (TextPlace{3, 2}));
}

TEST(JsonPlaces, BrokenTextsAreKnownUpToTheFault)
{
    const QByteArray broken = "{\"a\": {\"b\": [1, 2,, 3]}}";
    const JsonPlaces places(broken);
    EXPECT_EQ(places.fault(), broken.indexOf(",,") + 1);
    EXPECT_EQ(JsonPlaces(Text).fault(), std::nullopt);
    EXPECT_EQ(places.pathAt(broken.indexOf(",,") + 1), u"$.a.b[2]"_s);
    EXPECT_EQ(JsonPlaces("").pathAt(0), u"$"_s);
    // Whatever stands there, it ends: cut off everywhere, and too deep.
    for (qsizetype length = 0; length < Text.size(); ++length)
        EXPECT_GE(JsonPlaces(Text.first(length)).ofValue(u"$.name"_s).line, 1);
    EXPECT_EQ(JsonPlaces(QByteArray(100'000, '[')).ofValue(u"$[0]"_s), (TextPlace{1, 2}));
}

TEST(JsonPlaces, AByteOrderMarkTakesNoColumn)
{
    EXPECT_EQ(JsonPlaces("\xef\xbb\xbf{\"a\": 1}").ofKey(u"$.a"_s), (TextPlace{1, 2}));
}

} // namespace
} // namespace activation
