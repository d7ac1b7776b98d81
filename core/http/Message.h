// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QList>
#include <QUrl>

#include <chrono>
#include <utility>

namespace activation::http {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// One request. Any but a GET is sent at most once, with a body or without: nothing below this layer repeats it behind
/// our back.
struct Request
{
    QByteArray method = "GET";
    QUrl url = {};
    Headers headers = {};
    QByteArray body = {};
    std::chrono::milliseconds deadline = std::chrono::seconds(30); ///< from start to the last byte
    qint64 maxBytes = 4 * 1024 * 1024;                             ///< of the answer's body; more is an error
};

/// One answer, of whatever status: an HTTP error status is an answer, not a failure of the transport.
struct Response
{
    int status = 0;
    Headers headers = {};
    QByteArray body = {};
    /// The certificate that the peer showed; nothing to decide any more, it passed the policy.
    std::optional<CertificateQuestion> certificate = std::nullopt;

    /// The first header of that name (case ignored); empty if there is none.
    QByteArray header(const QByteArray& name) const;
    bool isSuccess() const { return status >= 200 && status < 300; }
    /// "HTTP 503" and the body, whole and escaped: what `why` says of an answer nobody expected.
    QString asWhy() const;
};

/// A JSON document out of an answer; `peer` names who sent it. Not JSON is ErrorKind::Failed with the body in `why`.
Result<QJsonDocument> parseJson(const Response& response, const QString& peer);

} // namespace activation::http
