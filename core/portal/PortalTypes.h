// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ActivationFile.h"
#include "domain/DeviceCount.h"
#include "portal/PortalProfile.h"

namespace activation {

/// One license at the portal: an element of `GET licenses`.
struct PortalLicense
{
    LicenseId licenseId;
    ActivationKind kind = ActivationKind::Capacity;
    QString description;
    DeviceCount devices;   ///< bought
    DeviceCount available; ///< not yet spent
    QString project;
    QString customerId;
    QString expires; ///< ISO date; empty for one that does not expire

    QJsonObject toJson() const;
};

/// One activation made at the portal: an element of `GET activations`, and what `POST activations` answers.
struct PortalActivation
{
    QString activationId;
    LicenseId licenseId;
    InstallCode installCode;
    DeviceCount devices;
    QString fileName;
    qint64 size = 0;
    Fingerprint sha256;
    QUrl url; ///< absolute; resolved against the portal's address
};

/// The portal's answer to a login: in, or a code was e-mailed that has to be confirmed.
struct PortalLogin
{
    bool needsCode = false;
};

Result<PortalLicense> parsePortalLicense(const QJsonObject& json, const PortalProfile& profile);
Result<PortalActivation> parsePortalActivation(const QJsonObject& json, const PortalProfile& profile);

} // namespace activation
