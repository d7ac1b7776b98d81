// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/PackageSaver.h"
#include "cli/Commands.h"

namespace activation::cli {

/// Does one item and returns what the JSON result says of it.
using ItemWork = std::function<QCoro::Task<Result<QJsonObject>>(qsizetype index, std::stop_token stop)>;

/// Takes every item of `names` through `work`, at most `--at-once` (or `limit`) at a time, and tries again what may
/// pass (`--retries`; a single item's error is told at once unless the user asked for retries). Errors, waits and, for
/// many items, how far it is are said as they come. The outcomes are in the order of `names`.
QCoro::Task<QList<ItemOutcome>> runBatch(Call& call, QStringList names, ItemWork work,
                                         std::optional<int> limit = std::nullopt);

/// Saves what is left to save. Where that fails, no item counts as done.
QCoro::Task<void> finishSaving(Call& call, PackageSaver& saver, QList<ItemOutcome>& outcomes);

} // namespace activation::cli
