// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <QLockFile>
#include <QString>

#include <functional>
#include <memory>

namespace activation {

/// That this process has a ledger open: one lock file beside it per process, for as long as any connection is. Whoever
/// wants to replace the ledger sees by it that somebody would go on writing into what was set aside.
class LedgerUse
{
public:
    using Look = std::function<Result<void>()>;

    /// Waits while the file is being replaced. Keep what comes back for longer than the connection to the file.
    /// `look` may read the file past SQLite: it is called only where nothing else of this process has it open. (A
    /// process that closes any handle of a file loses its POSIX locks on it, and SQLite's with them.)
    static Result<std::shared_ptr<LedgerUse>> begin(const QString& file, const Look& look);
    /// Calls `look` under the same condition; nothing happens where this process has the file open.
    static Result<void> whileClosedHere(const QString& file, const Look& look);
    ~LedgerUse();
    LedgerUse(const LedgerUse&) = delete;
    LedgerUse& operator=(const LedgerUse&) = delete;

private:
    explicit LedgerUse(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) {}
    std::unique_ptr<QLockFile> m_lock;
};

/// The right to replace a ledger's file: while it lasts, nobody opens it.
class LedgerReplacement
{
public:
    /// RefusedForSafety, naming who has it open, this process too; Failed where another one is replacing it.
    static Result<LedgerReplacement> begin(const QString& file);

private:
    explicit LedgerReplacement(std::unique_ptr<QLockFile> gate) : m_gate(std::move(gate)) {}
    std::unique_ptr<QLockFile> m_gate;
};

/// Held by whoever makes or replaces the file.
Result<std::unique_ptr<QLockFile>> ledgerGate(const QString& file);

} // namespace activation
