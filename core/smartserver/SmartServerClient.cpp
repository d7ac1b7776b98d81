// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "smartserver/SmartServerClient.h"

#include "domain/Escape.h"
#include "smartserver/Multipart.h"
#include "smartserver/SmartServerErrors.h"

#include <QCoreApplication>
#include <QNetworkCookie>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace activation {

struct SmartServerSession
{
    SmartServerSession(Address to, SmartServerOptions with)
        : address(std::move(to)),
          options(std::move(with)),
          http(http::TlsPolicy::pinned(options.pin, options.acceptExpired))
    {
    }

    Address address;
    SmartServerOptions options;
    http::HttpClient http;
    std::optional<Release> release;
    QByteArray cookie;
    QString userName;
    Secret password;

    QString peer() const { return address.text(); }

    http::Request request(const QByteArray& method, const QString& path, const QString& query = QString()) const
    {
        QUrl url = address.url(path);
        if (!query.isEmpty())
            url.setQuery(query);
        http::Request request{.method = method, .url = url, .deadline = options.timeout};
        if (!cookie.isEmpty())
            request.headers.append({"Cookie", cookie});
        return request;
    }
};

namespace {

QByteArray sessionCookieOf(const http::Response& response)
{
    for (const auto& [name, value] : response.headers) {
        if (name.compare("Set-Cookie", Qt::CaseInsensitive) != 0)
            continue;
        // Qt joins several Set-Cookie headers with line feeds.
        for (const QByteArray& line : value.split('\n')) {
            for (const QNetworkCookie& cookie : QNetworkCookie::parseCookies(line)) {
                if (cookie.name() == "cmsSID" && !cookie.value().isEmpty())
                    return "cmsSID=" + cookie.value();
            }
        }
    }
    return {};
}

/// The login body without a QString or QJsonDocument holding the password, which could not be wiped.
QByteArray loginBody(const QString& userName, const Secret& password)
{
    const auto quoted = [](const QByteArray& utf8) {
        QByteArray out = "\"";
        for (const char c : utf8) {
            if (c == '"' || c == '\\') {
                out.append('\\');
                out.append(c);
            } else if (static_cast<unsigned char>(c) < 0x20) {
                out.append("\\u00");
                out.append(QByteArray(1, c).toHex());
            } else {
                out += c;
            }
        }
        return out + '"';
    };
    QByteArray secret = quoted(password.utf8());
    QByteArray body = "{\"username\":" + quoted(userName.toUtf8()) + ",\"password\":" + secret + "}";
    wipe(secret);
    return body;
}

QCoro::Task<Result<CmsUser>> logIn(std::shared_ptr<SmartServerSession> d, std::stop_token stop)
{
    d->cookie.clear();
    http::Request request = d->request("POST", u"/iap/auth/login"_s);
    request.headers.append({QByteArray("Content-type"), QByteArray("application/json")});
    request.body = loginBody(d->userName, d->password);
    const auto response = co_await d->http.send(std::move(request), stop);
    if (!response)
        co_return failure(response.error());
    if (response->status == 401 || response->status == 403)
        co_return failure(loginRefused(*response, d->peer(), d->userName));
    if (!response->isSuccess())
        co_return failure(unexpectedStatus(*response, d->peer(), u"POST /iap/auth/login"_s));
    d->cookie = sessionCookieOf(*response);
    if (d->cookie.isEmpty()) {
        Error error = unexpectedStatus(*response, d->peer(), u"POST /iap/auth/login"_s);
        error.why = QCoreApplication::translate("activation::SmartServerClient", "It set no session cookie (cmsSID).");
        co_return failure(error);
    }
    co_return parseUser(*response, d->peer());
}

/// Sends; a session that ended in between is renewed once. A 401 means that nothing was done, so repeating is safe.
QCoro::Task<Result<http::Response>> inSession(std::shared_ptr<SmartServerSession> d, http::Request request,
                                              std::stop_token stop)
{
    const http::Request again = request;
    auto response = co_await d->http.send(std::move(request), stop);
    if (!response || response->status != 401 || d->password.isEmpty())
        co_return response;
    const auto user = co_await logIn(d, stop);
    if (!user)
        co_return failure(user.error());
    http::Request renewed = again;
    for (auto& [name, value] : renewed.headers) {
        if (name == "Cookie")
            value = d->cookie;
    }
    co_return co_await d->http.send(std::move(renewed), stop);
}

template <class T>
QCoro::Task<Result<T>> read(std::shared_ptr<SmartServerSession> d, QString path, QString query,
                            Result<T> (*parse)(const http::Response&, const QString&), std::stop_token stop)
{
    const auto response = co_await inSession(d, d->request("GET", path, query), stop);
    if (!response)
        co_return failure(response.error());
    if (response->status == 401)
        co_return failure(loginRefused(*response, d->peer(), d->userName));
    if (response->status == 403)
        co_return failure(notAnOwner(*response, d->peer()));
    if (response->status == 404 && path.startsWith(u"/iap/lic"_s) && d->release && d->release->isKnown() &&
        !d->release->hasLicensing())
        co_return failure(noLicensing(d->release->display(), d->peer()));
    if (!response->isSuccess())
        co_return failure(unexpectedStatus(*response, d->peer(), u"GET "_s + path));
    co_return parse(*response, d->peer());
}

} // namespace

