// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "portal/PortalClient.h"

#include "domain/Secret.h"
#include "portal/PortalErrors.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace activation {

struct PortalSession
{
    PortalSession(PortalProfile at, std::chrono::milliseconds within)
        : profile(std::move(at)),
          timeout(within),
          http(http::TlsPolicy::strict(profile.caCertificates), http::ProxyUse::System)
    {
    }

    PortalProfile profile;
    std::chrono::milliseconds timeout;
    http::HttpClient http;
    Secret token;
    QString login; ///< the last one that the portal knew: to open another session with
    PortalClient::CodeSource codeSource;
    QString challenge;

    http::Request request(const QByteArray& method, const QUrl& url) const
    {
        http::Request request{.method = method, .url = url, .deadline = timeout};
        request.headers.append({QByteArray("Accept"), QByteArray("application/json")});
        if (!token.isEmpty())
            request.headers.append({QByteArray("Authorization"), "Bearer " + token.utf8()});
        return request;
    }

    /// The call of this name in the profile, with a body.
    http::Request call(const QString& name, const QJsonObject& body) const
    {
        return call(name, profile.url(name), body);
    }

    http::Request call(const QString& name, const QUrl& url, const QJsonObject& body) const
    {
        http::Request out = request(profile.method(name), url);
        out.headers.append({QByteArray("Content-Type"), QByteArray("application/json")});
        out.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        return out;
    }

    QString field(const char16_t* canonical) const { return profile.field(QString::fromUtf16(canonical)); }
};

