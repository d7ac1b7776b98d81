// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/HandOver.h"

class QIODevice;

namespace activation {

/// The report on A4 pages, fonts embedded, page by page. Needs a QGuiApplication (any platform, also offscreen), for
/// text is laid out. Texts of peers longer than a few lines are cut off there, and say so: the HTML report and the
/// package have them whole. Whoever
/// passes `out` checks it for errors; false where it cannot be drawn on at all.
bool writePdfReport(const HandOver& report, QIODevice& out);

} // namespace activation
