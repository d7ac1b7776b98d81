// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/Assistant.h"

#include <QtGlobal>

// The entry of the module that LoadedAssistant.cpp loads.
extern "C" Q_DECL_EXPORT int activation_run_assistant(QWidget* firstWindow)
{
    return activation::gui::runAssistant(firstWindow);
}
