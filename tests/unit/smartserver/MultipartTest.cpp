// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "smartserver/Multipart.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

TEST(Multipart, CarriesTheBytesAndTheExactName)
{
    const QByteArray bytes("\r\n--\0\xff not text", 15);
    const Multipart part = licenseFilePart(u"capacity_17q5t6a_1"_s, bytes);
    ASSERT_TRUE(part.contentType.startsWith("multipart/form-data; boundary="));
    const QByteArray boundary = part.contentType.mid(part.contentType.indexOf('=') + 1);
    EXPECT_EQ(part.body, "--" + boundary +
                             "\r\nContent-Disposition: form-data; name=\"licenseFile\"; "
                             "filename=\"capacity_17q5t6a_1\"\r\nContent-Type: application/octet-stream\r\n\r\n" +
                             bytes + "\r\n--" + boundary + "--\r\n");
}

TEST(Multipart, NameCannotBreakOutOfItsHeader)
{
    const Multipart part = licenseFilePart(u"a\"b\r\nX-Evil: 1"_s, "x");
    EXPECT_TRUE(part.body.contains("filename=\"a%22b%0D%0AX-Evil: 1\"\r\n"));
}

TEST(Multipart, NameMayHaveAnyLetters)
{
    EXPECT_TRUE(licenseFilePart(u"Gebäude 1 许可"_s, "x").body.contains(u"filename=\"Gebäude 1 许可\""_s.toUtf8()));
}

} // namespace
} // namespace activation
