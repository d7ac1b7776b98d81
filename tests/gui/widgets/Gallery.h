// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QWidget>

#include <functional>
#include <memory>

// Every widget and dialog in its typical states, for looking at them and for checks that hold for all.
namespace activation::gallery {

struct Exhibit
{
    const char* name;
    std::function<std::unique_ptr<QWidget>()> make;
    int width; ///< in device-independent pixels; dialogs (0) choose their own size
};
const QList<Exhibit>& exhibits();

/// The exhibit in a window of its own, laid out and shown.
std::unique_ptr<QWidget> hang(const Exhibit& exhibit);
/// What the window looks like at a scale.
QImage picture(QWidget& window, double scale);
/// Every label and button whose text has less room than it needs; empty where all is well.
QStringList cutTexts(const QWidget& window);

} // namespace activation::gallery
