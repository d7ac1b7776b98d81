// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/Report.h"

#include "report/CsvReport.h"
#include "report/HtmlReport.h"
#include "report/PdfReport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::Report)
};

Result<void> closed(QSaveFile& out, bool complete)
{
    if (complete && out.commit())
        return {};
    const QString why = out.errorString();
    out.cancelWriting();
    return failure(
        Error{.kind = ErrorKind::Failed,
              .what = Text::tr("The report cannot be written to “%1”.").arg(out.fileName()),
              .why = why,
              .remedy = Text::tr("Check that its folder is there and can be written to, and that there is room.")});
}

} // namespace

Result<ReportForm> reportForm(const QString& file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == u"pdf"_s)
        return ReportForm::Pdf;
    if (ending == u"html"_s || ending == u"htm"_s)
        return ReportForm::Html;
    if (ending == u"csv"_s)
        return ReportForm::Csv;
    return failure(Error{.kind = ErrorKind::Usage,
                         .what = Text::tr("“%1” does not tell which form the report is to have.").arg(file),
                         .why = ending.isEmpty() ? Text::tr("Its name has no ending.")
                                                 : Text::tr("Its ending is “.%1”.").arg(ending),
                         .remedy = Text::tr("Give a name that ends in .pdf, .html or .csv.")});
}

Result<void> writeReport(const HandOver& report, const QString& file)
{
    const auto form = reportForm(file);
    if (!form)
        return failure(form.error());
    QSaveFile out(file);
    bool complete = out.open(QIODevice::WriteOnly);
    if (complete) {
        switch (*form) {
        case ReportForm::Pdf:
            complete = writePdfReport(report, out);
            break;
        case ReportForm::Html:
            writeHtmlReport(report, out);
            break;
        case ReportForm::Csv:
            out.write(csvReport(report));
            break;
        }
    }
    return closed(out, complete);
}

Result<void> writeTable(const QList<QStringList>& rows, const QString& file)
{
    QSaveFile out(file);
    const bool complete = out.open(QIODevice::WriteOnly) && out.write(csvTable(rows)) >= 0;
    return closed(out, complete);
}

} // namespace activation
