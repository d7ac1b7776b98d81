// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/DropArea.h"

#include "support/Printers.h"

#include <QAccessible>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace activation::ui;
using namespace Qt::StringLiterals;

namespace {

class DropAreaTest : public testing::Test
{
protected:
    DropAreaTest()
    {
        area.resize(400, 200);
        area.show();
    }
    bool enter(const QMimeData& data)
    {
        QDragEnterEvent event(QPoint(10, 10), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        event.setDropAction(Qt::MoveAction); // as a file manager on the same disk proposes
        event.ignore();
        QApplication::sendEvent(&area, &event);
        if (event.isAccepted()) {
            EXPECT_EQ(event.dropAction(), Qt::CopyAction);
        }
        return event.isAccepted();
    }
    bool drop(const QMimeData& data)
    {
        QDropEvent event(QPointF(10, 10), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        event.setDropAction(Qt::MoveAction); // as a file manager on the same disk proposes
        event.ignore();
        QApplication::sendEvent(&area, &event);
        if (event.isAccepted()) {
            EXPECT_EQ(event.dropAction(), Qt::CopyAction); // a move would make the source delete its file
        }
        return event.isAccepted();
    }

    DropArea area{u"Drop files here"_s, u"or click"_s};
    QSignalSpy clicked{&area, &DropArea::clicked};
    QSignalSpy dropped{&area, &DropArea::dropped};
};

} // namespace

TEST_F(DropAreaTest, TakesLocalFilesAndFoldersAndOnlyThose)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/media/stick/Größe 1"_s), QUrl(u"https://example.com/file"_s),
                  QUrl::fromLocalFile(u"/media/stick/folder"_s)});
    EXPECT_TRUE(enter(data));
    EXPECT_TRUE(area.isHighlighted());
    EXPECT_TRUE(drop(data));
    EXPECT_FALSE(area.isHighlighted());
    ASSERT_EQ(dropped.size(), 1);
    EXPECT_EQ(dropped[0][0].toStringList(), (QStringList{u"/media/stick/Größe 1"_s, u"/media/stick/folder"_s}));
    EXPECT_TRUE(clicked.isEmpty());
}

TEST_F(DropAreaTest, LeavesOtherThingsAlone)
{
    QMimeData text;
    text.setText(u"/etc/passwd"_s);
    QMimeData web;
    web.setUrls({QUrl(u"https://example.com/file"_s)});
    for (const QMimeData* data : {&text, &web}) {
        EXPECT_FALSE(enter(*data));
        EXPECT_FALSE(area.isHighlighted());
        EXPECT_FALSE(drop(*data));
    }
    EXPECT_TRUE(dropped.isEmpty());
}

TEST_F(DropAreaTest, LeavingEndsTheHighlight)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/x"_s)});
    EXPECT_TRUE(enter(data));
    QDragLeaveEvent leave;
    QApplication::sendEvent(&area, &leave);
    EXPECT_FALSE(area.isHighlighted());
}

TEST_F(DropAreaTest, IsAButtonForMouseKeyboardAndScreenReader)
{
    QTest::mouseClick(&area, Qt::LeftButton);
    EXPECT_EQ(clicked.size(), 1);
    QTest::mouseClick(&area, Qt::RightButton);
    EXPECT_EQ(clicked.size(), 1);
    QTest::mousePress(&area, Qt::LeftButton);
    QTest::mouseRelease(&area, Qt::LeftButton, {}, QPoint(-5, -5)); // thought better of it
    EXPECT_EQ(clicked.size(), 1);
    QTest::mousePress(&area, Qt::LeftButton);
    QTest::mouseRelease(&area, Qt::RightButton); // not the button that was pressed
    EXPECT_EQ(clicked.size(), 1);
    QTest::mouseRelease(&area, Qt::LeftButton, {}, QPoint(-5, -5));
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter})
        QTest::keyClick(&area, key);
    EXPECT_EQ(clicked.size(), 4);
    QTest::keyClick(&area, Qt::Key_A);
    EXPECT_EQ(clicked.size(), 4);

    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&area);
    ASSERT_NE(interface, nullptr);
    EXPECT_EQ(interface->role(), QAccessible::Button);
    EXPECT_EQ(interface->text(QAccessible::Name), u"Drop files here"_s);
    EXPECT_EQ(interface->text(QAccessible::Description), u"or click"_s);
    interface->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(clicked.size(), 5);
}
