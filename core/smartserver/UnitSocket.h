// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "smartserver/SmartServerClient.h"

#include <QJsonValue>
#include <QObject>

#include <memory>

namespace activation {

/// A unit's WebSocket `/iap/ws`, in the session of a client that is logged in, with its pinned certificate. Some
/// answers and some errors arrive only here (facts, "The SmartServer on the LAN"), so open it before the request that
/// they answer. Where the assistant was built without WebSockets it is closed from the start, and says so.
class UnitSocket : public QObject
{
    Q_OBJECT

public:
    explicit UnitSocket(const SmartServerClient& client);
    ~UnitSocket() override;

    bool isOpen() const;
    /// What the unit reported as `CRT:NOTIFICATION` so far, escaped; the first 20.
    const QStringList& notices() const { return m_notices; }
    /// Why it is closed; empty while it is not.
    const QString& fault() const { return m_fault; }

Q_SIGNALS:
    void opened();
    void closed(); ///< or could not be opened
    void heard(const QString& action, const QJsonValue& payload);

private:
    void hear(const QString& message);
    void close(const QString& why);

    struct Connection;

    std::unique_ptr<Connection> m_connection;
    QStringList m_notices;
    QString m_fault;
};

} // namespace activation
