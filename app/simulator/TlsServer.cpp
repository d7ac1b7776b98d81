// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/TlsServer.h"

#include <QSslKey>
#include <QTimer>

namespace activation::simulator {

TlsServer::TlsServer(Door door, QObject* parent) : QSslServer(parent), m_door(door)
{
    setMaxPendingConnections(200);
}

void TlsServer::setCertificate(const ServerCertificate& certificate)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(certificate.certificatePem, QSsl::Pem));
    configuration.setPrivateKey(QSslKey(certificate.privateKeyPem, QSsl::Rsa, QSsl::Pem));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    setSslConfiguration(configuration);
}

SimulatorSocket* TlsServer::connectionFrom(quint16 peerPort) const
{
    return m_connections.value(peerPort);
}

void TlsServer::closeConnections()
{
    const auto connections = m_connections;
    for (const QPointer<SimulatorSocket>& socket : connections) {
        if (socket)
            socket->disconnectFromHost();
    }
}

void TlsServer::breakConnections()
{
    const auto connections = m_connections;
    for (const QPointer<SimulatorSocket>& socket : connections) {
        if (socket)
            socket->abort();
    }
}

void TlsServer::incomingConnection(qintptr descriptor)
{
    auto* const socket = new SimulatorSocket(this);
    if (m_connections.size() >= MaxConnections || !socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    socket->setSslConfiguration(sslConfiguration());
    const quint16 peerPort = socket->peerPort();
    m_connections.insert(peerPort, socket);
    connect(socket, &QObject::destroyed, this, [this, peerPort] {
        if (!m_connections.value(peerPort))
            m_connections.remove(peerPort);
    });

    if (m_door == Door::Plain) {
        addPendingConnection(socket);
        return;
    }
    // A peer that refuses the certificate, speaks no TLS or says nothing at all must not be kept for ever.
    auto* const deadline = new QTimer(socket);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, socket, &QSslSocket::abort);
    connect(socket, &QSslSocket::disconnected, deadline, [socket] { socket->deleteLater(); });
    connect(socket, &QSslSocket::errorOccurred, deadline, [socket] { socket->deleteLater(); });
    connect(socket, &QSslSocket::encrypted, deadline, [this, socket, deadline] {
        delete deadline; // with it go the connections above: from now on the HTTP server owns the socket
        addPendingConnection(socket);
    });
    deadline->start(HandshakeMilliseconds);
    socket->startServerEncryption();
}

} // namespace activation::simulator
