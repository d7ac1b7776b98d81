// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "smartserver/UnitSocket.h"

#include <QCoreApplication>

namespace activation {

// In place of UnitWebSocket.cpp, for want of Qt WebSockets.
struct UnitSocket::Connection
{
};

UnitSocket::UnitSocket(const SmartServerClient&)
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            close(
                QCoreApplication::translate("activation::UnitSocket", "This assistant was built without WebSockets."));
        },
        Qt::QueuedConnection);
}

UnitSocket::~UnitSocket() = default;

bool UnitSocket::isOpen() const
{
    return false;
}

} // namespace activation
