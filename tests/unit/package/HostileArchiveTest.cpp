// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "PackageSamples.h"

#include <QDir>

using namespace activation;
using namespace activation::samples;
using namespace Qt::StringLiterals;

namespace {

/// Archives made byte by byte from the parts of a good package.
class HostileArchive : public testing::Test
{
protected:
    QTemporaryDir m_dir;
    QString m_path = m_dir.filePath(u"site.sitepack"_s);
    QList<RawEntry> m_good;

    HostileArchive()
    {
        smallPackage(m_path);
        m_good = entriesOf(m_path);
    }

    Result<PackageReport> inspect(const RawZip& zip)
    {
        write(m_path, zip.bytes());
        return SitePackage::inspect(m_path);
    }
    void refuses(const RawZip& zip, const char* what)
    {
        const auto report = inspect(zip);
        ASSERT_FALSE(report) << what;
        EXPECT_EQ(report.error().kind, ErrorKind::BadFile) << what;
        EXPECT_FALSE(report.error().why.isEmpty()) << what;
        EXPECT_FALSE(report.error().remedy.isEmpty()) << what;
    }
    void refusesWith(const RawEntry& more, const char* what)
    {
        refuses({.entries = m_good + QList{more}}, what);
        refuses({.entries = QList{more} + m_good}, what);
    }
    /// One of the good entries changed: 0 manifest, 1 signature, 2 activation file.
    void refusesChanged(qsizetype index, const std::function<void(RawEntry&)>& change, const char* what)
    {
        RawZip zip{.entries = m_good};
        change(zip.entries[index]);
        refuses(zip, what);
    }
};

} // namespace

TEST_F(HostileArchive, TheGoodOneInEveryFormThatToolsWriteIsTaken)
{
    EXPECT_OK(inspect({.entries = m_good}));
    EXPECT_OK(inspect({.entries = {m_good[2], m_good[1], m_good[0]}})) << "in another order";
    RawEntry folder = stored("activations/"_ba, {});
    folder.attributes = (040755u << 16) | 0x10;
    RawEntry unitFolder = stored("activations/17q5t6a/"_ba, {});
    unitFolder.attributes = 0x10;
    unitFolder.madeBy = 0;
    EXPECT_OK(inspect({.entries = QList{folder, unitFolder} + m_good})) << "with folders";
    QList<RawEntry> packed;
    for (const RawEntry& entry : m_good)
        packed += deflated(entry.name, entry.data);
    EXPECT_OK(inspect({.entries = packed})) << "deflated";
    for (const bool hasMagic : {true, false}) {
        QList<RawEntry> streamed = packed;
        for (RawEntry& entry : streamed) {
            entry.hasDescriptor = true;
            entry.hasDescriptorMagic = hasMagic;
        }
        // KArchive finds descriptors by their magic only.
        const auto report = inspect({.entries = streamed});
        EXPECT_TRUE(report || !hasMagic);
    }
    RawZip extra{.entries = m_good};
    for (RawEntry& entry : extra.entries)
        entry.extra = entry.localExtra = QByteArray("UT\x05\x00\x01\x01\x02\x03\x04", 9);
    EXPECT_OK(inspect(extra)) << "with time stamps";
}

