// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/FileTile.h"

#include "Samples.h"
#include "support/Printers.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace activation;
using namespace activation::ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Bytes("\0\x01 any bytes \xff\n", 15);

/// Keeps what a drag carries instead of waiting for a drop.
class Tile : public FileTile
{
public:
    using FileTile::FileTile;
    std::vector<std::unique_ptr<QMimeData>> drags;

protected:
    void runDrag(std::unique_ptr<QMimeData> dragged) override { drags.push_back(std::move(dragged)); }
};

Tile makeTile(const QString& name, const QByteArray& bytes = Bytes)
{
    return Tile(samples::activationFile(Bytes, name), [bytes] { return bytes; });
}

void dragBy(QWidget& widget, int distance)
{
    const QPoint start(20, 10);
    QTest::mousePress(&widget, Qt::LeftButton, {}, start);
    QMouseEvent move(QEvent::MouseMove, QPointF(start + QPoint(distance, 0)), QPointF(start + QPoint(distance, 0)),
                     Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&widget, &move);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, start);
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

} // namespace

TEST(FileTile, DragsOutTheExactNameAndBytes)
{
    for (const QString& name : {u"capacity_17q5t6a"_s, u"Größe «1»"_s, u"with space.txt"_s}) {
        QString path;
        {
            Tile tile = makeTile(name);
            tile.resize(500, 100);
            tile.show();
            dragBy(tile, QApplication::startDragDistance() + 1);
            ASSERT_EQ(tile.drags.size(), 1U);
            const QList<QUrl> urls = tile.drags[0]->urls();
            ASSERT_EQ(urls.size(), 1);
            ASSERT_TRUE(urls[0].isLocalFile());
            path = urls[0].toLocalFile();
            EXPECT_EQ(QFileInfo(path).fileName(), name);
            EXPECT_EQ(contents(path), Bytes);
            // Private: nobody else on this machine looks into the folder.
            const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
            EXPECT_EQ(QFileInfo(QFileInfo(path).path()).permissions() & others, QFile::Permissions());

            dragBy(tile, QApplication::startDragDistance() + 1);
            ASSERT_EQ(tile.drags.size(), 2U);
            EXPECT_EQ(tile.drags[1]->urls(), urls);
        }
        EXPECT_FALSE(QFileInfo::exists(path));
        EXPECT_FALSE(QFileInfo::exists(QFileInfo(path).path()));
    }
}

TEST(FileTile, AClickOrATremblingHandIsNoDrag)
{
    Tile tile = makeTile(u"file"_s);
    tile.show();
    dragBy(tile, QApplication::startDragDistance() - 1);
    QTest::mouseClick(&tile, Qt::LeftButton);
    EXPECT_TRUE(tile.drags.empty());
}

TEST(FileTile, OtherBytesThanTheRecordSaysAreNeverGivenOut)
{
    Tile tile = makeTile(u"file"_s, "something else");
    tile.show();
    QSignalSpy failed(&tile, &FileTile::failed);
    dragBy(tile, QApplication::startDragDistance() + 1);
    EXPECT_TRUE(tile.drags.empty());
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed[0][0].value<Error>().kind, ErrorKind::BadFile);
    const QTemporaryDir folder;
    EXPECT_FALSE(tile.saveAs(folder.filePath(u"out"_s)));
    EXPECT_FALSE(QFileInfo::exists(folder.filePath(u"out"_s)));
}

TEST(FileTile, AnErrorOfTheSourceIsPassedOn)
{
    Tile tile(samples::activationFile(Bytes, u"file"_s),
              []() -> Result<QByteArray> { return failure(samples::error()); });
    const auto data = tile.dragData();
    ASSERT_FALSE(data);
    EXPECT_EQ(data.error().what, samples::error().what);
}

TEST(FileTile, ANameThatIsAPathIsRefused)
{
    for (const QString& name : {u"../evil"_s, u"/etc/evil"_s, u".."_s, u"."_s, u""_s, u"a\\b"_s, u"a\0b"_s}) {
        Tile tile = makeTile(name);
        const auto data = tile.dragData();
        ASSERT_FALSE(data) << name.toStdString();
        EXPECT_EQ(data.error().kind, ErrorKind::RefusedForSafety);
        EXPECT_FALSE(data.error().remedy.isEmpty());
    }
}

TEST(FileTile, SavesACopyByKeyboardUnderTheNameOffered)
{
    const QTemporaryDir folder;
    Tile tile = makeTile(u"capacity_17q5t6a"_s);
    tile.show();
    QSignalSpy saved(&tile, &FileTile::saved);
    auto* button = tile.findChild<QPushButton*>(u"saveCopy"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto* dialog = tile.findChild<QFileDialog*>(u"saveCopyDialog"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"capacity_17q5t6a"_s);
    dialog->setDirectory(folder.path());
    dialog->selectFile(folder.filePath(u"capacity_17q5t6a"_s));
    ASSERT_TRUE(QMetaObject::invokeMethod(dialog, "accept"));
    ASSERT_EQ(saved.size(), 1);
    EXPECT_EQ(saved[0][0].toString(), folder.filePath(u"capacity_17q5t6a"_s));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{u"capacity_17q5t6a"_s});
    EXPECT_EQ(contents(folder.filePath(u"capacity_17q5t6a"_s)), Bytes);
}

TEST(FileTile, SaysWhyACopyWasNotSaved)
{
    const QTemporaryDir folder;
    Tile tile = makeTile(u"file"_s);
    const auto done = tile.saveAs(folder.filePath(u"no/such/folder/file"_s));
    ASSERT_FALSE(done);
    EXPECT_FALSE(done.error().why.isEmpty());
    EXPECT_FALSE(done.error().remedy.isEmpty());
}

TEST(FileTile, ShowsFactsAndState)
{
    Tile tile = makeTile(u"na\u202eme"_s);
    tile.show();
    EXPECT_EQ(tile.findChild<QLabel*>(u"fileName"_s)->text(), u"na\\u{202e}me"_s);
    const QString facts = tile.findChild<QLabel*>(u"fileFacts"_s)->text();
    EXPECT_TRUE(facts.contains(u"Device capacity for 17q5t6a"_s)) << facts.toStdString();
    EXPECT_TRUE(facts.contains(u"15 bytes"_s)) << facts.toStdString();
    EXPECT_TRUE(facts.contains(Fingerprint::of(Bytes).groups().left(4))) << facts.toStdString();
    const auto* state = tile.findChild<QLabel*>(u"fileState"_s);
    EXPECT_FALSE(state->isVisible());
    tile.setState(Theme::Tone::Good, u"Installed"_s);
    EXPECT_TRUE(state->isVisible());
    EXPECT_EQ(state->text(), u"Installed"_s);
    EXPECT_EQ(tile.tone(), Theme::Tone::Good);
    EXPECT_TRUE(tile.accessibleDescription().contains(u"Installed"_s));
}
