// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/PackageDesk.h"

namespace activation {

/// What a path that was dropped, chosen or named turns out to be.
enum class DroppedKind
{
    SitePackage,
    ActivationFile,
    Folder,
    Nothing, ///< not there, unreadable, empty, too large, or plainly something else; `why` of the recognition says it
};

struct Recognition
{
    DroppedKind kind = DroppedKind::Nothing;
    std::optional<Error> why = std::nullopt; ///< for Nothing
};

/// Looks at a path without believing its name: a site package is a ZIP with a manifest.json; an activation file is
/// anything from 1 byte to ActivationFile::MaxSize that is not a package.
Recognition recognize(const QString& path);

/// The kind that a file's name tells, if it tells one.
std::optional<ActivationKind> kindInName(const QString& fileName);

struct IntakeRequest
{
    QString file;
    std::optional<InstallCode> installCode = {}; ///< the unit, where the user said
    std::optional<ActivationKind> kind = {};     ///< where the user said
    std::optional<LicenseId> licenseId = {};     ///< where it is known
    /// The user insists although the file's name carries another unit's code.
    bool despiteName = false;
    /// Why the same bytes are for this unit as well as for another; empty: they are refused for the second. At most
    /// MaxReason characters; kept with the event.
    QString sharedBecause = {};
    ObtainedVia via = ObtainedVia::Added;

    static constexpr qsizetype MaxReason = 500;
};

struct IntakeOutcome
{
    ActivationFile record;
    bool wasThere = false; ///< the same bytes were in the package for the same unit
    QStringList warnings;
};

/// Takes an activation file into the package (not saved yet: savePackage). The unit is the one named, the one in the
/// file's name, or the only one of the package. Refused (RefusedForSafety): no unit can be told, the name or the ledger
/// says another one, the same bytes belong to another unit (WayOn::Shared). BadFile: empty or too large. The original
/// is not touched; its exact name is kept. Event: "obtained".
Result<IntakeOutcome> takeIn(Workspace& workspace, SitePackage& package, const IntakeRequest& request);

} // namespace activation
