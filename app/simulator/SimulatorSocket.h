// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslSocket>

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
    /// A request is complete: the next one may be as large again.
    void startNextRequest() { m_received = 0; }

protected:
    qint64 writeData(const char* data, qint64 size) override;

private:
    void countReceived();
    void breakWhenSent();

    qint64 m_budget = -1; ///< -1: no end
    qint64 m_received = 0;
    bool m_breaking = false;
};

} // namespace activation::simulator
