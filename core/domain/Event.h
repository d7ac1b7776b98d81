// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace activation {

/// The states of one activation, in their order (design, "Ledger"); Rejected can follow any of them.
enum class ActivationState
{
    Identified,
    Requested,
    Obtained,
    Carried,
    Installing,
    Installed,
    Confirmed,
    Rejected,
};
QString stateName(ActivationState state); ///< "identified" … "rejected"
std::optional<ActivationState> activationState(const QString& name);

/// A fact that never changes: one row of the ledger, and one element of the manifest's `events[]`.
/// Chained per laptop: `hash` is the SHA-256 of the event's own canonical JSON, which holds the previous event's hash.
struct Event
{
    QString id;           ///< UUID
    QDateTime at;         ///< UTC
    QString laptop;       ///< who wrote it: the laptop's own UUID
    qint64 sequence = 0;  ///< 1, 2, 3 … per laptop
    QString packageId;    ///< the site it belongs to; empty where there is none
    QString installCode;  ///< the unit; empty where there is none
    QString activationId; ///< the activation file or request; empty where there is none
    /// A state's name, or another word: "error", "pinned", "signerTrusted", "packageSaved", "statusRead".
    QString kind;
    QString what;         ///< what happened, for people
    QString why;          ///< the cause, for people; a peer's words whole
    QJsonObject data;     ///< details for machines; never a secret
    Fingerprint previous; ///< null for a laptop's first event
    Fingerprint hash;

    static Result<Event> fromJson(const QJsonObject& json, const QString& where);
    QJsonObject toJson() const;
    /// The hash this event must have: SHA-256 of its compact JSON (keys sorted) without `hash`.
    Fingerprint computedHash() const;
};

} // namespace activation
