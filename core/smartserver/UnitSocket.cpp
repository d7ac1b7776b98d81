// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "smartserver/UnitSocket.h"

#include "domain/Escape.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
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
    const QJsonObject object = QJsonDocument::fromJson(message.toUtf8()).object();
    const QString action = object[u"action"_s].toString();
    const QJsonValue payload = object[u"payload"_s];
    if (action == u"CRT:NOTIFICATION"_s && m_notices.size() < MaxNotices) {
        const QString notice = escaped(
            payload.isString() ? payload.toString()
                               : QString::fromUtf8(QJsonDocument(payload.toObject()).toJson(QJsonDocument::Compact)));
        if (!m_notices.contains(notice)) // messages can come twice
            m_notices += notice;
    }
    if (!action.isEmpty())
        Q_EMIT heard(action, payload);
}

} // namespace activation
