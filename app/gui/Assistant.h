// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace activation::gui {

/// The assistant behind the first window, or in a window of its own where there is none; returns the program's exit
/// code once it is over. Its libraries are many: on Linux they come with a module (AssistantModule.cpp), loaded once
/// the window is on screen.
int runAssistant(QWidget* firstWindow);

/// The module's name, as QLibrary takes it, and its entry: an `int (*)(QWidget*)` that does what runAssistant() does.
inline constexpr auto AssistantModuleName = "activation-window";
inline constexpr auto AssistantModuleEntry = "activation_run_assistant";

} // namespace activation::gui
