// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Error.h"

namespace activation {

/// The error of a step that the user stopped between two requests.
Error canceled();

} // namespace activation
