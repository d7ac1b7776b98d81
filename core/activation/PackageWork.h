// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/PackageDesk.h"

#include <QCoroTask>

namespace activation {

/// The calls of PackageDesk.h for a thread that must not wait: reading, writing and flushing happen in another one.
/// Nothing else may use `package` meanwhile. Progress is told in the calling thread. Errors are the same.
QCoro::Task<Result<SitePackage>> openPackageAside(Workspace& workspace, QString path, TrustPolicy trust,
                                                  std::stop_token stop = {});
QCoro::Task<Result<void>> savePackageAside(Workspace& workspace, SitePackage& package, QString path);
/// Saves, and where somebody else saved the package meanwhile, opens theirs in its place, lets `again` bring in what is
/// not in the ledger, and saves that.
QCoro::Task<Result<void>> updatePackageAside(Workspace& workspace, SitePackage& package, QString path,
                                             TrustPolicy trust, std::function<void(SitePackage&)> again = {});
QCoro::Task<Result<QString>> carryPackageAside(Workspace& workspace, QString path, QString folder, TrustPolicy trust,
                                               std::function<void(qint64 done, qint64 total)> progress = {},
                                               std::stop_token stop = {});

} // namespace activation