namespace {

constexpr int TooManyRequests = 429;
constexpr int OutOfService = 503;
constexpr int LongestWait = 60; // seconds
constexpr int MostWaits = 3;
constexpr qsizetype MostPages = 1000;

bool isSessionEnd(const http::Response& response)
{
    return response.status == 401 || response.status == 403;
}

QCoro::Task<Result<PortalLogin>> openSession(std::shared_ptr<PortalSession> session, QString login,
                                             std::stop_token stop);
QCoro::Task<Result<void>> confirmSession(std::shared_ptr<PortalSession> session, QString code, std::stop_token stop);

/// The portal no longer knows the token: without it, the next step is a new login.
Error sessionEnded(PortalSession& session, const http::Response& response)
{
    session.token.wipe();
    return portalSessionEnded(response);
}

Result<void> takeToken(PortalSession& session, const http::Response& response)
{
    const auto document = http::parseJson(response, session.profile.name);
    if (!document)
        return failure(document.error());
    const QString token = document->object()[session.field(u"token")].toString();
    if (token.isEmpty())
        return failure(portalUnexpected(response, u"session"_s));
    session.token = Secret::fromText(token);
    session.challenge.clear();
    return {};
}

QCoro::Task<Result<PortalLogin>> openSession(std::shared_ptr<PortalSession> session, QString login,
                                             std::stop_token stop)
{
    const auto self = std::move(session);
    self->token.wipe();
    self->challenge.clear();
    self->login.clear();
    const auto response =
        co_await self->http.send(self->call(u"session"_s, QJsonObject{{self->field(u"login"), login.trimmed()}}), stop);
    if (!response)
        co_return failure(response.error());
    if (response->status == 202) {
        const auto document = http::parseJson(*response, self->profile.name);
        if (!document)
            co_return failure(document.error());
        self->challenge = document->object()[self->field(u"challenge")].toString();
        if (self->challenge.isEmpty())
            co_return failure(portalUnexpected(*response, u"session"_s));
        self->login = login;
        co_return PortalLogin{.needsCode = true};
    }
    if (response->status == 400 || response->status == 404 || response->status == 422 || isSessionEnd(*response))
        co_return failure(portalLoginRefused(*response));
    if (response->status != 200)
        co_return failure(portalUnexpected(*response, u"session"_s));
    self->login = login;
    if (const auto taken = takeToken(*self, *response); !taken)
        co_return failure(taken.error());
    co_return PortalLogin{};
}

QCoro::Task<Result<void>> confirmSession(std::shared_ptr<PortalSession> session, QString code, std::stop_token stop)
{
    const auto self = std::move(session);
    const auto response = co_await self->http.send(
        self->call(u"sessionConfirm"_s,
                   QJsonObject{{self->field(u"challenge"), self->challenge}, {self->field(u"code"), code.trimmed()}}),
        stop);
    if (!response)
        co_return failure(response.error());
    if (response->status >= 400 && response->status < 500)
        co_return failure(portalCodeRefused(*response));
    if (response->status != 200)
        co_return failure(portalUnexpected(*response, u"session/confirm"_s));
    co_return takeToken(*self, *response);
}

/// Another session in the place of one that ended: the same login again, and where the portal wants a code, the one
/// that the code source gives. `ended`: what is said where that cannot be.
QCoro::Task<Result<void>> renewSession(std::shared_ptr<PortalSession> session, http::Response ended,
                                       std::stop_token stop)
{
    const auto self = std::move(session);
    const QString login = self->login;
    const auto in = co_await openSession(self, login, stop);
    if (!in)
        co_return failure(in.error());
    if (!in->needsCode)
        co_return Result<void>{};
    if (!self->codeSource)
        co_return failure(sessionEnded(*self, ended));
    const auto code = co_await self->codeSource(login);
    if (!code)
        co_return failure(code.error());
    co_return co_await confirmSession(self, *code, stop);
}

/// A date as HTTP has it (RFC 9110, IMF-fixdate).
QDateTime httpDate(const QByteArray& text)
{
    QDateTime at = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    at.setTimeZone(QTimeZone::UTC);
    return at;
}

/// How long a portal that has too much to do asks to be left alone (RFC 9110: seconds, or a date by its own clock),
/// where that is bearable. What it says with 503 holds only for what changes nothing.
std::optional<std::chrono::seconds> politeWait(const http::Response& response, bool changesNothing)
{
    if (response.status != TooManyRequests && !(response.status == OutOfService && changesNothing))
        return std::nullopt;
    const QByteArray after = response.header("Retry-After").trimmed();
    bool ok = false;
    qint64 seconds = after.toLongLong(&ok);
    if (const QDateTime until = httpDate(after); !ok && until.isValid()) {
        const QDateTime now = httpDate(response.header("Date"));
        seconds = std::max<qint64>((now.isValid() ? now : QDateTime::currentDateTimeUtc()).secsTo(until), 0);
        ok = true;
    }
    if (!ok || seconds < 0 || seconds > LongestWait)
        return std::nullopt;
    return std::chrono::seconds(seconds);
}

/// Sends what belongs to a session. A refusal that carried nothing out is not the end: after 401 there is one new
/// login, after 429 (and 503, where nothing was to
/// be changed) the wait that the portal asked for. Everything else is the caller's.
QCoro::Task<Result<http::Response>> sendInSession(std::shared_ptr<PortalSession> session,
                                                  std::function<http::Request()> make, std::stop_token stop)
{
    using namespace std::chrono_literals;
    const auto self = std::move(session);
    bool renewed = false;
    for (int waits = 0;;) {
        http::Request request = make();
        const bool changesNothing = request.method == "GET";
        auto response = co_await self->http.send(std::move(request), stop);
        if (!response)
            co_return response;
        if (response->status == 401 && !renewed && !self->login.isEmpty()) {
            renewed = true;
            if (const auto in = co_await renewSession(self, *response, stop); !in)
                co_return failure(in.error());
            continue;
        }
        const auto wait = politeWait(*response, changesNothing);
        if (!wait || waits++ == MostWaits)
            co_return response;
        for (auto left = std::chrono::milliseconds(*wait); left > 0ms && !stop.stop_requested(); left -= 100ms)
            co_await QCoro::sleepFor(std::min(left, std::chrono::milliseconds(100ms)));
    }
}

/// The address of the page behind this one: the answer's field "next", or its Link header (RFC 8288).
QString nextPage(const http::Response& response, const QJsonDocument& document, const PortalSession& session)
{
    if (document.isObject())
        return document.object()[session.field(u"next")].toString();
    static const QRegularExpression form(uR"(<([^>]*)>\s*;[^,]*\brel="?next\b)"_s);
    return form.match(QString::fromLatin1(response.header("Link"))).captured(1);
}

/// A list of the portal's, all its pages: a JSON array, or an object with the fields "items" and "next". What is asked
/// for travels as the profile's method has it: in the address or as the body.
QCoro::Task<Result<QJsonArray>> listAll(std::shared_ptr<PortalSession> session, QString call, QJsonObject question,
                                        std::stop_token stop)
{
    const auto self = std::move(session);
    const bool inAddress = self->profile.method(call) == "GET";
    QUrl url = self->profile.url(call);
    if (inAddress && !question.isEmpty()) {
        QUrlQuery query(url);
        for (const QString& name : question.keys())
            query.addQueryItem(name, question[name].toString());
        url.setQuery(query);
    }
    QJsonArray all;
    QSet<QUrl> seen;
    for (;;) {
        seen.insert(url);
        const auto make = [self, inAddress, call, question, url] {
            return inAddress ? self->request("GET", url) : self->call(call, url, question);
        };
        const auto response = co_await sendInSession(self, make, stop);
        if (!response)
            co_return failure(response.error());
        if (isSessionEnd(*response))
            co_return failure(sessionEnded(*self, *response));
        const auto document = http::parseJson(*response, self->profile.name);
        const QJsonValue items = document && document->isObject() ? document->object()[self->field(u"items")]
                                 : document                       ? QJsonValue(document->array())
                                                                  : QJsonValue();
        if (!response->isSuccess() || (document && !items.isArray()))
            co_return failure(portalUnexpected(*response, call));
        if (!document)
            co_return failure(document.error());
        for (const QJsonValue item : items.toArray())
            all.append(item);
        const QString next = nextPage(*response, *document, *self);
        if (next.isEmpty())
            co_return all;
        url = url.resolved(QUrl(next, QUrl::StrictMode));
        // The session's token goes to the portal alone, and a list has an end.
        const QUrl& base = self->profile.baseUrl;
        if (url.scheme() != base.scheme() || url.host() != base.host() || url.port(443) != base.port(443) ||
            seen.contains(url) || seen.size() >= MostPages)
            co_return failure(portalUnexpected(*response, call));
    }
}

} // namespace

