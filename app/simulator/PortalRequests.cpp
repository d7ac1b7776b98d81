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
    const QString base = baseUrl().path();
    const PortalVocabulary& words = m_options.vocabulary;
    if (!request.path.startsWith(base))
        return request.path == "/"_L1
                   ? Answer::html("<!doctype html><title>Simulated portal</title><p>This portal is simulated.</p>"_ba)
                   : Answer::error(404, "notFound", u"There is nothing here."_s);
    const QString path = request.path.sliced(base.size());
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

Answer SimulatedPortal::openSession(const Request& request)
{
    const PortalVocabulary& words = m_options.vocabulary;
    const auto body = request.jsonObject();
    const QString login = body ? body->value(words.field(u"login"_s)).toString().trimmed() : QString();
    if (login.isEmpty())
        return Answer::error(400, "badRequest", u"The body must be a JSON object with a login."_s);
    if (const PortalLicense* const license = m_books.license(login))
        return session({license->licenseId});
    const auto known = std::ranges::find_if(m_books.logins, [&login](const PortalLogin& each) {
        return each.email.compare(login, Qt::CaseInsensitive) == 0;
    });
    if (known == m_books.logins.end())
        return Answer::error(401, "unknownLogin", u"There is no such license and no such contact."_s);
    if (known->code.isEmpty())
        return session(known->licenseIds);
    if (m_challenges.size() >= MaxSessions)
        m_challenges.clear();
    const QString challenge = randomText(24);
    m_challenges.insert(challenge, Challenge{.login = *known});
    return Answer::json(words.spoken({{u"challenge"_s, challenge}}), 202);
}

Answer SimulatedPortal::confirmSession(const Request& request)
{
    const PortalVocabulary& words = m_options.vocabulary;
    const auto body = request.jsonObject();
    if (!body)
        return Answer::error(400, "badRequest", u"The body is not a JSON object."_s);
    const auto challenge = m_challenges.find(body->value(words.field(u"challenge"_s)).toString());
    if (challenge == m_challenges.end())
        return Answer::error(401, "unknownChallenge", u"There is no such challenge, or it is used up."_s);
    if (body->value(words.field(u"code"_s)).toString().trimmed() != challenge->login.code) {
        if (++challenge->attempts >= MaxAttempts)
            m_challenges.erase(challenge);
        return Answer::error(401, "wrongCode", u"The code is wrong."_s);
    }
    const QStringList visible = challenge->login.licenseIds;
    m_challenges.erase(challenge);
    return session(visible);
}

Answer SimulatedPortal::session(const QStringList& licenseIds)
{
    if (m_tokens.size() >= MaxSessions)
        m_tokens.clear();
    const QString token = randomText(40);
    m_tokens.insert(token.toLatin1(), licenseIds);
    return Answer::json(m_options.vocabulary.spoken({{u"token"_s, token}}));
}

Answer SimulatedPortal::listLicenses(const QStringList& visible)
{
    const bool usedUp = faults().has(FaultKind::FullCapacity);
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

    // The key comes before everything else: whatever has changed since, the answer to the same question is the same.
    if (const PortalActivation* const made = m_books.activationOf(key)) {
        const bool same = made->licenseId.compare(licenseId, Qt::CaseInsensitive) == 0 &&
                          made->installCode == code->text() && made->devices == devices->count() &&
                          visible.contains(made->licenseId);
        return same ? Answer::json(words.spoken(made->record(urlOf(*made))), 200)
                    : Answer::error(422, "keyReused", u"The idempotency key was used for another activation."_s);
    }
    PortalLicense* const license = m_books.license(licenseId);
    if (!license || !visible.contains(license->licenseId))
        return Answer::error(404, "unknownLicense", u"There is no such license."_s);
    if (license->kind == ActivationKind::Maintenance)
        return Answer::error(403, "notSelfService", u"Customer Success sends maintenance activation files."_s);
    const int available = faults().use(FaultKind::FullCapacity) ? 0 : license->available();
    if (devices->count() > available) {
        const QString why = available == 0 ? u"The license is used up."_s
                                           : u"Only %1 devices of the license are available."_s.arg(available);
        QJsonObject refusal{{u"error"_s, available == 0 ? u"nothingAvailable"_s : u"notEnoughAvailable"_s},
                            {u"message"_s, why},
                            {u"available"_s, available}};
        return Answer::json(words.spoken(refusal), 409);
    }
    const PortalBooks before = m_books;
    // Looked up again: `license` points into what is now shared with the copy.
    const PortalActivation made = m_books.spend(*m_books.license(licenseId), *code, devices->count(), key);
    if (const auto saved = commit(before); !saved)
        return Answer::error(500, "storage", saved.error().why);
    return Answer::json(words.spoken(made.record(urlOf(made))), 201);
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
