// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/InstallCode.h"
#include "domain/JsonPlaces.h"
#include "domain/Result.h"

#include <QHash>
#include <QJsonObject>
#include <QSslCertificate>
#include <QUrl>

namespace activation {

/// One thing that is wrong in a portal profile.
struct ProfileFault
{
    TextPlace place;
    QString path; ///< JSONPath, such as `$.paths.licenses`
    QString why;

    QString toText() const; ///< "Line 3, column 5, $.paths.licenses: …"
};

/// How a License Customer Portal is reached: a JSON file. The vendor publishes no API, so addresses, paths, methods and
/// field names stand here and never in the code. What may stand in it is said by resources/portal-profile.schema.json,
/// which it is checked against, and in docs/portal-profiles.md.
struct PortalProfile
{
    enum class Mode
    {
        Api,
        Browser
    };

    QString name;
    Mode mode = Mode::Api;
    /// https, in browser mode on loopback also http. In api mode it ends with a slash, and paths are resolved against
    /// it; in browser mode it is the page to open.
    QUrl baseUrl;
    QList<QSslCertificate> caCertificates; ///< trusted besides the system's
    bool simulated = false;                ///< shown wherever the portal's name is
    QString customerSuccess;               ///< e-mail address for maintenance requests; empty: not known
    QHash<QString, QString> paths;         ///< "session", "sessionConfirm", "licenses", "activations", "activate"; all
    QHash<QString, QByteArray> methods;    ///< by the same names; all
    QByteArray idempotencyHeader = "Idempotency-Key";
    QHash<QString, QString> fields; ///< renames only
    QHash<QString, QString> hints;  ///< browser mode, by "login", "installCode", "licenseId", …: what goes where
    QStringList fileNamePatterns;   ///< browser mode; hints only

    struct Reading;

    /// Reads a profile file (at most 1 MiB); a path in caCertificates is relative to it. BadFile names all that is
    /// wrong and where.
    static Result<PortalProfile> load(const QString& file);
    static Result<PortalProfile> parse(const QByteArray& json, const QString& folder);
    /// The same for whoever shows each fault by itself. The error is of a file that cannot be read at all.
    static Result<Reading> examine(const QString& file);
    static Reading read(const QByteArray& json, const QString& folder);
    /// Where the user's own profile is looked for, where no other is named: the same for every program of the
    /// assistant.
    static QString defaultFile();
    static QJsonObject schema();

    /// Trusts what the authorities in this file (PEM) vouch for, besides the others. BadFile: there is none in it.
    Result<void> addCaFile(const QString& file);

    QUrl url(const QString& pathName) const;             ///< "session", "licenses" …
    QByteArray method(const QString& pathName) const;    ///< "GET", "POST" …
    QString field(const QString& canonical) const;       ///< the portal's name for one of ours
    QString hint(const QString& what) const;             ///< empty where the profile has none
    bool isUsualFileName(const QString& fileName) const; ///< matches one of the patterns, for whatever unit
    /// Matches one of the patterns that name the unit, for this unit.
    bool isFileNameOf(const QString& fileName, const InstallCode& code) const;
};

/// What became of reading a profile.
struct PortalProfile::Reading
{
    std::optional<PortalProfile> profile; ///< where there is no fault
    QList<ProfileFault> faults;           ///< in the order of the text

    /// All faults in one error.
    Error toError() const;
};

} // namespace activation
