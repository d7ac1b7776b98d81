// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <QHash>
#include <QSslCertificate>
#include <QUrl>

namespace activation {

/// How a License Customer Portal is reached: a JSON file. The vendor publishes no API, so addresses, paths and field
/// names stand here and never in the code.
///
/// {"formatVersion": 1, "name": "…", "mode": "api" | "browser", "baseUrl": "https://…/", "caCertificates": "ca.pem",
///  "simulated": false, "paths": {"session", "sessionConfirm", "licenses", "activations"},
///  "fields": {"<the assistant's name>": "<the portal's name>", …}}
struct PortalProfile
{
    enum class Mode
    {
        Api,
        Browser
    };

    QString name;
    Mode mode = Mode::Api;
    QUrl baseUrl;                          ///< https; paths are resolved against it
    QList<QSslCertificate> caCertificates; ///< trusted besides the system's
    bool simulated = false;                ///< shown wherever the portal's name is
    QHash<QString, QString> paths;         ///< by the names above; all present
    QHash<QString, QString> fields;        ///< renames only

    /// Reads a profile file (at most 1 MiB); a path in caCertificates is relative to it. BadFile names what is wrong
    /// and where.
    static Result<PortalProfile> load(const QString& file);
    /// Where the user's own profile is looked for, where no other is named: the same for every program of the
    /// assistant.
    static QString defaultFile();
    static Result<PortalProfile> parse(const QByteArray& json, const QString& folder);

    QUrl url(const QString& pathName) const;       ///< "session", "licenses" …
    QString field(const QString& canonical) const; ///< the portal's name for one of ours
};

} // namespace activation
