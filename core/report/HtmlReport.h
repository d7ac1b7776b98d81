// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/HandOver.h"

class QIODevice;

namespace activation {

/// The report as one HTML file that needs nothing else: no script, no font, nothing from a network (its own policy
/// forbids it). Light and dark by the reader's setting; made to be printed too. Written unit by unit, so that memory
/// does not grow with the site. Whoever passes `out` checks it for errors.
void writeHtmlReport(const HandOver& report, QIODevice& out);

/// Text of a peer for HTML: control characters and what can fake how a line reads made visible, then `<>&"'` escaped.
QString html(const QString& text);

} // namespace activation
