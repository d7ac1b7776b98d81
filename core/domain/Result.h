// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Error.h"

#include <expected>

namespace activation {

/// What every step returns: the value, or an Error that says what, why and what to do next.
template <class T>
using Result = std::expected<T, Error>;

/// Leaves the function (or coroutine) with `error`, whatever Result it returns.
inline std::unexpected<Error> failure(Error error)
{
    return std::unexpected<Error>(std::move(error));
}

} // namespace activation
