// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "batch/RetryPolicy.h"

#include <algorithm>
#include <cmath>

namespace activation {
namespace {

constexpr int RequestTimeout = 408;
constexpr int TooManyRequests = 429;
constexpr int NotImplemented = 501;
constexpr int ServerErrors = 500;

} // namespace

bool mayPass(const Error& error)
{
    if (error.certificate || error.wayOn)
        return false; // the user is asked
    switch (error.kind) {
    case ErrorKind::Unreachable:
        return true;
    case ErrorKind::Failed:
        return error.httpStatus && (*error.httpStatus == RequestTimeout || *error.httpStatus == TooManyRequests ||
                                    (*error.httpStatus >= ServerErrors && *error.httpStatus != NotImplemented));
    default:
        return false;
    }
}

std::chrono::milliseconds RetryPolicy::waitAfter(int failed, double random) const
{
    const double spread = 1.0 + std::clamp(jitter, 0.0, 1.0) * (2.0 * std::clamp(random, 0.0, 1.0) - 1.0);
    const double wait = static_cast<double>(first.count()) * std::exp2(std::clamp(failed - 1, 0, 30)) * spread;
    return std::chrono::milliseconds(static_cast<qint64>(std::clamp(wait, 0.0, static_cast<double>(longest.count()))));
}

} // namespace activation
