// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/Workspace.h"
#include "domain/Address.h"
#include "package/Manifest.h"

namespace activation {

/// A SmartServer that nobody can read, because its API is closed (SAML, OAuth, a policy): what somebody read from the
/// label on its back, and what else they know.
struct LabelEntry
{
    QString label;                                 ///< as it was read
    InstallCode code;                              ///< in it
    std::optional<Address> address = std::nullopt; ///< none: its host name by its code
    Release release = {};                          ///< unknown where nobody says
    std::optional<Capacity> capacity = std::nullopt;
};

/// The unit was entered so, and nobody read it since: its licenses are not known, which is not to have none.
bool isFromLabelAlone(const SmartServer& unit);

/// Makes an entry for the site package of it: identity source "label" alone, no time of reading, no licenses. Errors:
/// Failed (a release without licensing), RefusedForSafety (the site has this unit, and it was
/// read). A code of unusual shape is let through: whoever asks warns. Event: "identified".
Result<SmartServer> enterByLabel(Workspace& workspace, const LabelEntry& entry, const Manifest& site);

} // namespace activation
