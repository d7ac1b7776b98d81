// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "http/HttpClient.h"

#include "domain/Secret.h"
#include "http/OneShotBody.h"

#include <QAuthenticator>
#include <QCoreApplication>
#include <QCoroSignal>
#include <QHttp2Configuration>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace activation::http {
namespace {

Q_LOGGING_CATEGORY(log, "activation.http", QtWarningMsg)

constexpr int ProxyLoginRequired = 407;

QString peerOf(const QUrl& url)
{
    return u"%1:%2"_s.arg(url.host()).arg(url.port(443));
}

/// What is seen of one exchange while it runs.
struct Exchange
{
    std::optional<Error> refused; ///< by the certificate's judge
    bool left = false;            ///< the request, or a part of it, is on its way
    bool late = false;
    bool tooLarge = false;
    QByteArray body;
};

Error unreachable(const QUrl& url, const QString& why)
{
    return Error{
        .kind = ErrorKind::Unreachable,
        .what = QCoreApplication::translate("activation::http", "%1 could not be reached.").arg(peerOf(url)),
        .why = why,
        .remedy = QCoreApplication::translate(
            "activation::http", "Check the address, the cable or Wi-Fi and this laptop's IP address; then try again.")};
}

QNetworkRequest prepared(const Request& request, const TlsPolicy& policy)
{
    QNetworkRequest out(request.url);
    for (const auto& [name, value] : request.headers)
        out.setRawHeader(name, value);
    out.setSslConfiguration(policy.configuration());
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Bytes as the peer sent them: no decompression that could grow beyond the limit.
    out.setRawHeader("Accept-Encoding", "identity");
    if (request.method != "GET") {
        out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        out.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    }
    return out;
}

/// Failures below HTTP, where no answer of the peer is to be had.
bool isTransportError(QNetworkReply::NetworkError error, bool hasStatus)
{
    const bool spokenByPeer = error >= QNetworkReply::ContentAccessDenied && hasStatus;
    return error != QNetworkReply::NoError && !spokenByPeer;
}

bool neverConnected(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError ||
           error == QNetworkReply::SslHandshakeFailedError || error == QNetworkReply::UnknownNetworkError ||
           (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError);
}

} // namespace

/// The login for a proxy. Asked for again, it was refused: it is never sent a second time, or the account could be
/// locked.
struct HttpClient::Proxy
{
    std::optional<Credentials> login;
    bool isTried = false;

    void answer(QAuthenticator* authenticator)
    {
        if (!login || isTried)
            return;
        isTried = true;
        authenticator->setUser(login->userName);
        authenticator->setPassword(QString::fromUtf8(login->password.utf8()));
    }
};

HttpClient::HttpClient(TlsPolicy policy, ProxyUse proxy)
    : m_policy(std::move(policy)),
      m_proxy(std::make_shared<Proxy>()),
      // Deleted by the event loop: the last user may be one of its own replies' slots.
      m_manager(new QNetworkAccessManager, [](QNetworkAccessManager* manager) { manager->deleteLater(); })
{
    m_manager->setAutoDeleteReplies(false);
    if (proxy == ProxyUse::None)
        m_manager->setProxy(QNetworkProxy::NoProxy);
    else
        QNetworkProxyFactory::setUseSystemConfiguration(true);
    QObject::connect(
        m_manager.get(), &QNetworkAccessManager::proxyAuthenticationRequired, m_manager.get(),
        [state = m_proxy](const QNetworkProxy&, QAuthenticator* authenticator) { state->answer(authenticator); });
}

void HttpClient::setProxyLogin(const Credentials& login)
{
    m_proxy->login = login;
    m_proxy->isTried = false;
    m_manager->clearAccessCache(); // it remembers the login before
}

HttpClient::~HttpClient() = default;
HttpClient::HttpClient(HttpClient&&) noexcept = default;
HttpClient& HttpClient::operator=(HttpClient&&) noexcept = default;

