// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signing/SigningKey.h"

#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTimer>

#include <functional>

namespace activation::test {

/// A TLS server that keeps every byte it receives and answers each complete HTTP request by script: the far end as
/// the wire sees it, imposters included.
class TlsPeer : public QObject
{
public:
    explicit TlsPeer(const ServerCertificate& certificate,
                     const QHostAddress& address = QHostAddress(QHostAddress::LocalHost), quint16 port = 0)
    {
        use(certificate);
        connect(&m_server, &QSslServer::pendingConnectionAvailable, this, &TlsPeer::take);
        if (!m_server.listen(address, port))
            qFatal("cannot listen");
    }

    /// For connections from now on.
    void use(const ServerCertificate& certificate)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(certificate.certificatePem, QSsl::Pem));
        configuration.setPrivateKey(QSslKey(certificate.privateKeyPem, QSsl::Rsa));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_server.setSslConfiguration(configuration);
    }

    /// Nobody listens there any more.
    void close() { m_server.close(); }
    int port() const { return m_server.serverPort(); }
    QUrl url(const QString& path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("https://%1:%2%3").arg(m_server.serverAddress().toString()).arg(port()).arg(path));
    }

    /// Called for each complete request; writes to the socket what it likes. Without one nothing is answered.
    std::function<void(QSslSocket& socket, const QByteArray& request)> onRequest;
    QList<QByteArray> requests; ///< complete ones
    QByteArray received;        ///< every byte of the application, of all connections
    int connections = 0;        ///< handshakes that were completed

private:
    void take()
    {
        while (auto* socket = qobject_cast<QSslSocket*>(m_server.nextPendingConnection())) {
            ++connections;
            auto buffer = std::make_shared<QByteArray>();
            const auto readOn = [this, socket, buffer] {
                const QByteArray bytes = socket->readAll();
                received += bytes;
                *buffer += bytes;
                while (true) {
                    const qsizetype head = buffer->indexOf("\r\n\r\n");
                    if (head < 0)
                        return;
                    qsizetype length = 0;
                    for (const QByteArray& line : buffer->left(head).split('\n')) {
                        if (line.toLower().startsWith("content-length:"))
                            length = line.mid(15).trimmed().toLongLong();
                    }
                    if (buffer->size() < head + 4 + length)
                        return;
                    const QByteArray request = buffer->left(head + 4 + length);
                    buffer->remove(0, request.size());
                    requests.append(request);
                    if (onRequest)
                        onRequest(*socket, request);
                }
            };
            connect(socket, &QSslSocket::readyRead, this, readOn);
            connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
            readOn();
        }
    }

    QSslServer m_server;
};

/// An HTTP answer with a right Content-Length.
inline QByteArray httpAnswer(int status, const QByteArray& body, const QByteArray& moreHeaders = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\n" + moreHeaders +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace activation::test
