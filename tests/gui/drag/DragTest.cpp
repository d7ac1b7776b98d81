// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/drag/Hand.h"
#include "gui/drag/OtherProgram.h"
#include "gui/wizard/Walk.h"
#include "ui/widgets/FileTile.h"

#include <QDrag>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

/// The wizard on a real display beside another program, and a hand at the mouse.
class Drag : public Walk
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(QGuiApplication::platformName(), u"xcb"_s) << "run it with tests/gui/support/with_display.sh";
        Walk::SetUp();
        wizard().setGeometry(0, 0, 1100, 800);
        next();
        reach(PageId::Connect);
        readBoth();
    }
    static constexpr QPoint Beside{1300, 300};

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }
    QList<ActivationFile> files() { return wizard().flow().site->manifest().activations; }
    /// Drags from the other program to the middle of the widget.
    void dragIn(OtherProgram& other, QWidget* to)
    {
        ASSERT_TRUE(to);
        Hand hand(other.middle(), to->mapToGlobal(to->rect().center()),
                  [&] { return other.said(u"accepted"_s).value(u"accepted"_s).toBool(); });
        ASSERT_TRUE(hand.finish()) << "never accepted; the other program says: "
                                   << qUtf8Printable(other.everythingSaid());
        ASSERT_TRUE(QTest::qWaitFor([&] { return !other.said(u"given"_s).isEmpty(); }, 60'000));
        // Never a move, whatever was offered: the sender would delete its file.
        EXPECT_EQ(other.said(u"given"_s).value(u"given"_s).toString(), u"copied"_s);
    }

    QByteArray odd = QByteArray::fromHex("00ff0d0a1a2580") + "any bytes"; ///< what text modes and encodings change
};

TEST_F(Drag, OutOfATileIntoAnotherProgram)
{
    const QString name = u"capacity_%1 Größe #1 100%25 'n' 件"_s.arg(unit().installCode().text());
    drop({write(name, odd)});
    reach(PageId::Files);
    auto* tile = find<FileTile>(u"fileTile"_s);
    ASSERT_TRUE(tile);
    OtherProgram other(Beside);
    ASSERT_TRUE(other.waitUntilReady());

    bool accepted = false;
    QPointer<QDrag> followed;
    Hand hand(tile->mapToGlobal(QPoint(tile->width() / 3, tile->height() / 2)), other.middle(), [&] {
        if (auto* drag = tile->findChild<QDrag*>(); drag && drag != followed) {
            followed = drag;
            QObject::connect(drag, &QDrag::actionChanged, tile,
                             [&accepted](Qt::DropAction action) { accepted = action == Qt::CopyAction; });
        }
        return accepted;
    });
    ASSERT_TRUE(hand.finish()) << "never accepted; the other program says: " << qUtf8Printable(other.everythingSaid());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !other.said(u"dropped"_s).isEmpty(); }, 60'000));

    const QJsonObject got = other.said(u"dropped"_s);
    EXPECT_TRUE(got[u"copy"_s].toBool());
    const QJsonArray urls = got[u"dropped"_s].toArray();
    ASSERT_EQ(urls.size(), 1);
    EXPECT_EQ(urls[0][u"scheme"_s].toString(), u"file"_s);
    EXPECT_TRUE(urls[0][u"opened"_s].toBool());
    EXPECT_EQ(urls[0][u"name"_s].toString(), name);
    EXPECT_EQ(urls[0][u"bytes"_s].toString().toLatin1(), odd.toHex());
    EXPECT_EQ(files().size(), 1) << "what is dragged out is still in the package";
}

TEST_F(Drag, FromAnotherProgramOntoTheWindow)
{
    const QString file = write(u"maintenance_%1_1"_s.arg(unit(1).installCode().text()), odd);
    OtherProgram other(Beside, file);
    ASSERT_TRUE(other.waitUntilReady());
    dragIn(other, &wizard());
    reach(PageId::Files, 60);
    ASSERT_EQ(files().size(), 1);
    EXPECT_TRUE(files().first().installCode == unit(1).installCode());
    EXPECT_EQ(files().first().originalName, QFileInfo(file).fileName());
    EXPECT_TRUE(files().first().sha256 == Fingerprint::of(odd));
    EXPECT_TRUE(QFile::exists(file)) << "the original stays where it was";
}

TEST_F(Drag, FromAnotherProgramOntoAUnitsRow)
{
    // Its name says nothing about the unit: the row does.
    const QString file = write(u"maintenance"_s, odd);
    wizard().jumpTo(PageId::Files);
    reach(PageId::Files);
    OtherProgram other(Beside, file);
    ASSERT_TRUE(other.waitUntilReady());
    dragIn(other, find(u"unitRow-%1"_s.arg(unit(1).installCode().text())));
    ASSERT_TRUE(QTest::qWaitFor([&] { return files().size() == 1; }, 60'000)) << qUtf8Printable(errorText());
    EXPECT_TRUE(files().first().installCode == unit(1).installCode());
    EXPECT_EQ(files().first().originalName, u"maintenance"_s);
    EXPECT_TRUE(files().first().sha256 == Fingerprint::of(odd));
}

} // namespace
} // namespace activation::ui