SmartServerClient::SmartServerClient(const Address& address, const SmartServerOptions& options)
    : d(std::make_shared<SmartServerSession>(address, options))
{
}

SmartServerClient::~SmartServerClient() = default;
SmartServerClient::SmartServerClient(SmartServerClient&&) noexcept = default;
SmartServerClient& SmartServerClient::operator=(SmartServerClient&&) noexcept = default;

QCoro::Task<Result<Release>> SmartServerClient::probe(std::stop_token stop)
{
    const auto self = d;
    const auto response = co_await self->http.send(self->request("GET", u"/iap/version"_s), stop);
    if (!response)
        co_return failure(response.error());
    if (response->status == 401 && response->body.size() < 64 * 1024) {
        // Old releases want a login before they say their version (facts: "needs no login in recent releases").
        self->release = Release();
        co_return *self->release;
    }
    auto release = parseVersion(*response, self->peer());
    if (release)
        self->release = *release;
    co_return release;
}

QCoro::Task<Result<CmsUser>> SmartServerClient::login(QString userName, Secret password, std::stop_token stop)
{
    const auto self = d;
    if (!self->release) {
        const auto release = co_await probe(stop);
        if (!release)
            co_return failure(release.error());
    }
    self->userName = userName;
    self->password = std::move(password);
    auto user = co_await logIn(self, stop);
    if (!user) {
        self->password.wipe();
        co_return user;
    }
    if (!self->release->isKnown() && self->release->raw().isEmpty()) {
        const auto response = co_await self->http.send(self->request("GET", u"/iap/version"_s), stop);
        if (response) {
            if (const auto release = parseVersion(*response, self->peer()))
                self->release = *release;
        }
    }
    co_return user;
}

QCoro::Task<void> SmartServerClient::logout()
{
    const auto self = d;
    self->password.wipe();
    if (self->cookie.isEmpty())
        co_return;
    http::Request request = self->request("PUT", u"/iap/auth/logout"_s);
    request.deadline = std::min<std::chrono::milliseconds>(request.deadline, std::chrono::seconds(5));
    self->cookie.clear();
    co_await self->http.send(std::move(request));
}

QCoro::Task<Result<SegmentController>> SmartServerClient::segmentController(std::stop_token stop)
{
    return read(d, u"/iap/devs"_s, u"category=GLP_SC"_s, &parseSegmentController, stop);
}

QCoro::Task<Result<QList<License>>> SmartServerClient::licenses(std::stop_token stop)
{
    return read(d, u"/iap/lic"_s, QString(), &parseLicenses, stop);
}

QCoro::Task<Result<LicensingStatus>> SmartServerClient::status(std::stop_token stop)
{
    return read(d, u"/iap/lic/status"_s, QString(), &parseStatus, stop);
}

QCoro::Task<Result<QString>> SmartServerClient::customer(std::stop_token stop)
{
    return read(d, u"/iap/lic/status"_s, QString(), &parseCustomer, stop);
}

QCoro::Task<Result<http::Response>> SmartServerClient::change(QByteArray method, QString path, QString query,
                                                              QByteArray contentType, QByteArray body,
                                                              std::stop_token stop)
{
    const auto self = d;
    http::Request request = self->request(method, path, query);
    if (!contentType.isEmpty())
        request.headers.append({"Content-Type", contentType});
    request.body = body;
    auto response = co_await inSession(self, std::move(request), stop);
    if (response && response->status == 401)
        co_return failure(loginRefused(*response, self->peer(), self->userName));
    if (response && response->status == 403)
        co_return failure(notAnOwner(*response, self->peer()));
    co_return response;
}

QCoro::Task<Result<UploadAnswer>> SmartServerClient::upload(QString fileName, QByteArray bytes, std::stop_token stop)
{
    const auto self = d;
    const Multipart part = licenseFilePart(fileName, bytes);
    const auto response =
        co_await change("POST", u"/iap/lic/activation"_s, QString(), part.contentType, part.body, stop);
    if (!response)
        co_return failure(response.error());
    if (response->status != 200 && response->status != 204)
        co_return failure(uploadRejected(*response, self->peer(), fileName));
    co_return UploadAnswer{.status = response->status, .body = escaped(response->body)};
}

const Address& SmartServerClient::address() const
{
    return d->address;
}

const Release& SmartServerClient::release() const
{
    static const Release unknown;
    return d->release ? *d->release : unknown;
}

const SmartServerOptions& SmartServerClient::options() const
{
    return d->options;
}

QByteArray SmartServerClient::sessionCookie() const
{
    return d->cookie;
}

QString SmartServerClient::peer() const
{
    return d->peer();
}

} // namespace activation
