// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/PdfCanvas.h"

#include <QStringList>

namespace activation {

struct PdfColumn
{
    QString name;
    double width = 0; ///< millimeters
    bool fixedWidth = false;
};

/// A table from y() on; its head is repeated on each page, a row is never torn. `lastColors` colors the last column,
/// row by row, where it is not empty.
void drawTable(PdfCanvas& canvas, const QList<PdfColumn>& columns, const QList<QStringList>& rows,
               const QList<QColor>& lastColors = {});

} // namespace activation
