// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QPalette>
#include <QStringList>
#include <QWidget>

namespace activation::looks {

/// The window as it is, at a device pixel ratio of `scale`.
QImage picture(QWidget& window, double scale);
qsizetype colorsIn(const QImage& image);
/// Labels, buttons and text fields whose text has less room than it needs, as lines for people; empty when all is well.
QStringList cutTexts(const QWidget& window);
/// Keys that two controls with different texts answer to with Alt, as lines for people. (One text on many controls,
/// such as the button that each file has, is gone through by its key.)
QStringList doubleMnemonics(const QWidget& window);
/// What can take the focus and does not say what it is, by class and object name. `controls` counts those looked at.
QStringList namelessControls(QWidget& window, int& controls);
QPalette highContrast();

} // namespace activation::looks
