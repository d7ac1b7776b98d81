// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Samples.h"
#include "support/Printers.h"
#include "support/SampleSite.h"
#include "ui/widgets/UnitOverview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <gtest/gtest.h>

using namespace activation;
using namespace activation::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 24);

class UnitTableOf : public testing::Test
{
protected:
    UnitTableOf()
    {
        overview.resize(1000, 500);
        overview.setSite(site, Today);
        overview.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&overview));
    }

    QLineEdit& text() { return *overview.findChild<QLineEdit*>(u"unitFilter"_s); }
    QTabBar& states() { return *overview.findChild<QTabBar*>(u"unitStates"_s); }
    QStringList shown(UnitColumn column) const
    {
        QStringList texts;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            texts += table.model()->index(row, static_cast<int>(column)).data().toString();
        return texts;
    }
    void sortBy(UnitColumn column, Qt::SortOrder order = Qt::AscendingOrder)
    {
        table.sortByColumn(static_cast<int>(column), order);
    }

    Manifest site = samples::sampleSite(60, Today);
    UnitOverview overview;
    UnitTable& table = *overview.table();
};

} // namespace

TEST_F(UnitTableOf, FiltersByEveryWordInAnyColumn)
{
    const SmartServer& unit = site.smartServers[24];
    QTest::keyClicks(&text(), u"BUILDING  "_s + unit.installCode.text().toUpper());
    ASSERT_EQ(table.shown(), 1);
    EXPECT_EQ(shown(UnitColumn::SegmentController), QStringList{unit.segmentController});
    EXPECT_TRUE(overview.findChild<QLabel*>(u"unitsShown"_s)->text().contains(u"1 of 60"_s));
    text().setText(unit.installCode.text() + u" castle"_s);
    EXPECT_EQ(table.shown(), 0) << "every word counts";
    text().setText(u"3.3 needs"_s); // of two columns
    ASSERT_GT(table.shown(), 0);
    for (const QString& state : shown(UnitColumn::State))
        EXPECT_EQ(state, u"Needs a file"_s);
    for (const QString& release : shown(UnitColumn::Release))
        EXPECT_TRUE(release.startsWith(u"3.3"_s)) << qUtf8Printable(release);
    text().setText(u"10.0.0.59"_s); // the address is no column, and is looked in all the same
    EXPECT_EQ(table.shown(), 1);
    QTest::keyClick(&text(), Qt::Key_Escape);
    EXPECT_EQ(table.shown(), 60);
    text().setText(u"nothing has this"_s);
    EXPECT_EQ(table.shown(), 0);
    EXPECT_FALSE(table.currentUnit());
    EXPECT_TRUE(table.selectedUnits().isEmpty());
    text().clear();
    EXPECT_TRUE(table.currentUnit()) << "something is current again";
}

TEST_F(UnitTableOf, CountsAndFiltersTheStates)
{
    int parts = 0;
    for (const UnitFilter filter :
         {UnitFilter::NeedsFile, UnitFilter::Ready, UnitFilter::Failed, UnitFilter::Confirmed}) {
        const int tab = static_cast<int>(filter);
        EXPECT_TRUE(states().isTabVisible(tab));
        states().setCurrentIndex(tab);
        EXPECT_GT(table.shown(), 0) << tab;
        EXPECT_TRUE(states().tabText(tab).contains(u"(%1)"_s.arg(table.shown())))
            << qUtf8Printable(states().tabText(tab));
        parts += table.shown();
    }
    EXPECT_EQ(parts, 60) << "each unit is in exactly one of these";
    states().setCurrentIndex(static_cast<int>(UnitFilter::LacksMaintenance));
    EXPECT_EQ(table.shown(), siteProgress(site).lackMaintenance);
    site.smartServers.remove(1, 59);
    overview.setSite(site, Today);
    EXPECT_TRUE(states().isTabVisible(static_cast<int>(UnitFilter::LacksMaintenance))) << "it is looked at";
    EXPECT_FALSE(states().isTabVisible(static_cast<int>(UnitFilter::Failed)));
}

TEST_F(UnitTableOf, SortsNumbersAndDatesAsSuch)
{
    sortBy(UnitColumn::Capacity, Qt::DescendingOrder);
    EXPECT_TRUE(shown(UnitColumn::Capacity).first().contains(QLocale().toString(1000)));
    EXPECT_EQ(shown(UnitColumn::Capacity).last(), u"not known"_s);
    sortBy(UnitColumn::Maintenance);
    QDate before;
    for (int row = 0; row < table.shown(); ++row) {
        const auto& unit = table.units().row(
            static_cast<UnitTableFilter*>(table.model())->mapToSource(table.model()->index(row, 0)).row());
        if (!unit.maintenanceUntil.isValid())
            continue;
        EXPECT_TRUE(!before.isValid() || before <= unit.maintenanceUntil);
        before = unit.maintenanceUntil;
    }
    EXPECT_TRUE(before.isValid());
}

