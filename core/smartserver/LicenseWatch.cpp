// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "smartserver/LicenseWatch.h"

#include "domain/Escape.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QCoroTimer>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkRequest>
#include <QTimer>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr std::chrono::milliseconds FirstPoll{500};
constexpr std::chrono::milliseconds LastPoll{5000};
constexpr qsizetype MaxNotices = 20;
constexpr quint64 MaxMessage = 1024 * 1024; // bytes

/// The unit's WebSocket as a wake-up call: `woken` is emitted when licenses changed or the time to wait is over.
class Alarm : public QObject
{
    Q_OBJECT

public:
    explicit Alarm(const SmartServerClient& client)
        : m_policy(http::TlsPolicy::pinned(client.options().pin, client.options().acceptExpired))
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Alarm::woken);
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
        connect(&m_socket, &QWebSocket::textMessageReceived, this, &Alarm::hear);
        QNetworkRequest request(url);
        request.setRawHeader("Cookie", client.sessionCookie());
        m_socket.open(request);
    }

    void set(std::chrono::milliseconds after)
    {
        if (std::exchange(m_changed, false))
            after = std::chrono::milliseconds(50); // heard while nobody waited
        m_timer.start(after);
    }
    QStringList notices;

Q_SIGNALS:
    void woken();

private:
    void hear(const QString& message)
    {
        const QJsonObject object = QJsonDocument::fromJson(message.toUtf8()).object();
        const QString action = object[u"action"_s].toString();
        if (action == u"CRT:NOTIFICATION"_s && notices.size() < MaxNotices) {
            const QJsonValue payload = object[u"payload"_s];
            notices +=
                escaped(payload.isString()
                            ? payload.toString()
                            : QString::fromUtf8(QJsonDocument(payload.toObject()).toJson(QJsonDocument::Compact)));
        }
        if (action == u"NTF:LIC:ACTION"_s || action == u"UPD:LIC:TOTAL"_s || action == u"DEL:LIC"_s) {
            m_changed = true;
            if (m_timer.isActive())
                set({});
        }
    }

    http::TlsPolicy m_policy;
    QWebSocket m_socket;
    QTimer m_timer;
    bool m_changed = false;
};

} // namespace

QCoro::Task<Result<LicenseState>> readLicenseState(SmartServerClient& client, std::stop_token stop)
{
    SmartServerClient& unit = client;
    auto licenses = co_await unit.licenses(stop);
    if (!licenses)
        co_return failure(licenses.error());
    auto capacity = co_await unit.capacity(stop);
    if (!capacity)
        co_return failure(capacity.error());
    co_return LicenseState{.licenses = *licenses, .capacity = *capacity};
}

QCoro::Task<Result<WatchResult>> watchLicenses(SmartServerClient& client,
                                               std::function<bool(const LicenseState&)> isThere,
                                               std::chrono::milliseconds within,
                                               std::function<void(const LicenseState&)> onRead, std::stop_token stop)
{
    QElapsedTimer clock;
    clock.start();
    const auto left = [&clock, within] {
        return within - std::chrono::milliseconds(clock.elapsed());
    };
    Alarm alarm(client);
    // Stopping wakes the waiting, through the event loop: the coroutine must not resume inside the caller's stack.
    const std::stop_callback onStop(
        stop, [&alarm] { QMetaObject::invokeMethod(&alarm, &Alarm::woken, Qt::QueuedConnection); });

    WatchResult result;
    std::optional<Error> lastError;
    bool everRead = false;
    auto pause = FirstPoll;
    while (true) {
        const auto state = co_await readLicenseState(client, stop);
        if (state) {
            everRead = true;
            result.last = *state;
            if (onRead)
                onRead(*state);
            if (isThere(*state)) {
                result.shown = true;
                break;
            }
        } else {
            lastError = state.error();
        }
        if (stop.stop_requested()) {
            co_return failure(Error{
                .kind = ErrorKind::Canceled,
                .what =
                    QCoreApplication::translate("activation::LicenseWatch", "Waiting for the license was canceled."),
                .why = QCoreApplication::translate("activation::LicenseWatch", "You stopped it."),
                .remedy = QCoreApplication::translate(
                    "activation::LicenseWatch", "Install again later: the assistant looks first whether the license "
                                                "has shown in the meantime.")});
        }
        if (left() <= std::chrono::milliseconds::zero())
            break;
        alarm.set(std::min(pause, left()));
        co_await qCoro(&alarm, &Alarm::woken);
        pause = std::min(pause * 2, LastPoll);
    }
    result.notices = alarm.notices;
    if (!everRead && lastError)
        co_return failure(*lastError);
    co_return result;
}

} // namespace activation

#include "LicenseWatch.moc"
