// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/Walk.h"
#include "ui/widgets/UnitTable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDragLeaveEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

/// Two units of one site, on the page that shows them.
class UnitsPageOf : public Walk
{
protected:
    void SetUp() override
    {
        Walk::SetUp();
        next();
        reach(PageId::Connect);
        readBoth();
    }

    UnitTable& table() { return *find<UnitTable>(u"unitTable"_s); }
    /// Chooses from the menu of what can be done with the selection.
    void choose(const QString& action)
    {
        auto* found = wizard().findChild<QAction*>(action);
        ASSERT_TRUE(found);
        ASSERT_TRUE(find<QPushButton>(u"withSelection"_s)->isEnabled());
        ++actions;
        found->trigger();
    }
    InstallCode code(int index) { return *InstallCode::parse(unit(index).installCode().text()); }
};

TEST_F(UnitsPageOf, ShowsTheCardOfTheCurrentUnit)
{
    EXPECT_EQ(table().shown(), 2);
    for (const int index : {1, 0}) {
        table().setCurrentUnit(code(index));
        const auto* card = find(u"unitCard"_s);
        EXPECT_TRUE(card->accessibleName().contains(code(index).text())) << qUtf8Printable(card->accessibleName());
    }
    picture(u"units-two"_s);
}

TEST_F(UnitsPageOf, ReadsTheSelectedUnitsAgain)
{
    table().setCurrentUnit(code(1));
    choose(u"readAgain"_s);
    reach(PageId::Connect);
    EXPECT_EQ(find<QLineEdit>(u"targets"_s)->text(), unit(1).url().authority());
    const QDateTime before = wizard().flow().site->manifest().smartServer(code(1))->readAt;
    next();
    reach(PageId::Units);
    EXPECT_GT(wizard().flow().site->manifest().smartServer(code(1))->readAt, before);
    EXPECT_EQ(table().shown(), 2) << "it is in the site once";
    click(u"readAnother"_s);
    reach(PageId::Connect);
    EXPECT_TRUE(find<QLineEdit>(u"targets"_s)->text().isEmpty()) << "another one, not the same again";
}

TEST_F(UnitsPageOf, CopiesAndExportsTheSelection)
{
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
    choose(u"copyCodes"_s);
    EXPECT_EQ(QGuiApplication::clipboard()->text().split(u'\n').size(), 2);
    choose(u"exportUnits"_s);
    auto* asked = wizard().findChild<QFileDialog*>(u"exportDialog"_s);
    ASSERT_TRUE(asked);
    const QString path = folder(u"units.csv"_s);
    Q_EMIT asked->fileSelected(path);
    asked->close();
    reachIdle();
    EXPECT_TRUE(find<QLabel>(u"lead"_s)->text().contains(u"units.csv"_s)) << "it says where the table is";
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qUtf8Printable(errorText());
    const QByteArray text = file.readAll();
    EXPECT_EQ(text.count("\r\n"), 3) << "a heading and two units";
    EXPECT_TRUE(text.contains(code(0).text().toUtf8()));
    EXPECT_TRUE(text.contains(code(1).text().toUtf8()));
}

TEST_F(UnitsPageOf, ExportThatFailsSaysWhy)
{
    choose(u"exportUnits"_s);
    auto* asked = wizard().findChild<QFileDialog*>(u"exportDialog"_s);
    ASSERT_TRUE(asked);
    Q_EMIT asked->fileSelected(folder(u"no such folder/units.csv"_s));
    asked->close();
    ASSERT_TRUE(QTest::qWaitFor([this] { return errorText().contains(u"units.csv"_s); }))
        << qUtf8Printable(errorText());
}

TEST_F(UnitsPageOf, TellsWhatHappened)
{
    table().setCurrentUnit(code(0));
    choose(u"showStory"_s);
    QDialog* story = dialog("activation::ui::UnitStoryDialog");
    ASSERT_TRUE(story);
    const QString text = story->findChild<QTextBrowser*>(u"story"_s)->toPlainText();
    EXPECT_TRUE(text.contains(u"this laptop"_s)) << qUtf8Printable(text);
    EXPECT_FALSE(text.contains(code(1).text())) << qUtf8Printable(text);
    picture(u"story"_s, story);
    QTest::keyClick(story, Qt::Key_Escape);
}

TEST_F(UnitsPageOf, FileDroppedOnARowIsTakenForThatUnit)
{
    const QString file = folder(u"nameless"_s);
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::WriteOnly));
    written.write("some bytes");
    written.close();
    table().setCurrentUnit(code(1));
    const QPoint at = table().visualRect(table().currentIndex()).center();
    QWidget* const where = table().viewport();
    hold({file}, where, at);
    auto* mark = find(u"dropMark"_s);
    EXPECT_EQ(mark->parentWidget(), where);
    EXPECT_TRUE(mark->geometry().contains(at));
    EXPECT_FALSE(mark->geometry().contains(at + QPoint(0, table().rowHeight(0)))) << "one row, not two";
    picture(u"units-held"_s);
    QDragLeaveEvent leave;
    QApplication::sendEvent(where, &leave);
    EXPECT_EQ(where->findChild<QWidget*>(u"dropMark"_s), nullptr) << "it went away";
    hold({file}, where, at);
    dropAt({file}, where, at);
    EXPECT_EQ(where->findChild<QWidget*>(u"dropMark"_s), nullptr);
    QDialog* question = dialog("activation::ui::ChooseUnitDialog"); // of what kind it is
    ASSERT_TRUE(question);
    QTest::keyClick(question, Qt::Key_Return);
    reach(PageId::Files);
    ASSERT_EQ(wizard().flow().site->manifest().activations.size(), 1);
    EXPECT_TRUE(wizard().flow().site->manifest().activations.first().installCode == code(1));
}

TEST_F(UnitsPageOf, FilesNamedForAnotherUnitAreRefusedOnItsRow)
{
    table().setCurrentUnit(code(1));
    dropAt({maintenanceFile(0)}, table().viewport(), table().visualRect(table().currentIndex()).center());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !errorText().isEmpty(); }));
    EXPECT_TRUE(errorText().contains(code(0).text())) << qUtf8Printable(errorText());
    EXPECT_TRUE(wizard().flow().site->manifest().activations.isEmpty());
}

TEST_F(UnitsPageOf, RemembersItsColumns)
{
    table().setColumnWidth(0, 187);
    next();
    reach(PageId::Carry);
    const QString package = lastPackage();
    restart();
    drop({package});
    ASSERT_TRUE(QTest::qWaitFor([this] { return page() != PageId::Start; }, 20'000));
    wizard().jumpTo(PageId::Units);
    reach(PageId::Units);
    EXPECT_EQ(table().columnWidth(0), 187);
}

} // namespace
} // namespace activation::ui
