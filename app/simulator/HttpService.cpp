// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/HttpService.h"

#include "simulator/Texts.h"

#include <QMetaEnum>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace activation::simulator {

namespace {

constexpr qsizetype MaxCountedPaths = 500;
constexpr qsizetype MaxWaiting = 5'000;

} // namespace

HttpService::HttpService(const QString& target, QObject* parent)
    : QAbstractHttpServer(parent), m_target(target), m_faults(target)
{
}

HttpService::~HttpService()
{
    // Responders point into the connections, which the base class takes along.
    m_waiting.clear();
}

QUrl HttpService::url() const
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(m_address.toString());
    url.setPort(port());
    return url;
}

quint16 HttpService::port() const
{
    return m_server ? m_server->serverPort() : quint16{0};
}

quint16 HttpService::plainPort() const
{
    return m_plainServer ? m_plainServer->serverPort() : quint16{0};
}

Result<void> HttpService::listenPlain(quint16 wanted)
{
    auto server = std::make_unique<TlsServer>(TlsServer::Door::Plain);
    if (!server->listen(m_address, wanted))
        return failure(Error{.kind = ErrorKind::Failed,
                             .what = Texts::tr("The simulator of %1 cannot listen at %2, port %3.")
                                         .arg(m_target, m_address.toString())
                                         .arg(wanted),
                             .why = server->errorString(),
                             .remedy = Texts::tr("Stop what else listens there, or start the simulators with "
                                                 "another state folder.")});
    m_plainServer = server.release();
    bind(m_plainServer);
    return {};
}

Result<void> HttpService::listen(const QHostAddress& address, quint16 port, const ServerCertificate& certificate)
{
    const auto cannot = [&](const QString& why) {
        return failure(Error{.kind = ErrorKind::Failed,
                             .what = Texts::tr("The simulator of %1 cannot listen at %2, port %3.")
                                         .arg(m_target, address.toString())
                                         .arg(port),
                             .why = why,
                             .remedy = Texts::tr("Stop what else listens there, or start the simulators with "
                                                 "another state folder.")});
    };
    if (!address.isLoopback())
        return cannot(Texts::tr("Simulators listen on loopback addresses only."));
    stop();
    auto server = std::make_unique<TlsServer>();
    server->setCertificate(certificate);
    if (!server->listen(address, port))
        return cannot(server->errorString());
    m_server = server.release();
    bind(m_server);
    m_address = address;
    m_usual = certificate;
    m_shown = certificate;
    return m_certificateFault ? applyCertificate(*m_certificateFault) : Result<void>();
}

void HttpService::stop()
{
    if (!m_server)
        return;
    m_server->close();
    for (auto& [id, waiting] : m_waiting) {
        if (waiting.socket)
            disconnect(waiting.socket, nullptr, this, nullptr);
    }
    for (TlsServer* const door : {m_server, std::exchange(m_plainServer, nullptr)}) {
        if (!door)
            continue;
        door->close();
        door->breakConnections();
        door->deleteLater();
    }
    m_waiting.clear();
    m_server = nullptr;
}

Result<void> HttpService::addFaults(const QList<Fault>& faults)
{
    for (const Fault& fault : faults) {
        const bool mine = m_faults.add(fault);
        const bool ofCertificate =
            fault.kind == FaultKind::CertificateChange || fault.kind == FaultKind::CertificateExpired;
        if (mine && ofCertificate && fault.after == 0) {
            if (auto applied = applyCertificate(fault.kind); !applied)
                return applied;
        }
    }
    return {};
}

Result<void> HttpService::clearFaults()
{
    m_faults.clear();
    m_certificateFault.reset();
    if (m_server && m_shown.fingerprint != m_usual.fingerprint) {
        m_shown = m_usual;
        m_server->setCertificate(m_shown);
        m_server->closeConnections();
    }
    return {};
}

Result<void> HttpService::applyCertificate(FaultKind kind)
{
    m_certificateFault = kind; // outlives a restart
    if (!m_server)
        return {};
    auto other = otherCertificate(kind == FaultKind::CertificateExpired);
    if (!other)
        return failure(other.error());
    m_shown = *other;
    m_server->setCertificate(m_shown);
    m_server->closeConnections();
    return {};
}

SimulatorSocket* HttpService::connectionOf(const Request& request) const
{
    SimulatorSocket* const plain = m_plainServer ? m_plainServer->connectionFrom(request.peerPort) : nullptr;
    if (plain && !request.secure)
        return plain;
    return m_server ? m_server->connectionFrom(request.peerPort) : nullptr;
}

Request HttpService::requestFrom(const QHttpServerRequest& request) const
{
    static const auto methods = QMetaEnum::fromType<QHttpServerRequest::Method>();
    return Request{.method = QByteArray(methods.valueToKey(static_cast<int>(request.method()))).toUpper(),
                   .path = request.url().path(QUrl::FullyDecoded),
                   .query = request.query(),
                   .headers = request.headers(),
                   .body = request.body(),
                   .peerPort = request.remotePort(),
                   .secure = !m_plainServer || request.localPort() != plainPort()};
}

void HttpService::count(const Request& request)
{
    const QString key = QString::fromLatin1(request.method) + u' ' + request.path;
    // Nobody may fill the memory with paths that do not exist.
    if (m_counts.size() < MaxCountedPaths || m_counts.contains(key))
        ++m_counts[key];
    counted();
}

