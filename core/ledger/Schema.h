// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/Database.h"

namespace activation {

/// The version of the schema this program writes; kept in the file as `PRAGMA user_version`.
constexpr int SchemaVersion = 4;

/// Looks whether the file is a whole ledger of a version this program knows; changes nothing. BadFile if it is damaged,
/// some other database, or of a newer version.
Result<void> checkSchema(const Database& database);

/// Brings the file to SchemaVersion, step by step, in one transaction. An empty file becomes a new ledger with a laptop
/// UUID of its own.
Result<void> migrate(const Database& database);

} // namespace activation
