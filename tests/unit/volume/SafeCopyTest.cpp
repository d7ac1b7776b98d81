// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "volume/SafeCopy.h"

#include "SystemCalls.h"
#include "support/Printers.h"

#include <QDir>
#include <QTemporaryDir>

#include <cerrno>
#include <gtest/gtest.h>

using namespace activation;
using namespace activation::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Large = 1'500'000; ///< several chunks, the last one not full

QByteArray large()
{
    QByteArray bytes(Large, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * i / 7);
    return bytes;
}

class SafeCopyTest : public testing::Test
{
protected:
    SafeCopyTest()
    {
        QDir(m_dir.path()).mkpath(u"stick"_s);
        write(source(), large());
    }

    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<none>");
    }
    QString source() const { return m_dir.filePath(u"site.sitepack"_s); }
    QString stick() const { return m_dir.filePath(u"stick"_s); }
    QString target() const { return m_dir.filePath(u"stick/site.sitepack"_s); }
    QStringList onStick() const { return QDir(stick()).entryList(QDir::Files | QDir::Hidden | QDir::System); }

    /// The old copy is as it was, and there is nothing besides it.
    void expectOldCopy() const
    {
        EXPECT_EQ(contentOf(target()), "old copy");
        EXPECT_EQ(onStick(), QStringList{u"site.sitepack"_s});
    }

    QTemporaryDir m_dir;
};

} // namespace

TEST_F(SafeCopyTest, TheCopyIsEqualAndItsHashComesBack)
{
    for (const QByteArray& content : {QByteArray(), "x"_ba, QByteArray(256 * 1024, 'y'), large()}) {
        write(source(), content);
        const auto copied = safeCopy(source(), target());
        ASSERT_TRUE(copied) << copied.error().toText().toStdString();
        EXPECT_EQ(*copied, Fingerprint::of(content));
        EXPECT_EQ(contentOf(target()), content);
        EXPECT_EQ(contentOf(source()), content);
        EXPECT_EQ(onStick(), QStringList{u"site.sitepack"_s});
    }
}

TEST_F(SafeCopyTest, NamesOfAllKinds)
{
    for (const QString& name :
         {u"site with spaces.sitepack"_s, u"Werk Köln – 工場.sitepack"_s, u"🔑.sitepack"_s, u"no suffix"_s,
          u"%1 %2 %n.sitepack"_s, u"-rf.sitepack"_s, QString(255, u'n'), QString(85, u'字')}) {
        write(m_dir.filePath(name), name.toUtf8());
        const auto copied = safeCopy(m_dir.filePath(name), QDir(stick()).filePath(name));
        ASSERT_TRUE(copied) << copied.error().toText().toStdString();
        EXPECT_EQ(contentOf(QDir(stick()).filePath(name)), name.toUtf8());
    }
    EXPECT_EQ(onStick().size(), 8);
}

TEST_F(SafeCopyTest, ProgressGoesUpAndEndsAtTheTotal)
{
    QList<qint64> seen;
    ASSERT_TRUE(safeCopy(source(), target(), [&seen](qint64 done, qint64 total) {
        EXPECT_EQ(total, 2 * Large);
        seen += done;
    }));
    ASSERT_GT(seen.size(), 4);
    EXPECT_TRUE(std::ranges::is_sorted(seen));
    EXPECT_GT(seen.first(), 0);
    EXPECT_EQ(seen.last(), 2 * Large);
    EXPECT_TRUE(seen.contains(Large)) << "half of it is writing";
}

TEST_F(SafeCopyTest, StoppedAnywhereTheOldCopyStays)
{
    write(target(), "old copy");
    qint64 stopAt = 0;
    for (; stopAt <= 2 * Large; stopAt += 200'000) {
        std::stop_source stop;
        if (stopAt == 0)
            stop.request_stop();
        const auto copied = safeCopy(
            source(), target(),
            [&](qint64 done, qint64) {
                EXPECT_FALSE(stop.stop_requested()) << "it goes on at " << done;
                if (done >= stopAt)
                    stop.request_stop();
            },
            stop.get_token());
        ASSERT_FALSE(copied) << stopAt;
        EXPECT_EQ(copied.error().kind, ErrorKind::Canceled);
        EXPECT_FALSE(copied.error().remedy.isEmpty());
        expectOldCopy();
    }
    EXPECT_TRUE(safeCopy(source(), target()));
    EXPECT_EQ(contentOf(target()), large());
}

TEST_F(SafeCopyTest, ASourceThatIsNotThere)
{
    write(target(), "old copy");
    QFile::remove(source());
    for (const QString& none : {source(), m_dir.path()}) { // nor a folder
        const auto copied = safeCopy(none, target());
        ASSERT_FALSE(copied);
        EXPECT_EQ(copied.error().kind, ErrorKind::Failed);
        EXPECT_TRUE(copied.error().what.contains(none)) << copied.error().what.toStdString();
        EXPECT_FALSE(copied.error().why.isEmpty());
        EXPECT_FALSE(copied.error().remedy.isEmpty());
        expectOldCopy();
    }
}

