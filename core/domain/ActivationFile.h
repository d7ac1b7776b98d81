// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/InstallCode.h"
#include "domain/LicenseId.h"

#include <QDateTime>
#include <QJsonObject>

namespace activation {

enum class ActivationKind
{
    Capacity,
    Maintenance,
    Core,
};
QString kindName(ActivationKind kind); ///< "capacity", "maintenance", "core"
std::optional<ActivationKind> activationKind(const QString& name);

/// How an activation file came in.
enum class ObtainedVia
{
    Portal,  ///< the portal's API
    Browser, ///< downloaded in a browser and taken in
    Added,   ///< dropped or added by the user
};
QString viaName(ObtainedVia via); ///< "portal", "browser", "added"
std::optional<ObtainedVia> obtainedVia(const QString& name);

/// The record of one activation file in a site package: an element of the manifest's `activations[]`.
/// The file itself is opaque bytes and stands in the package at `path`.
struct ActivationFile
{
    static constexpr qint64 MaxSize = 16 * 1024 * 1024; ///< bytes; larger is not an activation file

    static constexpr qsizetype MaxIdLength = 64;

    QString id; ///< UUID, without braces
    ActivationKind kind = ActivationKind::Capacity;
    InstallCode installCode;
    std::optional<LicenseId> licenseId;
    QString originalName; ///< exactly as received; never changed
    QString path;         ///< `activations/<install code>/<n>`
    qint64 size = 0;      ///< bytes
    Fingerprint sha256;
    QDateTime obtainedAt; ///< UTC
    ObtainedVia via = ObtainedVia::Added;

    static Result<ActivationFile> fromJson(const QJsonObject& json, const QString& where);
    QJsonObject toJson() const;
};

/// Checks bytes and name of a would-be activation file: empty and larger than MaxSize are refused (exit code 6).
/// Returns warnings to show, such as an extension that the SmartServer will not take.
Result<QStringList> checkActivationFile(const QString& originalName, qint64 size);

} // namespace activation
