// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/DeviceCount.h"
#include "simulator/PortalPages.h"
#include "simulator/Random.h"
#include "simulator/SimulatedPortal.h"

using namespace Qt::StringLiterals;

namespace activation::simulator {
namespace {

const QByteArray CookieName = "portal";
constexpr int FormIdLength = 24;

Answer htmlPage(const QByteArray& page, int status = 200)
{
    Answer answer = Answer::html(page);
    answer.status = status;
    answer.headers.append("Content-Security-Policy",
                          "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; "
                          "frame-ancestors 'none'");
    answer.headers.append(QHttpHeaders::WellKnownHeader::XContentTypeOptions, "nosniff");
    return answer;
}

/// To a page by GET, so that loading it again submits nothing.
Answer goTo(const QString& path)
{
    Answer answer = Answer::empty(303);
    answer.headers.append(QHttpHeaders::WellKnownHeader::Location, path);
    return answer;
}

/// A field of a submitted form (application/x-www-form-urlencoded).
QString formField(const Request& request, const QString& name)
{
    const QUrlQuery form(QString::fromUtf8(QByteArray(request.body).replace('+', "%20")));
    return form.queryItemValue(name, QUrl::FullyDecoded).trimmed();
}

} // namespace

void SimulatedPortal::setCookie(Answer& answer, const Request& request, const QByteArray& value, bool ends)
{
    answer.headers.append(QHttpHeaders::WellKnownHeader::SetCookie,
                          CookieName + '=' + value + "; Path=/; HttpOnly; SameSite=Lax" +
                              (request.secure ? "; Secure" : "") + (ends ? "; Max-Age=0" : ""));
}

Answer SimulatedPortal::pageAnswer(const Request& request)
{
    const bool get = request.method == "GET";
    const bool post = request.method == "POST";
    if (post && request.path == "/login"_L1)
        return pageLogin(request);
    if (post && request.path == "/code"_L1)
        return pageCode(request);
    const QByteArray token = request.cookie(CookieName);
    const auto session = m_tokens.constFind(token);
    const bool in = !token.isEmpty() && session != m_tokens.constEnd();
    if (get && request.path == "/"_L1)
        return in ? goTo(u"/licenses"_s) : htmlPage(pages::login());
    if (post && request.path == "/logout"_L1) {
        m_tokens.remove(token);
        Answer answer = goTo(u"/"_s);
        setCookie(answer, request, {}, true);
        return answer;
    }
    const bool known = request.path == "/licenses"_L1 || request.path == "/activations"_L1 ||
                       request.path.startsWith("/activations/"_L1);
    if (!known)
        return htmlPage(pages::fault(u"Not found"_s, u"There is no page at %1."_s.arg(request.path)), 404);
    if (!in)
        return htmlPage(pages::login(u"Please log in first: your session has ended."_s), 401);
    const QStringList visible = *session;
    if (get && request.path == "/licenses"_L1)
        return pageLicenses(visible);
    if (get && request.path == "/activations/new"_L1) {
        const QString id = request.query.queryItemValue(u"license"_s, QUrl::FullyDecoded);
        const PortalLicense* const license = m_books.license(id);
        if (!license || !visible.contains(license->licenseId))
            return htmlPage(pages::fault(u"Not found"_s, u"There is no license %1."_s.arg(id)), 404);
        return htmlPage(pages::form({.id = randomText(FormIdLength),
                                     .license = license->licenseId,
                                     .devices = QString::number(license->available())}));
    }
    if (post && request.path == "/activations"_L1)
        return pageActivate(request, visible);
    if (get && request.path.endsWith("/file"_L1)) {
        Answer answer = download(request.path.section(u'/', 2, -2), visible);
        return answer.status == 200 ? answer : htmlPage(pages::fault(u"Not found"_s, u"There is no such file."_s), 404);
    }
    const PortalActivation* const made = m_books.activation(request.path.section(u'/', 2));
    if (get && made && visible.contains(made->licenseId))
        return htmlPage(pages::made(*made));
    return htmlPage(pages::fault(u"Not found"_s, u"There is no page at %1."_s.arg(request.path)), 404);
}

Answer SimulatedPortal::pageSession(const Request& request, const QStringList& visible)
{
    Answer answer = goTo(u"/licenses"_s);
    setCookie(answer, request, newToken(visible).toLatin1(), false);
    return answer;
}

Answer SimulatedPortal::pageLogin(const Request& request)
{
    const QString typed = formField(request, u"login"_s);
    const std::optional<PortalLogin> login = loginOf(typed);
    if (!login) {
        const bool customer = std::ranges::any_of(m_books.licenses, [&typed](const PortalLicense& license) {
            return license.customerId.compare(typed, Qt::CaseInsensitive) == 0;
        });
        return htmlPage(pages::login(customer ? u"That is a Customer ID. A License ID is needed."_s
                                              : u"There is no such license and no such contact."_s,
                                     typed),
                        401);
    }
    if (login->code.isEmpty())
        return pageSession(request, login->licenseIds);
    return htmlPage(pages::code(newChallenge(*login)));
}

Answer SimulatedPortal::pageCode(const Request& request)
{
    const QString challenge = formField(request, u"challenge"_s);
    switch (const auto [outcome, visible] = confirmCode(challenge, formField(request, u"code"_s)); outcome) {
    case Confirmation::Right:
        return pageSession(request, visible);
    case Confirmation::Wrong:
        return htmlPage(pages::code(challenge, u"The code is wrong."_s), 401);
    case Confirmation::Over:
        break;
    }
    return htmlPage(pages::login(u"The code is used up. Log in again."_s), 401);
}

Answer SimulatedPortal::pageLicenses(const QStringList& visible)
{
    QList<PortalLicense> licenses;
    for (const PortalLicense& license : m_books.licenses) {
        if (visible.contains(license.licenseId))
            licenses.append(license);
    }
    QList<PortalActivation> made;
    for (const PortalActivation& each : m_books.activations) {
        if (visible.contains(each.licenseId))
            made.append(each);
    }
    return htmlPage(pages::licenses(licenses, made, faults().hasLasting(FaultKind::FullCapacity)));
}

Answer SimulatedPortal::pageActivate(const Request& request, const QStringList& visible)
{
    const pages::Form form{.id = formField(request, u"form"_s),
                           .license = formField(request, u"license"_s),
                           .installCode = formField(request, u"installCode"_s),
                           .devices = formField(request, u"devices"_s)};
    if (form.id.isEmpty() || form.id.size() > 2 * FormIdLength)
        return htmlPage(pages::fault(u"Not understood"_s, u"The form is not one of this portal."_s), 400);
    const auto code = InstallCode::parse(form.installCode);
    const auto devices = DeviceCount::from(form.devices.toLongLong());
    if (!code || !devices || devices->count() < 1)
        return htmlPage(pages::form(form, u"The Install Code or the number of devices is not valid."_s), 400);
    const auto spent = spend(
        {.licenseId = form.license, .installCode = *code, .devices = devices->count(), .key = u"form:"_s + form.id},
        visible);
    if (!spent)
        return htmlPage(pages::form(form, spent.error().message), spent.error().status);
    return goTo(u"/activations/"_s + spent->activation.activationId);
}

} // namespace activation::simulator
