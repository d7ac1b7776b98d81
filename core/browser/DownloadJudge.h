// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/UnitQueue.h"
#include "package/Manifest.h"
#include "portal/PortalProfile.h"

namespace activation {

/// What a file that arrived in the download folder is taken for.
struct DownloadJudgement
{
    enum class Kind
    {
        TakeIn, ///< an activation file for `unit`
        Ask,    ///< perhaps one; `unit` is the best guess, if there is one
        Leave,  ///< plainly something else
    };
    Kind kind = Kind::Leave;
    std::optional<InstallCode> unit = {};
    QString why; ///< one sentence, for people
};

/// Judges by the name and the first bytes; the content of an activation file says nothing. A name that carries the
/// Install Code of one unit of the site is certain (that unit, whichever is in progress), as is a name that fits the
/// profile's patterns while one unit is in progress and nothing else arrives with it (`alone`). Everything else that
/// might be an activation file is asked about.
DownloadJudgement judgeDownload(const QString& path, const Manifest& manifest, const PortalProfile& profile,
                                const UnitQueue& queue, bool alone);

} // namespace activation
