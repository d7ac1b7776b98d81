// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "smartserver/UnitSocket.h"

#include <QCoreApplication>
#include <QNetworkRequest>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace activation {

struct UnitSocket::Connection
{
    explicit Connection(http::TlsPolicy trusted) : policy(std::move(trusted)) {}

    http::TlsPolicy policy;
    QWebSocket socket;
};

namespace {

constexpr quint64 MaxMessage = 1024 * 1024; // bytes

} // namespace

UnitSocket::UnitSocket(const SmartServerClient& client)
    : m_connection(
          std::make_unique<Connection>(http::TlsPolicy::pinned(client.options().pin, client.options().acceptExpired)))
{
    auto& [policy, socket] = *m_connection;
    socket.setMaxAllowedIncomingMessageSize(MaxMessage);
    socket.setMaxAllowedIncomingFrameSize(MaxMessage); // a frame is gathered whole before it is counted
    socket.setSslConfiguration(policy.configuration());
    QUrl url = client.address().url(u"/iap/ws"_s);
    url.setScheme(u"wss"_s);
    connect(&socket, &QWebSocket::sslErrors, this,
            [this, url, connection = m_connection.get()](const QList<QSslError>& errors) {
                QSslCertificate certificate = connection->socket.sslConfiguration().peerCertificate();
                if (certificate.isNull() && !errors.isEmpty())
                    certificate = errors.first().certificate();
                if (!connection->policy.judge(certificate, errors, url))
                    connection->socket.ignoreSslErrors(errors);
            });
    connect(&socket, &QWebSocket::connected, this, &UnitSocket::opened);
    connect(&socket, &QWebSocket::textMessageReceived, this, &UnitSocket::hear);
    connect(&socket, &QWebSocket::errorOccurred, this, [this] { close(m_connection->socket.errorString()); });
    connect(&socket, &QWebSocket::disconnected, this, [this] {
        close(QCoreApplication::translate("activation::UnitSocket", "The unit closed the connection."));
    });
    QNetworkRequest request(url);
    request.setRawHeader("Cookie", client.sessionCookie());
    socket.open(request);
}

UnitSocket::~UnitSocket()
{
    m_connection->socket.disconnect(this); // its end is not one that anybody waits for
}

bool UnitSocket::isOpen() const
{
    return m_connection->socket.state() == QAbstractSocket::ConnectedState;
}

} // namespace activation
