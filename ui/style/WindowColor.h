// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRgb>

namespace activation::ui {

/// The background of our windows, for what is on screen before the theme is there (app/gui/FirstWindow).
inline constexpr QRgb LightWindow = 0xfff6f7f9;
inline constexpr QRgb DarkWindow = 0xff1b1e23;

} // namespace activation::ui
