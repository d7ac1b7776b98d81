// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/HandOver.h"

namespace activation {

enum class ReportForm
{
    Pdf,
    Html,
    Csv,
};
/// By the ending of the file's name, in any case of letters: `.pdf`, `.html`, `.htm`, `.csv`. Another one is an error
/// of kind Usage.
Result<ReportForm> reportForm(const QString& file);

/// Whether this form needs a QGuiApplication, for it lays out text.
inline bool needsGui(ReportForm form)
{
    return form == ReportForm::Pdf;
}

/// Writes the report; whatever goes wrong, a file that was there stays as it was. Errors: Usage (the ending), Failed.
Result<void> writeReport(const HandOver& report, const QString& file);
/// Writes any table as CSV in the same way; the first row is its heading. Errors: Failed.
Result<void> writeTable(const QList<QStringList>& rows, const QString& file);

} // namespace activation
