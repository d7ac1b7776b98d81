// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHttpHeaders>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QUrlQuery>

namespace activation::simulator {

/// A request as the simulated peers see it.
struct Request
{
    QByteArray method; ///< "GET", …
    QString path;      ///< decoded, without query
    QUrlQuery query;
    QHttpHeaders headers;
    QByteArray body;
    quint16 peerPort = 0;
    bool secure = false; ///< came over TLS

    QByteArray header(QByteArrayView name) const;
    /// The value of a cookie; empty where there is none.
    QByteArray cookie(QByteArrayView name) const;
    /// The body as a JSON object, if it is one.
    std::optional<QJsonObject> jsonObject() const;
};

/// What a simulated peer answers.
struct Answer
{
    int status = 200;
    QByteArray contentType = {};
    QByteArray body = {};
    QHttpHeaders headers = {}; ///< besides Content-Type, Content-Length and Server

    static Answer empty(int status);
    static Answer json(const QJsonObject& object, int status = 200);
    static Answer json(const QJsonArray& array, int status = 200);
    static Answer html(const QByteArray& page);
    static Answer bytes(const QByteArray& content);
    /// {"error": code, "message": text}
    static Answer error(int status, QByteArrayView code, const QString& message);
};

} // namespace activation::simulator
