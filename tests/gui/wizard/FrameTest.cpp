// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/FirstWindow.h"
#include "gui/wizard/Walk.h"
#include "ui/pages/WizardFrame.h"
#include "ui/session/Preferences.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

/// The wizard in the window that was there before it, as the program has it.
class FramedWizard : public Walk
{
protected:
    void SetUp() override
    {
        Walk::SetUp();
        m_window.showNow();
        m_frame.emplace(m_window, wizard());
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_window));
    }
    void TearDown() override
    {
        wizard().setParent(nullptr);
        Walk::TearDown();
    }
    QString ledger() { return wizard().flow().session->options().ledgerFile; }

    gui::FirstWindow m_window{QByteArray()};
    std::optional<WizardFrame> m_frame;
};

TEST_F(FramedWizard, FillsTheWindowWhateverItsSize)
{
    EXPECT_EQ(wizard().window(), &m_window);
    EXPECT_EQ(m_window.windowTitle(), wizard().windowTitle());
    EXPECT_EQ(wizard().geometry(), m_window.rect());
    m_window.resize(1200, 800);
    EXPECT_TRUE(QTest::qWaitFor([&] { return wizard().geometry() == m_window.rect(); }));
}

TEST_F(FramedWizard, IsOneWindowForTheKeyboard)
{
    QTest::keyClick(m_window.windowHandle(), Qt::Key_Return);
    reach(PageId::Connect); // Enter goes on
    QTest::keyClick(m_window.windowHandle(), Qt::Key_F1);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return std::ranges::any_of(QApplication::topLevelWidgets(), [](const QWidget* widget) {
            return widget->isVisible() && widget->inherits("activation::ui::HelpWindow");
        });
    }));
}

TEST_F(FramedWizard, ClosingOneClosesBothAndRemembersTheWindow)
{
    m_window.resize(900, 700); // no larger than the screen of these tests
    m_window.move(0, 60);      // no further to the right than the screen of these tests has room
    EXPECT_TRUE(m_window.close());
    EXPECT_FALSE(m_window.isVisible());
    EXPECT_FALSE(wizard().isVisible());
    gui::FirstWindow next(Preferences(ledger()).windowGeometry());
    EXPECT_EQ(next.size(), QSize(900, 700));
    EXPECT_NEAR(next.y(), 60, 10) << "where it was, not only how large";
}

TEST_F(FramedWizard, TheCloseButtonClosesTheWindow)
{
    click(u"closeButton"_s);
    EXPECT_FALSE(m_window.isVisible());
}

TEST_F(FramedWizard, DoesNotCloseOverUnfinishedWork)
{
    next();
    reach(PageId::Connect);
    ASSERT_TRUE(unit().addFaults({{.kind = simulator::FaultKind::Latency, .milliseconds = 1500}}));
    connectTo(unit().url().authority(), unit().owner().password);
    ASSERT_TRUE(QTest::qWaitFor([&] { return wizard().flow().isBusy(); }));
    EXPECT_FALSE(m_window.close());
    EXPECT_TRUE(m_window.isVisible());
    auto* question = qobject_cast<QMessageBox*>(dialog("QMessageBox"));
    ASSERT_TRUE(question);
    click(question->findChild<QPushButton*>(u"stopAndClose"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_window.isVisible(); }, 20'000)) << "as soon as the work has ended";
}

} // namespace
} // namespace activation::ui
