// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
//
// ZIP files with activation files in them, made byte by byte as no well-behaved tool would, and as the usual tools do.
#include "activation/Unpack.h"
#include "support/PeakMemory.h"
#include "support/Printers.h"
#include "support/RawZip.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

using samples::deflated;
using samples::RawEntry;
using samples::RawZip;
using samples::stored;

class UnpackHostile : public testing::Test
{
protected:
    UnpackHostile() { QLoggingCategory::setFilterRules(u"kf.archive*=false"_s); }

    static QList<RawEntry> good()
    {
        return {stored("a/capacity_1"_ba, "the first file"_ba), deflated("capacity_2"_ba, QByteArray(5000, 'x'))};
    }
    void put(const QByteArray& bytes)
    {
        QFile file(m_zip);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    int countOutside() const
    {
        int count = 0;
        for (QDirIterator all(m_dir.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                              QDirIterator::Subdirectories);
             all.hasNext();) {
            const QString path = all.next();
            count += path != m_zip && !path.startsWith(m_out) ? 1 : 0;
        }
        return count;
    }
    void refuses(const QByteArray& bytes, const QString& reason, const char* what)
    {
        put(bytes);
        const auto paths = unpackActivationFiles(m_zip, m_out);
        ASSERT_FALSE(paths) << what;
        EXPECT_EQ(paths.error().kind, ErrorKind::BadFile) << what;
        EXPECT_TRUE(paths.error().why.contains(reason)) << what << ": " << paths.error().why.toStdString();
        EXPECT_FALSE(paths.error().remedy.isEmpty()) << what;
        EXPECT_FALSE(QFileInfo::exists(m_out)) << what << ": something was written";
        EXPECT_EQ(countOutside(), 0) << what;
    }
    void refusesChanged(const std::function<void(RawEntry&)>& change, const QString& reason, const char* what)
    {
        for (qsizetype index = 0; index < 2; ++index) {
            RawZip zip{.entries = good()};
            change(zip.entries[index]);
            refuses(zip.bytes(), reason, what);
        }
    }
    /// What came out, by name.
    QMap<QString, QByteArray> unpacked()
    {
        QMap<QString, QByteArray> all;
        const auto paths = unpackActivationFiles(m_zip, m_out);
        EXPECT_TRUE(paths) << (paths ? std::string() : paths.error().toText().toStdString());
        for (const QString& path : paths.value_or(QStringList())) {
            QFile file(path);
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            all[QFileInfo(path).fileName()] = file.readAll();
        }
        QDir(m_out).removeRecursively();
        return all;
    }

    QTemporaryDir m_dir;
    QString m_zip = m_dir.filePath(u"files.zip"_s);
    QString m_out = m_dir.filePath(u"out"_s);
};

TEST_F(UnpackHostile, RefusesWithTheReason)
{
    refusesChanged([](RawEntry& e) { e.crc ^= 1; }, u"checksum"_s, "wrong checksum");
    refusesChanged([](RawEntry& e) { e.data[3] = static_cast<char>(e.data[3] ^ 1); }, u"checksum"_s, "another byte");
    refusesChanged([](RawEntry& e) { e.localName = "evil"; }, u"own header"_s, "another local name");
    refusesChanged([](RawEntry& e) { e.localSize = 1; }, u"own header"_s, "another local size");
    refusesChanged([](RawEntry& e) { e.offset = 1; }, u"overlaps"_s, "overlap");
    refusesChanged([](RawEntry& e) { e.flags = 1; }, u"encrypted"_s, "encrypted");
    refusesChanged([](RawEntry& e) { e.method = 99; }, u"method"_s, "unknown method");
    refusesChanged([](RawEntry& e) { e.extra = QByteArray("\x75\x70\x01\x00x", 5); }, u"features"_s, "a second name");
    for (const quint32 type : {0120000u, 0020000u, 0060000u, 0010000u, 0140000u})
        refusesChanged([type](RawEntry& e) { e.attributes = (type | 0644u) << 16; }, u"link"_s, "no plain file");
    refusesChanged([](RawEntry& e) { e.name = QByteArray("a\0b", 3); }, u"under that name"_s, "NUL in a name");
    refusesChanged([](RawEntry& e) { e.name = QByteArray(2000, 'a'); }, u"under that name"_s, "a long name");
    refusesChanged([](RawEntry& e) { e.name = "a\\b"; }, u"no file name"_s, "backslash");
    refusesChanged([](RawEntry& e) { e.name = "a\nb"; }, u"no file name"_s, "line feed");
    refuses(RawZip{.entries = good() + QList{good()[0]}}.bytes(), u"twice"_s, "twice");
    refuses(RawZip{.entries = good(), .before = "#!/bin/sh\n"}.bytes(), {}, "before");
    refuses(RawZip{.entries = good(), .behind = "x"}.bytes(), u"does not fit"_s, "behind");
    refuses(RawZip{.entries = good(), .countMore = -1}.bytes(), u"does not fit"_s, "one less");
    refuses(RawZip{.entries = {deflated("bomb"_ba, QByteArray(16'000'000, ' '))}}.bytes(), u"times its size"_s, "bomb");
    RawZip lying{.entries = {deflated("bomb"_ba, QByteArray(16'000'000, ' '))}};
    lying.entries[0].size = 1'000'000;
    refuses(lying.bytes(), u"checksum"_s, "says it is smaller");
    QList<RawEntry> many;
    for (int i = 0; i < 5000; ++i)
        many += stored(QByteArray::number(i), {});
    refuses(RawZip{.entries = many}.bytes(), u"too many"_s, "thousands");
    refuses(RawZip{.entries = {stored(QByteArray("a/").repeated(20) + "x", "y"_ba)}}.bytes(), u"deeply"_s, "deep");
    QByteArray nested = RawZip{.entries = good()}.bytes();
    for (int i = 0; i < 5; ++i)
        nested = RawZip{.entries = {stored("inner.zip"_ba, nested)}}.bytes();
    refuses(nested, u"deeply"_s, "nested");
    refuses(RawZip{.entries = {stored("inner.zip"_ba, RawZip{.entries = good(), .behind = "x"}.bytes())}}.bytes(),
            u"does not fit"_s, "a hostile one inside");
}

TEST_F(UnpackHostile, PathsAreDroppedAndNothingLandsOutside)
{
    for (const char* name : {"../evil", "/etc/evil", "a/../../evil", "./evil", "C:/evil", "//host/share/evil"}) {
        put(RawZip{.entries = {stored(name, "x"_ba)}}.bytes());
        const auto paths = unpackActivationFiles(m_zip, m_out);
        if (paths) {
            ASSERT_EQ(paths->size(), 1) << name;
            EXPECT_TRUE(QFileInfo(paths->first()).canonicalFilePath().startsWith(QFileInfo(m_out).canonicalFilePath()));
            EXPECT_EQ(QFileInfo(paths->first()).fileName(), u"evil"_s);
        }
        EXPECT_EQ(countOutside(), 0) << name;
        QDir(m_out).removeRecursively();
    }
}

TEST_F(UnpackHostile, CutOffAnywhereOrAnyByteChangedGivesTheSameFilesOrNone)
{
    const QByteArray whole = RawZip{.entries = good()}.bytes();
    put(whole);
    const auto expected = unpacked();
    ASSERT_EQ(expected.size(), 2);
    for (qsizetype length = 0; length < whole.size(); ++length)
        refuses(whole.first(length), {}, "cut off");
    int taken = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x21);
        put(changed);
        const bool isTaken = unpackActivationFiles(m_zip, m_out).has_value();
        QDir(m_out).removeRecursively();
        if (isTaken) {
            // Times, versions and names are not covered by anything; the bytes of the files are.
            QList<QByteArray> contents = unpacked().values();
            std::sort(contents.begin(), contents.end());
            EXPECT_EQ(contents, (QList<QByteArray>{"the first file", QByteArray(5000, 'x')})) << "byte " << at;
            ++taken;
        }
        EXPECT_EQ(countOutside(), 0);
    }
    EXPECT_LT(taken, whole.size() / 2);
}

