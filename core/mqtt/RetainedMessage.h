// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QCoroTask>
#include <QString>

#include <chrono>
#include <optional>
#include <stop_token>

namespace activation {

struct MqttOptions
{
    std::chrono::milliseconds within{1000};      ///< from start to the message
    std::chrono::milliseconds afterGranted{300}; ///< a retained message comes at once after the subscription, or never
    qsizetype maxBytes = 64 * 1024;              ///< a larger message is none
};

/// The message that a broker keeps for a topic (MQTT 3.1.1 over plain TCP, anonymous: no name and no password are ever
/// sent). Nothing where no broker answers, it refuses, it keeps no message there, or the time is over: an extra source
/// of knowledge, whose absence is no error. Uses no thread and leaves no connection.
QCoro::Task<std::optional<QByteArray>> retainedMessage(QString host, int port, QString topic, MqttOptions options = {},
                                                       std::stop_token stop = {});

/// The library that speaks MQTT, with its version.
QString mqttLibrary();

} // namespace activation
