// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "smartserver/SmartServerClient.h"
#include "support/TlsPeer.h"

#include <QHash>

namespace activation::test {

/// A far end that answers "METHOD /path" from a table, and everything else with 404.
class ScriptedUnit
{
public:
    ScriptedUnit() : peer(certificate())
    {
        answers[QStringLiteral("GET /iap/version")] = httpAnswer(200, R"({"type":"release","value":"4.40.012"})");
        answers[QStringLiteral("POST /iap/auth/login")] =
            httpAnswer(200, R"({"userName":"apollo","customerId":"2133c667-af41-4518-94df-a2bb3b775330"})",
                       "Set-Cookie: other=1; Path=/\r\nSet-Cookie: cmsSID=abc123; Path=/; Secure; HttpOnly\r\n");
        peer.onRequest = [this](QSslSocket& socket, const QByteArray& request) {
            const QString line = QString::fromUtf8(request.left(request.indexOf(" HTTP/")));
            socket.write(answers.value(line, httpAnswer(404, "no such thing")));
        };
    }

    static const ServerCertificate& certificate()
    {
        static const ServerCertificate made =
            *makeServerCertificate({.commonName = QStringLiteral("smartserver-17q5t6a")});
        return made;
    }

    SmartServerClient client(std::chrono::milliseconds timeout = std::chrono::seconds(5)) const
    {
        return SmartServerClient(*Address::parse(QStringLiteral("127.0.0.1:%1").arg(peer.port())),
                                 {.pin = certificate().fingerprint, .timeout = timeout});
    }

    /// The requests to this "METHOD /path".
    QList<QByteArray> requests(const QByteArray& line) const
    {
        QList<QByteArray> found;
        for (const QByteArray& request : peer.requests) {
            if (request.startsWith(line + " HTTP/"))
                found.append(request);
        }
        return found;
    }

    QHash<QString, QByteArray> answers;
    TlsPeer peer;
};

} // namespace activation::test
