// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/ReadUnit.h"
#include "smartserver/LicenseWatch.h"

#include <functional>

namespace activation {

/// Where a step of the online route stands, as it goes.
struct CloudProgress
{
    enum class Step
    {
        Checking, ///< identity and licenses are read again
        Asking,   ///< the unit is asked which licenses are ready for it
        Looking,  ///< the outcome of an earlier attempt is looked for
        Sending,
        Waiting, ///< accepted; until the change shows
        Done,
    };
    Step step = Step::Checking;
    std::chrono::milliseconds waited{0}; ///< in Looking and Waiting
    std::chrono::milliseconds limit{0};
};
QString progressText(const CloudProgress& progress);

/// What every step of the online route is told.
struct CloudOptions
{
    QString packageId = {};                             ///< of the site, if the step belongs to one
    QString label = {};                                 ///< what the user read from the unit
    std::optional<InstallCode> expected = std::nullopt; ///< the unit that is meant, where that is known
    /// How long an answer may take, and an accepted change to show: up to a minute (facts), so not less for real units.
    std::chrono::milliseconds within = std::chrono::seconds(90);
    std::function<void(const CloudProgress&)> onProgress = {};
};

/// Says where the step is, to whoever listens.
void report(const CloudOptions& options, CloudProgress::Step step, std::chrono::milliseconds waited = {},
            std::chrono::milliseconds limit = {});

/// What comes before every step of the online route: logs in if need be, reads identity and licenses, and compares the
/// unit with the one that is meant and with the one its certificate was pinned for. Errors: RefusedForSafety (another
/// unit, identity in doubt), LoginRefused, Failed (release without licensing). They are in the ledger.
QCoro::Task<Result<SmartServer>> visitUnit(Workspace& workspace, UnitConnection& connection, Credentials credentials,
                                           CloudOptions options, std::stop_token stop);

/// Opens the unit's WebSocket and gives it a moment: what the unit says by it is heard from the first word on. It may
/// stay closed.
QCoro::Task<std::shared_ptr<UnitSocket>> listenTo(SmartServerClient& client);

/// Watches the licenses as watchLicenses does, and reports the waiting.
QCoro::Task<Result<WatchResult>> watchFor(UnitConnection& connection, CloudOptions options, CloudProgress::Step step,
                                          std::function<bool(const LicenseState&)> isThere,
                                          std::chrono::milliseconds within, std::stop_token stop,
                                          std::shared_ptr<UnitSocket> socket = nullptr);

/// "It reported: …" for each notice, behind a space.
QString noticesText(const QStringList& notices);

} // namespace activation
