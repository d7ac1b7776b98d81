// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/SimulatedSmartServer.h"

#include "domain/Release.h"
#include "simulator/Certificates.h"
#include "simulator/Random.h"
#include "simulator/Texts.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace activation::simulator {

namespace {

constexpr quint16 OldPort = 8443;
constexpr qsizetype MaxSessions = 1000;

} // namespace

SimulatedSmartServer::SimulatedSmartServer(SmartServerOptions options, QObject* parent)
    : HttpService(options.installCode.text(), parent), m_options(std::move(options)), m_file(m_options.stateFile)
{
    // Counts are saved soon; what a peer was promised is saved at once.
    m_saveCounts.setSingleShot(true);
    m_saveCounts.setInterval(100ms);
    connect(&m_saveCounts, &QTimer::timeout, this, [this] {
        m_state.requests = requestCounts();
        static_cast<void>(m_file.save(m_state.toJson(m_options.installCode)));
    });
    m_announce.setSingleShot(true);
    connect(&m_announce, &QTimer::timeout, this, &SimulatedSmartServer::announceShown);
    addWebSocketUpgradeVerifier(this, [this](const QHttpServerRequest& request) { return verifyUpgrade(request); });
    connect(this, &QAbstractHttpServer::newWebSocketConnection, this, &SimulatedSmartServer::takeWebSockets);
}

SimulatedSmartServer::~SimulatedSmartServer()
{
    SimulatedSmartServer::stop();
}

Result<void> SimulatedSmartServer::start()
{
    const auto saved = m_file.load();
    if (!saved)
        return failure(saved.error());
    if (saved->isEmpty()) {
        auto certificate = makeUnitCertificate(m_options.installCode.text(), false, m_options.privateKeyPem);
        if (!certificate)
            return failure(certificate.error());
        m_state = SmartServerState{};
        m_state.certificate = *certificate;
        m_state.customerId = m_options.customerId;
        m_state.cloud = m_options.cloud;
        const QString password = m_options.ownerPassword.isEmpty() ? randomText(12) : m_options.ownerPassword;
        m_state.users = {CmsUser{.name = u"apollo"_s, .password = password, .owner = true},
                         CmsUser{.name = u"viewer"_s, .password = randomText(12), .owner = false}};
    } else {
        auto state = SmartServerState::fromJson(*saved, m_file.fileName());
        if (!state)
            return failure(state.error());
        m_state = *state;
    }
    setRequestCounts(m_state.requests);
    if (auto listening = listenAsUsual(); !listening)
        return listening;
    scheduleAnnouncement();
    return m_file.save(m_state.toJson(m_options.installCode));
}

Result<void> SimulatedSmartServer::listenAsUsual()
{
    if (faults().has(FaultKind::Port8443))
        return listen(m_options.address, OldPort, m_state.certificate);
    const quint16 wanted = m_options.port != 0 ? m_options.port : m_state.port;
    auto listening = listen(m_options.address, wanted, m_state.certificate);
    if (listening)
        m_state.port = port();
    return listening;
}

void SimulatedSmartServer::stop()
{
    if (m_saveCounts.isActive()) {
        m_saveCounts.stop();
        m_state.requests = requestCounts();
        static_cast<void>(m_file.save(m_state.toJson(m_options.installCode)));
    }
    m_announce.stop();
    m_webSockets.clear();
    m_sessions.clear();
    HttpService::stop();
}

Result<void> SimulatedSmartServer::addFaults(const QList<Fault>& added)
{
    const bool wasOld = faults().has(FaultKind::Port8443);
    if (auto done = HttpService::addFaults(added); !done)
        return done;
    return isListening() && !wasOld && faults().has(FaultKind::Port8443) ? listenAsUsual() : Result<void>();
}

Result<void> SimulatedSmartServer::clearFaults()
{
    const bool wasOld = faults().has(FaultKind::Port8443);
    if (auto done = HttpService::clearFaults(); !done)
        return done;
    return isListening() && wasOld ? listenAsUsual() : Result<void>();
}

QJsonArray SimulatedSmartServer::licenses() const
{
    return m_state.licenseRecords(m_options.installCode.text(), QDateTime::currentDateTimeUtc());
}

int SimulatedSmartServer::totalCapacity() const
{
    return m_state.totalCapacity(QDateTime::currentDateTimeUtc());
}

Result<void> SimulatedSmartServer::addLicense(const ActivationContent& content)
{
    const SmartServerState before = m_state;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_state.licenses.append(LicenseRow{.kind = content.kind,
                                       .devices = content.devices,
                                       .licenseId = content.licenseId,
                                       .activated = now.date(),
                                       .expires = content.expires,
                                       .showsAt = now});
    return commit(before);
}

Result<void> SimulatedSmartServer::commit(const SmartServerState& before)
{
    m_state.requests = requestCounts();
    auto saved = m_file.save(m_state.toJson(m_options.installCode));
    if (!saved)
        m_state = before;
    return saved;
}

