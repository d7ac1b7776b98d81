// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "PackageSamples.h"
#include "support/PeakMemory.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>

using namespace activation;
using namespace activation::samples;
using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX
namespace {

constexpr qint64 Allowed = 64 * 1024 * 1024;

QByteArray noise(qsizetype size)
{
    QRandomGenerator random(7);
    QList<quint32> words(size / 4);
    random.fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char*>(words.constData()), words.size() * 4);
}

/// The archives that make a careless reader take the most memory.
void makeHostile(const QDir& dir, const QList<RawEntry>& good)
{
    const auto keep = [&dir](const char* name, const RawZip& zip) {
        write(dir.filePath(QLatin1StringView(name)), zip.bytes());
    };
    RawZip zip{.entries = good};
    // Parsed, it would be several times as large.
    zip.entries[0] = stored("manifest.json"_ba, "[" + QByteArray("[],{},\"\",").repeated(6'000'000) + "0]");
    keep("manifest-of-many-values", zip);
    zip.entries = good;
    zip.entries[0] = stored("manifest.json"_ba, QByteArray("[").repeated(Manifest::MaxBytes - 1));
    keep("manifest-nested", zip);
    zip.entries = good;
    zip.entries[0] = deflated("manifest.json"_ba, QByteArray(60'000'000, ' '));
    keep("bomb", zip);
    zip.entries[0].size = 1'000'000;
    keep("bomb-that-says-it-is-small", zip);
    zip.entries = good;
    for (int i = 2; i < 65'000; ++i)
        zip.entries += stored("activations/17q5t6a/" + QByteArray::number(i), {});
    keep("many-entries", zip);
    zip.entries = good;
    for (int i = 2; i < 500; ++i) {
        RawEntry entry = stored("activations/17q5t6a/" + QByteArray::number(i), {});
        entry.extra = QByteArray("\x34\x12\xfb\xff", 4) + QByteArray(0xfffb, 'x');
        zip.entries += entry;
    }
    keep("large-directory", zip);
    zip.entries = good;
    for (int i = 0; i < 500; ++i)
        zip.entries += stored(QByteArray("a/").repeated(30'000), {});
    keep("long-names", zip);
    zip.entries = good;
    zip.entries[1] = stored("manifest.p7s"_ba, QByteArray("\x30\x80").repeated(32'000));
    keep("nested-signature", zip);
    zip.entries = good;
    zip.entries[2] = stored("activations/17q5t6a/1"_ba, noise(16 * 1024 * 1024));
    keep("activation-as-large-as-allowed", zip);
}

} // namespace

// Runs below in a process of its own, whose memory is its own: says how much more it took than while idle.
TEST(HostileMemory, DISABLED_Child)
{
    const QDir dir(qEnvironmentVariable("HOSTILE_FOLDER"));
    ASSERT_OK(SitePackage::inspect(dir.filePath(u"good"_s))) << "what is loaded once is loaded now";
    for (const QString& name : dir.entryList(QDir::Files)) {
        if (name == u"good"_s)
            continue;
        const qint64 before = memoryOf("VmRSS");
        ASSERT_TRUE(forgetPeak());
        const auto report = SitePackage::inspect(dir.filePath(name));
        const qint64 more = memoryOf("VmHWM") - before;
        EXPECT_FALSE(report) << name.toStdString();
        EXPECT_LT(more, Allowed) << name.toStdString();
        qInfo("%-32s %lld KiB more", qPrintable(name), more / 1024);
    }
}

TEST(HostileMemory, StaysBelow64MegabytesOverIdle)
{
    if (!forgetPeak())
        GTEST_SKIP() << "/proc/self/clear_refs cannot be written here";
    const QTemporaryDir dir;
    smallPackage(dir.filePath(u"good"_s));
    makeHostile(QDir(dir.path()), entriesOf(dir.filePath(u"good"_s)));
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOSTILE_FOLDER"_s, dir.path());
    environment.insert(u"QT_LOGGING_RULES"_s, u"kf.archive*=false"_s);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(QCoreApplication::applicationFilePath(),
                {u"--gtest_also_run_disabled_tests"_s, u"--gtest_filter=HostileMemory.DISABLED_Child"_s});
    ASSERT_TRUE(child.waitForFinished(240'000));
    const QByteArray said = child.readAll();
    EXPECT_EQ(child.exitCode(), 0) << said.toStdString();
    EXPECT_TRUE(said.contains("KiB more")) << said.toStdString();
    if (qEnvironmentVariableIsSet("HOSTILE_SHOW"))
        qInfo("%s", said.constData());
}
#endif
