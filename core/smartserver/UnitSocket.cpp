// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "smartserver/UnitSocket.h"

#include "domain/Escape.h"
#include "smartserver/UnitMessage.h"

#include <QCoreApplication>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr qsizetype MaxNotices = 20;
constexpr quint64 MaxMessage = 1024 * 1024; // bytes

} // namespace

UnitSocket::UnitSocket(const SmartServerClient& client)
    : m_policy(http::TlsPolicy::pinned(client.options().pin, client.options().acceptExpired))
{
    m_socket.setMaxAllowedIncomingMessageSize(MaxMessage);
    m_socket.setMaxAllowedIncomingFrameSize(MaxMessage); // a frame is gathered whole before it is counted
    m_socket.setSslConfiguration(m_policy.configuration());
    QUrl url = client.address().url(u"/iap/ws"_s);
    url.setScheme(u"wss"_s);
    connect(&m_socket, &QWebSocket::sslErrors, this, [this, url](const QList<QSslError>& errors) {
        QSslCertificate certificate = m_socket.sslConfiguration().peerCertificate();
        if (certificate.isNull() && !errors.isEmpty())
            certificate = errors.first().certificate();
        if (!m_policy.judge(certificate, errors, url))
            m_socket.ignoreSslErrors(errors);
    });
    connect(&m_socket, &QWebSocket::connected, this, &UnitSocket::opened);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &UnitSocket::hear);
    connect(&m_socket, &QWebSocket::errorOccurred, this, [this] { close(m_socket.errorString()); });
    connect(&m_socket, &QWebSocket::disconnected, this, [this] {
        close(QCoreApplication::translate("activation::UnitSocket", "The unit closed the connection."));
    });
    QNetworkRequest request(url);
    request.setRawHeader("Cookie", client.sessionCookie());
    m_socket.open(request);
}

void UnitSocket::close(const QString& why)
{
    if (!m_fault.isEmpty())
        return; // said already
    m_fault = escaped(why);
    Q_EMIT closed();
}

void UnitSocket::hear(const QString& message)
{
    const UnitMessage said = UnitMessage::parse(message);
    if (!said.notice.isEmpty() && m_notices.size() < MaxNotices && !m_notices.contains(said.notice))
        m_notices += said.notice; // once: messages can come twice
    if (!said.action.isEmpty())
        Q_EMIT heard(said.action, said.payload);
}

} // namespace activation
