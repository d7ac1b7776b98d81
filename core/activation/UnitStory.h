// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/Workspace.h"
#include "package/Manifest.h"

namespace activation {

/// What happened to one unit, in the order of its times: the events of this laptop's ledger, of whatever site, and
/// those that only the package carries. Errors are those of the ledger.
Result<QList<Event>> unitStory(Workspace& workspace, const Manifest& manifest, const InstallCode& code);

} // namespace activation
