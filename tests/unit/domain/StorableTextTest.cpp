// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/StorableText.h"

#include "domain/JsonFields.h"
#include "support/Printers.h"

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

TEST(StorableText, WhatCanBeKeptStaysAsItIs)
{
    for (const QString& text : {QString(), u"plain\n\tÄ\U0001f511"_s, QString(JsonFields::MaxText, u'x')})
        EXPECT_EQ(storableText(text), text);
    const QJsonObject object{
        {u"a"_s, 1.5}, {u"b"_s, QJsonValue::Null}, {u"c"_s, QJsonArray{u"x"_s, true, QJsonArray{}}}, {u"d"_s, u"y"_s}};
    EXPECT_EQ(storableTexts(object), object);
}

TEST(StorableText, WhatIsTooLongSaysHowMuchIsMissing)
{
    const QString text = storableText(QString(JsonFields::MaxText + 1, u'x'));
    EXPECT_LE(text.size(), JsonFields::MaxText);
    const qsizetype kept = text.lastIndexOf(u'x') + 1;
    EXPECT_TRUE(text.contains(u"%1 more characters"_s.arg(JsonFields::MaxText + 1 - kept)))
        << text.right(80).toStdString();
}

TEST(StorableText, NoCharacterIsCutInTwo)
{
    for (const QString& lead : {QString(), u"x"_s}) {
        const QString text = storableText(lead + u"\U0001f511"_s.repeated(JsonFields::MaxText));
        EXPECT_TRUE(text.isValidUtf16());
        EXPECT_LE(text.size(), JsonFields::MaxText);
    }
    EXPECT_EQ(storableText(u"half "_s + QChar(0xdc00)), u"half ?"_s);
}
