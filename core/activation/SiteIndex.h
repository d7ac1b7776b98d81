// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "package/Manifest.h"

#include <QHash>

namespace activation {

/// Whose the files and receipts of a manifest are, found in one pass: for whoever asks about every unit of a site. The
/// manifest must outlive it and stay as it is.
class SiteIndex
{
public:
    /// What became of one activation file.
    struct Attempts
    {
        bool done = false;             ///< a receipt says that it is installed
        const Receipt* last = nullptr; ///< the latest one; null where it was never tried
    };

    explicit SiteIndex(const Manifest& manifest);

    const Manifest& manifest() const { return m_manifest; }
    /// In the manifest's order.
    const QList<const ActivationFile*>& filesFor(const InstallCode& code) const;
    Attempts attemptsAt(const QString& activationId) const { return m_attempts.value(activationId); }
    /// The files that no receipt calls installed, in the order to install them: capacity, Core, maintenance.
    QList<ActivationFile> pendingFor(const InstallCode& code) const;

    /// Files and receipts looked at so far, each as often as it was: the measure of the work.
    qsizetype visits() const { return m_visits; }

private:
    const Manifest& m_manifest;
    QHash<InstallCode, QList<const ActivationFile*>> m_files;
    QHash<QString, Attempts> m_attempts; ///< by activation ID
    mutable qsizetype m_visits = 0;
};

} // namespace activation
