// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace activation::ui {

/// Resizes a window to at least `preferred`, so high that its wrapped texts are whole, and keeps it from being made
/// lower than they need at that width.
inline void fitHeight(QWidget* window, QSize preferred)
{
    const int width = std::max(preferred.width(), window->layout()->totalMinimumSize().width());
    const int needed = window->layout()->totalMinimumHeightForWidth(width);
    window->setMinimumHeight(needed);
    window->resize(width, std::max(preferred.height(), needed));
}

} // namespace activation::ui
