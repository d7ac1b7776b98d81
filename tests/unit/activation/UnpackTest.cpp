// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/Unpack.h"

#include "domain/ActivationFile.h"
#include "support/Printers.h"

#include <KZip>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

class Unpack : public testing::Test
{
protected:
    QString zip(const QList<std::pair<QString, QByteArray>>& files, const QString& link = {})
    {
        const QString path = folder.filePath(u"files.zip"_s);
        KZip archive(path);
        EXPECT_TRUE(archive.open(QIODevice::WriteOnly));
        for (const auto& [name, bytes] : files)
            EXPECT_TRUE(archive.writeFile(name, bytes));
        if (!link.isEmpty()) {
            EXPECT_TRUE(archive.writeSymLink(link, u"/etc/passwd"_s));
        }
        EXPECT_TRUE(archive.close());
        return path;
    }
    QString out() const { return folder.filePath(u"out"_s); }
    int written() const
    {
        int count = 0;
        for (QDirIterator files(out(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();
             ++count)
            files.next();
        return count;
    }

    QTemporaryDir folder;
};

TEST_F(Unpack, GivesTheFilesUnderTheirExactNames)
{
    const auto paths = unpackActivationFiles(zip({{u"a/capacity_17q5t6a_1"_s, "one"},
                                                  {u"b/capacity_17q5t6a_1"_s, "two"},
                                                  {u"Größe 1"_s, "three"},
                                                  {u".hidden"_s, "x"},
                                                  {u"__MACOSX/._a"_s, "x"}}),
                                             out());
    ASSERT_TRUE(paths) << qUtf8Printable(paths.error().toText());
    QStringList names;
    for (const QString& path : *paths)
        names += QFileInfo(path).fileName();
    names.sort();
    EXPECT_EQ(names, (QStringList{u"Größe 1"_s, u"capacity_17q5t6a_1"_s, u"capacity_17q5t6a_1"_s}));
    EXPECT_EQ(written(), 3);
}

TEST_F(Unpack, RefusesWithoutWritingAnything)
{
    const QByteArray tooLarge(static_cast<qsizetype>(ActivationFile::MaxSize) + 1, '\0');
    for (const QString& bad : {zip({{u"good"_s, "x"}, {u"big"_s, tooLarge}})}) {
        const auto paths = unpackActivationFiles(bad, out());
        ASSERT_FALSE(paths);
        EXPECT_EQ(paths.error().kind, ErrorKind::BadFile);
        EXPECT_EQ(written(), 0);
    }
    EXPECT_FALSE(unpackActivationFiles(zip({{u"good"_s, "x"}}, u"link"_s), out()));
    EXPECT_EQ(written(), 0);
    EXPECT_FALSE(unpackActivationFiles(zip({}), out()));
    QFile junk(folder.filePath(u"junk.zip"_s));
    ASSERT_TRUE(junk.open(QIODevice::WriteOnly));
    junk.write("no ZIP at all");
    junk.close();
    EXPECT_FALSE(unpackActivationFiles(junk.fileName(), out()));
    EXPECT_EQ(written(), 0);
}

TEST_F(Unpack, IsForHoldersByNameOnly)
{
    EXPECT_TRUE(holdsActivationFiles(u"/x/files.ZIP"_s));
    EXPECT_TRUE(holdsActivationFiles(u"/x/From Customer Success.EML"_s));
    EXPECT_TRUE(holdsActivationFiles(u"/x/mail.msg"_s));
    EXPECT_FALSE(holdsActivationFiles(zip({{u"a"_s, "b"}}).chopped(4))) << "an activation file's bytes are its own";
    EXPECT_FALSE(holdsActivationFiles(u"/x/eml"_s));
}

} // namespace
} // namespace activation
