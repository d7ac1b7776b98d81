// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/Printers.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

using namespace activation::ui;
using namespace Qt::StringLiterals;

TEST(Style, TheDefaultButtonStandsOutByItsFill)
{
    QWidget window;
    auto* usual = new QPushButton(u"Usual"_s, &window);
    auto* prominent = new QPushButton(u"Usual"_s, &window);
    prominent->setDefault(true);
    const auto fill = [](QPushButton* button) {
        button->resize(button->sizeHint());
        return button->grab().toImage().pixelColor(button->width() / 2, 5);
    };
    EXPECT_EQ(fill(prominent), QApplication::palette().color(QPalette::Accent));
    EXPECT_EQ(fill(usual), QApplication::palette().color(QPalette::Button));
    prominent->setEnabled(false);
    EXPECT_NE(fill(prominent), QApplication::palette().color(QPalette::Accent));
}

TEST(Style, KeyboardFocusShowsOnButtons)
{
    QWidget window;
    auto* first = new QPushButton(u"First"_s, &window);
    auto* second = new QPushButton(u"Second"_s, &window);
    second->move(0, 60);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    const QImage without = second->grab().toImage();
    QTest::keyClick(&window, Qt::Key_Tab);
    ASSERT_TRUE(second->hasFocus());
    EXPECT_NE(second->grab().toImage(), without);
}

TEST(Style, TicksShowTheirThreeStatesApart)
{
    QCheckBox box(u"x"_s);
    box.setTristate(true);
    QList<QImage> looks;
    for (const auto state : {Qt::Unchecked, Qt::PartiallyChecked, Qt::Checked}) {
        box.setCheckState(state);
        const QImage look = box.grab().toImage();
        EXPECT_FALSE(looks.contains(look));
        looks += look;
    }
}

/// How often a color is in a picture.
static int count(const QImage& image, const QColor& color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return found;
}

TEST(Style, InHighContrastWhatIsFilledHasAnOutline)
{
    const QPalette before = QApplication::palette();
    for (const auto scheme : {Qt::ColorScheme::Light, Qt::ColorScheme::Dark}) {
        for (const bool high : {false, true}) {
            const QPalette palette = Theme::palette(scheme, high);
            QApplication::setPalette(palette);
            QWidget window;
            auto* button = new QPushButton(&window); // no text: nothing but its shape has the text's color
            button->setDefault(true);
            auto* tick = new QCheckBox(&window);
            tick->setChecked(true);
            auto* bar = new QProgressBar(&window);
            bar->setTextVisible(false);
            for (QWidget* shown : std::initializer_list<QWidget*>{button, tick, bar}) {
                shown->resize(100, 30);
                const int found = count(shown->grab().toImage(), palette.color(QPalette::WindowText));
                EXPECT_EQ(found > 20, high) << shown->metaObject()->className() << ' ' << found;
            }
        }
    }
    QApplication::setPalette(before);
}

TEST(Style, AScrollBarWithoutArrowsScrollsByDragAndPage)
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 900);
    bar.setPageStep(100);
    bar.resize(12, 300);
    bar.show();
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(6, 290));
    EXPECT_EQ(bar.value(), 100);
    bar.setValue(0);
    QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(6, 5));
    QTest::mouseMove(&bar, QPoint(6, 5 + 268)); // the way that a handle of 32 has
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(6, 5 + 268));
    EXPECT_EQ(bar.value(), 900);
}

TEST(Style, AComboBoxLeavesRoomForItsText)
{
    QComboBox box;
    box.addItem(u"Device capacity"_s);
    box.resize(box.sizeHint());
    EXPECT_GE(box.width(), box.fontMetrics().horizontalAdvance(u"Device capacity"_s) + 4 * Theme::Space);
}
