// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/LedgerTrouble.h"

#include "activation/Aside.h"
#include "ledger/Salvage.h"

#include <QApplication>
#include <QCoreApplication>

namespace activation::gui {
namespace {

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::gui)
};

QCoro::Task<Result<QString>> salvage(QString file)
{
    const auto report = co_await aside<Result<SalvageReport>>([file] { return salvageLedger(file); });
    if (!report)
        co_return failure(report.error());
    QString text = Text::tr("%1 events, %2 keys, %3 trusted laptops and %4 certificates of units were taken over.")
                       .arg(report->events)
                       .arg(report->keys)
                       .arg(report->signers)
                       .arg(report->pins);
    const auto lost = static_cast<int>(report->unreadable + report->left.size());
    if (lost > 0)
        text += QChar(u' ') + Text::tr("%n could not be.", nullptr, lost);
    co_return text + QChar(u' ') +
        Text::tr("Site packages that you open bring back the history that they carry. The damaged file is kept as %1.")
            .arg(report->aside);
}

QCoro::Task<Result<QString>> restore(QString file, QString backup)
{
    const auto kept = co_await aside<Result<QString>>([file, backup] { return restoreLedger(file, backup); });
    if (!kept)
        co_return failure(kept.error());
    co_return Text::tr("The backup is in place. What was there before is kept as %1.").arg(*kept);
}

} // namespace

ui::DamagedLedgerDialog::Ways waysOn(const QString& ledgerFile)
{
    return {.salvage = [ledgerFile] { return salvage(ledgerFile); },
            .restore =
                [ledgerFile](QString backup) {
                    return restore(ledgerFile, std::move(backup));
                }};
}

bool mendLedger(const QString& ledgerFile, const Error& error)
{
    ui::DamagedLedgerDialog dialog(error, waysOn(ledgerFile));
    QObject::connect(&dialog, &QDialog::finished, qApp, [] { QApplication::quit(); });
    dialog.open();
    QApplication::exec();
    return dialog.result() == QDialog::Accepted;
}

} // namespace activation::gui
