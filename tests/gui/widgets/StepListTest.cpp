// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/StepList.h"

#include "support/Printers.h"

#include <QLabel>
#include <QProgressBar>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

using namespace activation::ui;
using namespace Qt::StringLiterals;
using State = StepList::State;

namespace {

QWidget* row(const StepList& list, int index)
{
    return list.findChild<QWidget*>(u"step%1"_s.arg(index));
}

QString text(const StepList& list, int index, const QString& name)
{
    return row(list, index)->findChild<QLabel*>(name)->text();
}

} // namespace

TEST(StepList, RowsWaitUntilTheyAreSet)
{
    StepList list;
    EXPECT_EQ(list.addRow(u"first"_s), 0);
    EXPECT_EQ(list.addRow(u"second"_s, u"detail"_s), 1);
    EXPECT_EQ(list.count(), 2);
    EXPECT_EQ(list.state(1), State::Waiting);
    EXPECT_EQ(text(list, 0, u"stepTitle"_s), u"first"_s);
    EXPECT_EQ(text(list, 1, u"stepDetail"_s), u"detail"_s);
    EXPECT_EQ(text(list, 1, u"stepState"_s), u"Waiting"_s);
}

TEST(StepList, SaysEveryStateInWords)
{
    StepList list;
    list.addRow(u"row"_s);
    QSet<QString> words;
    for (const State state : {State::Waiting, State::Running, State::Done, State::Failed, State::Skipped}) {
        list.setRow(0, state, u"why"_s);
        EXPECT_EQ(list.state(0), state);
        const QString shown = text(list, 0, u"stepState"_s);
        words += shown;
        EXPECT_EQ(row(list, 0)->accessibleName(), u"row: "_s + shown);
        EXPECT_EQ(row(list, 0)->accessibleDescription(), u"why"_s);
    }
    EXPECT_EQ(words.size(), 5);
}

TEST(StepList, ShowsABarOnlyWhileAPartIsKnownAndRuns)
{
    StepList list;
    list.addRow(u"row"_s);
    list.show();
    const auto* bar = row(list, 0)->findChild<QProgressBar*>();
    EXPECT_FALSE(bar->isVisible());
    list.setRow(0, State::Running, {});
    EXPECT_FALSE(bar->isVisible());
    list.setRow(0, State::Running, {}, 0.25);
    EXPECT_TRUE(bar->isVisible());
    EXPECT_DOUBLE_EQ(static_cast<double>(bar->value()) / bar->maximum(), 0.25);
    list.setRow(0, State::Running, {}, 7.0);
    EXPECT_EQ(bar->value(), bar->maximum());
    list.setRow(0, State::Done, {}, 1.0);
    EXPECT_FALSE(bar->isVisible());
}

TEST(StepList, IgnoresRowsThatAreNotThere)
{
    StepList list;
    list.addRow(u"row"_s);
    list.setRow(-1, State::Done, {});
    list.setRow(1, State::Done, {});
    EXPECT_EQ(list.state(0), State::Waiting);
}

TEST(StepList, KeepsTheRunningRowInSight)
{
    StepList list;
    for (int i = 0; i < 100; ++i)
        list.addRow(u"row %1"_s.arg(i));
    list.resize(400, 200);
    list.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&list));
    EXPECT_EQ(list.verticalScrollBar()->value(), 0);
    list.setRow(80, State::Running, {});
    EXPECT_TRUE(QTest::qWaitFor(
        [&list] { return list.viewport()->rect().contains(row(list, 80)->mapTo(list.viewport(), QPoint(1, 1))); }));
}

TEST(StepList, ClearForgetsTheRows)
{
    StepList list;
    list.addRow(u"row"_s);
    list.clear();
    EXPECT_EQ(list.count(), 0);
    EXPECT_EQ(row(list, 0), nullptr);
    EXPECT_EQ(list.addRow(u"again"_s), 0);
    EXPECT_EQ(text(list, 0, u"stepTitle"_s), u"again"_s);
}
