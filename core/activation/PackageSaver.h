// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/PackageDesk.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QObject>

namespace activation {

struct PackageSaverOptions
{
    /// Save when so many have gathered; none: 20, or as many as an eighth of the package's units where that is more,
    std::optional<qsizetype> changes = {};
    /// or when the first of them is that old (longer, at most a minute, where saves take more than a twentieth of it).
    std::chrono::milliseconds within{10'000};
    TrustPolicy trust = {};
    /// Where somebody else saved the package meanwhile, theirs is opened and brought up to date; otherwise that is
    /// RefusedForSafety.
    bool takeTheirs = true;
    /// Brings into theirs what is not in the ledger.
    std::function<void(SitePackage&)> again = {};
};

/// Saves a package in steps while a batch fills it: a save at each of hundreds of changes would take longer and longer,
/// for each writes the whole package. So the steps grow with the package, and saving all of it takes linear time.
/// What a kill keeps out of the file costs nothing to get again: a unit is read again, an activation is downloaded
/// again under the key that stays open until the save, a receipt is in the ledger first. Workspace and package outlive
/// it; it outlives its coroutines.
class PackageSaver : public QObject
{
    Q_OBJECT

public:
    PackageSaver(Workspace& workspace, SitePackage& package, QString path, PackageSaverOptions options = {});

    /// The package, once nobody writes it. Use it without waiting in between.
    QCoro::Task<SitePackage*> package();
    const QString& path() const { return m_path; }

    /// Something new is in the package, or in the ledger for it. Saves when that is due; `whenSaved` is called once it
    /// is on disk.
    QCoro::Task<Result<void>> changed(std::function<Result<void>()> whenSaved = {});
    /// Saves what is not saved yet. What could not be saved before is tried again.
    QCoro::Task<Result<void>> finish();
    bool isUnsaved() const { return m_changes > 0 || m_saving; }
    bool hasFailed() const { return m_failed; } ///< the last save did
    int saves() const { return m_saves; }

Q_SIGNALS:
    void idle(); ///< nobody writes the package now

private:
    QCoro::Task<Result<void>> save();
    bool isDue() const;

    Workspace& m_workspace;
    SitePackage& m_package;
    QString m_path;
    PackageSaverOptions m_options;
    qsizetype m_changes = 0;
    QElapsedTimer m_oldest;
    std::chrono::milliseconds m_lastSave{0}; ///< how long it took
    std::vector<std::function<Result<void>()>> m_whenSaved;
    bool m_saving = false;
    bool m_failed = false;
    int m_saves = 0;
};

} // namespace activation
