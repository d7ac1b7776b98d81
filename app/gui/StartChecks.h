// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace activation::gui {

/// Looks, once the window is on screen, at what the assistant stands on (core/doctor), and says over `window` what is
/// missing and what to do. Nothing is said where all that is needed is there.
void checkSoon(QWidget& window, const QString& ledgerFile);

} // namespace activation::gui
