// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/SimulatorSocket.h"

namespace activation::simulator {

SimulatorSocket::SimulatorSocket(QObject* parent) : QSslSocket(parent)
{
    connect(this, &QIODevice::readyRead, this, &SimulatorSocket::countReceived);
    connect(&m_trickle, &QTimer::timeout, this, &SimulatorSocket::letOut);
}

void SimulatorSocket::breakAfter(qint64 bytes)
{
    m_budget = qMax(qint64{0}, bytes);
    if (m_budget == 0)
        breakWhenSent();
}

void SimulatorSocket::trickle(qint64 bytes, int milliseconds)
{
    m_piece = qMax(qint64{1}, bytes);
    m_trickle.start(milliseconds);
}

void SimulatorSocket::letOut()
{
    const QByteArray piece = m_heldBack.first(qMin(m_piece, m_heldBack.size()));
    m_heldBack.remove(0, piece.size());
    if (m_heldBack.isEmpty()) {
        m_trickle.stop();
        m_piece = 0;
    }
    QSslSocket::writeData(piece.constData(), piece.size());
    flush();
}

qint64 SimulatorSocket::writeData(const char* data, qint64 size)
{
    if (m_piece > 0) {
        m_heldBack.append(data, size);
        return size;
    }
    if (m_budget < 0)
        return QSslSocket::writeData(data, size);
    const qint64 allowed = qMin(size, m_budget);
    if (allowed > 0)
        QSslSocket::writeData(data, allowed);
    m_budget -= allowed;
    if (m_budget == 0)
        breakWhenSent();
    return size; // the writer must not notice
}

void SimulatorSocket::countReceived()
{
    // Whoever reads is called after this, so what is there now came since the last time.
    m_received += bytesAvailable();
    if (m_received > MaxRequest)
        breakAfter(0);
}

void SimulatorSocket::breakWhenSent()
{
    if (m_breaking)
        return;
    m_breaking = true;
    // What was let out must really leave first; abort() throws away what is still waiting.
    const auto check = [this] {
        flush();
        if (bytesToWrite() == 0 && encryptedBytesToWrite() == 0)
            abort();
    };
    connect(this, &QSslSocket::encryptedBytesWritten, this, check, Qt::QueuedConnection);
    QTimer::singleShot(0, this, check);
}

} // namespace activation::simulator
