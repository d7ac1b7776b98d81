// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/Database.h"

namespace activation {

/// Opens the ledger file for reading and writing; makes it, and its folder, where missing. Only the owner may read it.
/// A new ledger appears whole or not at all; one that is damaged, foreign or newer is refused and stays as it is.
Result<std::unique_ptr<Database>> openLedgerFile(const QString& file);

/// Whether the file is a whole ledger of a known version; changes nothing.
Result<void> lookInside(const QString& file);

} // namespace activation
