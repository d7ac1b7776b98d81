// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ErrorPanel.h"

#include "Samples.h"
#include "support/Printers.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextBlock.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

using namespace activation;
using namespace activation::ui;
using namespace Qt::StringLiterals;

namespace {

class ErrorPanelTest : public testing::Test
{
protected:
    ErrorPanelTest()
    {
        window.resize(500, 500);
        window.show();
    }
    QLabel* label(const QString& name) const { return panel.findChild<QLabel*>(name); }
    QPushButton* action(int index) const { return panel.findChild<QPushButton*>(u"errorAction%1"_s.arg(index)); }

    QWidget window;
    ErrorPanel panel{&window};
};

} // namespace

TEST_F(ErrorPanelTest, IsHiddenUntilThereIsAnError)
{
    EXPECT_FALSE(panel.isVisible());
    EXPECT_FALSE(panel.error());
}

TEST_F(ErrorPanelTest, ShowsAllThreeTexts)
{
    const Error error = samples::error();
    panel.show(error);
    EXPECT_TRUE(panel.isVisible());
    EXPECT_EQ(label(u"errorWhat"_s)->text(), error.what);
    EXPECT_EQ(panel.findChild<TextBlock*>(u"errorWhy"_s)->toPlainText(), error.why);
    EXPECT_EQ(label(u"errorRemedy"_s)->text(), error.remedy);
    EXPECT_EQ(panel.accessibleName(), error.what);
    EXPECT_TRUE(panel.accessibleDescription().contains(error.why));
    EXPECT_TRUE(panel.accessibleDescription().contains(error.remedy));
    EXPECT_EQ(panel.tone(), Theme::Tone::Bad);
}

TEST_F(ErrorPanelTest, APeersWordsAreNotReadAsHtml)
{
    Error error = samples::error();
    error.what = u"<h1>what</h1>"_s;
    error.why = u"<a href='https://example.com'>why</a>"_s;
    panel.show(error);
    EXPECT_EQ(label(u"errorWhat"_s)->textFormat(), Qt::PlainText);
    EXPECT_EQ(panel.findChild<TextBlock*>(u"errorWhy"_s)->toPlainText(), error.why);
}

TEST_F(ErrorPanelTest, CanceledIsCalm)
{
    Error error = samples::error();
    panel.show(error);
    EXPECT_EQ(panel.findChild<IconLabel*>()->name(), u"error"_s);
    error.kind = ErrorKind::Canceled;
    panel.show(error);
    EXPECT_EQ(panel.tone(), Theme::Tone::Neutral);
    EXPECT_EQ(panel.findChild<IconLabel*>()->name(), u"info"_s);
}

TEST_F(ErrorPanelTest, LongWhyScrollsInsteadOfGrowing)
{
    panel.resize(480, 480);
    panel.show(samples::longError());
    panel.resize(480, panel.heightForWidth(480));
    QApplication::processEvents();
    const auto* why = panel.findChild<TextBlock*>(u"errorWhy"_s);
    EXPECT_LE(why->height(), why->fontMetrics().lineSpacing() * 8);
    EXPECT_GT(why->verticalScrollBar()->maximum(), 0);
    EXPECT_TRUE(why->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    EXPECT_TRUE(why->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    EXPECT_TRUE(why->isReadOnly());
}

TEST_F(ErrorPanelTest, CopyTakesAllThreeTexts)
{
    panel.show(samples::error());
    QTest::mouseClick(panel.findChild<QPushButton*>(u"copy"_s), Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text(), samples::error().toText());
}

TEST_F(ErrorPanelTest, ActionsRunAndClearTakesThemAway)
{
    panel.show(samples::error());
    int first = 0;
    int second = 0;
    panel.addAction(u"&First"_s, [&first] { ++first; });
    panel.addAction(u"Second"_s, [&second] { ++second; });
    EXPECT_EQ(action(0)->accessibleName(), u"First"_s);
    QTest::mouseClick(action(1), Qt::LeftButton);
    EXPECT_EQ(first, 0);
    EXPECT_EQ(second, 1);
    panel.clear();
    EXPECT_FALSE(panel.isVisible());
    EXPECT_FALSE(panel.error());
    EXPECT_EQ(action(0), nullptr);
    panel.show(samples::error());
    panel.addAction(u"Third"_s, [] {});
    EXPECT_EQ(action(0)->text(), u"Third"_s);
    EXPECT_EQ(action(1), nullptr);
}

TEST_F(ErrorPanelTest, AnActionMayClearThePanel)
{
    panel.show(samples::error());
    struct Seen
    {
        std::weak_ptr<int> captured;
        QPointer<QPushButton> button;
        bool buttonGone = false;
        bool captureAlive = false;
    } seen;
    {
        const auto captured = std::make_shared<int>(1);
        seen.captured = captured;
        panel.addAction(u"Go on"_s, [this, captured, out = &seen] {
            Seen& result = *out; // nothing of the function itself is touched after the clearing
            panel.clear();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            result.buttonGone = result.button.isNull();
            result.captureAlive = !result.captured.expired();
        });
    }
    seen.button = action(0);
    QTest::mouseClick(action(0), Qt::LeftButton);
    EXPECT_TRUE(seen.buttonGone);
    EXPECT_TRUE(seen.captureAlive); // while it ran
    EXPECT_TRUE(seen.captured.expired());
    EXPECT_FALSE(panel.isVisible());
}

TEST_F(ErrorPanelTest, TheTabKeyReachesItsButtonsAsTheyStand)
{
    panel.show(samples::error());
    panel.addAction(u"First"_s, [] {});
    panel.addAction(u"Second"_s, [] {});
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    panel.setFocus();
    QStringList reached;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached += QApplication::focusWidget()->objectName();
    }
    EXPECT_EQ(reached, (QStringList{u"errorWhy"_s, u"errorAction0"_s, u"errorAction1"_s, u"copy"_s}));
}

TEST_F(ErrorPanelTest, FocusCanGoToIt)
{
    panel.show(samples::error());
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    panel.setFocus();
    EXPECT_TRUE(panel.hasFocus());
}
