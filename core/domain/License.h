// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/DeviceCount.h"
#include "domain/LicenseId.h"
#include "domain/Result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace activation {

/// The status text of a license row: `Active`, `Expiring YYYY-MM-DD`, `Expired YYYY-MM-DD`. Any other text is kept.
struct LicenseStatus
{
    enum class Kind
    {
        Active,
        Expiring,
        Expired,
        Unknown
    };
    Kind kind = Kind::Unknown;
    QDate date = {}; ///< of Expiring and Expired
    QString raw;     ///< what the SmartServer said

    static LicenseStatus parse(const QString& text);
    bool operator==(const LicenseStatus&) const = default;
};

/// One row of the CMS's Manage Licenses dialog, as `GET /iap/lic` gives it. The peer's texts are kept as they came.
struct License
{
    QString segmentController; ///< `scName`
    QString description;
    LicenseStatus status;
    QString activationDate;
    QString licenseId; ///< should be a UUID; kept whatever it is
    QString note;      ///< empty where the field is absent

    /// From an element of `GET /iap/lic` or of a manifest's `licenses[]`; `where` names it in errors.
    static Result<License> fromJson(const QJsonObject& json, const QString& where);
    /// With the field names of `GET /iap/lic`.
    QJsonObject toJson() const;
    /// The License ID, where it is one.
    std::optional<LicenseId> id() const;

    bool operator==(const License&) const = default;
};

/// Devices a SmartServer may manage and does manage: `totalCapacity` and `usedCapacity` of `GET /iap/lic/status`.
struct Capacity
{
    DeviceCount total;
    DeviceCount used;

    bool operator==(const Capacity&) const = default;
};

class JsonFields;
/// {"total", "used"}, as in the manifest.
QJsonObject toJson(const Capacity& capacity);
/// The same read back; none where the key is absent. Faults are noted in `fields`.
std::optional<Capacity> capacityFrom(JsonFields& fields, const QString& key);

QJsonArray toJson(const QList<License>& licenses);
Result<QList<License>> licensesFromJson(const QJsonArray& array, const QString& where);

} // namespace activation
