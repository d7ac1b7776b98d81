// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Receipt.h"
#include "ledger/Ledger.h"
#include "smartserver/LicenseWatch.h"

namespace activation {

/// A file on its way into a unit.
struct InstallFile
{
    QString activationId;                   ///< in a package; a fresh UUID for a file without one
    std::optional<InstallCode> installCode; ///< the unit it is for, where that is known
    std::optional<LicenseId> licenseId;     ///< where that is known
    ActivationKind kind = ActivationKind::Capacity;
    QString originalName;
    QByteArray bytes;
    Fingerprint sha256;
};

/// What earlier runs left behind about one file and one unit, read from the ledger.
struct InstallHistory
{
    bool uploadBegun = false;    ///< an upload left and its outcome is not known
    bool accepted = false;       ///< the unit took it, but it was not seen to show
    bool confirmed = false;      ///< it was seen to show
    bool byWord = false;         ///< it was added by hand and confirmed by the user's word: nobody saw it show
    bool licenseInParts = false; ///< another file of the same license came for this unit: its row may be that one's
    std::optional<LicenseState> before; ///< the licenses before the first upload
};

/// Reads it from the events of this unit, by the file's activation ID or SHA-256.
InstallHistory installHistory(const QList<Event>& events, const InstallFile& file);

/// Whether the row is not among those before, or another than it was there. One whose time only ran on ("Active" to
/// "Expiring") has not changed.
bool isNewOrChanged(const License& row, const QList<License>& before);

/// Whether `now` shows what `file` brings, compared with `before`: the License ID's row that is new or changed; where
/// the License ID is not known, any row that is new or changed, or a greater capacity. A row whose time only ran on
/// ("Active" to "Expiring") has not changed.
bool showsLicense(const InstallFile& file, const LicenseState& before, const LicenseState& now);

/// Whether the unit shows this file's license already, before anything was done.
bool isThereAlready(const InstallFile& file, const InstallHistory& history, const LicenseState& now);

QJsonObject toJson(const LicenseState& state);
std::optional<LicenseState> licenseStateFrom(const QJsonObject& json);

} // namespace activation
