// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Escape.h"

#include "support/Printers.h"

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

TEST(Escape, PlainTextStaysAsItIs)
{
    const QString text = u"Größe 10 €, 日本, \U0001F600\n\ttabbed \\ \"quoted\""_s;
    EXPECT_EQ(escaped(text), text);
    EXPECT_EQ(escaped(text.toUtf8()), text);
    EXPECT_EQ(escaped(QString()), QString());
    EXPECT_EQ(escaped(QByteArray()), QString());
}

TEST(Escape, ControlCharactersAreShown)
{
    EXPECT_EQ(escaped(u"a\u001b[2Jb\r\u0000c\u007f\u0085"_s), u"a\\u{1b}[2Jb\\u{d}\\u{0}c\\u{7f}\\u{85}"_s);
    EXPECT_EQ(escaped(QByteArray("a\x1b[2Jb\r\0c\x7f", 10)), u"a\\u{1b}[2Jb\\u{d}\\u{0}c\\u{7f}"_s);
}

TEST(Escape, WhatFakesALineIsShown)
{
    // Directional overrides and isolates, zero width characters, line and paragraph separators, a tag character.
    EXPECT_EQ(escaped(u"\u202e\u2066\u200b\ufeff\u2028\u2029\U000E0041"_s),
              u"\\u{202e}\\u{2066}\\u{200b}\\u{feff}\\u{2028}\\u{2029}\\u{e0041}"_s);
    EXPECT_EQ(escaped(u"\u202ex"_s.toUtf8()), u"\\u{202e}x"_s);
}

TEST(Escape, HalfCharactersAreShown)
{
    EXPECT_EQ(escaped(u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xdc00)), u"a\\u{d83d}b\\u{dc00}"_s);
}

TEST(Escape, BytesThatAreNoUtf8AreShownAndTheRestIsKept)
{
    EXPECT_EQ(escaped(QByteArray("Gr\xc3\xb6\xc3\x9f"
                                 "e \xff\xfe end")),
              u"Größe \\xff\\xfe end"_s);
    EXPECT_EQ(escaped(QByteArray("latin gr\xf6\xdf"
                                 "e")),
              u"latin gr\\xf6\\xdfe"_s);
    // Overlong, surrogate and too large forms are no UTF-8.
    EXPECT_EQ(escaped(QByteArray("\xc0\xaf")), u"\\xc0\\xaf"_s);
    EXPECT_EQ(escaped(QByteArray("\xed\xa0\x80")), u"\\xed\\xa0\\x80"_s);
    EXPECT_EQ(escaped(QByteArray("\xf4\x90\x80\x80")), u"\\xf4\\x90\\x80\\x80"_s);
}

TEST(Escape, NothingIsLeftOut)
{
    EXPECT_EQ(escaped(QByteArray("cut off \xe2\x82")), u"cut off \\xe2\\x82"_s);
    EXPECT_EQ(escaped(QByteArray("\xef\xbb\xbf{}")), u"\\u{feff}{}"_s);
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all += static_cast<char>(byte);
    const QString shown = escaped(all);
    for (int byte = 0x80; byte < 256; ++byte)
        EXPECT_TRUE(shown.contains(u"\\x%1"_s.arg(byte, 2, 16, QLatin1Char('0')))) << byte;
}
