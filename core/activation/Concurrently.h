// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>

#include <functional>
#include <stop_token>

namespace activation {

/// Runs `work` for 0 … count-1, at most `limit` at once, and returns when all are done. After a stop nothing new is
/// begun; what runs ends as it hears the same token. One that fails keeps that to itself: a unit never stops the rest.
QCoro::Task<void> concurrently(qsizetype count, int limit, std::function<QCoro::Task<void>(qsizetype)> work,
                               std::stop_token stop = {});

} // namespace activation
