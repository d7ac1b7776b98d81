// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/DamagedLedgerDialog.h"

namespace activation::gui {

/// What the dialog's buttons do with this ledger, in another thread.
ui::DamagedLedgerDialog::Ways waysOn(const QString& ledgerFile);

/// Shows the dialog before there is a window; whether there is a ledger to open again.
bool mendLedger(const QString& ledgerFile, const Error& error);

} // namespace activation::gui
