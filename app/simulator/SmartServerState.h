// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signing/SigningKey.h"
#include "simulator/SimulatedFile.h"

#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QMap>
#include <QStringList>

namespace activation::simulator {

/// A user of the simulated CMS.
struct CmsUser
{
    QString name;
    QString password;
    bool owner = false;

    /// The fields that the login answers with, and `userType` ("Owner" or "Operator").
    QJsonObject record(const QString& customerId) const;
};

/// A license that a simulated SmartServer has, or will have.
struct LicenseRow
{
    ActivationKind kind = ActivationKind::Capacity;
    int devices = 0;
    QString licenseId;
    QDate activated = {};
    QDate expires = {};    ///< invalid: never
    QDateTime showsAt;     ///< not in `GET /iap/lic` before
    bool announced = true; ///< the WebSocket messages about it were sent
    bool hidden = false;   ///< never shows

    QString description() const;
    QString status(const QDate& today) const; ///< "Active", "Expiring YYYY-MM-DD", "Expired YYYY-MM-DD"
};

/// A license that waits in the cloud for the online route.
struct CloudLicense
{
    ActivationKind kind = ActivationKind::Capacity;
    int devices = 0;
    QString licenseId;
    QString transferDate;
    QDate expires = {};
};

/// All that a simulated SmartServer remembers.
struct SmartServerState
{
    quint16 port = 0;
    ServerCertificate certificate;
    QList<CmsUser> users;
    QString customerId;
    QList<LicenseRow> licenses;
    QList<CloudLicense> cloud;
    QStringList acceptedFiles; ///< SHA-256 of each
    int uploads = 0;           ///< every POST /iap/lic/activation that was processed, refused ones included
    int cloudDownloads = 0;    ///< requests that took effect, the refused ones included
    int cloudReturns = 0;
    QMap<QString, int> requests;

    QJsonObject toJson(const InstallCode& code) const;
    static Result<SmartServerState> fromJson(const QJsonObject& json, const QString& where);

    QList<LicenseRow> shown(const QDateTime& now) const;
    int totalCapacity(const QDateTime& now) const;
    /// Until when all maintenance that shows lasts; invalid where there is none.
    QDate maintenanceUntil(const QDateTime& now) const;
    /// The answers of `GET /iap/lic` and `GET /iap/lic/status`.
    QJsonArray licenseRecords(const QString& segmentController, const QDateTime& now) const;
    QJsonArray statusRecords(const QString& segmentController, int usedDevices, const QDateTime& now) const;
};

} // namespace activation::simulator
