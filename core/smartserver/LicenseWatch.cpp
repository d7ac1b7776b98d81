// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "smartserver/LicenseWatch.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QCoroTimer>
#include <QElapsedTimer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr std::chrono::milliseconds FirstPoll{500};
constexpr std::chrono::milliseconds LastPoll{5000};

/// The unit's WebSocket as a wake-up call: `woken` is emitted when licenses changed or the time to wait is over.
class Alarm : public QObject
{
    Q_OBJECT

public:
    explicit Alarm(const UnitSocket& socket)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Alarm::woken);
        connect(&socket, &UnitSocket::heard, this, &Alarm::hear);
    }

    void set(std::chrono::milliseconds after)
    {
        if (std::exchange(m_changed, false))
            after = std::chrono::milliseconds(50); // heard while nobody waited
        m_timer.start(after);
    }

Q_SIGNALS:
    void woken();

private:
    void hear(const QString& action)
    {
        if (action == u"NTF:LIC:ACTION"_s || action == u"UPD:LIC:TOTAL"_s || action == u"DEL:LIC"_s) {
            m_changed = true;
            if (m_timer.isActive())
                set({});
        }
    }

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
    auto status = co_await unit.status(stop);
    if (!status)
        co_return failure(status.error());
    co_return LicenseState{.licenses = *licenses, .capacity = status->capacity, .customerId = status->customerId};
}

QCoro::Task<Result<WatchResult>> watchLicenses(SmartServerClient& client,
                                               std::function<bool(const LicenseState&)> isThere,
                                               std::chrono::milliseconds within,
                                               std::function<void(const LicenseState&)> onRead, std::stop_token stop,
                                               UnitSocket* opened)
{
    SmartServerClient& unit = client;
    UnitSocket* socket = opened;
    std::unique_ptr<UnitSocket> own;
    if (!socket) {
        own = std::make_unique<UnitSocket>(unit);
        socket = own.get();
    }
    QElapsedTimer clock;
    clock.start();
    const auto left = [&clock, within] {
        return within - std::chrono::milliseconds(clock.elapsed());
    };
    Alarm alarm(*socket);
    // Stopping wakes the waiting, through the event loop: the coroutine must not resume inside the caller's stack.
    const std::stop_callback onStop(
        stop, [&alarm] { QMetaObject::invokeMethod(&alarm, &Alarm::woken, Qt::QueuedConnection); });

    WatchResult result;
    std::optional<Error> lastError;
    bool everRead = false;
    auto pause = FirstPoll;
    while (true) {
        const auto state = co_await readLicenseState(unit, stop);
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
    result.notices = socket->notices();
    if (!everRead && lastError)
        co_return failure(*lastError);
    co_return result;
}

} // namespace activation

#include "LicenseWatch.moc"