PortalClient::PortalClient(const PortalProfile& profile, std::chrono::milliseconds timeout)
    : d(std::make_shared<PortalSession>(profile, timeout))
{
}

PortalClient::~PortalClient() = default;
PortalClient::PortalClient(PortalClient&&) noexcept = default;
PortalClient& PortalClient::operator=(PortalClient&&) noexcept = default;

const PortalProfile& PortalClient::profile() const
{
    return d->profile;
}

void PortalClient::setProxyLogin(const Credentials& login)
{
    d->http.setProxyLogin(login);
}

bool PortalClient::isLoggedIn() const
{
    return !d->token.isEmpty();
}

void PortalClient::setCodeSource(CodeSource source)
{
    d->codeSource = std::move(source);
}

QCoro::Task<Result<PortalLogin>> PortalClient::login(QString login, std::stop_token stop)
{
    return openSession(d, std::move(login), std::move(stop));
}

QCoro::Task<Result<void>> PortalClient::confirm(QString code, std::stop_token stop)
{
    return confirmSession(d, std::move(code), std::move(stop));
}

QCoro::Task<Result<QList<PortalLicense>>> PortalClient::licenses(std::stop_token stop)
{
    const auto self = d;
    const auto list = co_await listAll(self, u"licenses"_s, {}, stop);
    if (!list)
        co_return failure(list.error());
    QList<PortalLicense> licenses;
    for (const QJsonValue value : *list) {
        const auto license = parsePortalLicense(value.toObject(), self->profile);
        if (!license)
            co_return failure(license.error());
        licenses.append(*license);
    }
    co_return licenses;
}

