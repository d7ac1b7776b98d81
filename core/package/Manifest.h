// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ActivationFile.h"
#include "domain/Event.h"
#include "domain/Receipt.h"
#include "domain/SmartServer.h"

#include <QList>

namespace activation {

/// Everything known about a site: manifest.json of a site package, formatVersion 1 (design, "Site package").
struct Manifest
{
    static constexpr int FormatVersion = 1;
    static constexpr qint64 MaxBytes = 64 * 1024 * 1024; ///< of manifest.json

    struct Producer
    {
        QString name;
        QString version;
        std::optional<Fingerprint> certificateSha256;
    };

    QString packageId; ///< UUID, without braces
    QString site;
    qint64 revision = 0; ///< +1 per save; 0 before the first
    std::optional<Fingerprint> previousManifestSha256;
    QDateTime createdAt; ///< UTC
    QDateTime savedAt;   ///< UTC
    Producer producer;
    QList<SmartServer> smartServers;
    QList<ActivationFile> activations;
    QList<Receipt> receipts;
    QList<Event> events;
    /// Fields at the top level that this version does not know, as a later version of the same format may write them.
    /// They are written again as they were, so that an older laptop in the chain loses nothing. Unknown fields further
    /// down are not kept: a later version that needs them to survive must raise formatVersion.
    QJsonObject further;

    /// Refuses (BadFile): not JSON, a newer format (said as such, with the version that is needed), duplicates of a
    /// unit, an activation ID or a path, paths that are not `activations/<install code>/<n>` of their own unit (the
    /// code's case may differ, but is the same in all paths of a unit), fields of the wrong shape. Says nothing about
    /// the signature.
    static Result<Manifest> parse(const QByteArray& json);
    QByteArray toJson() const; ///< UTF-8, indented, keys sorted: the same manifest gives the same bytes
    /// The same, if parse() takes it: what it would refuse is refused here with the same words. Read back piece by
    /// piece, for the whole a second time would be in memory beside the first.
    Result<QByteArray> checkedJson() const;

    const SmartServer* smartServer(const InstallCode& code) const; ///< null if it is not there
    const ActivationFile* activation(const QString& id) const;
    QList<ActivationFile> activationsFor(const InstallCode& code) const;
    /// Adds the unit, or replaces what was known about it.
    void put(const SmartServer& smartServer);
};

} // namespace activation
