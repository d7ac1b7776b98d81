// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Gallery.h"
#include "support/Printers.h"

#include <QAccessible>
#include <QApplication>

#include <gtest/gtest.h>

using namespace activation;
using namespace Qt::StringLiterals;

namespace {

struct Walk
{
    int controls = 0;
    QStringList nameless;
};

/// Everything that can take the focus has to say what it is.
void walk(QAccessibleInterface* interface, Walk& found)
{
    if (interface == nullptr || !interface->isValid() || interface->state().invisible)
        return;
    if (interface->state().focusable) {
        ++found.controls;
        if (interface->text(QAccessible::Name).trimmed().isEmpty()) {
            const QObject* object = interface->object();
            found.nameless += object != nullptr
                                  ? QLatin1String(object->metaObject()->className()) + u" "_s + object->objectName()
                                  : u"(no object)"_s;
        }
    }
    // Cells say their text and are many; their table is what is checked.
    if (interface->tableInterface() != nullptr)
        return;
    for (int i = 0; i < interface->childCount(); ++i)
        walk(interface->child(i), found);
}

class Accessibility : public testing::TestWithParam<int>
{
};

} // namespace

TEST_P(Accessibility, EveryControlHasANameAndAnObjectName)
{
    const auto window = gallery::hang(gallery::exhibits().at(GetParam()));
    Walk found;
    walk(QAccessible::queryAccessibleInterface(window.get()), found);
    EXPECT_TRUE(found.nameless.isEmpty()) << found.nameless.join(u'\n').toStdString();
    int focusable = 0;
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        const bool reached = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible();
        if (!reached)
            continue;
        ++focusable;
        EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
    }
    EXPECT_GE(found.controls, focusable);
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
