// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/InstallPlan.h"

namespace activation {

/// One file that the user says was added by hand, and all that is known of it before the unit is read.
struct ByHandClaim
{
    InstallFile file; ///< its bytes are not needed
    InstallHistory history;
    /// The licenses before it can have been added; none where nobody read the unit in time.
    std::optional<LicenseState> before;
    /// License IDs of other files for this unit: their rows are not this one's.
    QList<LicenseId> ofOthers;
};

/// What the unit showed before a file that came at `obtainedAt` was added by hand: after the last installation that was
/// seen there, or as it was last read before the file came, whichever is later. Never a later reading, which may show
/// the file's own license.
std::optional<LicenseState> stateBefore(const QList<Event>& events, const QDateTime& obtainedAt);

/// The claim as the unit's events have it.
ByHandClaim byHandClaim(const QList<Event>& events, const InstallFile& file, const QDateTime& obtainedAt);

/// What proves that one file's license shows.
struct ByHandProof
{
    std::optional<License> row; ///< none: the greater capacity
};

/// For each claim what in `now` proves it, if anything does. A row or a gain of capacity proves one file only. Where
/// the License ID is not known, the row has to be new and not of another kind, and there must be one for every such
/// file: two files and one row prove neither.
QList<std::optional<ByHandProof>> proofsOf(const QList<ByHandClaim>& claims, const LicenseState& now);

} // namespace activation
