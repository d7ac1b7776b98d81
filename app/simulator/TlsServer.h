// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signing/SigningKey.h"
#include "simulator/SimulatorSocket.h"

#include <QHash>
#include <QPointer>
#include <QSslServer>

namespace activation::simulator {

/// Listens with TLS, or without where told so, and knows its connections, so that a fault can break the one a request
/// came on.
class TlsServer : public QSslServer
{
    Q_OBJECT

public:
    enum class Door
    {
        Tls,
        Plain
    };
    explicit TlsServer(Door door = Door::Tls, QObject* parent = nullptr);

    /// Shown to connections from now on.
    void setCertificate(const ServerCertificate& certificate);
    /// The connection from this port of the peer's, while it lives.
    SimulatorSocket* connectionFrom(quint16 peerPort) const;
    /// Ends every connection after what was written to it has left.
    void closeConnections();
    /// Ends every connection now.
    void breakConnections();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    static constexpr int HandshakeMilliseconds = 10'000;
    static constexpr qsizetype MaxConnections = 2'000;

    Door m_door;
    QHash<quint16, QPointer<SimulatorSocket>> m_connections;
};

} // namespace activation::simulator