// A copy that is half of one state and half of another must never be called one.
TEST_F(SafeCopyTest, ASourceThatChangesMeanwhile)
{
    const std::array<std::function<void(QFile&)>, 3> changes{
        [](QFile& file) { file.resize(Large / 2); },
        [](QFile& file) {
            file.seek(Large);
            file.write(QByteArray(700'000, 'm'));
        },
        [](QFile& file) { file.write("changed at its beginning"); },
    };
    for (size_t i = 0; i < changes.size(); ++i) {
        write(source(), large());
        write(target(), "old copy");
        {
            // File systems keep time in ticks: a change right after the making would have the same one.
            QFile file(source());
            ASSERT_TRUE(file.open(QIODevice::ReadWrite));
            ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTime().addDays(-1), QFile::FileModificationTime));
        }
        bool isChanged = false;
        const auto copied = safeCopy(source(), target(), [&](qint64 done, qint64 total) {
            EXPECT_LE(done, total);
            if (std::exchange(isChanged, true))
                return;
            QFile file(source());
            ASSERT_TRUE(file.open(QIODevice::ReadWrite));
            changes[i](file);
        });
        ASSERT_FALSE(copied) << "change " << i;
        EXPECT_EQ(copied.error().kind, ErrorKind::Failed);
        EXPECT_TRUE(copied.error().why.contains(u"changed"_s)) << copied.error().toText().toStdString();
        EXPECT_FALSE(copied.error().remedy.isEmpty());
        expectOldCopy();
    }
}

#ifndef Q_OS_WIN
// What is open can be read to its end, whatever becomes of its name: a package is replaced by a rename.
TEST_F(SafeCopyTest, ASourceThatIsReplacedOrRemovedMeanwhileIsCopiedAsItWas)
{
    write(m_dir.filePath(u"next"_s), "the next revision");
    bool isDone = false;
    ASSERT_TRUE(safeCopy(source(), target(), [&](qint64, qint64) {
        if (!std::exchange(isDone, true)) {
            EXPECT_TRUE(QFile::remove(source()));
            EXPECT_TRUE(QFile::rename(m_dir.filePath(u"next"_s), source()));
        }
    }));
    EXPECT_EQ(contentOf(target()), large());
    EXPECT_EQ(contentOf(source()), "the next revision");
}

TEST_F(SafeCopyTest, AFolderThatGoesMeanwhile)
{
    write(target(), "old copy");
    const auto copied = safeCopy(source(), target(), [&](qint64, qint64) { QDir(stick()).removeRecursively(); });
    ASSERT_FALSE(copied);
    EXPECT_TRUE(copied.error().why.contains(u"gone"_s)) << copied.error().toText().toStdString();
    EXPECT_TRUE(copied.error().remedy.contains(u"Plug the stick in"_s));
    EXPECT_EQ(contentOf(source()), large());
}
#endif

TEST_F(SafeCopyTest, AFolderThatWasNeverThere)
{
    const auto copied = safeCopy(source(), m_dir.filePath(u"none/site.sitepack"_s));
    ASSERT_FALSE(copied);
    EXPECT_TRUE(copied.error().why.contains(u"gone"_s)) << copied.error().toText().toStdString();
    EXPECT_TRUE(copied.error().why.contains(u"none"_s));
    EXPECT_FALSE(QFileInfo::exists(m_dir.filePath(u"none"_s)));
}

TEST_F(SafeCopyTest, AFolderUnderTheTargetsNameIsNotReplaced)
{
    QDir(target()).mkpath(u"."_s);
    write(target() + u"/inside"_s, "x");
    const auto copied = safeCopy(source(), target());
    ASSERT_FALSE(copied);
    EXPECT_FALSE(copied.error().why.isEmpty());
    EXPECT_EQ(contentOf(target() + u"/inside"_s), "x");
    EXPECT_EQ(onStick(), QStringList());
}

#ifdef Q_OS_LINUX
TEST_F(SafeCopyTest, IsFlushedBeforeItTakesTheOldCopysPlaceAndAfterIt)
{
    write(target(), "old copy");
    SystemCalls calls;
    QList<QByteArray> states;
    calls.onFlush = [&](int) {
        states += contentOf(target());
        return 0;
    };
    ASSERT_TRUE(safeCopy(source(), target()));
    EXPECT_EQ(states, (QList<QByteArray>{"old copy", large()})) << "the file first, the folder once it is in place";
}

TEST_F(SafeCopyTest, AStickThatCannotFlush)
{
    write(target(), "old copy");
    SystemCalls calls;
    calls.onFlush = [](int) {
        return EIO;
    };
    const auto copied = safeCopy(source(), target());
    ASSERT_FALSE(copied);
    EXPECT_TRUE(copied.error().why.contains(u"Input/output error"_s)) << copied.error().toText().toStdString();
    EXPECT_TRUE(copied.error().remedy.contains(u"another stick"_s));
    expectOldCopy();
}

// A worn-out stick takes everything and gives something else back.
TEST_F(SafeCopyTest, AStickThatGivesSomethingElseBack)
{
    write(target(), "old copy");
    SystemCalls calls;
    calls.onDropCache = [this](int) {
        for (const QString& name : onStick()) {
            if (name == u"site.sitepack"_s)
                continue;
            QFile worn(QDir(stick()).filePath(name));
            ASSERT_TRUE(worn.open(QIODevice::ReadWrite));
            worn.seek(Large - 1);
            worn.write("?");
        }
    };
    const auto copied = safeCopy(source(), target());
    ASSERT_FALSE(copied);
    EXPECT_TRUE(copied.error().why.contains(u"read back"_s)) << copied.error().toText().toStdString();
    EXPECT_TRUE(copied.error().remedy.contains(u"another"_s));
    expectOldCopy();

    // The same where its end is missing.
    calls.onDropCache = [this](int) {
        for (const QString& name : onStick()) {
            if (name != u"site.sitepack"_s)
                QFile::resize(QDir(stick()).filePath(name), Large - 1);
        }
    };
    EXPECT_FALSE(safeCopy(source(), target()));
    expectOldCopy();
}
#endif
