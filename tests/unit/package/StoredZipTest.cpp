// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
//
// What is saved is read by unzip, and by ZipDirectory, which is stricter.
#include "package/StoredZip.h"

#include "package/ZipDirectory.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

class StoredZipTest : public testing::Test
{
protected:
    StoredZipTest() : m_file(m_folder.filePath(u"a.zip"_s))
    {
        EXPECT_TRUE(m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    }
    StoredZip zip() { return StoredZip(m_file, QDateTime(QDate(2026, 11, 25), QTime(13, 14, 16))); }
    static bool add(StoredZip& zip, const QByteArray& name, const QByteArray& bytes)
    {
        return zip.begin(name) && zip.write(bytes) && zip.end();
    }
    static QByteArray unzip(const QStringList& words)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"unzip"_s, words);
        EXPECT_TRUE(process.waitForFinished());
        const QByteArray said = process.readAll();
        EXPECT_EQ(process.exitCode(), 0) << said.constData();
        return said;
    }
    static ZipRules anything()
    {
        ZipRules rules;
        rules.kindOf = [](QByteArrayView) {
            return EntryKind::Activation;
        };
        return rules;
    }

    QTemporaryDir m_folder;
    QFile m_file;
};

TEST_F(StoredZipTest, IsReadByUnzipWithEveryByteAndTime)
{
    // Small ones that are gathered, an empty one, one that is larger than what is gathered, one behind it.
    const QByteArray large(5 * 1024 * 1024 + 3, 'x');
    StoredZip zip = this->zip();
    ASSERT_TRUE(add(zip, "manifest.json", "{}"));
    ASSERT_TRUE(add(zip, "activations/17q5t6a/1", ""));
    ASSERT_TRUE(add(zip, "activations/17q5t6a/2", large));
    ASSERT_TRUE(zip.begin("activations/17q5t6a/3"));
    ASSERT_TRUE(zip.write("in "));
    ASSERT_TRUE(zip.write("parts"));
    ASSERT_TRUE(zip.end());
    ASSERT_TRUE(zip.finish());

    const QString path = m_file.fileName();
    EXPECT_TRUE(unzip({u"-t"_s, path}).contains("No errors detected")); // the checksums
    const QByteArray list = unzip({u"-Zl"_s, path});
    EXPECT_EQ(list.count("stor 26-Nov-25 13:14"), 4) << list.constData();
    EXPECT_EQ(list.count("-rw-r--r--"), 4) << list.constData();
    EXPECT_EQ(unzip({u"-p"_s, path, u"activations/17q5t6a/2"_s}), large);
    EXPECT_EQ(unzip({u"-p"_s, path, u"activations/17q5t6a/3"_s}), "in parts");

    const auto directory = ZipDirectory::read(m_file, anything());
    ASSERT_TRUE(directory) << qUtf8Printable(directory.error());
    ASSERT_EQ(directory->entries().size(), 4);
    EXPECT_EQ(directory->find("activations/17q5t6a/2")->size, large.size());
}

TEST_F(StoredZipTest, OfNothingIsReadToo)
{
    StoredZip zip = this->zip();
    ASSERT_TRUE(zip.finish());
    const auto directory = ZipDirectory::read(m_file, anything());
    ASSERT_TRUE(directory) << qUtf8Printable(directory.error());
    EXPECT_TRUE(directory->entries().isEmpty());
}

TEST_F(StoredZipTest, ANameStandsOnceAndEntriesOneBehindTheOther)
{
    StoredZip twice = zip();
    ASSERT_TRUE(add(twice, "a", "1"));
    EXPECT_FALSE(twice.begin("a"));
    EXPECT_FALSE(twice.fault().isEmpty());
    EXPECT_FALSE(twice.finish()) << "after a failure everything fails";

    StoredZip nested = zip();
    ASSERT_TRUE(nested.begin("a"));
    EXPECT_FALSE(nested.begin("b"));
    StoredZip nameless = zip();
    EXPECT_FALSE(nameless.begin(""));
}

TEST_F(StoredZipTest, AsManyEntriesAsAZipHoldsAndNoMore)
{
    StoredZip zip = this->zip();
    for (qsizetype number = 0; number < MaxZipEntries; ++number)
        ASSERT_TRUE(add(zip, QByteArray::number(number), {}));
    EXPECT_FALSE(zip.begin("one more"));
}

TEST_F(StoredZipTest, WhatTheDiskRefusesIsAFailure)
{
    QFile full(u"/dev/full"_s);
    ASSERT_TRUE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    StoredZip zip(full, QDateTime(QDate(2026, 11, 25), QTime(13, 14, 16)));
    const bool isWritten = add(zip, "a", QByteArray(3 * 1024 * 1024, 'x')) && zip.finish();
    EXPECT_FALSE(isWritten);
    EXPECT_NE(full.error(), QFileDevice::NoError);
}

} // namespace
} // namespace activation
