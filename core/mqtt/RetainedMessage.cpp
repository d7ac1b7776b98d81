// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "mqtt/RetainedMessage.h"

#include <QCoroSignal>
#include <QHostAddress>
#include <QHostInfo>
#include <QLoggingCategory>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>
#include <mosquitto.h>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

Q_LOGGING_CATEGORY(log, "activation.mqtt", QtWarningMsg)

constexpr int KeepAliveSeconds = 60;

/// libmosquitto's own set-up, once for the program.
struct Library
{
    Library() { mosquitto_lib_init(); }
    ~Library() { mosquitto_lib_cleanup(); }
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
};

/// One connection, driven by Qt's event loop: libmosquitto is told when its socket can be read and written.
class Fetch : public QObject
{
    Q_OBJECT

public:
    Fetch(QString host, int port, QString topic, const MqttOptions& options)
        : m_host(std::move(host)), m_port(port), m_topic(std::move(topic)), m_options(options)
    {
        QTimer::singleShot(options.within, this, [this] { finish(); });
    }
    ~Fetch() override
    {
        delete m_readable;
        delete m_writable;
        if (m_lookup >= 0)
            QHostInfo::abortHostLookup(m_lookup);
    }

    /// The library looks names up in a blocking way, so it gets addresses only.
    void start()
    {
        if (!QHostAddress(m_host).isNull()) {
            connectTo(m_host);
            return;
        }
        m_lookup = QHostInfo::lookupHost(m_host, this, [this](const QHostInfo& info) {
            m_lookup = -1;
            if (info.addresses().isEmpty())
                finish();
            else
                connectTo(info.addresses().first().toString());
        });
    }

    bool isFinished() const { return m_finished; }
    std::optional<QByteArray> message() const { return m_message; }

    void finish(std::optional<QByteArray> message = std::nullopt)
    {
        if (m_finished)
            return;
        m_finished = true;
        m_message = std::move(message);
        // The socket is the library's, and goes with it: nobody may watch it then.
        delete std::exchange(m_readable, nullptr);
        delete std::exchange(m_writable, nullptr);
        if (m_client)
            mosquitto_disconnect(m_client.get()); // a farewell where it is connected
        Q_EMIT finished();
    }

Q_SIGNALS:
    void finished();

private:
    struct Destroy
    {
        void operator()(mosquitto* client) const { mosquitto_destroy(client); }
    };

    void connectTo(const QString& ip)
    {
        static const Library library;
        m_client.reset(mosquitto_new(nullptr, true, this));
        if (!m_client) {
            finish();
            return;
        }
        mosquitto_connect_callback_set(m_client.get(), [](mosquitto* client, void* self, int code) {
            auto* const fetch = static_cast<Fetch*>(self);
            if (code != 0 ||
                mosquitto_subscribe(client, nullptr, fetch->m_topic.toUtf8().constData(), 0) != MOSQ_ERR_SUCCESS)
                fetch->giveUp();
        });
        mosquitto_subscribe_callback_set(m_client.get(), [](mosquitto*, void* self, int, int, const int*) {
            auto* const fetch = static_cast<Fetch*>(self);
            QTimer::singleShot(fetch->m_options.afterGranted, fetch, [fetch] { fetch->finish(); });
        });
        mosquitto_message_callback_set(m_client.get(), [](mosquitto*, void* self, const mosquitto_message* message) {
            static_cast<Fetch*>(self)->take(*message);
        });
        // Without waiting for the connection. The manual wants the library's own thread beside it; what that thread
        // does, reading and writing when the socket can, is done here.
        const int code = mosquitto_connect_async(m_client.get(), ip.toUtf8().constData(), m_port, KeepAliveSeconds);
        const int socket = mosquitto_socket(m_client.get());
        if (code != MOSQ_ERR_SUCCESS || socket < 0) {
            qCDebug(log) << ip << m_port << mosquitto_strerror(code);
            finish();
            return;
        }
        m_readable = new QSocketNotifier(socket, QSocketNotifier::Read, this);
        m_writable = new QSocketNotifier(socket, QSocketNotifier::Write, this);
        connect(m_readable, &QSocketNotifier::activated, this,
                [this] { goOn(mosquitto_loop_read(m_client.get(), 1)); });
        connect(m_writable, &QSocketNotifier::activated, this,
                [this] { goOn(mosquitto_loop_write(m_client.get(), 1)); });
    }

    void goOn(int code)
    {
        if (m_finished)
            return;
        if (m_wanted || code != MOSQ_ERR_SUCCESS || mosquitto_socket(m_client.get()) < 0) {
            if (code != MOSQ_ERR_SUCCESS)
                qCDebug(log) << m_host << m_port << mosquitto_strerror(code);
            // Not from inside its notifier, which goes with it.
            QMetaObject::invokeMethod(this, [this] { finish(std::move(m_received)); }, Qt::QueuedConnection);
            m_readable->setEnabled(false);
            m_writable->setEnabled(false);
            return;
        }
        m_writable->setEnabled(mosquitto_want_write(m_client.get()));
    }

    /// From a callback of the library: ends when it has returned.
    void giveUp() { m_wanted = true; }

    void take(const mosquitto_message& message)
    {
        if (m_wanted || QString::fromUtf8(message.topic) != m_topic)
            return;
        m_wanted = true;
        if (message.payloadlen <= m_options.maxBytes)
            m_received = QByteArray(static_cast<const char*>(message.payload), message.payloadlen);
    }

    QString m_host;
    int m_port;
    QString m_topic;
    MqttOptions m_options;
    int m_lookup = -1;
    std::unique_ptr<mosquitto, Destroy> m_client;
    QSocketNotifier* m_readable = nullptr;
    QSocketNotifier* m_writable = nullptr;
    bool m_wanted = false; ///< nothing more is
    std::optional<QByteArray> m_received;
    bool m_finished = false;
    std::optional<QByteArray> m_message;
};

} // namespace

QCoro::Task<std::optional<QByteArray>> retainedMessage(QString host, int port, QString topic, MqttOptions options,
                                                       std::stop_token stop)
{
    if (stop.stop_requested())
        co_return std::nullopt;
    // Deleted by the event loop: the coroutine goes on out of one of its own signals.
    const std::unique_ptr<Fetch, QScopedPointerDeleteLater> fetch(
        new Fetch(std::move(host), port, std::move(topic), options));
    const std::stop_callback onStop(
        stop, [raw = fetch.get()] { QMetaObject::invokeMethod(raw, [raw] { raw->finish(); }, Qt::QueuedConnection); });
    fetch->start();
    if (!fetch->isFinished())
        co_await qCoro(fetch.get(), &Fetch::finished);
    co_return fetch->message();
}

QString mqttLibrary()
{
    int major = 0;
    int minor = 0;
    int revision = 0;
    mosquitto_lib_version(&major, &minor, &revision);
    return u"libmosquitto %1.%2.%3"_s.arg(major).arg(minor).arg(revision);
}

} // namespace activation

#include "RetainedMessage.moc"
