// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
//
// The directory check on its own. Behind it, other checks refuse most of these archives as well; here each has to be
// refused for its own reason.
#include "package/ZipDirectory.h"

#include "support/RawZip.h"

#include <QBuffer>

#include <gtest/gtest.h>

using namespace activation;
using namespace activation::samples;
using namespace Qt::StringLiterals;

namespace {

QList<RawEntry> good()
{
    return {stored("manifest.json"_ba, "{}"_ba), stored("manifest.p7s"_ba, "sig"_ba),
            stored("activations/17q5t6a/1"_ba, "bytes"_ba)};
}

/// The reason for refusing; empty where it is taken.
QString whyNot(const RawZip& zip)
{
    QByteArray bytes = zip.bytes();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto directory = ZipDirectory::read(buffer);
    return directory ? QString() : directory.error();
}

QString whyNot(const std::function<void(RawEntry&)>& change)
{
    RawZip zip{.entries = good()};
    change(zip.entries[2]);
    return whyNot(zip);
}

void expectReason(const QString& why, const QString& words)
{
    EXPECT_TRUE(why.contains(words)) << "“" << why.toStdString() << "” does not say “" << words.toStdString() << "”";
}

} // namespace

TEST(ZipDirectory, SaysWhatIsThere)
{
    QByteArray bytes = RawZip{.entries = good()}.bytes();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto directory = ZipDirectory::read(buffer);
    ASSERT_TRUE(directory) << directory.error().toStdString();
    EXPECT_EQ(directory->entries().size(), 3);
    EXPECT_EQ(directory->find("nothing"), nullptr);
    const ZipEntry* const entry = directory->find("activations/17q5t6a/1");
    ASSERT_NE(entry, nullptr);
    EXPECT_EQ(entry->kind, EntryKind::Activation);
    EXPECT_EQ(bytes.mid(entry->dataOffset, entry->size), "bytes"_ba);
}

TEST(ZipDirectory, RefusesNamesTwice)
{
    const auto with = [](const QByteArray& name) {
        const bool isFolder = name.endsWith('/');
        RawEntry more = stored(name, isFolder ? QByteArray() : "other"_ba);
        more.attributes = isFolder ? 0x10 : 0;
        return whyNot(RawZip{.entries = good() + QList{more}});
    };
    expectReason(with("manifest.json"_ba), u"twice"_s);
    expectReason(with("activations/17q5t6a/1"_ba), u"twice"_s);
    expectReason(with("activations/17Q5T6A/1"_ba), u"twice"_s);
    expectReason(with("activations/17Q5T6A/2"_ba), u"differ by case"_s);
    expectReason(with("activations/17Q5T6A/"_ba), u"differ by case"_s);
    EXPECT_EQ(with("activations/17q5t6a/2"_ba), QString());
}

TEST(ZipDirectory, RefusesWhatUnpacksToTooMuch)
{
    RawZip zip{.entries = good()};
    zip.entries[2] = deflated("activations/17q5t6a/1"_ba, QByteArray(2'000'000, 'x'));
    expectReason(whyNot(zip), u"100 times"_s);
    zip.entries[2].size = 16 * 1024 * 1024 + 1;
    expectReason(whyNot(zip), u"at most 16777216"_s);
    zip.entries[2] = deflated("activations/17q5t6a/1"_ba, QByteArray(1'000'000, 'x'));
    EXPECT_EQ(whyNot(zip), QString()) << "a mebibyte may be as empty as it likes";
}

TEST(ZipDirectory, RefusesHeadersThatDiffer)
{
    const QString differs = u"own header"_s;
    expectReason(whyNot([](RawEntry& e) { e.localName = "activations/17q5t6a/2"; }), differs);
    expectReason(whyNot([](RawEntry& e) { e.localName = "x"; }), differs);
    expectReason(whyNot([](RawEntry& e) { e.localMethod = 8; }), differs);
    expectReason(whyNot([](RawEntry& e) { e.localSize = 4; }), differs);
    expectReason(whyNot([](RawEntry& e) { e.size = 4; }), u"contradict"_s);
    expectReason(whyNot([](RawEntry& e) {
                     e.hasDescriptor = true;
                     e.data += "more";
                     e.compressedSize = 5;
                 }),
                 differs);
}

TEST(ZipDirectory, RefusesOverlapsGapsAndFeatures)
{
    expectReason(whyNot([](RawEntry& e) { e.offset = 0; }), u"overlaps"_s);
    RawZip gap{.entries = good()};
    gap.entries[0].behind = "x";
    expectReason(whyNot(gap), u"overlaps"_s);
    expectReason(whyNot([](RawEntry& e) { e.attributes = 0120777u << 16; }), u"link"_s);
    expectReason(whyNot([](RawEntry& e) { e.flags = 1; }), u"encrypted"_s);
    expectReason(whyNot([](RawEntry& e) { e.method = 12; }), u"method"_s);
    expectReason(whyNot([](RawEntry& e) { e.comment = "c"; }), u"comment"_s);
    expectReason(whyNot([](RawEntry& e) { e.disk = 1; }), u"another disk"_s);
    expectReason(whyNot([](RawEntry& e) { e.offset = 0xffff'ffff; }), u"ZIP64"_s);
    expectReason(whyNot([](RawEntry& e) { e.extra = QByteArray("\x01\x00\x00\x00", 4); }), u"features"_s);
    expectReason(whyNot([](RawEntry& e) { e.localExtra = QByteArray("\x75\x70\x00\x00", 4); }), u"features"_s);
    expectReason(whyNot(RawZip{.entries = good(), .behind = "x"}), u"does not fit"_s);
    expectReason(whyNot(RawZip{.entries = good(), .countMore = -1}), u"does not fit"_s);
    expectReason(whyNot(RawZip{.entries = good() + QList{stored("../evil"_ba, "x"_ba)}}), u"under that name"_s);
}
