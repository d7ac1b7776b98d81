// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QCoroTask>
#include <QString>

#include <optional>
#include <stop_token>

namespace activation {

constexpr int MqttPort = 1883;

/// The segment ID in a message of the topic `glp/0/././sid`: a JSON string that is a valid SID. Empty, `null`, "null"
/// and "undefined" mean not provisioned (facts, "Identity"); anything else is junk. Both are nothing.
std::optional<QString> parseSid(const QByteArray& message);

/// The SID that the unit at `host` publishes, where its MQTT port lets us in; without a password, and never for long.
/// `port` 0: not asked.
QCoro::Task<std::optional<QString>> readSid(QString host, int port, std::stop_token stop = {});

} // namespace activation
