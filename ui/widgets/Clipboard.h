// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QPushButton;
class QWidget;

namespace activation::ui {

/// A small button that puts `text()` on the clipboard and says for a moment that it did. `what` names the text for
/// screen readers, such as "Copy the Install Code". Its objectName is "copy".
QPushButton* makeCopyButton(const QString& what, std::function<QString()> text, QWidget* parent);

} // namespace activation::ui
