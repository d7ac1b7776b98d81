// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/DeviceCount.h"
#include "simulator/Random.h"
#include "simulator/SimulatedPortal.h"

using namespace Qt::StringLiterals;

namespace activation::simulator {

namespace {

constexpr qsizetype MaxSessions = 1000;
constexpr int MaxAttempts = 3;
constexpr qsizetype MaxKey = 200;

} // namespace

Answer SimulatedPortal::answer(const Request& request)
{
    if (!request.path.startsWith(baseUrl().path()))
        return pageAnswer(request);
    return request.secure ? apiAnswer(request) : Answer::error(403, "tlsNeeded", u"The API is for TLS only."_s);
}

Answer SimulatedPortal::apiAnswer(const Request& request)
{
    const PortalVocabulary& words = m_options.vocabulary;
    const QString path = request.path.sliced(baseUrl().path().size());
    if (request.method == words.sessionMethod && path == words.session)
        return openSession(request);
    if (request.method == words.sessionMethod && path == words.sessionConfirm)
        return confirmSession(request);

    const QByteArray authorization = request.header("authorization");
    const auto token = m_tokens.constFind(authorization.startsWith("Bearer ") ? authorization.sliced(7) : QByteArray());
    if (token == m_tokens.constEnd()) {
        Answer answer = Answer::error(401, "unauthorized", u"A valid session is needed."_s);
        answer.headers.append(QHttpHeaders::WellKnownHeader::WWWAuthenticate, "Bearer"_ba);
        return answer;
    }
    const QStringList visible = *token;
    if (request.method == words.listMethod && path == words.licenses)
        return listLicenses(visible);
    if (request.method == words.listMethod && path == words.activations)
        return listActivations(request, visible);
    if (request.method == words.activateMethod && path == words.activate)
        return activate(request, visible);
    const QString files = words.activations + u'/';
    if (request.method == "GET" && path.startsWith(files) && path.endsWith("/file"_L1))
        return download(path.sliced(files.size()).chopped(5), visible);
    return Answer::error(404, "notFound", u"There is nothing here."_s);
}

std::optional<PortalLogin> SimulatedPortal::loginOf(const QString& typed)
{
    if (typed.isEmpty())
        return std::nullopt;
    if (const PortalLicense* const license = m_books.license(typed))
        return PortalLogin{.email = {}, .licenseIds = {license->licenseId}};
    const auto known = std::ranges::find_if(m_books.logins, [&typed](const PortalLogin& each) {
        return each.email.compare(typed, Qt::CaseInsensitive) == 0;
    });
    return known == m_books.logins.end() ? std::nullopt : std::optional(*known);
}

QString SimulatedPortal::newChallenge(const PortalLogin& login)
{
    if (m_challenges.size() >= MaxSessions)
        m_challenges.clear();
    const QString challenge = randomText(24);
    m_challenges.insert(challenge, Challenge{.login = login});
    return challenge;
}

std::pair<SimulatedPortal::Confirmation, QStringList> SimulatedPortal::confirmCode(const QString& challenge,
                                                                                   const QString& code)
{
    const auto asked = m_challenges.find(challenge);
    if (asked == m_challenges.end())
        return {Confirmation::Over, {}};
    if (code != asked->login.code) {
        if (++asked->attempts >= MaxAttempts)
            m_challenges.erase(asked);
        return {Confirmation::Wrong, {}};
    }
    const QStringList visible = asked->login.licenseIds;
    m_challenges.erase(asked);
    return {Confirmation::Right, visible};
}

QString SimulatedPortal::newToken(const QStringList& licenseIds)
{
    if (m_tokens.size() >= MaxSessions)
        m_tokens.clear();
    QString token = randomText(40);
    m_tokens.insert(token.toLatin1(), licenseIds);
    return token;
}

Answer SimulatedPortal::openSession(const Request& request)
{
    const PortalVocabulary& words = m_options.vocabulary;
    const auto body = request.jsonObject();
    const QString typed = body ? body->value(words.field(u"login"_s)).toString().trimmed() : QString();
    if (typed.isEmpty())
        return Answer::error(400, "badRequest", u"The body must be a JSON object with a login."_s);
    const std::optional<PortalLogin> login = loginOf(typed);
    if (!login)
        return Answer::error(401, "unknownLogin", u"There is no such license and no such contact."_s);
    if (login->code.isEmpty())
        return session(login->licenseIds);
    return Answer::json(words.spoken({{u"challenge"_s, newChallenge(*login)}}), 202);
}

Answer SimulatedPortal::confirmSession(const Request& request)
{
    const PortalVocabulary& words = m_options.vocabulary;
    const auto body = request.jsonObject();
    if (!body)
        return Answer::error(400, "badRequest", u"The body is not a JSON object."_s);
    const auto [outcome, visible] = confirmCode(body->value(words.field(u"challenge"_s)).toString(),
                                                body->value(words.field(u"code"_s)).toString().trimmed());
    switch (outcome) {
    case Confirmation::Right:
        return session(visible);
    case Confirmation::Wrong:
        return Answer::error(401, "wrongCode", u"The code is wrong."_s);
    case Confirmation::Over:
        break;
    }
    return Answer::error(401, "unknownChallenge", u"There is no such challenge, or it is used up."_s);
}

Answer SimulatedPortal::session(const QStringList& licenseIds)
{
    return Answer::json(m_options.vocabulary.spoken({{u"token"_s, newToken(licenseIds)}}));
}

Answer SimulatedPortal::listLicenses(const QStringList& visible)
{
    const bool usedUp = faults().hasLasting(FaultKind::FullCapacity);
    QJsonArray records;
    for (const PortalLicense& license : m_books.licenses) {
        if (visible.contains(license.licenseId))
            records.append(m_options.vocabulary.spoken(license.record(usedUp)));
    }
    return Answer::json(records);
}

Answer SimulatedPortal::listActivations(const Request& request, const QStringList& visible)
{
    const PortalVocabulary& words = m_options.vocabulary;
    const QString name = words.field(u"installCode"_s);
    const QString wanted = request.method == "GET" ? request.query.queryItemValue(name, QUrl::FullyDecoded)
                                                   : request.jsonObject().value_or(QJsonObject())[name].toString();
    QJsonArray records;
    for (const PortalActivation& each : m_books.activations) {
        const bool asked = wanted.isEmpty() || wanted.compare(each.installCode, Qt::CaseInsensitive) == 0;
        if (asked && visible.contains(each.licenseId))
            records.append(words.spoken(each.record(urlOf(each))));
    }
    return Answer::json(records);
}

Answer SimulatedPortal::activate(const Request& request, const QStringList& visible)
{
    const PortalVocabulary& words = m_options.vocabulary;
    const QString key = QString::fromUtf8(request.header(words.idempotencyHeader));
    if (key.isEmpty() || key.size() > MaxKey)
        return Answer::error(400, "idempotencyKey", u"The header with the idempotency key is missing or too long."_s);
    const auto body = request.jsonObject();
    if (!body)
        return Answer::error(400, "badRequest", u"The body is not a JSON object."_s);
    const QString licenseId = body->value(words.field(u"licenseId"_s)).toString().trimmed().toLower();
    const auto code = InstallCode::parse(body->value(words.field(u"installCode"_s)).toString());
    const auto devices = DeviceCount::from(body->value(words.field(u"devices"_s)).toInteger(-1));
    if (!code || !devices || devices->count() < 1)
        return Answer::error(400, "badRequest", u"The Install Code or the number of devices is not valid."_s);

    const auto spent =
        spend({.licenseId = licenseId, .installCode = *code, .devices = devices->count(), .key = key}, visible);
    if (spent)
        return Answer::json(words.spoken(spent->activation.record(urlOf(spent->activation))), spent->now ? 201 : 200);
    const Refusal& refusal = spent.error();
    QJsonObject said{{u"error"_s, QString::fromLatin1(refusal.code)}, {u"message"_s, refusal.message}};
    if (refusal.available)
        said[u"available"_s] = *refusal.available;
    return Answer::json(words.spoken(said), refusal.status);
}

std::expected<SimulatedPortal::Spent, SimulatedPortal::Refusal> SimulatedPortal::spend(const Spending& wanted,
                                                                                       const QStringList& visible)
{
    const auto refused = [](int status, const QByteArray& code, const QString& message,
                            std::optional<int> available = {}) {
        return std::unexpected(Refusal{.status = status, .code = code, .message = message, .available = available});
    };
    // The key comes before everything else: whatever has changed since, the answer to the same question is the same.
    if (const PortalActivation* const made = m_books.activationOf(wanted.key)) {
        const bool same = made->licenseId.compare(wanted.licenseId, Qt::CaseInsensitive) == 0 &&
                          made->installCode == wanted.installCode.text() && made->devices == wanted.devices &&
                          visible.contains(made->licenseId);
        if (same)
            return Spent{.activation = *made, .now = false};
        return refused(422, "keyReused", u"The idempotency key was used for another activation."_s);
    }
    PortalLicense* const license = m_books.license(wanted.licenseId);
    if (!license || !visible.contains(license->licenseId))
        return refused(404, "unknownLicense", u"There is no such license."_s);
    if (license->kind == ActivationKind::Maintenance)
        return refused(403, "notSelfService", u"Customer Success sends maintenance activation files."_s);
    const int available = faults().use(FaultKind::FullCapacity) ? 0 : license->available();
    if (available == 0)
        return refused(409, "nothingAvailable", u"The license is used up."_s, 0);
    if (wanted.devices > available)
        return refused(409, "notEnoughAvailable", u"Only %1 devices of the license are available."_s.arg(available),
                       available);
    const PortalBooks before = m_books;
    // Looked up again: `license` points into what is now shared with the copy.
    const PortalActivation made =
        m_books.spend(*m_books.license(wanted.licenseId), wanted.installCode, wanted.devices, wanted.key);
    if (const auto saved = commit(before); !saved)
        return refused(500, "storage", saved.error().why);
    return Spent{.activation = made, .now = true};
}

Answer SimulatedPortal::download(const QString& activationId, const QStringList& visible)
{
    const PortalActivation* const made = m_books.activation(activationId);
    if (!made || !visible.contains(made->licenseId))
        return Answer::error(404, "unknownActivation", u"There is no such activation."_s);
    Answer answer = Answer::bytes(made->content);
    answer.headers.append(QHttpHeaders::WellKnownHeader::ContentDisposition,
                          u"attachment; filename=\"%1\""_s.arg(made->fileName));
    return answer;
}

QString SimulatedPortal::urlOf(const PortalActivation& activation) const
{
    const QString relative = u"%1/%2/file"_s.arg(m_options.vocabulary.activations, activation.activationId);
    return m_options.relativeUrls ? relative : baseUrl().resolved(QUrl(relative)).toString();
}

} // namespace activation::simulator
