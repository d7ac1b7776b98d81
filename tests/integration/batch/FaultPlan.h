// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Error.h"

#include <QJsonArray>

#include <optional>
#include <vector>

namespace activation::test {

/// One way in which a unit goes wrong, and what must come of it.
struct PlannedFault
{
    const char* name;
    QList<QJsonObject> faults;                 ///< for the faults file, without the target
    std::optional<ErrorKind> readEnds = {};    ///< nothing: it is read
    std::optional<ErrorKind> installEnds = {}; ///< nothing: it is confirmed
    int uploads = 1;                           ///< that reach the unit, where it is read
    int accepted = 1;                          ///< of them
};

/// Every kind that a unit can have. Discovery has asked each unit for its version once before it is read.
const std::vector<PlannedFault>& plannedFaults();

/// What goes wrong at the portal meanwhile; all of it passes, some only with another run.
QList<QJsonObject> portalFaults(const QString& base);

/// Which fault the unit with this index has: every tenth, each kind in turn.
const PlannedFault* faultOf(int index);

} // namespace activation::test
