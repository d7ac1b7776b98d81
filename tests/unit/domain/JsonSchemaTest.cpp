// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/JsonSchema.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

QStringList faults(const QByteArray& value, const QByteArray& schema)
{
    QStringList paths;
    const QJsonDocument wrapped = QJsonDocument::fromJson('[' + value + ']');
    for (const JsonFault& fault : checkJson(wrapped[0], QJsonDocument::fromJson(schema).object()))
        paths += (fault.atKey ? u"key "_s : QString()) + fault.path;
    return paths;
}

TEST(JsonSchema, TypesAreChecked)
{
    EXPECT_EQ(faults("7", R"({"type":"integer"})"), QStringList());
    EXPECT_EQ(faults("7.5", R"({"type":"integer"})"), QStringList{u"$"_s});
    EXPECT_EQ(faults("\"7\"", R"({"type":"integer"})"), QStringList{u"$"_s});
    EXPECT_EQ(faults("true", R"({"type":"boolean"})"), QStringList());
    EXPECT_EQ(faults("null", R"({"type":"string"})"), QStringList{u"$"_s});
    EXPECT_EQ(faults("{}", R"({"type":"array"})"), QStringList{u"$"_s});
    EXPECT_EQ(faults("[]", R"({"type":"object"})"), QStringList{u"$"_s});
}

TEST(JsonSchema, ObjectsHaveWhatTheyMustAndNothingElse)
{
    const QByteArray schema = R"({"type":"object","required":["a"],"additionalProperties":false,
                                  "properties":{"a":{"type":"string","minLength":1},"licenses":{"enum":["x","y"]}}})";
    EXPECT_EQ(faults(R"({"a":"1","licenses":"x"})", schema), QStringList());
    EXPECT_EQ(faults(R"({"a":" "})", schema), QStringList{u"$.a"_s});
    EXPECT_EQ(faults("{}", schema), QStringList{u"$.a"_s});
    EXPECT_EQ(faults(R"({"a":"1","licenses":"z"})", schema), QStringList{u"$.licenses"_s});
    EXPECT_EQ(faults(R"({"a":"1","licences":"x"})", schema), QStringList{u"key $.licences"_s});
    const auto found =
        checkJson(QJsonObject{{u"a"_s, u"1"_s}, {u"licences"_s, u"x"_s}}, QJsonDocument::fromJson(schema).object());
    ASSERT_EQ(found.size(), 1);
    EXPECT_TRUE(found.first().why.contains(u"“licenses”"_s)) << qPrintable(found.first().why);
}

TEST(JsonSchema, ListsAreCheckedElementByElement)
{
    EXPECT_EQ(faults(R"([1,"x",3])", R"({"type":"array","maxItems":2,"items":{"type":"integer"}})"),
              (QStringList{u"$"_s, u"$[1]"_s}));
    EXPECT_EQ(faults("2", R"({"const":1})"), QStringList{u"$"_s});
    EXPECT_EQ(faults("\"abcd\"", R"({"maxLength":3})"), QStringList{u"$"_s});
}

TEST(JsonSchema, ASlipIsToldFromAnotherWord)
{
    const QStringList known{u"licenses"_s, u"session"_s, u"sessionConfirm"_s};
    EXPECT_EQ(nearestName(u"licences"_s, known), u"licenses"_s);
    EXPECT_EQ(nearestName(u"Session"_s, known), u"session"_s);
    EXPECT_EQ(nearestName(u"sessionconfrm"_s, known), u"sessionConfirm"_s);
    EXPECT_EQ(nearestName(u"password"_s, known), QString());
    EXPECT_EQ(nearestName(u"x"_s, known), QString());
}

} // namespace
} // namespace activation
