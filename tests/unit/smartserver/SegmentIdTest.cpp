// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "smartserver/SegmentId.h"

#include "support/Printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

TEST(SegmentId, IsAJsonString)
{
    EXPECT_EQ(parseSid("\"17q5t6a\""), u"17q5t6a"_s);
    EXPECT_EQ(parseSid(" \"Plant_7.sc-2\" \n"), u"Plant_7.sc-2"_s);
}

TEST(SegmentId, OfAUnitThatIsNotProvisionedIsNone)
{
    for (const char* message : {"", "null", "\"\"", "\"null\"", "\"undefined\"", "undefined"})
        EXPECT_FALSE(parseSid(message)) << message;
}

TEST(SegmentId, JunkIsNone)
{
    for (const char* message :
         {"17q5t6a", "{\"sid\":\"17q5t6a\"}", "[\"17q5t6a\"]", "\"17q5t6a\",\"17qzzzz\"", "\"17q5t6a\"]", "7", "true",
          "\"-17q\"", "\" 17q5t6a\"", "\"17q\\u0000\"", "\"17q\\n5t6a\"", "\"17q 5t6a\"", "\"17q\xff\"", "\"17q"})
        EXPECT_FALSE(parseSid(message)) << message;
    EXPECT_FALSE(parseSid('"' + QByteArray(65, 'a') + '"'));
    EXPECT_FALSE(parseSid(QByteArray(1000, '[')));
    EXPECT_FALSE(parseSid(QByteArray("\"a\0\"", 4)));
}

} // namespace
} // namespace activation
