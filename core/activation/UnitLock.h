// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/InstallCode.h"
#include "domain/LicenseId.h"
#include "domain/Result.h"

#include <QLockFile>

#include <memory>

namespace activation {

/// One assistant at a time per unit on one ledger: two uploads or two requests in flight are how licenses are lost. A
/// file beside the ledger; it goes with the object, and one that a killed process left behind does not count.
class UnitLock
{
public:
    /// RefusedForSafety, naming the process, while another one holds it.
    static Result<UnitLock> take(const QString& ledgerFile, const InstallCode& code);
    /// The same for a license that a unit is about to take online.
    static Result<UnitLock> take(const QString& ledgerFile, const LicenseId& license);

private:
    static Result<UnitLock> takeFor(const QString& ledgerFile, const QString& subject);
    explicit UnitLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) {}
    std::unique_ptr<QLockFile> m_file;
};

} // namespace activation
