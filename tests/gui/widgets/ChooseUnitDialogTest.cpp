// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/ChooseUnitDialog.h"

#include "Samples.h"
#include "support/Printers.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

using namespace activation;
using namespace activation::ui;
using namespace Qt::StringLiterals;

namespace {

QList<SmartServer> units(int count)
{
    QList<SmartServer> out;
    for (int i = 0; i < count; ++i)
        out += samples::unit(u"17q%1"_s.arg(5000 + i));
    return out;
}

QPushButton* take(const ChooseUnitDialog& dialog)
{
    return dialog.findChild<QPushButton*>(u"take"_s);
}

QString reason(const ChooseUnitDialog& dialog)
{
    return dialog.findChild<QLabel*>(u"reason"_s)->text();
}

} // namespace

TEST(ChooseUnitDialog, PreselectsTheBestGuess)
{
    ChooseUnitDialog dialog(u"file"_s, units(3), samples::installCode(u"17Q5001"_s));
    dialog.show();
    ASSERT_TRUE(take(dialog)->isEnabled());
    EXPECT_TRUE(take(dialog)->text().contains(u"17q5001"_s));
    EXPECT_TRUE(reason(dialog).contains(u"best guess"_s));
    QTest::mouseClick(take(dialog), Qt::LeftButton);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.chosen().text(), u"17q5001"_s);
    EXPECT_EQ(dialog.kind(), ActivationKind::Capacity);
}

TEST(ChooseUnitDialog, WithoutAGuessTheUserHasToChoose)
{
    ChooseUnitDialog dialog(u"file"_s, units(3), std::nullopt);
    dialog.show();
    EXPECT_FALSE(take(dialog)->isEnabled());
    EXPECT_TRUE(reason(dialog).contains(u"names no unit"_s));
    auto* list = dialog.findChild<QTreeWidget*>(u"units"_s);
    list->setCurrentItem(list->topLevelItem(2));
    ASSERT_TRUE(take(dialog)->isEnabled());
    EXPECT_EQ(dialog.chosen().text(), u"17q5002"_s);
}

TEST(ChooseUnitDialog, AGuessThatIsNotThereIsSaidAndNotTaken)
{
    ChooseUnitDialog dialog(u"file"_s, units(2), samples::installCode(u"17qzzzz"_s));
    EXPECT_FALSE(take(dialog)->isEnabled());
    EXPECT_TRUE(reason(dialog).contains(u"17qzzzz"_s));
}

TEST(ChooseUnitDialog, FilterFindsAndAHiddenUnitCannotBeTaken)
{
    ChooseUnitDialog dialog(u"file"_s, units(40), samples::installCode(u"17q5001"_s));
    dialog.show();
    auto* filter = dialog.findChild<QLineEdit*>(u"filter"_s);
    auto* list = dialog.findChild<QTreeWidget*>(u"units"_s);
    ASSERT_TRUE(filter->isVisible());
    QTest::keyClicks(filter, u"sc-17q5033"_s);
    int visible = 0;
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        visible += list->topLevelItem(i)->isHidden() ? 0 : 1;
    EXPECT_EQ(visible, 1);
    EXPECT_FALSE(take(dialog)->isEnabled());
    list->setCurrentItem(list->topLevelItem(33));
    ASSERT_TRUE(take(dialog)->isEnabled());
    filter->clear();
    EXPECT_EQ(dialog.chosen().text(), u"17q5033"_s);
}

TEST(ChooseUnitDialog, FewUnitsNeedNoFilter)
{
    ChooseUnitDialog dialog(u"file"_s, units(7), std::nullopt);
    dialog.show();
    EXPECT_FALSE(dialog.findChild<QLineEdit*>(u"filter"_s)->isVisible());
}

TEST(ChooseUnitDialog, KindIsTheUsersAndEscapeRejects)
{
    ChooseUnitDialog dialog(u"file"_s, units(2), samples::installCode(u"17q5000"_s));
    dialog.setKind(ActivationKind::Maintenance);
    EXPECT_EQ(dialog.kind(), ActivationKind::Maintenance);
    dialog.findChild<QComboBox*>(u"kind"_s)->setCurrentIndex(2);
    EXPECT_EQ(dialog.kind(), ActivationKind::Core);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
    EXPECT_FALSE(dialog.isVisible());
}

TEST(ChooseUnitDialog, NoUnitsMeansNothingToTake)
{
    ChooseUnitDialog dialog(u"file"_s, {}, samples::installCode());
    EXPECT_FALSE(take(dialog)->isEnabled());
}
