// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "package/SitePackage.h"

namespace activation {

/// Everything that can be checked of a package's file, in the order in which it may be believed: structure, signature,
/// signer, manifest, revision, and each activation file. Without a policy the signer and the revision are not judged.
Result<PackageReport> checkPackage(const QString& path, const OpenPolicy* policy, const std::stop_token& stop);

} // namespace activation
