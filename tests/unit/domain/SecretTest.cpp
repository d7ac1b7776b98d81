// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Secret.h"

#include "support/Printers.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {

/// Bytes whose memory the test itself owns, so that it may look at it afterwards.
class Watched
{
public:
    QByteArray bytes() { return QByteArray::fromRawData(m_memory, sizeof m_memory); }
    bool isIntact() const { return std::string_view(m_memory, sizeof m_memory) == "pa55word"; }

private:
    char m_memory[8] = {'p', 'a', '5', '5', 'w', 'o', 'r', 'd'};
};

} // namespace

#ifdef Q_OS_LINUX
namespace {

constexpr int Length = 96;

/// The secret of the memory test stands in the program only disguised, so that it finds no copy of its own.
char plain(int i)
{
    return static_cast<char>('a' + (i * 7 + i / 26) % 26);
}

Secret makeSecret()
{
    QByteArray bytes;
    bytes.reserve(Length);
    for (int i = 0; i < Length; ++i)
        bytes += plain(i);
    return Secret(std::move(bytes));
}

struct Range
{
    quintptr from;
    quintptr to;
};

/// How often the secret's second half stands in the memory this process can write (the allocator uses the start of
/// what was freed).
__attribute__((no_sanitize("address"))) int copiesInMemory(const std::vector<Range>& ranges)
{
    int copies = 0;
    for (const Range& range : ranges) {
        for (quintptr at = range.from; at + Length / 2 <= range.to; ++at) {
            const auto* bytes = reinterpret_cast<const volatile char*>(at); // NOLINT(performance-no-int-to-ptr)
            int same = 0;
            while (same < Length / 2 && bytes[same] == plain(Length / 2 + same))
                ++same;
            if (same == Length / 2)
                ++copies;
        }
    }
    return copies;
}

std::vector<Range> writableMemory()
{
    std::vector<Range> ranges;
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return ranges;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() != 6 || words[1] != "rw-p" || words[5] != "[heap]")
            continue;
        const QList<QByteArray> bounds = words[0].split('-');
        ranges.push_back({bounds[0].toULongLong(nullptr, 16), bounds[1].toULongLong(nullptr, 16)});
    }
    return ranges;
}

} // namespace

TEST(Secret, NoCopyStaysInMemory)
{
    Secret secret = makeSecret();
    const std::vector<Range> ranges = writableMemory();
    if (ranges.empty())
        GTEST_SKIP() << "this program's heap is not where it usually is";
    ASSERT_EQ(copiesInMemory(ranges), 1);
    {
        Secret copy(secret);
        Secret assigned = Secret::fromText(u"other"_s);
        assigned = copy;
        ASSERT_EQ(copiesInMemory(ranges), 3);
        const Secret moved(std::move(copy));
        ASSERT_EQ(copiesInMemory(ranges), 3);
        assigned = Secret::fromText(u"other"_s);
        EXPECT_EQ(copiesInMemory(ranges), 2); // overwritten by assigning
        Secret third(secret);
        ASSERT_EQ(copiesInMemory(ranges), 3);
        third = assigned;
        EXPECT_EQ(copiesInMemory(ranges), 2);
    }
    EXPECT_EQ(copiesInMemory(ranges), 1); // by going out of scope
    secret.wipe();
    EXPECT_EQ(copiesInMemory(ranges), 0);
}
#endif

TEST(Secret, WipeLeavesSomebodyElsesBytesAlone)
{
    char own[9] = "pa55word";
    QByteArray raw = QByteArray::fromRawData(own, 8);
    wipe(raw);
    EXPECT_TRUE(raw.isEmpty());
    EXPECT_STREQ(own, "pa55word");
}

TEST(Secret, OwnsItsBytes)
{
    Watched watched;
    {
        Secret secret(watched.bytes());
        EXPECT_NE(secret.utf8().constData(), watched.bytes().constData());
        secret.wipe();
        EXPECT_TRUE(secret.isEmpty());
    }
    EXPECT_TRUE(watched.isIntact());

    const QByteArray shared("pa55word");
    {
        const Secret secret(shared);
        EXPECT_NE(secret.utf8().constData(), shared.constData());
    }
    EXPECT_EQ(shared, "pa55word");
}

TEST(Secret, CopiesAreIndependent)
{
    Secret first = Secret::fromText(u"pässword"_s);
    Secret second(first);
    EXPECT_NE(first.utf8().constData(), second.utf8().constData());
    first.wipe();
    EXPECT_TRUE(first.isEmpty());
    EXPECT_EQ(second.utf8(), u"pässword"_s.toUtf8());
    first = second;
    EXPECT_EQ(first.utf8(), second.utf8());
    EXPECT_NE(first.utf8().constData(), second.utf8().constData());
    Secret& self = first;
    first = self;
    EXPECT_EQ(first.utf8(), second.utf8());
}

TEST(Secret, MovingLeavesNothingBehind)
{
    Secret first = Secret::fromText(u"one"_s);
    const char* memory = first.utf8().constData();
    Secret second(std::move(first));
    EXPECT_TRUE(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is asked
    EXPECT_EQ(second.utf8().constData(), memory);
    Secret third = Secret::fromText(u"two"_s);
    third = std::move(second);
    EXPECT_TRUE(second.isEmpty()); // NOLINT(bugprone-use-after-move)
    EXPECT_EQ(third.utf8(), "one");
    EXPECT_TRUE(Secret().isEmpty());
}