TEST_F(UnpackHostile, TakesWhatTheUsualToolsWrite)
{
    const QDir dir(m_dir.path());
    ASSERT_TRUE(dir.mkpath(u"in/folder"_s));
    for (const auto& [name, bytes] : {std::pair(u"in/capacity 1"_s, QByteArray("one")),
                                      std::pair(u"in/folder/capacity_2"_s, QByteArray(5000, 'x'))}) {
        QFile file(dir.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    const QMap<QString, QByteArray> expected{{u"capacity 1"_s, "one"}, {u"capacity_2"_s, QByteArray(5000, 'x')}};
    const QList<QStringList> tools{
        {u"zip"_s, u"-q"_s, u"-r"_s, m_zip, u"."_s},
        {u"bsdtar"_s, u"-a"_s, u"-cf"_s, m_zip, u"capacity 1"_s, u"folder"_s},
        {u"python3"_s, u"-m"_s, u"zipfile"_s, u"-c"_s, m_zip, u"capacity 1"_s, u"folder"_s},
    };
    int tried = 0;
    for (QStringList words : tools) {
        const QString program = QStandardPaths::findExecutable(words.takeFirst());
        if (program.isEmpty())
            continue;
        QFile::remove(m_zip);
        QProcess tool;
        tool.setWorkingDirectory(dir.filePath(u"in"_s));
        tool.start(program, words);
        ASSERT_TRUE(tool.waitForFinished(60'000) && tool.exitCode() == 0) << program.toStdString();
        EXPECT_EQ(unpacked(), expected) << program.toStdString();
        ++tried;
    }
    EXPECT_GT(tried, 0);
}

#ifdef Q_OS_LINUX
// Runs below in a process of its own.
TEST_F(UnpackHostile, DISABLED_Child)
{
    put(RawZip{.entries = good()}.bytes());
    unpacked();
    const QDir dir(qEnvironmentVariable("HOSTILE_FOLDER"));
    for (const QString& name : dir.entryList(QDir::Files)) {
        const qint64 before = memoryOf("VmRSS");
        ASSERT_TRUE(forgetPeak());
        const auto paths = unpackActivationFiles(dir.filePath(name), m_out);
        const qint64 more = memoryOf("VmHWM") - before;
        EXPECT_LT(more, 64 * 1024 * 1024) << name.toStdString();
        qInfo("%-32s %lld KiB more, %s", qPrintable(name), more / 1024, paths ? "taken" : "refused");
        QDir(m_out).removeRecursively();
    }
}

TEST_F(UnpackHostile, MemoryStaysBelow64MegabytesOverIdle)
{
    if (!forgetPeak())
        GTEST_SKIP() << "/proc/self/clear_refs cannot be written here";
    const QTemporaryDir dir;
    const auto keep = [&](const char* name, const QByteArray& bytes) {
        QFile file(dir.filePath(QLatin1StringView(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    };
    const QByteArray large(15 * 1024 * 1024, 'x');
    keep("two-large.zip", RawZip{.entries = {stored("a"_ba, large), stored("b"_ba, large)}}.bytes());
    keep("too-large.zip", QByteArray(200'000'000, 'x'));
    QList<RawEntry> bombs;
    for (int i = 0; i < 1000; ++i)
        bombs += deflated("a" + QByteArray::number(i), QByteArray(1'000'000, ' '));
    keep("bombs.zip", RawZip{.entries = bombs}.bytes());
    keep("nested-bombs.zip", RawZip{.entries = {stored("a.zip"_ba, RawZip{.entries = bombs}.bytes()),
                                                stored("b.zip"_ba, RawZip{.entries = bombs}.bytes())}}
                                 .bytes());
    const QByteArray head = "From: a@b\nMIME-Version: 1.0\nContent-Type: application/octet-stream; name=x\n"
                            "Content-Disposition: attachment; filename=x\nContent-Transfer-Encoding: base64\n\n";
    QByteArray mail = head;
    while (mail.size() < 16'000'000)
        mail += QByteArray(76, 'A') + '\n';
    keep("large.eml", mail);
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOSTILE_FOLDER"_s, dir.path());
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(QCoreApplication::applicationFilePath(),
                {u"--gtest_also_run_disabled_tests"_s, u"--gtest_filter=UnpackHostile.DISABLED_Child"_s});
    ASSERT_TRUE(child.waitForFinished(240'000));
    const QByteArray said = child.readAll();
    EXPECT_EQ(child.exitCode(), 0) << said.toStdString();
    EXPECT_TRUE(said.contains("KiB more")) << said.toStdString();
    if (qEnvironmentVariableIsSet("HOSTILE_SHOW"))
        qInfo("%s", said.constData());
}
#endif

} // namespace
} // namespace activation
