// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace activation {
struct Error;
}

namespace activation::gui {

/// An error before there is a wizard: said in a window of its own over `firstWindow` (which may be null), and on
/// standard error for whoever started the program there. Returns the exit code once it is closed.
int refuse(const Error& error, QWidget* firstWindow);

} // namespace activation::gui
