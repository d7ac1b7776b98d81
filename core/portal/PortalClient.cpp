// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "portal/PortalClient.h"

#include "domain/Secret.h"
#include "portal/PortalErrors.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
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
    QString challenge;

    http::Request request(const QByteArray& method, const QUrl& url) const
    {
        http::Request request{.method = method, .url = url, .deadline = timeout};
        request.headers.append({QByteArray("Accept"), QByteArray("application/json")});
        if (!token.isEmpty())
            request.headers.append({QByteArray("Authorization"), "Bearer " + token.utf8()});
        return request;
    }

    http::Request post(const QUrl& url, const QJsonObject& body) const
    {
        http::Request out = request("POST", url);
        out.headers.append({QByteArray("Content-Type"), QByteArray("application/json")});
        out.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        return out;
    }

    QString field(const char16_t* canonical) const { return profile.field(QString::fromUtf16(canonical)); }
};

namespace {

bool isSessionEnd(const http::Response& response)
{
    return response.status == 401 || response.status == 403;
}

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

bool PortalClient::isLoggedIn() const
{
    return !d->token.isEmpty();
}

QCoro::Task<Result<PortalLogin>> PortalClient::login(QString login, std::stop_token stop)
{
    const auto self = d;
    self->token.wipe();
    self->challenge.clear();
    const auto response = co_await self->http.send(
        self->post(self->profile.url(u"session"_s), QJsonObject{{self->field(u"login"), login.trimmed()}}), stop);
    if (!response)
        co_return failure(response.error());
    if (response->status == 202) {
        const auto document = http::parseJson(*response, self->profile.name);
        if (!document)
            co_return failure(document.error());
        self->challenge = document->object()[self->field(u"challenge")].toString();
        if (self->challenge.isEmpty())
            co_return failure(portalUnexpected(*response, u"session"_s));
        co_return PortalLogin{.needsCode = true};
    }
    if (response->status == 400 || response->status == 404 || response->status == 422 || isSessionEnd(*response))
        co_return failure(portalLoginRefused(*response));
    if (response->status != 200)
        co_return failure(portalUnexpected(*response, u"session"_s));
    if (const auto taken = takeToken(*self, *response); !taken)
        co_return failure(taken.error());
    co_return PortalLogin{};
}

QCoro::Task<Result<void>> PortalClient::confirm(QString code, std::stop_token stop)
{
    const auto self = d;
    const auto response = co_await self->http.send(
        self->post(self->profile.url(u"sessionConfirm"_s),
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

QCoro::Task<Result<QList<PortalLicense>>> PortalClient::licenses(std::stop_token stop)
{
    const auto self = d;
    const auto response = co_await self->http.send(self->request("GET", self->profile.url(u"licenses"_s)), stop);
    if (!response)
        co_return failure(response.error());
    if (isSessionEnd(*response))
        co_return failure(sessionEnded(*self, *response));
    const auto document = http::parseJson(*response, self->profile.name);
    if (!response->isSuccess() || (document && !document->isArray()))
        co_return failure(portalUnexpected(*response, u"licenses"_s));
    if (!document)
        co_return failure(document.error());
    QList<PortalLicense> licenses;
    for (const QJsonValue value : document->array()) {
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
    QUrl url = self->profile.url(u"activations"_s);
    QUrlQuery query(url);
    query.addQueryItem(self->field(u"installCode"), code.text());
    url.setQuery(query);
    const auto response = co_await self->http.send(self->request("GET", url), stop);
    if (!response)
        co_return failure(response.error());
    if (isSessionEnd(*response))
        co_return failure(sessionEnded(*self, *response));
    const auto document = http::parseJson(*response, self->profile.name);
    if (!response->isSuccess() || (document && !document->isArray()))
        co_return failure(portalUnexpected(*response, u"activations"_s));
    if (!document)
        co_return failure(document.error());
    QList<PortalActivation> activations;
    for (const QJsonValue value : document->array()) {
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
    http::Request request =
        self->post(self->profile.url(u"activations"_s), QJsonObject{{self->field(u"licenseId"), license.text()},
                                                                    {self->field(u"installCode"), code.text()},
                                                                    {self->field(u"devices"), devices.count()}});
    request.headers.append({QByteArray("Idempotency-Key"), idempotencyKey.toUtf8()});
    const auto response = co_await self->http.send(std::move(request), stop);
    if (!response)
        co_return failure(response.error());
    // A server's own failure says nothing about what it did before it failed.
    const auto doubtful = [&response](Error error) {
        error.inDoubt = response->status >= 500 || response->isSuccess();
        return failure(std::move(error));
    };
    if (isSessionEnd(*response))
        co_return failure(sessionEnded(*self, *response));
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
    http::Request request = self->request("GET", activation.url);
    request.maxBytes = ActivationFile::MaxSize;
    const auto response = co_await self->http.send(std::move(request), stop);
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
