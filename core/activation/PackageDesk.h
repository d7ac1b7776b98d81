// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/UnitConnection.h"
#include "package/SitePackage.h"

namespace activation {

/// Site packages together with the ledger: who may sign, which revisions were seen, whose events each side lacks. Every
/// error is in the ledger.
///
/// Opens a package. Its signer is this laptop, one trusted before, or one of `trust.trusted` (remembered then); its
/// events go into the ledger. Errors: see SitePackage::open.
Result<SitePackage> openPackage(Workspace& workspace, const QString& path, const TrustPolicy& trust = {},
                                std::stop_token stop = {});
/// The same, or a new package for `site` where there is no file yet. A file that is there and cannot be opened is an
/// error.
Result<SitePackage> openOrCreatePackage(Workspace& workspace, const QString& path, const QString& site,
                                        const TrustPolicy& trust = {});
/// Brings the ledger's events and receipts of this site into the package, saves it, and notes its revision.
Result<void> savePackage(Workspace& workspace, SitePackage& package, const QString& path);

/// The same after something happened that is in the ledger already (an installation): where somebody else saved the
/// package in the meantime, theirs is opened and brought up to date instead, and `package` is that one then.
Result<void> updatePackage(Workspace& workspace, SitePackage& package, const QString& path,
                           const TrustPolicy& trust = {});

/// Copies a package to a folder (a stick): checked before, written with flush and read back, compared; only then is it
/// carried. Returns the path of the copy. What is there under that name is not overwritten (RefusedForSafety) unless it
/// is an older state of this very package: not another site's, a newer revision, one that another laptop went on with
/// (it has files, receipts or units that this one lacks), nor a file that cannot be read.
Result<QString> carryPackage(Workspace& workspace, const QString& path, const QString& folder,
                             const TrustPolicy& trust = {},
                             const std::function<void(qint64 done, qint64 total)>& progress = {},
                             std::stop_token stop = {});

} // namespace activation
