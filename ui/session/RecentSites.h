// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "package/Manifest.h"

#include <QDateTime>

namespace activation::ui {

/// A site that was worked on, as the start page lists it.
struct RecentSite
{
    QString path; ///< of the package, where it was last
    QString packageId;
    QString site;
    int units = 0;
    int confirmed = 0;
    int needFile = 0;
    int ready = 0;
    int failed = 0;
    int lackMaintenance = 0;
    int waiting = 0;             ///< for a maintenance file from Customer Success
    QDateTime waitingSince = {}; ///< the longest of them
    QDate maintenanceEnds = {};  ///< the first last day of maintenance that a unit shows
    QDateTime at;                ///< when it was last worked on
};

/// Where the user's sites are, kept in a settings file beside the ledger: file names and counts, no secret.
class RecentSites
{
public:
    static constexpr qsizetype Most = 20;

    explicit RecentSites(QString ledgerFile);

    /// The latest first; those whose file is not there just now (a stick) are listed too.
    QList<RecentSite> list() const;
    void note(const QString& path, const Manifest& manifest);
    void forget(const QString& packageId);

private:
    void write(const QList<RecentSite>& sites) const;
    QString m_file;
};

} // namespace activation::ui
