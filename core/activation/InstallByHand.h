// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/ReadUnit.h"
#include "domain/ActivationFile.h"
#include "domain/Receipt.h"

#include <functional>

namespace activation {

/// Leg 3 where the API is closed (SAML, OAuth, a policy): somebody adds the file in the CMS (Manage Licenses, Add
/// License), and the assistant writes down what is known of it: a "confirmed" event with a receipt that says `byHand`.
/// A file that is confirmed already gets no second receipt: the one that is there comes back.

/// The error of a login that a unit answered, with WayOn::ByHand: another way leads into the unit.
Error offeringByHand(Error error);

/// By the user's word that the license shows on the unit with this Install Code. Nothing is read, and the receipt says
/// so. `address` is where the CMS is said to be, and may be empty. RefusedForSafety: another assistant works on the
/// unit.
Result<Receipt> confirmByWord(Workspace& workspace, const ActivationFile& file, const QString& packageId,
                              const QString& address);

struct ByHandOptions
{
    /// How long the licenses may take to show. Changes can take up to a minute (facts).
    std::chrono::milliseconds within = std::chrono::seconds(90);
    QString label = {}; ///< what the user read from the unit
    std::function<void(std::chrono::milliseconds waited)> onProgress = {};
};

/// What came of one file: one of the two is set.
struct ByHandOutcome
{
    QString activationId;
    std::optional<Receipt> receipt;
    std::optional<Error> error;
};

/// By reading: logs in, reads who the unit is and compares it with the one the files are for, and waits until each
/// file's license shows, or the time is over. `files` are those of one unit that the user says were added. One license
/// proves one file only. The connection stays logged in. Errors of the whole: those of readUnit (with WayOn::ByHand
/// where the login failed), RefusedForSafety (another unit). An error of one file: nothing shows that is its own.
QCoro::Task<Result<QList<ByHandOutcome>>> confirmByReading(Workspace& workspace, UnitConnection& connection,
                                                           Credentials credentials, QList<ActivationFile> files,
                                                           QString packageId, ByHandOptions options = {},
                                                           std::stop_token stop = {});

} // namespace activation
