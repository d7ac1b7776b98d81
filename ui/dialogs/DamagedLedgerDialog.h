// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <QCoroTask>
#include <QDialog>

#include <functional>

class QPushButton;

namespace activation::ui {

class ErrorPanel;
class WrapLabel;

/// The ledger cannot be opened: what is wrong, and the ways on. Nothing happens without a click. accepted() when there
/// is a ledger again; then the window can open. objectNames inside: salvageLedger, restoreLedger, closeLedger, goOn,
/// ledgerOutcome.
class DamagedLedgerDialog : public QDialog
{
    Q_OBJECT

public:
    /// What each way on does; both say in a sentence or two what became of it.
    struct Ways
    {
        std::function<QCoro::Task<Result<QString>>()> salvage;
        std::function<QCoro::Task<Result<QString>>(QString backup)> restore;
    };
    DamagedLedgerDialog(const Error& error, Ways ways, QWidget* parent = nullptr);

    /// Puts this backup in place, as if it had been chosen.
    void restoreFrom(const QString& backup);
    void reject() override;

private:
    void chooseBackup();
    QCoro::Task<void> work(std::function<QCoro::Task<Result<QString>>()> way);

    Ways m_ways;
    ErrorPanel* m_error;
    WrapLabel* m_explained;
    WrapLabel* m_outcome;
    QPushButton* m_salvage;
    QPushButton* m_restore;
    QPushButton* m_close;
    QPushButton* m_goOn;
    bool m_working = false;
    bool m_mended = false;
};

} // namespace activation::ui
