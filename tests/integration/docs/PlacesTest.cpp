// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "MarkdownPage.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation::test {
namespace {

const QDir project(QStringLiteral(PROJECT_FOLDER));

/// A path of the project, as pages write it: "core/http", "tests/unit/*.cpp", "core/ledger/Salvage".
bool isThere(const QString& path)
{
    if (project.exists(path))
        return true;
    // "core/ledger/Salvage" is its two files.
    const QFileInfo pattern(path.contains(u'*') ? path : path + u".*"_s);
    return !QDir(project.filePath(pattern.path())).entryList({pattern.fileName()}).isEmpty();
}

TEST(DocumentedPlaces, EveryPathOfTheProjectIsThere)
{
    static const QRegularExpression path(
        u"^(?:\\./)?((?:core|ui|app|docs|tests|packaging|resources|translations|cmake)/[\\w./*-]+|run\\.sh|test\\.sh)"_s);
    int tried = 0;
    for (const MarkdownPage& page : MarkdownPage::all()) {
        for (const QString& code : page.code) {
            const auto match = path.match(code);
            if (!match.hasMatch())
                continue;
            EXPECT_TRUE(isThere(match.captured(1))) << qPrintable(page.file) << ": " << qPrintable(code);
            ++tried;
        }
    }
    EXPECT_GT(tried, 20) << "the pages' paths were not found";
}

// The page of promises names the test that keeps each: "Suite.Case", "Suite.*", "Instance/Suite.*".
TEST(DocumentedPlaces, EveryTestThatKeepsAPromiseIsThere)
{
    QByteArray tests;
    for (QDirIterator files(project.filePath(u"tests"_s), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        tests += file.readAll();
    }
    const QString sources = QString::fromUtf8(tests);
    static const QRegularExpression name(u"^(?:\\w+/)?([A-Z]\\w+)\\.([A-Z]\\w+|\\*)$"_s);
    int tried = 0;
    for (const QString& code : MarkdownPage::read(project.filePath(u"docs/security.md"_s)).code) {
        const auto match = name.match(code);
        if (!match.hasMatch() || project.exists(code))
            continue;
        const QString wanted = match.captured(2) == u"*"_s ? QString() : match.captured(2) + u"\\b"_s;
        const QRegularExpression test(u"TEST(?:_[FP])?\\(%1,\\s*%2"_s.arg(match.captured(1), wanted));
        EXPECT_TRUE(sources.contains(test)) << qPrintable(code);
        ++tried;
    }
    EXPECT_GT(tried, 20) << "the page's tests were not found";
}

TEST(DocumentedPlaces, EveryLinkLeadsSomewhere)
{
    int tried = 0;
    for (const MarkdownPage& page : MarkdownPage::all()) {
        for (const MarkdownPage::Link& link : page.links) {
            const QString target =
                link.target.isEmpty() ? page.file : QDir::cleanPath(QFileInfo(page.file).path() + u'/' + link.target);
            EXPECT_TRUE(project.exists(target)) << qPrintable(page.file) << ": " << qPrintable(link.target);
            if (!link.anchor.isEmpty() && target.endsWith(u".md"_s)) {
                EXPECT_TRUE(MarkdownPage::read(target).anchors.contains(link.anchor))
                    << qPrintable(page.file) << ": " << qPrintable(link.target) << '#' << qPrintable(link.anchor);
            }
            ++tried;
        }
    }
    EXPECT_GT(tried, 40) << "the pages' links were not found";
}

TEST(DocumentedPlaces, EveryPictureIsShownSomewhere)
{
    QSet<QString> shown;
    for (const MarkdownPage& page : MarkdownPage::all()) {
        for (const MarkdownPage::Link& link : page.links)
            shown.insert(QDir::cleanPath(QFileInfo(page.file).path() + u'/' + link.target));
    }
    for (const QString& picture : QDir(project.filePath(u"docs/pictures"_s)).entryList({u"*.png"_s}))
        EXPECT_TRUE(shown.contains(u"docs/pictures/"_s + picture)) << qPrintable(picture);
}

TEST(DocumentedPlaces, EveryPictureIsMadeByATest)
{
    QFile list(project.filePath(u"docs/pictures/made-by.txt"_s));
    ASSERT_TRUE(list.open(QIODevice::ReadOnly | QIODevice::Text));
    QByteArray tests;
    QDirIterator sources(project.filePath(u"tests/gui"_s), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile source(sources.next());
        ASSERT_TRUE(source.open(QIODevice::ReadOnly));
        tests += source.readAll();
    }
    QStringList made;
    for (const QByteArray& line : list.readAll().split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (line.startsWith('#') || words.size() != 2)
            continue;
        made += QString::fromUtf8(words[0]);
        EXPECT_TRUE(tests.contains("u\"" + words[1] + "\"_s")) << line.constData();
    }
    made.sort();
    EXPECT_EQ(QDir(project.filePath(u"docs/pictures"_s)).entryList({u"*.png"_s}, QDir::Files, QDir::Name), made);
}

} // namespace
} // namespace activation::test
