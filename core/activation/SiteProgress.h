// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/SiteIndex.h"

namespace activation {

/// The places between which a job travels.
enum class Place
{
    AtTheSite,
    Online,
    BackAtTheSite,
};

/// Where one unit stands, told from its site package alone.
struct UnitProgress
{
    enum class State
    {
        NeedsFile, ///< read, without capacity, and no file came for it yet
        Licensed,  ///< it had capacity when it was read, and no file came for it
        Ready,     ///< files are there and wait to be installed
        Failed,    ///< the last attempt at one of its files was rejected or never showed
        Confirmed, ///< every file that came for it is installed and shows
    };
    InstallCode installCode;
    State state = State::NeedsFile;
    int filesPending = 0;
    int filesConfirmed = 0;
    /// No maintenance, neither as a file nor on the unit: only Customer Success can issue it.
    bool lacksMaintenance = false;
};

/// Where a site stands: its units, and what comes next.
struct SiteProgress
{
    QList<UnitProgress> units;
    qsizetype needFile = 0;
    qsizetype ready = 0;
    qsizetype failed = 0;
    qsizetype confirmed = 0; ///< Confirmed and Licensed
    qsizetype lackMaintenance = 0;

    bool isDone() const { return !units.isEmpty() && confirmed == units.size(); }
    /// Where to go next: at the site while nothing was read, online while a unit needs a file, else back at the site.
    Place next() const;
};

/// One pass over the manifest; for all units, siteProgress() makes one pass in all.
UnitProgress unitProgress(const Manifest& manifest, const SmartServer& unit);
UnitProgress unitProgress(const SiteIndex& index, const SmartServer& unit);
SiteProgress siteProgress(const Manifest& manifest);
SiteProgress siteProgress(const SiteIndex& index);

} // namespace activation
