// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslSocket>
#include <QTimer>

namespace activation::simulator {

/// A server's side of one TLS connection that can break off in the middle of an answer, and that gives up on a peer
/// which sends more than any request of the contract needs.
class SimulatorSocket : public QSslSocket
{
    Q_OBJECT

public:
    /// Bytes of one request: the largest activation file and what goes around it. Qt HTTP Server 6.8 has no limit.
    static constexpr qint64 MaxRequest = 24 * 1024 * 1024;

    explicit SimulatorSocket(QObject* parent = nullptr);

    /// Lets `bytes` more bytes out, then breaks the connection as a pulled cable would.
    void breakAfter(qint64 bytes);
    /// Lets what is written from now on out in pieces of `bytes`, one every `milliseconds`; until the next request.
    void trickle(qint64 bytes, int milliseconds);
    /// A request is complete: the next one may be as large again.
    void startNextRequest() { m_received = 0; }

protected:
    qint64 writeData(const char* data, qint64 size) override;

private:
    void countReceived();
    void letOut();
    void breakWhenSent();

    qint64 m_budget = -1; ///< -1: no end
    qint64 m_received = 0;
    bool m_breaking = false;
    qint64 m_piece = 0;    ///< 0: all at once
    QByteArray m_heldBack; ///< written, and not let out yet
    QTimer m_trickle;
};

} // namespace activation::simulator
