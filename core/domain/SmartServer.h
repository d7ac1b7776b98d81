// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/InstallCode.h"
#include "domain/License.h"
#include "domain/Release.h"

#include <QDateTime>
#include <QJsonObject>

namespace activation {

/// Where a statement about a SmartServer's identity came from (design, "SmartServer client").
enum class IdentitySource
{
    SegmentController, ///< the GLP_SC record read after login
    HostName,          ///< the host name it was reached by, `smartserver-<code>`
    MqttSid,           ///< the retained topic glp/0/././sid
    Label,             ///< what the user read from the label on the unit
};
QString sourceName(IdentitySource source); ///< "segmentController", "hostName", "mqttSid", "label"
std::optional<IdentitySource> identitySource(const QString& name);

/// One source's statement, kept as it was given.
struct IdentityReading
{
    IdentitySource source;
    QString value;

    bool operator==(const IdentityReading&) const = default;
};

/// Settles who a unit is. All usual-looking codes must agree; a code of unusual shape counts only where two sources
/// give it (a renamed segment controller must not become an identity). A label that the user typed settles a
/// disagreement when another source confirms it. A value may be the whole host name, `smartserver-<code>`. Anything
/// else is "identity in doubt" (exit code 7).
Result<InstallCode> settleIdentity(const QList<IdentityReading>& readings);

/// What is known about one SmartServer: an element of the manifest's `smartServers[]`.
struct SmartServer
{
    InstallCode installCode;
    QList<IdentityReading> identitySources;
    QString hostName; ///< empty where it was reached by an IP address
    QString address;  ///< `host` or `host:port`
    QString segmentController;
    Release release;
    std::optional<Fingerprint> certificateSha256;
    QDateTime readAt; ///< UTC
    std::optional<Capacity> capacity;
    QList<License> licenses;

    static Result<SmartServer> fromJson(const QJsonObject& json, const QString& where);
    QJsonObject toJson() const;
};

} // namespace activation
