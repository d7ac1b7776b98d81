// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/Workspace.h"
#include "smartserver/SmartServerClient.h"

namespace activation {

/// Which certificates the user accepts besides those pinned already.
struct TrustPolicy
{
    QList<Fingerprint> trusted; ///< confirmed deliberately (`--trust`), also in place of a pinned or an expired one
    bool onFirstUse = false;    ///< pin an unknown one unseen (`--trust-on-first-use`); never a changed or expired one
    /// Go on from a copy of a site package that is older than one seen before (`--accept-older`): the newer one is
    /// lost. What the ledger knows comes back with the next save.
    bool acceptOlder = false;
};

/// A SmartServer that answered and whose certificate is pinned; nobody is logged in yet.
struct UnitConnection
{
    SmartServerClient client;
    Fingerprint certificate;
    bool newlyPinned = false;
    int mqttPort = MqttPort; ///< as the workspace says
};

/// Finds the unit (443, then 8443 where no port was named), settles its certificate and probes it. Errors: Unreachable,
/// CertificateUntrusted, CertificateChanged (both with `certificate`), Failed (not a SmartServer). Every error is in
/// the ledger.
QCoro::Task<Result<UnitConnection>> connectUnit(Workspace& workspace, Address address, TrustPolicy trust,
                                                std::chrono::milliseconds timeout = std::chrono::seconds(30),
                                                std::stop_token stop = {});

} // namespace activation