QCoro::Task<Result<QList<PortalActivation>>> PortalClient::activations(InstallCode code, std::stop_token stop)
{
    const auto self = d;
    const auto list =
        co_await listAll(self, u"activations"_s, QJsonObject{{self->field(u"installCode"), code.text()}}, stop);
    if (!list)
        co_return failure(list.error());
    QList<PortalActivation> activations;
    for (const QJsonValue value : *list) {
        const auto activation = parsePortalActivation(value.toObject(), self->profile);
        if (!activation)
            co_return failure(activation.error());
        // What the portal lists beyond the question asked is none of this unit's business.
        if (activation->installCode == code)
            activations.append(*activation);
    }
    co_return activations;
}

QCoro::Task<Result<PortalActivation>> PortalClient::activate(LicenseId license, InstallCode code, DeviceCount devices,
                                                             QString idempotencyKey, std::stop_token stop)
{
    const auto self = d;
    const QJsonObject body{{self->field(u"licenseId"), license.text()},
                           {self->field(u"installCode"), code.text()},
                           {self->field(u"devices"), devices.count()}};
    const auto make = [self, body, idempotencyKey] {
        http::Request request = self->call(u"activate"_s, body);
        request.headers.append({self->profile.idempotencyHeader, idempotencyKey.toUtf8()});
        return request;
    };
    const auto response = co_await sendInSession(self, make, stop);
    if (!response)
        co_return failure(response.error());
    // A server's own failure says nothing about what it did before it failed.
    const auto doubtful = [&response](Error error) {
        error.inDoubt = response->status >= 500 || response->isSuccess();
        return failure(std::move(error));
    };
    if (isSessionEnd(*response))
        co_return failure(sessionEnded(*self, *response));
    if (response->status == TooManyRequests)
        co_return failure(portalUnexpected(*response, u"activations"_s));
    if (response->status >= 400 && response->status < 500)
        co_return failure(activationRefused(*response, license, code));
    if (response->status != 200 && response->status != 201)
        co_return doubtful(portalUnexpected(*response, u"activations"_s));
    const auto document = http::parseJson(*response, self->profile.name);
    if (!document)
        co_return doubtful(document.error());
    const auto activation = parsePortalActivation(document->object(), self->profile);
    if (!activation)
        co_return doubtful(activation.error());
    if (!(activation->installCode == code) || activation->licenseId != license) {
        Error wrong = portalUnexpected(*response, u"activations"_s);
        wrong.kind = ErrorKind::RefusedForSafety;
        wrong.what = QCoreApplication::translate("activation::PortalClient",
                                                 "The portal answered with an activation for another unit or license.");
        co_return doubtful(wrong);
    }
    co_return activation;
}

QCoro::Task<Result<QByteArray>> PortalClient::download(PortalActivation activation, std::stop_token stop)
{
    const auto self = d;
    const auto make = [self, url = activation.url] {
        http::Request request = self->request("GET", url);
        request.maxBytes = ActivationFile::MaxSize;
        return request;
    };
    const auto response = co_await sendInSession(self, make, stop);
    if (!response)
        co_return failure(response.error());
    if (isSessionEnd(*response))
        co_return failure(sessionEnded(*self, *response));
    if (response->status != 200)
        co_return failure(portalUnexpected(*response, u"download"_s));
    if (response->body.size() != activation.size)
        co_return failure(downloadDamaged(
            activation, QCoreApplication::translate("activation::PortalClient", "It has %1 bytes instead of %2.")
                            .arg(response->body.size())
                            .arg(activation.size)));
    if (Fingerprint::of(response->body) != activation.sha256)
        co_return failure(downloadDamaged(
            activation, QCoreApplication::translate("activation::PortalClient", "Its SHA-256 is %1 instead of %2.")
                            .arg(Fingerprint::of(response->body).groups(), activation.sha256.groups())));
    co_return response->body;
}

} // namespace activation
