// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"
#include "simulator/FaultList.h"
#include "simulator/Http.h"
#include "simulator/TlsServer.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMap>
#include <QPointer>
#include <QUrl>

#include <map>

namespace activation::simulator {

/// What both simulated peers are made of: HTTP over TLS on a loopback address, with faults between the peer's own
/// answers and the wire. A subclass only answers requests.
class HttpService : public QAbstractHttpServer
{
    Q_OBJECT

public:
    /// `target` is the name faults know it by: the Install Code, or "portal".
    explicit HttpService(const QString& target, QObject* parent = nullptr);
    ~HttpService() override;

    /// "https://127.0.0.1:PORT", without a slash at its end.
    QUrl url() const;
    quint16 port() const;
    quint16 plainPort() const; ///< of the door without TLS; 0: there is none
    bool isListening() const { return m_server != nullptr; }
    /// SHA-256 of the certificate that is shown now.
    Fingerprint certificateFingerprint() const { return m_shown.fingerprint; }
    /// SHA-256 of the certificate shown while no fault changes it.
    Fingerprint usualCertificateFingerprint() const { return m_usual.fingerprint; }

    /// Adds what of `faults` is for this peer. Effective at once, running requests excepted.
    virtual Result<void> addFaults(const QList<Fault>& faults);
    /// Back to how a good peer behaves, its own certificate included.
    virtual Result<void> clearFaults();

    /// How often each was asked for, by "METHOD /path"; counted before faults strike.
    const QMap<QString, int>& requestCounts() const { return m_counts; }
    int requestCount(const QString& methodAndPath) const { return m_counts.value(methodAndPath); }

    /// No longer listens and breaks all connections off. What was waiting for an answer never gets one.
    virtual void stop();

protected:
    virtual Answer answer(const Request& request) = 0;
    /// Another certificate of this peer's, for the certificate faults.
    virtual Result<ServerCertificate> otherCertificate(bool expired) = 0;
    /// A request was counted.
    virtual void counted() {}

    /// Listens at a loopback address; nothing else is ever listened on. Port 0 takes any.
    Result<void> listen(const QHostAddress& address, quint16 port, const ServerCertificate& certificate);
    /// Listens without TLS too, at the same address.
    Result<void> listenPlain(quint16 port);
    void setRequestCounts(const QMap<QString, int>& counts) { m_counts = counts; }
    FaultList& faults() { return m_faults; }
    const QString& target() const { return m_target; }
    SimulatorSocket* connectionOf(const Request& request) const;
    Request requestFrom(const QHttpServerRequest& request) const;
    void count(const Request& request);

    bool handleRequest(const QHttpServerRequest& request, QHttpServerResponder& responder) final;
    void missingHandler(const QHttpServerRequest& request, QHttpServerResponder& responder) final;

private:
    struct Waiting
    {
        QHttpServerResponder responder;
        QPointer<SimulatorSocket> socket;
    };
    /// Parks a responder until it is answered, or its peer is gone.
    quint64 park(QHttpServerResponder&& responder, SimulatorSocket* socket);
    /// A fault may break the connection off after some bytes, or let them out slowly.
    void send(quint64 id, const Answer& answer, const std::optional<Fault>& fault);
    void breakOff(quint64 id);
    void write(QHttpServerResponder& responder, const Answer& answer);
    Answer faultyAnswer(const Fault& fault) const;
    Result<void> applyCertificate(FaultKind kind);

    QString m_target;
    FaultList m_faults;
    TlsServer* m_server = nullptr;
    TlsServer* m_plainServer = nullptr;
    QHostAddress m_address;
    ServerCertificate m_usual;
    ServerCertificate m_shown;
    std::optional<FaultKind> m_certificateFault; ///< the one that struck last
    QMap<QString, int> m_counts;
    std::map<quint64, Waiting> m_waiting;
    quint64 m_lastId = 0;
};

} // namespace activation::simulator
