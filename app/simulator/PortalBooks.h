// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ActivationFile.h"
#include "domain/Result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace activation::simulator {

/// A license in the portal's pool.
struct PortalLicense
{
    QString licenseId;
    ActivationKind kind = ActivationKind::Capacity;
    QString description = {};
    int devices = 0;
    int spent = 0; ///< devices already given to units
    QString project = {};
    QString customerId = {};
    QDate expires = {}; ///< invalid: never

    int available() const { return devices - spent; }
    /// {licenseId, kind, description, devices, available, project, customerId, expires}
    QJsonObject record(bool usedUp) const;
};

/// Somebody who logs in with an e-mail address.
struct PortalLogin
{
    QString email;
    QStringList licenseIds;
    QString code = {}; ///< what is "e-mailed" and must be confirmed; empty: none
};

/// An activation file that was made: what a license was spent on.
struct PortalActivation
{
    QString activationId;
    QString key; ///< its Idempotency-Key
    QString licenseId;
    QString installCode;
    int devices = 0;
    QString fileName;
    QByteArray content;

    /// {activationId, licenseId, installCode, devices, fileName, size, sha256, url}
    QJsonObject record(const QString& url) const;
};

/// All that the simulated portal remembers. Never spends more than a license has.
struct PortalBooks
{
    QList<PortalLicense> licenses;
    QList<PortalLogin> logins;
    QList<PortalActivation> activations;
    QMap<QString, int> requests;

    PortalLicense* license(const QString& licenseId);
    const PortalActivation* activation(const QString& activationId) const;
    const PortalActivation* activationOf(const QString& key) const;
    /// Devices spent over all licenses.
    int spent() const;
    /// Makes an activation file and spends the devices. The caller has checked that they are there.
    const PortalActivation& spend(PortalLicense& license, const InstallCode& code, int devices, const QString& key);

    QJsonObject toJson() const;
    static Result<PortalBooks> fromJson(const QJsonObject& json, const QString& where);
};

} // namespace activation::simulator
