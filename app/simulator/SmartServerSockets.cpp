// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/SimulatedSmartServer.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace activation::simulator {

namespace {

constexpr size_t MaxWebSockets = 100;

} // namespace

QHttpServerWebSocketUpgradeResponse SimulatedSmartServer::verifyUpgrade(const QHttpServerRequest& incoming)
{
    const Request request = requestFrom(incoming);
    if (SimulatorSocket* const socket = connectionOf(request))
        socket->startNextRequest();
    count(request);
    int status = 0;
    const auto decision = faults().forRequest(request.method, request.path);
    if (decision.fault)
        status = decision.fault->kind == FaultKind::Status ? decision.fault->status : 503;
    else if (request.path != "/iap/ws"_L1)
        status = 404;
    else if (!userOf(request))
        status = 401;
    else if (m_webSockets.size() >= MaxWebSockets)
        status = 503;
    if (status == 0)
        return QHttpServerWebSocketUpgradeResponse::accept();
    // Qt's refusal has neither a length nor an end; without this the peer would wait for a body.
    if (SimulatorSocket* const socket = connectionOf(request))
        QTimer::singleShot(0, socket, &QAbstractSocket::disconnectFromHost);
    return QHttpServerWebSocketUpgradeResponse::deny(status, "Refused by the simulator"_ba);
}

void SimulatedSmartServer::takeWebSockets()
{
    while (hasPendingWebSocketConnections()) {
        std::unique_ptr<QWebSocket> socket = nextPendingWebSocketConnection();
        socket->setParent(nullptr);
        socket->setMaxAllowedIncomingMessageSize(64 * 1024);
        QWebSocket* const raw = socket.get();
        connect(
            raw, &QWebSocket::disconnected, this,
            [this, raw] { std::erase_if(m_webSockets, [raw](const auto& each) { return each.get() == raw; }); },
            Qt::QueuedConnection);
        m_webSockets.push_back(std::move(socket));
    }
}

void SimulatedSmartServer::notify(const QString& action, const QJsonValue& payload)
{
    if (faults().use(FaultKind::SilentWebSocket))
        return;
    const bool twice = faults().use(FaultKind::DoubledWebSocket).has_value();
    const auto say = [this, action, payload, twice] {
        send(action, payload);
        if (twice)
            send(action, payload);
    };
    if (const auto late = faults().use(FaultKind::LateWebSocket))
        QTimer::singleShot(std::chrono::milliseconds(late->milliseconds), this, say);
    else
        say();
}

void SimulatedSmartServer::send(const QString& action, const QJsonValue& payload)
{
    const QByteArray message =
        QJsonDocument(QJsonObject{{u"action"_s, action}, {u"payload"_s, payload}}).toJson(QJsonDocument::Compact);
    for (const auto& socket : m_webSockets)
        socket->sendTextMessage(QString::fromUtf8(message));
}

} // namespace activation::simulator
