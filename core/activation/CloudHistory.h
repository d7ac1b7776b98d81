// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/Ledger.h"
#include "smartserver/LicenseWatch.h"

namespace activation {

/// A license that was asked for online, as the ledger has it: which unit has it, or may have it.
struct CloudClaim
{
    enum class State
    {
        Sent,      ///< the request left, or may have; its outcome is not known
        Accepted,  ///< the unit took the request, but the license was not seen
        Confirmed, ///< the license showed
    };
    State state = State::Sent;
    QString installCode;
    QString activationId;
    std::optional<LicenseState> before; ///< the unit's licenses before the first request
    QDateTime at;                       ///< of the last event
};

/// The claim on this license that stands, if there is one. It ends when the unit refused the request, when the license
/// was returned, when a later reading of the unit shows that it is gone, or, where its outcome was not known, when the
/// unit lists it as ready long after. `events` are those of every unit, in the order of their times.
std::optional<CloudClaim> cloudClaim(const QList<Event>& events, const LicenseId& license);

/// Whether the unit began to return its licenses and the outcome is not known: the License IDs it had then.
std::optional<QStringList> openReturn(const QList<Event>& events, const InstallCode& unit);

/// Whether this UUID is known as a License ID (from a unit, the portal, a request), or as a Customer ID (of a unit).
/// They look the same and are easily swapped.
bool isKnownLicense(const QList<Event>& events, const QString& uuid);
bool isKnownCustomer(const QList<Event>& events, const QString& uuid);

/// The words of the ledger's events about the online route, besides the states' names.
namespace CloudEvent {
inline const QString Read = QStringLiteral("cloudRead");           ///< what is ready for a unit
inline const QString Account = QStringLiteral("cloudAccount");     ///< its Customer ID was set
inline const QString Returning = QStringLiteral("cloudReturning"); ///< before the request leaves
inline const QString Returned = QStringLiteral("cloudReturned");
} // namespace CloudEvent

} // namespace activation
