// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/HandOver.h"

namespace activation {

/// What is still to do for `unit`, and where it stands; everything else in it is filled in already. `events` are those
/// of this unit.
void settleStanding(UnitHandOver& unit, const QList<Event>& events);

} // namespace activation
