// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>
#include <QString>

namespace activation {

/// A message of a unit's WebSocket: `{"action": …, "payload": …}` (facts).
struct UnitMessage
{
    static constexpr qsizetype MaxNotice = 10'000; ///< characters

    QString action; ///< empty for what is no such message
    QJsonValue payload;
    QString notice; ///< the unit's words for people, escaped, cut off at MaxNotice; empty for none

    /// Anything that is not such a message says nothing.
    static UnitMessage parse(const QString& text);
};

} // namespace activation