TEST_F(UnitTableOf, KeepsCurrentAndSelectedUnitsWhateverChanges)
{
    table.setCurrentUnit(site.smartServers[20].installCode);
    const auto third = table.model()->index(table.currentIndex().row() == 3 ? 4 : 3, 0);
    table.selectionModel()->select(third, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const auto before = table.selectedUnits();
    ASSERT_EQ(before.size(), 2);
    sortBy(UnitColumn::Maintenance);
    EXPECT_EQ(QSet<InstallCode>(before.begin(), before.end()), [](const auto& list) {
        return QSet<InstallCode>(list.begin(), list.end());
    }(table.selectedUnits()));
    site.smartServers.removeFirst();
    overview.setSite(site, Today);
    EXPECT_TRUE(table.currentUnit() == site.smartServers[19].installCode);
    EXPECT_EQ(table.selectedUnits().size(), 2);
    site.smartServers.removeAt(19);
    QSignalSpy told(&table, &UnitTable::currentUnitChanged);
    overview.setSite(site, Today);
    EXPECT_TRUE(table.currentUnit());
    EXPECT_EQ(table.selectedUnits().size(), 1);
    EXPECT_GT(told.count(), 0);
}

TEST_F(UnitTableOf, TellsAnotherCurrentUnitOnceForEachStep)
{
    QSignalSpy told(&table, &UnitTable::currentUnitChanged);
    QTest::keyClick(&table, Qt::Key_Down);
    EXPECT_EQ(told.count(), 1);
    QTest::keyClick(&table, Qt::Key_Right);
    EXPECT_EQ(told.count(), 1) << "another cell of the same unit";
}

TEST_F(UnitTableOf, CanBeUsedWithTheKeyboardAlone)
{
    overview.activateWindow();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(text().hasFocus());
    QTest::keyClicks(&text(), u"building 1,"_s);
    QTest::keyClick(&text(), Qt::Key_Down);
    EXPECT_TRUE(table.hasFocus());
    QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text().split(u'\n').size(), table.shown());
    EXPECT_LT(table.shown(), 60);
    QTest::keyClick(&table, Qt::Key_Tab);
    EXPECT_FALSE(table.hasFocus()) << "the Tab key leaves the table";
}

TEST_F(UnitTableOf, CellsSayTheirColumnAndTheWholeWords)
{
    const QModelIndex cell = table.model()->index(0, static_cast<int>(UnitColumn::Maintenance));
    EXPECT_EQ(cell.data(Qt::AccessibleTextRole).toString(), u"Maintenance: "_s + cell.data().toString());
    EXPECT_FALSE(cell.data(Qt::DecorationRole).value<QIcon>().isNull()) << "an icon, not only a color";
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&table);
    ASSERT_TRUE(accessible && accessible->tableInterface());
    EXPECT_EQ(accessible->tableInterface()->rowCount(), 60);
    EXPECT_EQ(
        accessible->tableInterface()->cellAt(0, static_cast<int>(UnitColumn::Maintenance))->text(QAccessible::Name),
        cell.data(Qt::AccessibleTextRole).toString());
}

TEST_F(UnitTableOf, FindsTheUnitUnderThePointer)
{
    const QModelIndex third = table.model()->index(2, 1);
    const auto code = table.unitAt(table.visualRect(third).center());
    ASSERT_TRUE(code);
    EXPECT_EQ(code->text(), third.siblingAtColumn(0).data().toString());
    text().setText(site.smartServers[24].installCode.text());
    EXPECT_FALSE(table.unitAt(QPoint(10, table.viewport()->height() - 1))) << "below the last row";
}

TEST_F(UnitTableOf, RowsAreAllOfOneHeightAndColumnsAreRemembered)
{
    for (int row = 0; row < table.shown(); ++row)
        ASSERT_EQ(table.rowHeight(row), table.verticalHeader()->defaultSectionSize());
    table.setColumnWidth(0, 211);
    sortBy(UnitColumn::Release, Qt::DescendingOrder);
    UnitOverview another;
    another.table()->setColumns(table.columns());
    another.setSite(site, Today);
    EXPECT_EQ(another.table()->columnWidth(0), 211);
    EXPECT_EQ(another.table()->model()->index(0, 0).data(), table.model()->index(0, 0).data()) << "sorted the same";
    another.table()->setColumns("not one of ours");
    EXPECT_EQ(another.table()->columnWidth(0), 211);
}