TEST_F(HostileArchive, NamesThatDoNotBelong)
{
    for (const char* name :
         {"../evil", "/etc/passwd", "..\\evil", "C:\\evil", "C:evil", "activations/../../evil",
          "activations/17q5t6a/../evil", "./manifest.json", "MANIFEST.JSON", "Manifest.p7s", "activations/17q5t6a/x",
          "activations/CON/1", "activations/17q5t6a/1/", "activations//", "evil", "a/b/c/d/e/f", "manifest.json/1",
          "activations/17Q5T6A/1", "activations/17Q5T6A/2"}) {
        refusesWith(stored(name, "x"_ba), name);
    }
    refusesWith(stored(QByteArray("manifest.json\0x", 15), "x"_ba), "NUL");
    refusesWith(stored(QByteArray(), "x"_ba), "no name");
    refusesWith(stored(QByteArray(60'000, 'a'), "x"_ba), "long name");
    refusesWith(stored(QByteArray("a/").repeated(2'000), "x"_ba), "deep");
}

TEST_F(HostileArchive, DuplicatesAndStowaways)
{
    for (const RawEntry& entry : m_good) {
        refusesWith(entry, "twice the same");
        RawEntry other = entry;
        other.data = "something else";
        other.size = static_cast<quint32>(other.data.size());
        refusesWith(other, "twice the same name");
        other.isInDirectory = false;
        refusesWith(other, "a local header that the directory does not name");
    }
    refusesWith(stored("activations/17q5t6a/2"_ba, "x"_ba), "a file that the manifest does not name");
    refusesWith(stored("activations/17q5t6b/1"_ba, "x"_ba), "a file of a unit that the manifest does not name");
}

TEST_F(HostileArchive, MissingParts)
{
    for (qsizetype i = 0; i < m_good.size(); ++i) {
        RawZip zip{.entries = m_good};
        zip.entries.removeAt(i);
        refuses(zip, "one missing");
    }
    refuses({.entries = {}}, "empty archive");
}

TEST_F(HostileArchive, LinksAndDevices)
{
    for (const quint32 type : {0120000u, 0020000u, 0060000u, 0010000u, 0140000u, 0040000u}) {
        refusesChanged(2, [type](RawEntry& entry) { entry.attributes = (type | 0644u) << 16; }, "type in the mode");
        RawEntry folder = stored("activations/"_ba, {});
        folder.attributes = (type | 0755u) << 16;
        if (type != 0040000u)
            refusesWith(folder, "a folder that is something else");
    }
    refusesChanged(2, [](RawEntry& entry) { entry.attributes = 0x10; }, "a file that calls itself a folder");
    RawEntry folder = stored("activations/"_ba, "x"_ba);
    refusesWith(folder, "a folder with content");
}

TEST_F(HostileArchive, HeadersThatContradictEachOther)
{
    refusesChanged(0, [](RawEntry& e) { e.localName = "manifest.p7s"; }, "another local name");
    refusesChanged(2, [](RawEntry& e) { e.localName = "activations/17q5t6a/2"; }, "another local name");
    refusesChanged(2, [](RawEntry& e) { e.localName = "x"; }, "another length of the local name");
    refusesChanged(2, [](RawEntry& e) { e.localMethod = 8; }, "another local method");
    refusesChanged(2, [](RawEntry& e) { e.localSize = 5; }, "another local size");
    refusesChanged(2, [](RawEntry& e) { e.size = e.size - 1; }, "smaller");
    refusesChanged(2, [](RawEntry& e) { e.size = 0xffff'fff0; }, "huge");
    refusesChanged(2, [](RawEntry& e) { e.compressedSize = 3; }, "another packed size");
    refusesChanged(2, [](RawEntry& e) { e.method = 99; }, "unknown method");
    refusesChanged(2, [](RawEntry& e) { e.method = 12; }, "bzip2");
    refusesChanged(2, [](RawEntry& e) { e.method = 8; }, "deflated, says it");
    refusesChanged(2, [](RawEntry& e) { e.flags = 1; }, "encrypted");
    refusesChanged(2, [](RawEntry& e) { e.flags = 1 << 6; }, "strongly encrypted");
    refusesChanged(2, [](RawEntry& e) { e.flags = 1 << 13; }, "masked headers");
    refusesChanged(2, [](RawEntry& e) { e.disk = 1; }, "on another disk");
    refusesChanged(2, [](RawEntry& e) { e.comment = "hello"; }, "with a comment");
    refusesChanged(2, [](RawEntry& e) { e.offset = 0; }, "overlapping");
    refusesChanged(2, [](RawEntry& e) { e.offset = 0xffff'ffff; }, "ZIP64 offset");
    refusesChanged(2, [](RawEntry& e) { e.offset = 0x7fff'ffff; }, "behind the end");
    refusesChanged(2, [](RawEntry& e) { e.compressedSize = e.size = 0xffff'ffff; }, "ZIP64 sizes");
    refusesChanged(2, [](RawEntry& e) { e.extra = QByteArray("\x01\x00\x08\x00", 4) + QByteArray(8, '\0'); }, "ZIP64");
    refusesChanged(2, [](RawEntry& e) { e.localExtra = QByteArray("\x01\x00\x00\x00", 4); }, "ZIP64, local");
    refusesChanged(2, [](RawEntry& e) { e.extra = QByteArray("\x75\x70\x01\x00x", 5); }, "a second name");
    refusesChanged(2, [](RawEntry& e) { e.extra = QByteArray("\x55\x54\xff\x00x", 5); }, "extra field too long");
    refusesChanged(2, [](RawEntry& e) { e.extra = "abc"; }, "extra field too short");
}

TEST_F(HostileArchive, SomethingBeforeBetweenOrBehind)
{
    refuses({.entries = m_good, .before = "#!/bin/sh\n"}, "before");
    refuses({.entries = m_good, .behindEntries = "x"}, "before the directory");
    refuses({.entries = m_good, .behind = "x"}, "behind");
    refuses({.entries = m_good, .comment = "comment"}, "comment");
    refuses({.entries = m_good, .countMore = 1}, "one more than there is");
    refuses({.entries = m_good, .countMore = -1}, "one less than there is");
    refuses({.entries = m_good, .disk = 1}, "several disks");
    refusesChanged(0, [](RawEntry& e) { e.behind = "x"; }, "between");
    refusesChanged(0, [](RawEntry& e) { e.behind = "PK\x03\x04"; }, "between");
    const QByteArray whole = RawZip{.entries = m_good}.bytes();
    write(m_path, whole + whole);
    EXPECT_FALSE(SitePackage::inspect(m_path)) << "two packages in one file";
}

/// Number in little endian, of so many bytes.
static QByteArray little(quint64 value, int bytes)
{
    QByteArray out;
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>((value >> (8 * i)) & 0xff);
    return out;
}

TEST_F(HostileArchive, Zip64EndRecords)
{
    const QByteArray whole = RawZip{.entries = m_good}.bytes();
    const qsizetype end = whole.size() - 22; // without a comment
    const quint64 count = static_cast<quint64>(m_good.size());
    const auto start = static_cast<quint64>(whole.indexOf("PK\x01\x02"));
    const QByteArray record = "PK\x06\x06" + little(44, 8) + little(45, 2) + little(45, 2) + little(0, 4) +
                              little(0, 4) + little(count, 8) + little(count, 8) +
                              little(static_cast<quint64>(end) - start, 8) + little(start, 8);
    const QByteArray locator = "PK\x06\x07" + little(0, 4) + little(static_cast<quint64>(end), 8) + little(1, 4);
    ASSERT_EQ(record.size(), 56);
    ASSERT_EQ(locator.size(), 20);
    const auto refusesEnd = [&](const QByteArray& between, const QByteArray& last, const char* what) {
        write(m_path, whole.first(end) + between + last);
        const auto report = SitePackage::inspect(m_path);
        ASSERT_FALSE(report) << what;
        EXPECT_EQ(report.error().kind, ErrorKind::BadFile) << what;
    };
    const QByteArray plain = whole.sliced(end);
    const QByteArray looksThere = "PK\x05\x06" + little(0, 4) + QByteArray(12, '\xff') + little(0, 2);
    write(m_path, whole.first(end) + plain);
    ASSERT_OK(SitePackage::inspect(m_path));
    refusesEnd(record + locator, plain, "both say the same");
    refusesEnd(record + locator, looksThere, "only the large one says it");
    refusesEnd({}, looksThere, "there is no large one");
    refusesEnd(locator, plain, "a locator of nothing");
    refusesEnd(record, plain, "a record that nothing leads to");
    QByteArray elsewhere = locator;
    elsewhere.replace(8, 8, little(0xffff'ffff'ffff'fff0, 8));
    refusesEnd(record + elsewhere, looksThere, "it lies behind the end");
    QByteArray huge = record;
    huge.replace(24, 8, little(0xffff'ffff'ffff'ffff, 8));
    refusesEnd(huge + locator, looksThere, "more entries than there are bytes in the world");
    huge = record;
    huge.replace(4, 8, little(0x7fff'ffff'ffff'ffff, 8));
    refusesEnd(huge + locator, looksThere, "a record that never ends");
}

TEST_F(HostileArchive, Bombs)
{
    RawZip zip{.entries = m_good};
    zip.entries[0] = deflated("manifest.json"_ba, QByteArray(60'000'000, ' '));
    refuses(zip, "unpacks to a thousand times its size");
    zip.entries[0].size = 1'000'000;
    refuses(zip, "says it has less than it unpacks to");
    zip.entries = m_good;
    zip.entries[2] = deflated("activations/17q5t6a/1"_ba, QByteArray(15'000'000, 'x'));
    refuses(zip, "an activation file that unpacks to a thousand times its size");
    zip.entries[2].size = m_good[2].size;
    refuses(zip, "the size that the manifest says, with more behind");
    zip.entries = m_good;
    zip.entries[1] = stored("manifest.p7s"_ba, QByteArray(70'000, '0'));
    refuses(zip, "a signature that is too large");
    // Many entries that share one body.
    zip.entries = m_good;
    for (int i = 2; i < 1000; ++i) {
        RawEntry shared = stored("activations/17q5t6a/" + QByteArray::number(i), {});
        shared.compressedSize = shared.size = m_good[2].size;
        shared.offset = 0;
        zip.entries += shared;
    }
    refuses(zip, "entries that overlap");
    // One to a million: a thousand entries, each of which unpacks the same body to a thousand times its size.
    zip.entries = m_good;
    const RawEntry body = deflated("activations/17q5t6a/2"_ba, QByteArray(1'000'000, ' '));
    zip.entries += body;
    const qsizetype at = RawZip{.entries = m_good}.bytes().indexOf("PK\x01\x02");
    for (int i = 3; i < 1003; ++i) {
        RawEntry shared = body;
        shared.name = "activations/17q5t6a/" + QByteArray::number(i);
        shared.compressedSize = static_cast<quint32>(body.data.size());
        shared.data.clear();
        shared.offset = static_cast<quint32>(at);
        zip.entries += shared;
    }
    refuses(zip, "one to a million");
    zip.entries = m_good;
    for (int i = 2; i < 60'000; ++i)
        zip.entries += stored("activations/17q5t6a/" + QByteArray::number(i), {});
    refuses(zip, "tens of thousands of entries");
}

TEST_F(HostileArchive, NestedArchivesAndHeadersInsideFilesAreJustBytes)
{
    // An activation file is opaque: one that looks like an archive must come through unharmed.
    QFile::remove(m_path);
    SitePackage site = SitePackage::create(u"x"_s);
    const QByteArray nested = RawZip{.entries = m_good}.bytes();
    const auto added = site.addActivation(record(u"17q5t6a"_s, u"nested"_s), nested);
    const auto more = site.addActivation(record(u"17q5t6a"_s, u"end"_s), "PK\x05\x06" + QByteArray(18, '\0'));
    ASSERT_OK(site.save(m_path, laptop()));
    const auto opened = SitePackage::open(m_path, policy());
    ASSERT_OK(opened);
    EXPECT_EQ(*opened->readActivation(added->id), nested);
    EXPECT_EQ(opened->readActivation(more->id)->size(), 22);
}

// The signature and its hashes judge every byte; a checksum adds nothing, and a wrong one changes nothing.
TEST_F(HostileArchive, WrongChecksumsChangeNothing)
{
    const auto good = inspect({.entries = m_good});
    ASSERT_OK(good);
    for (RawZip zip{.entries = m_good}; RawEntry & entry : zip.entries) {
        entry.crc ^= 1;
        const auto report = inspect(zip);
        ASSERT_OK(report);
        EXPECT_EQ(report->manifestSha256, good->manifestSha256);
        EXPECT_EQ(report->signer.fingerprint, good->signer.fingerprint);
    }
}

TEST_F(HostileArchive, NothingIsEverWrittenBesideIt)
{
    refusesWith(stored("../evil"_ba, "x"_ba), "..");
    EXPECT_EQ(QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList{u"site.sitepack"_s});
}
