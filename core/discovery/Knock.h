// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Address.h"

#include <QCoroTask>

#include <chrono>
#include <stop_token>

namespace activation {

/// Whether anything listens at that host and port: a TCP connection that is closed again at once, without a byte on
/// it. False when it is refused, nobody is there, `within` is over, or after a stop.
QCoro::Task<bool> isListening(QString host, int port, std::chrono::milliseconds within, std::stop_token stop = {});

} // namespace activation
