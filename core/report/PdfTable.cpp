// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/PdfTable.h"

#include "report/PaperColors.h"

#include <algorithm>

namespace activation {
namespace {

using namespace paper;

constexpr double Gap = 2.5;   // between columns
constexpr double Above = 0.9; // of a row's text, and below it

} // namespace

void drawTable(PdfCanvas& canvas, const QList<PdfColumn>& columns, const QList<QStringList>& rows,
               const QList<QColor>& lastColors)
{
    const auto look = [&](qsizetype row, qsizetype column) {
        PaperText text{.points = columns[column].fixedWidth ? 6.7 : 8, .fixedWidth = columns[column].fixedWidth};
        if (column + 1 == columns.size() && row < lastColors.size()) {
            text.color = lastColors[row];
            text.bold = true;
        }
        return text;
    };
    const auto head = [&] {
        const PaperText dim{.points = 7.5, .bold = true, .color = Dim};
        double x = PdfCanvas::Left;
        double tall = 0;
        for (const PdfColumn& column : columns) {
            tall = std::max(tall, canvas.text(x, canvas.y(), column.width - Gap, column.name, dim));
            x += column.width;
        }
        canvas.skip(tall + 0.6);
        canvas.fill(PdfCanvas::Left, canvas.y(), PdfCanvas::Width, 0.4, Hair);
        canvas.skip(0.4);
    };
    head();
    canvas.withPageHead(head, [&] {
        for (qsizetype row = 0; row < rows.size(); ++row) {
            double tall = 0;
            for (qsizetype i = 0; i < columns.size(); ++i)
                tall = std::max(tall, canvas.height(rows[row][i], columns[i].width - Gap, look(row, i)));
            canvas.ensure(tall + 2 * Above);
            double x = PdfCanvas::Left;
            for (qsizetype i = 0; i < columns.size(); ++i) {
                // The smaller letters of fixed width stand on the others' line.
                canvas.text(x, canvas.y() + Above + (columns[i].fixedWidth ? 0.4 : 0), columns[i].width - Gap,
                            rows[row][i], look(row, i));
                x += columns[i].width;
            }
            canvas.skip(tall + 2 * Above);
            canvas.fill(PdfCanvas::Left, canvas.y(), PdfCanvas::Width, 0.15, Hair);
        }
    });
}

} // namespace activation
