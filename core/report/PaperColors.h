// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/HandOver.h"
#include "report/SiteBars.h"

#include <QColor>

/// The colors of the printed report: dark enough to tell apart in black and white, and each with its word beside it.
namespace activation::paper {

inline constexpr QColor Ink(0x1b, 0x1f, 0x24);
inline constexpr QColor Dim(0x5b, 0x64, 0x6e);
inline constexpr QColor Hair(0xd0, 0xd7, 0xde);
inline constexpr QColor Soft(0xf3, 0xf5, 0xf7);
inline constexpr QColor Green(0x1a, 0x7f, 0x37);
inline constexpr QColor Amber(0xb2, 0x6a, 0x00);
inline constexpr QColor Red(0xc1, 0x27, 0x2d);
inline constexpr QColor Blue(0x0b, 0x5c, 0xad);
inline constexpr QColor Pale(0xc9, 0xd9, 0xea);

QColor colorOf(BarRole role);
QColor colorOf(UnitStanding standing);
QColor colorOf(LicenseRemark::Severity severity);

} // namespace activation::paper