bool HttpService::handleRequest(const QHttpServerRequest& incoming, QHttpServerResponder& responder)
{
    const Request request = requestFrom(incoming);
    SimulatorSocket* const socket = connectionOf(request);
    if (socket)
        socket->startNextRequest();
    count(request);

    const std::optional<Fault> certificate = m_faults.certificateDue(request.method, request.path);
    const auto [milliseconds, fault] = m_faults.forRequest(request.method, request.path);
    const bool processed = !fault || fault->processed || fault->kind == FaultKind::Cut ||
                           fault->kind == FaultKind::CutAfter || fault->kind == FaultKind::Slow;
    Answer answered = processed ? answer(request) : Answer{};
    const quint64 id = park(std::move(responder), socket);
    if (certificate) {
        // Once this answer has left, so that the next connection is the first to see it.
        QTimer::singleShot(milliseconds, this, [this, kind = certificate->kind] {
            QTimer::singleShot(0, this, [this, kind] { static_cast<void>(applyCertificate(kind)); });
        });
    }

    if (fault && (fault->kind == FaultKind::CutBefore || fault->kind == FaultKind::CutAfter)) {
        QTimer::singleShot(milliseconds, this, [this, id] { breakOff(id); });
        return true;
    }
    if (fault && fault->kind == FaultKind::Hang)
        return true; // until the peer gives up
    const bool onTheWay = fault && (fault->kind == FaultKind::Cut || fault->kind == FaultKind::Slow);
    if (fault && !onTheWay)
        answered = faultyAnswer(*fault);
    const std::optional<Fault> way = onTheWay ? fault : std::nullopt;
    if (milliseconds == 0)
        send(id, answered, way);
    else
        QTimer::singleShot(milliseconds, this, [this, id, answered, way] { send(id, answered, way); });
    return true;
}

void HttpService::missingHandler(const QHttpServerRequest&, QHttpServerResponder& responder)
{
    write(responder, Answer::error(404, "notFound", u"There is nothing here."_s));
}

quint64 HttpService::park(QHttpServerResponder&& responder, SimulatorSocket* socket)
{
    if (m_waiting.size() >= static_cast<size_t>(MaxWaiting))
        m_waiting.erase(m_waiting.begin());
    const quint64 id = ++m_lastId;
    m_waiting.emplace(id, Waiting{std::move(responder), socket});
    if (socket) {
        // Queued: the connection's own handler must be through with it first.
        connect(
            socket, &QAbstractSocket::disconnected, this, [this, id] { m_waiting.erase(id); }, Qt::QueuedConnection);
    }
    return id;
}

void HttpService::send(quint64 id, const Answer& answer, const std::optional<Fault>& fault)
{
    const auto waiting = m_waiting.find(id);
    if (waiting == m_waiting.end())
        return;
    if (fault && fault->kind == FaultKind::Slow && waiting->second.socket)
        waiting->second.socket->trickle(fault->bytes, fault->milliseconds);
    if (fault && fault->kind == FaultKind::Cut && waiting->second.socket) {
        waiting->second.socket->breakAfter(fault->bytes);
        write(waiting->second.responder, answer); // stays parked: nobody may read from the connection any more
        return;
    }
    auto [responder, socket] = std::move(waiting->second);
    m_waiting.erase(waiting);
    if (!socket || socket->state() == QAbstractSocket::ConnectedState)
        write(responder, answer);
}

void HttpService::breakOff(quint64 id)
{
    const auto waiting = m_waiting.find(id);
    if (waiting == m_waiting.end())
        return;
    if (waiting->second.socket)
        waiting->second.socket->abort(); // `disconnected` then forgets the responder
    else
        m_waiting.erase(waiting);
}

void HttpService::write(QHttpServerResponder& responder, const Answer& answer)
{
    QHttpHeaders headers = answer.headers;
    headers.append(QHttpHeaders::WellKnownHeader::Server, "SmartServer simulator");
    headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "no-store");
    if (!answer.contentType.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::ContentType, answer.contentType);
    responder.write(answer.body, headers, static_cast<QHttpServerResponder::StatusCode>(answer.status));
}

Answer HttpService::faultyAnswer(const Fault& fault) const
{
    switch (fault.kind) {
    case FaultKind::Status: {
        Answer answer{.status = fault.status, .contentType = "text/plain; charset=utf-8"_ba, .body = fault.body};
        if (fault.body.startsWith('{') || fault.body.startsWith('['))
            answer.contentType = "application/json"_ba;
        return answer;
    }
    case FaultKind::Redirect: {
        Answer answer = Answer::empty(302);
        const QString location = fault.location.isEmpty() ? u"https://127.0.0.1:9/elsewhere"_s : fault.location;
        answer.headers.append(QHttpHeaders::WellKnownHeader::Location, location);
        return answer;
    }
    default:
        break;
    }
    if (fault.content == "bytes"_L1)
        return Answer{.contentType = "application/json"_ba, .body = QByteArray("\x00\xff\xfe{\x01garbage\x80", 13)};
    if (fault.content == "json"_L1)
        return Answer{.contentType = "application/json"_ba, .body = R"({"unexpected":[1,null,{"deep":true}]})"_ba};
    if (fault.content == "empty"_L1)
        return Answer{.contentType = "application/json"_ba};
    if (fault.content == "text"_L1)
        return Answer{.contentType = "text/plain"_ba, .body = "this is not what was asked for"_ba};
    if (!fault.body.isEmpty())
        return Answer{.contentType = "application/json"_ba, .body = fault.body};
    return Answer::html("<!doctype html><title>Sign in</title><p>Welcome to the guest network (simulated).</p>"_ba);
}

} // namespace activation::simulator
