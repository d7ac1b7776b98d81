// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Gallery.h"
#include "gui/support/Looks.h"
#include "support/Printers.h"

#include <QApplication>

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {

class Accessibility : public testing::TestWithParam<int>
{
};

} // namespace

TEST_P(Accessibility, EveryControlHasANameAndAnObjectName)
{
    const auto window = gallery::hang(gallery::exhibits().at(GetParam()));
    int controls = 0;
    const QStringList nameless = looks::namelessControls(*window, controls);
    EXPECT_TRUE(nameless.isEmpty()) << nameless.join(u'\n').toStdString();
    int focusable = 0;
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        const bool reached = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible();
        if (!reached)
            continue;
        ++focusable;
        EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
    }
    EXPECT_GE(controls, focusable);
}

TEST_P(Accessibility, TheTabKeyGoesDownThePage)
{
    const auto window = gallery::hang(gallery::exhibits().at(GetParam()));
    constexpr int Tall = 3000; // nothing scrolls
    window->resize(window->width(), Tall);
    QApplication::processEvents();
    const QWidget* before = nullptr;
    for (const QWidget* widget = window->nextInFocusChain(); widget != window.get();
         widget = widget->nextInFocusChain()) {
        const bool reached = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled();
        if (!reached || widget->inherits("QScrollArea") || widget->focusProxy() != nullptr)
            continue;
        const int top = widget->mapTo(window.get(), QPoint(0, 0)).y();
        if (before != nullptr) {
            const int earlier = before->mapTo(window.get(), QPoint(0, 0)).y();
            EXPECT_GE(top + widget->height() / 2, earlier)
                << widget->objectName().toStdString() << " after " << before->objectName().toStdString();
        }
        before = widget;
    }
}

INSTANTIATE_TEST_SUITE_P(
    All, Accessibility, testing::Range(0, static_cast<int>(gallery::exhibits().size())), [](const auto& exhibit) {
        return QString::fromLatin1(gallery::exhibits().at(exhibit.param).name).replace(u'-', u'_').toStdString();
    });
