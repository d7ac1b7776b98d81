// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Error.h"

#include <chrono>

namespace activation {

/// Whether an error may pass by itself, so that the same step is worth another try: nobody answered or not in time, or
/// the peer said that it is busy or out of order (408, 429, 5xx). Never one that asks the user something or says no.
bool mayPass(const Error& error);

/// How often a step is tried again after an error that may pass, and when.
struct RetryPolicy
{
    int retries = 2; ///< after the first attempt
    std::chrono::milliseconds first{2000};
    std::chrono::milliseconds longest{60'000};
    /// The wait is spread by up to this part of itself to both sides, so that a switch that comes back is not met by
    /// all units at once. 0 … 1.
    double jitter = 0.25;

    /// Before the attempt after `failed` ones (from 1): doubled each time, spread by `random` (0 … 1), never longer
    /// than `longest`.
    std::chrono::milliseconds waitAfter(int failed, double random) const;
};

} // namespace activation
