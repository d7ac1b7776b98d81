// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "discovery/Knock.h"

#include <QCoroSignal>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace activation {
namespace {

class Knocker : public QObject
{
    Q_OBJECT

public:
    Knocker(const QString& host, int port, std::chrono::milliseconds within)
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        connect(&m_socket, &QTcpSocket::connected, this, [this] { finish(true); });
        connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { finish(false); });
        QTimer::singleShot(within, this, &Knocker::giveUp);
        m_socket.connectToHost(host, static_cast<quint16>(port)); // may fail at once
    }

    void giveUp() { finish(false); }
    bool isFinished() const { return m_finished; }
    bool wasOpened() const { return m_opened; }

Q_SIGNALS:
    void finished();

private:
    void finish(bool opened)
    {
        if (m_finished)
            return;
        m_finished = true;
        m_opened = opened;
        m_socket.abort();
        Q_EMIT finished();
    }

    QTcpSocket m_socket;
    bool m_finished = false;
    bool m_opened = false;
};

} // namespace

QCoro::Task<bool> isListening(QString host, int port, std::chrono::milliseconds within, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return false;
    // Deleted by the event loop: the coroutine goes on out of its socket's signal.
    const std::unique_ptr<Knocker, QScopedPointerDeleteLater> knocker(new Knocker(host, port, within));
    const std::stop_callback onStop(
        stop, [raw = knocker.get()] { QMetaObject::invokeMethod(raw, &Knocker::giveUp, Qt::QueuedConnection); });
    if (!knocker->isFinished())
        co_await qCoro(knocker.get(), &Knocker::finished);
    co_return knocker->wasOpened();
}

} // namespace activation

#include "Knock.moc"
