// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

class QApplication;

namespace activation::ui::Theme {

/// What a color says. Never the only thing that says it: an icon or words stand beside it.
enum class Tone
{
    Neutral,
    Accent,
    Good,
    Warning,
    Bad
};

/// The grid that distances are multiples of, in device-independent pixels.
constexpr int Space = 8;
/// The radius of framed areas, in device-independent pixels.
constexpr int Radius = 8;

/// Sets style, palette and font. Light, dark and high contrast follow the system, also while the program runs. A
/// palette that the desktop gives itself (its own colors, a contrast theme) is kept.
void apply(QApplication& application);
/// Our own palette for a color scheme; Unknown is light. In high contrast black and white.
QPalette palette(Qt::ColorScheme scheme, bool highContrast = false);

bool isDark(const QPalette& palette);
/// Black on white or the other way round: somebody needs the contrast, so lines are as strong as text, and what is
/// filled has an outline.
bool isHighContrast(const QPalette& palette);
/// The WCAG contrast ratio of two colors: 1 to 21.
double contrast(const QColor& a, const QColor& b);
/// `color` made lighter or darker until it has at least `ratio` on `background`.
QColor legible(const QColor& color, const QColor& background, double ratio = 4.5);
/// `a` and `b` mixed; `share` is how much of `b`, 0 to 1.
QColor mixed(const QColor& a, const QColor& b, double share);

/// For text and icons on the window, on a base or on the fill() of the same tone: a contrast of 4.5 at least,
/// of 7 in high contrast.
QColor text(const QPalette& palette, Tone tone);
/// For text that matters less; it is as legible, on every fill().
QColor quietText(const QPalette& palette);
/// The background of a framed area.
QColor fill(const QPalette& palette, Tone tone);
/// The frame around it.
QColor line(const QPalette& palette, Tone tone);

/// `resources/icons/<name>.svg` in the palette's text color, whatever that is when it is drawn; sharp at any scale.
QIcon icon(const QString& name);
/// The same in the color of a tone.
QIcon icon(const QString& name, Tone tone);
/// The icon that goes with a tone: "info", "info", "check", "warning", "error".
QString iconName(Tone tone);

/// Made from the font around it, so that they grow with the user's text size.
QFont heading(const QFont& base);
QFont subheading(const QFont& base);
QFont small(const QFont& base);
QFont monospace(const QFont& base);

} // namespace activation::ui::Theme
