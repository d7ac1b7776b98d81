// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Address.h"
#include "domain/InstallCode.h"
#include "domain/Release.h"
#include "http/Message.h"

#include <QJsonObject>

namespace activation {

/// What answers at one address, as a search saw it. Nothing of it is proven: the certificate is not pinned by it, and
/// whoever connects is asked about it as ever.
struct Sighting
{
    Address address;                             ///< with its port
    std::optional<Release> release = {};         ///< what a SmartServer says; nothing: something else answers
    std::optional<Fingerprint> certificate = {}; ///< SHA-256 of the one it showed
    QString hostName = {};                       ///< the name in the certificate, or that it was reached by
    std::optional<InstallCode> installCode = {}; ///< guessed from `smartserver-<code>` in one of them
    QString saying = {};                         ///< of something else: why it is no SmartServer

    bool isSmartServer() const { return release.has_value(); }
    /// {"address", "smartServer", "release"?, "certificateSha256"?, "hostName"?, "installCode"?, "saying"?}
    QJsonObject toJson() const;
};

/// What the answer to `GET /iap/version` at `address` says. Only a well-formed version makes a SmartServer; a login
/// that is wanted first does not, since anything may want one.
Sighting sightingOf(const Address& address, const Result<http::Response>& answer);

} // namespace activation