QCoro::Task<Result<Response>> HttpClient::send(Request request, std::stop_token stop) const
{
    const auto proxy = m_proxy;
    const auto manager = m_manager; // lives as long as this coroutine
    const TlsPolicy policy = m_policy;
    const QUrl url = request.url;
    const QString peer = peerOf(url);
    if (stop.stop_requested())
        co_return failure(Error{.kind = ErrorKind::Canceled,
                                .what = QCoreApplication::translate("activation::http", "Canceled."),
                                .why = QCoreApplication::translate("activation::http", "You stopped it."),
                                .remedy = QCoreApplication::translate("activation::http", "Start again when ready.")});

    // Qt says of a body when it is on its way; of an empty one it says nothing for sure.
    const bool isEmpty = request.method != "GET" && request.body.isEmpty();
    const QNetworkRequest prepared_ = prepared(request, policy);
    QNetworkReply* raw = nullptr;
    if (request.method == "GET") {
        raw = manager->get(prepared_);
    } else {
        auto* body = new OneShotBody(request.body); // an empty one, too: without it Qt would repeat the request
        raw = manager->sendCustomRequest(prepared_, request.method, body);
        body->setParent(raw);
    }
    wipe(request.body); // it may hold a password; the device has its own copy until it goes
    const std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply(raw);
    reply->setReadBufferSize(256 * 1024);
    qCDebug(log) << request.method << url.path() << "to" << peer;

    const auto exchange = std::make_shared<Exchange>();
    QObject::connect(raw, &QNetworkReply::sslErrors, raw, [raw, exchange, policy, url](const QList<QSslError>& errors) {
        QSslCertificate certificate = raw->sslConfiguration().peerCertificate();
        if (certificate.isNull() && !errors.isEmpty())
            certificate = errors.first().certificate();
        exchange->refused = policy.judge(certificate, errors, url);
        if (!exchange->refused)
            raw->ignoreSslErrors(errors); // exactly these, of exactly the pinned certificate
    });
    QObject::connect(raw, &QNetworkReply::encrypted, raw, [raw, exchange, policy, url, isEmpty] {
        // A handshake without errors never came before the judge; a pinned peer must.
        if (!policy.isStrict() && !exchange->refused)
            exchange->refused = policy.judge(raw->sslConfiguration().peerCertificate(), {}, url);
        if (exchange->refused)
            raw->abort();
        else if (isEmpty)
            exchange->left = true;
    });
    QObject::connect(raw, &QNetworkReply::requestSent, raw, [exchange] { exchange->left = true; });
    QObject::connect(raw, &QNetworkReply::uploadProgress, raw, [exchange, isEmpty](qint64 sent, qint64) {
        if (sent > 0 || isEmpty)
            exchange->left = true;
    });
    const auto take = [raw, exchange, limit = request.maxBytes] {
        exchange->body += raw->readAll();
        if (exchange->body.size() > limit && !exchange->tooLarge) {
            exchange->tooLarge = true;
            raw->abort();
        }
    };
    QObject::connect(raw, &QNetworkReply::readyRead, raw, take);
    QTimer::singleShot(request.deadline, raw, [raw, exchange] {
        exchange->late = true;
        raw->abort();
    });
    const std::stop_callback onStop(stop, [raw] {
        // Not from inside the caller's own stack: the coroutine resumes out of abort().
        QMetaObject::invokeMethod(raw, &QNetworkReply::abort, Qt::QueuedConnection);
    });

    if (!raw->isFinished())
        co_await qCoro(raw, &QNetworkReply::finished);
    if (!exchange->tooLarge && raw->isOpen())
        exchange->body += raw->readAll();

    const QVariant status = raw->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    const auto error = raw->error();
    // GET changes nothing at the peer, so there is nothing to doubt.
    const bool inDoubt = request.method != "GET" && !exchange->refused && !neverConnected(error) &&
                         (exchange->left || status.isValid() || error == QNetworkReply::RemoteHostClosedError ||
                          error == QNetworkReply::ContentReSendError); // it left, for Qt would send it again
    const auto fail = [inDoubt](Error failed) {
        failed.inDoubt = inDoubt;
        return failure(std::move(failed));
    };
    if (exchange->refused)
        co_return failure(*exchange->refused);
    if (exchange->tooLarge || exchange->body.size() > request.maxBytes) {
        co_return fail(Error{
            .kind = ErrorKind::Failed,
            .what = QCoreApplication::translate("activation::http", "The answer of %1 is too large.").arg(peer),
            .why = QCoreApplication::translate("activation::http", "It has more than %1 bytes.").arg(request.maxBytes),
            .remedy = QCoreApplication::translate("activation::http", "Check that the address is the right one.")});
    }
    if (exchange->late) {
        const auto seconds = std::chrono::duration<double>(request.deadline).count();
        Error late = unreachable(
            url, QCoreApplication::translate("activation::http", "No complete answer came within %1 s.").arg(seconds));
        late.what = QCoreApplication::translate("activation::http", "%1 did not answer in time.").arg(peer);
        late.remedy = QCoreApplication::translate(
            "activation::http", "Check that the device is up and the line is not overloaded; then try "
                                "again, or allow more time (on the command line: --timeout SECONDS).");
        co_return fail(late);
    }
    if (stop.stop_requested()) {
        co_return fail(Error{.kind = ErrorKind::Canceled,
                             .what = QCoreApplication::translate("activation::http", "Canceled."),
                             .why = QCoreApplication::translate("activation::http", "You stopped it."),
                             .remedy = QCoreApplication::translate("activation::http", "Start again when ready.")});
    }
    // Some close the connection instead of saying no a second time.
    const bool isShutOut = proxy->isTried && !status.isValid() && !exchange->left &&
                           (error == QNetworkReply::ProxyConnectionClosedError ||
                            error == QNetworkReply::UnknownProxyError || error == QNetworkReply::UnknownNetworkError);
    if (error == QNetworkReply::ProxyAuthenticationRequiredError || isShutOut) {
        co_return failure(Error{
            .kind = ErrorKind::LoginRefused,
            .what = proxy->login
                        ? QCoreApplication::translate("activation::http", "The proxy refused the login given for it.")
                        : QCoreApplication::translate("activation::http", "The proxy on the way wants a login."),
            .why = raw->errorString(),
            .remedy = QCoreApplication::translate(
                "activation::http", "Give the proxy's user name and password (on the command line: --proxy-user and "
                                    "--proxy-password-file)."),
            .httpStatus = ProxyLoginRequired});
    }
    proxy->isTried = false; // it let us through
    if (isTransportError(error, status.isValid())) {
        QString why = raw->errorString();
        if (status.isValid())
            why += QCoreApplication::translate("activation::http", " (after HTTP %1 and %2 bytes of the answer)")
                       .arg(status.toInt())
                       .arg(exchange->body.size());
        co_return fail(unreachable(url, why));
    }
    Response response{.status = status.toInt(), .headers = {}, .body = exchange->body};
    if (const QSslCertificate shown = raw->sslConfiguration().peerCertificate(); !shown.isNull())
        response.certificate = certificateQuestion(shown, std::nullopt);
    for (const auto& [name, value] : raw->rawHeaderPairs())
        response.headers.append({name, value});
    bool hasLength = false;
    const qint64 length = response.header("Content-Length").toLongLong(&hasLength);
    if (hasLength && request.method != "HEAD" && length != response.body.size()) {
        co_return fail(
            unreachable(url, QCoreApplication::translate("activation::http", "The answer was cut: %1 of %2 bytes came.")
                                 .arg(response.body.size())
                                 .arg(length)));
    }
    qCDebug(log) << peer << "answered" << response.status << response.body.size() << "bytes";
    co_return response;
}

} // namespace activation::http