Answer SimulatedSmartServer::cannotSave(const Error& error)
{
    return Answer::error(500, "storage", error.why);
}

void SimulatedSmartServer::counted()
{
    if (!m_options.stateFile.isEmpty() && !m_saveCounts.isActive())
        m_saveCounts.start();
}

Result<ServerCertificate> SimulatedSmartServer::otherCertificate(bool expired)
{
    return makeUnitCertificate(m_options.installCode.text(), expired);
}

const CmsUser* SimulatedSmartServer::userOf(const Request& request) const
{
    const auto session = m_sessions.constFind(request.cookie("cmsSID"));
    if (session == m_sessions.constEnd())
        return nullptr;
    const auto user = std::ranges::find(m_state.users, *session, &CmsUser::name);
    return user == m_state.users.end() ? nullptr : &*user;
}

Answer SimulatedSmartServer::answer(const Request& request)
{
    const auto is = [&request](QByteArrayView method, QLatin1StringView path) {
        return request.method == method && request.path == path;
    };
    if (is("GET", "/"_L1) || is("GET", "/cms"_L1) || is("GET", "/cms/"_L1))
        return cmsPage({});
    if (is("POST", "/cms/licenses"_L1))
        return addInCms(request);
    if (is("GET", "/iap/version"_L1))
        return Answer::json(QJsonObject{{u"type"_s, u"SmartServer simulator"_s}, {u"value"_s, m_options.release}});
    if (is("POST", "/iap/auth/login"_L1))
        return login(request);

    const CmsUser* const user = userOf(request);
    if (!user)
        return Answer::error(401, "unauthorized", u"Log in first."_s);
    if (is("PUT", "/iap/auth/logout"_L1))
        return logout(request);
    if (is("GET", "/iap/users/current"_L1))
        return Answer::json(user->record(m_state.customerId));
    if (is("GET", "/iap/devs"_L1)) {
        const QString category = request.query.queryItemValue(u"category"_s, QUrl::FullyDecoded);
        return category.isEmpty() || category == "GLP_SC"_L1 ? controllers() : Answer::json(QJsonArray());
    }
    if (is("GET", "/iap/devs/*+category==SC"_L1))
        return controllers();
    if (request.path == "/iap/lic"_L1 || request.path.startsWith("/iap/lic/"_L1)) {
        if (Release(m_options.release).hasLicensing())
            return licensing(request, *user);
    }
    return Answer::error(404, "notFound", u"There is nothing here."_s);
}

Answer SimulatedSmartServer::login(const Request& request)
{
    ++m_loginAttempts;
    if (!request.header("content-type").startsWith("application/json"))
        return Answer::error(415, "contentType", u"The content type must be application/json."_s);
    const auto body = request.jsonObject();
    if (!body)
        return Answer::error(400, "badRequest", u"The body is not a JSON object."_s);
    if (faults().use(FaultKind::SamlLogin))
        return Answer::error(403, "passwordLoginOff", u"This SmartServer logs in through SAML."_s);
    const QString name = body->value(u"username"_s).toString();
    const QString password = body->value(u"password"_s).toString();
    const auto user = std::ranges::find(m_state.users, name, &CmsUser::name);
    if (user == m_state.users.end() || user->password != password)
        return Answer::error(401, "unauthorized", u"The user name or the password is wrong."_s);
    if (m_sessions.size() >= MaxSessions)
        m_sessions.clear();
    const QByteArray cookie = randomText(32).toLatin1();
    m_sessions.insert(cookie, name);
    Answer answer = Answer::json(user->record(m_state.customerId));
    answer.headers.append(QHttpHeaders::WellKnownHeader::SetCookie, "cmsSID=" + cookie + "; Path=/; Secure; HttpOnly");
    return answer;
}

Answer SimulatedSmartServer::logout(const Request& request)
{
    m_sessions.remove(request.cookie("cmsSID"));
    Answer answer = Answer::empty(200);
    answer.headers.append(QHttpHeaders::WellKnownHeader::SetCookie, "cmsSID=; Path=/; Max-Age=0; Secure; HttpOnly"_ba);
    return answer;
}

Answer SimulatedSmartServer::controllers()
{
    QString name = m_options.installCode.text();
    if (const auto fault = faults().use(FaultKind::WrongUnit))
        name = fault->installCode.isEmpty() ? u"17qzzzz"_s : fault->installCode;
    return Answer::json(
        QJsonArray{QJsonObject{{u"name"_s, name},
                               {u"category"_s, u"GLP_SC"_s},
                               {u"scName"_s, name},
                               {u"scId"_s, u"1"_s},
                               {u"scState"_s, u"provisioned"_s},
                               {u"status"_s, QJsonObject{{u"state"_s, u"provisioned"_s}, {u"health"_s, u"normal"_s}}},
                               {u"timezone"_s, u"Etc/UTC"_s}}});
}

} // namespace activation::simulator
