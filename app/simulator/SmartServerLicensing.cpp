// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/SimulatedSmartServer.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace activation::simulator {

namespace {

/// The one segment controller's number, which `segmnetId` (spelt so by the vendor) refers to.
const QString& segmentId()
{
    static const QString id = u"1"_s;
    return id;
}

QJsonObject errorPayload(const QString& message)
{
    return QJsonObject{{u"severity"_s, u"error"_s}, {u"message"_s, message}};
}

} // namespace

Answer SimulatedSmartServer::licensing(const Request& request, const CmsUser& user)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString& name = m_options.installCode.text();
    if (request.method == "GET" && request.path == "/iap/lic"_L1)
        return Answer::json(m_state.licenseRecords(name, now));
    if (request.method == "GET" && request.path == "/iap/lic/status"_L1)
        return Answer::json(m_state.statusRecords(name, m_options.usedDevices, now));

    using Handler = Answer (SimulatedSmartServer::*)(const Request&);
    Handler handler = nullptr;
    if (request.method == "POST" && request.path == "/iap/lic/activation"_L1)
        handler = &SimulatedSmartServer::uploadActivation;
    else if (request.method == "PUT" && request.path == "/iap/lic/accounts"_L1)
        handler = &SimulatedSmartServer::setAccount;
    else if (request.method == "POST" && request.path == "/iap/lic/cloud"_L1)
        handler = &SimulatedSmartServer::listCloud;
    else if (request.method == "POST" && request.path == "/iap/lic/cloud/download"_L1)
        handler = &SimulatedSmartServer::downloadFromCloud;
    else if (request.method == "POST" && request.path == "/iap/lic/cloud/upload"_L1)
        handler = &SimulatedSmartServer::returnToCloud;
    if (!handler)
        return Answer::error(404, "notFound", u"There is nothing here."_s);
    if (!user.owner)
        return Answer::error(403, "forbidden", u"Only an Owner may manage licenses."_s);
    return (this->*handler)(request);
}

Answer SimulatedSmartServer::uploadActivation(const Request& request)
{
    const SmartServerState before = m_state;
    ++m_state.uploads;
    const auto refused = [this, &before](int status, QByteArrayView code, const QString& why) {
        const auto saved = commit(before);
        return saved ? Answer::error(status, code, why) : cannotSave(saved.error());
    };
    const auto parts = parseFormData(request.header("content-type"), request.body);
    if (!parts)
        return refused(400, "badRequest", parts.error());
    if (parts->size() != 1 || parts->first().name != "licenseFile"_L1 || !parts->first().fileName)
        return refused(400, "badRequest", u"There must be exactly one part, a file named licenseFile."_s);
    return takeActivation(parts->first(), before);
}

Answer SimulatedSmartServer::takeActivation(const FormPart& part, const SmartServerState& before)
{
    const auto refused = [this, &before](int status, QByteArrayView code, const QString& why) {
        const auto saved = commit(before);
        return saved ? Answer::error(status, code, why) : cannotSave(saved.error());
    };
    if (part.fileName->isEmpty() || part.fileName->contains(u'.'))
        return refused(400, "fileName", u"An activation file has a name without a dot."_s);
    if (part.content.size() > ActivationFile::MaxSize)
        return refused(413, "tooLarge", u"The activation file is too large."_s);
    const auto content = readActivationFile(part.content);
    if (!content)
        return refused(400, "notAnActivationFile", u"The file is not a valid activation file."_s);
    if (!(content->installCode == m_options.installCode))
        return refused(400, "wrongInstallCode",
                       u"The activation file is for Install Code %1."_s.arg(content->installCode.text()));
    const QString sha256 = Fingerprint::of(part.content).hex();
    if (m_state.acceptedFiles.contains(sha256))
        return refused(409, "alreadyUsed", u"The activation file was used already."_s);

    m_state.acceptedFiles.append(sha256);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto rejection = faults().use(FaultKind::RejectedLater);
    const bool hidden = rejection || faults().use(FaultKind::NeverShows);
    m_state.licenses.append(LicenseRow{.kind = content->kind,
                                       .devices = content->devices,
                                       .licenseId = content->licenseId,
                                       .activated = now.date(),
                                       .expires = content->expires,
                                       .showsAt = now.addDuration(m_options.licenseDelay),
                                       .announced = false,
                                       .hidden = hidden});
    if (const auto saved = commit(before); !saved)
        return cannotSave(saved.error());
    if (rejection) {
        const QString why = rejection->body.isEmpty() ? u"The activation file was rejected by the licensing service."_s
                                                      : QString::fromUtf8(rejection->body);
        QTimer::singleShot(m_options.licenseDelay, this,
                           [this, why] { notify(u"CRT:NOTIFICATION"_s, errorPayload(why)); });
    }
    scheduleAnnouncement();
    return m_options.acceptStatus == 204 ? Answer::empty(204) : Answer::json(QJsonObject{{u"result"_s, u"accepted"_s}});
}

Answer SimulatedSmartServer::setAccount(const Request& request)
{
    if (request.query.queryItemValue(u"segmnetId"_s) != segmentId())
        return Answer::error(400, "badRequest", u"The parameter segmnetId names no segment controller."_s);
    const auto customer = CustomerId::parse(QString::fromUtf8(request.body));
    if (!customer)
        return Answer::error(400, "badRequest", u"The body is not a Customer ID."_s);
    const SmartServerState before = m_state;
    m_state.customerId = customer->text();
    const auto saved = commit(before);
    return saved ? Answer::empty(200) : cannotSave(saved.error());
}

/// What a real unit says without a way to the licensing service is not public.
bool SimulatedSmartServer::reachesCloud()
{
    const auto cutOff = faults().use(FaultKind::NoInternet);
    if (cutOff)
        notify(u"CRT:NOTIFICATION"_s, errorPayload(u"The licensing service cannot be reached."_s));
    return !cutOff;
}

bool SimulatedSmartServer::ownsCloudLicenses() const
{
    return m_options.customerId.isEmpty() || m_state.customerId == m_options.customerId;
}

Answer SimulatedSmartServer::listCloud(const Request& request)
{
    if (!request.body.isEmpty())
        return Answer::error(400, "badRequest", u"The body must be empty."_s);
    if (!reachesCloud())
        return Answer::empty(204);
    if (m_state.customerId.isEmpty()) {
        notify(u"CRT:NOTIFICATION"_s, errorPayload(u"No customer account is set."_s));
        return Answer::empty(204);
    }
    QJsonArray available;
    for (const CloudLicense& license : ownsCloudLicenses() ? m_state.cloud : QList<CloudLicense>()) {
        const LicenseRow row{
            .kind = license.kind, .devices = license.devices, .licenseId = license.licenseId, .showsAt = {}};
        available.append(QJsonObject{{u"licenseId"_s, license.licenseId},
                                     {u"description"_s, row.description()},
                                     {u"transferDate"_s, license.transferDate}});
    }
    notify(u"UPD:LIC:CLOUD"_s, available);
    return Answer::empty(204);
}

Answer SimulatedSmartServer::downloadFromCloud(const Request& request)
{
    if (request.query.queryItemValue(u"scName"_s, QUrl::FullyDecoded) != m_options.installCode.text())
        return Answer::error(400, "badRequest", u"The parameter scName names no segment controller."_s);
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (!body.isArray() || body.array().isEmpty())
        return Answer::error(400, "badRequest", u"The body is not an array of license IDs."_s);
    if (!reachesCloud())
        return Answer::empty(204);
    const SmartServerState before = m_state;
    ++m_state.cloudDownloads;
    if (const auto rejection = faults().use(FaultKind::RejectedLater)) {
        const QString why = rejection->body.isEmpty() ? u"The license was refused by the licensing service."_s
                                                      : QString::fromUtf8(rejection->body);
        QTimer::singleShot(m_options.licenseDelay, this,
                           [this, why] { notify(u"CRT:NOTIFICATION"_s, errorPayload(why)); });
        return Answer::empty(204);
    }
    const bool hidden = faults().use(FaultKind::NeverShows).has_value();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QJsonValue id : body.array()) {
        const auto license = std::ranges::find(m_state.cloud, id.toString(), &CloudLicense::licenseId);
        if (license == m_state.cloud.end() || !ownsCloudLicenses()) {
            m_state = before;
            ++m_state.cloudDownloads;
            notify(u"CRT:NOTIFICATION"_s, errorPayload(u"License %1 is not available."_s.arg(id.toString())));
            return Answer::empty(204); // such errors arrive by WebSocket only
        }
        m_state.licenses.append(LicenseRow{.kind = license->kind,
                                           .devices = license->devices,
                                           .licenseId = license->licenseId,
                                           .activated = now.date(),
                                           .expires = license->expires,
                                           .showsAt = now.addDuration(m_options.licenseDelay),
                                           .announced = false,
                                           .hidden = hidden});
        m_state.cloud.erase(license);
    }
    if (const auto saved = commit(before); !saved)
        return cannotSave(saved.error());
    scheduleAnnouncement();
    return Answer::empty(204);
}

Answer SimulatedSmartServer::returnToCloud(const Request& request)
{
    const auto body = request.jsonObject();
    if (!body || !body->value(u"include"_s).isArray())
        return Answer::error(400, "badRequest", u"The body must be {\"include\": []}."_s);
    if (!reachesCloud())
        return Answer::empty(204);
    const SmartServerState before = m_state;
    ++m_state.cloudReturns;
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    QJsonArray returned;
    for (const LicenseRow& row : std::as_const(m_state.licenses)) {
        m_state.cloud.append(CloudLicense{.kind = row.kind,
                                          .devices = row.devices,
                                          .licenseId = row.licenseId,
                                          .transferDate = today,
                                          .expires = row.expires});
        returned.append(row.licenseId);
    }
    m_state.licenses.clear();
    if (const auto saved = commit(before); !saved)
        return cannotSave(saved.error());
    notify(u"DEL:LIC"_s, returned);
    notify(u"UPD:LIC:TOTAL"_s,
           m_state.statusRecords(m_options.installCode.text(), m_options.usedDevices, QDateTime::currentDateTimeUtc()));
    return Answer::empty(204);
}

void SimulatedSmartServer::scheduleAnnouncement()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::optional<qint64> next;
    for (const LicenseRow& row : std::as_const(m_state.licenses)) {
        if (!row.announced && !row.hidden)
            next = qMin(next.value_or(now.msecsTo(row.showsAt)), now.msecsTo(row.showsAt));
    }
    if (next)
        m_announce.start(std::chrono::milliseconds(qMax(qint64{0}, *next)));
}

void SimulatedSmartServer::announceShown()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const SmartServerState before = m_state;
    bool any = false;
    for (LicenseRow& row : m_state.licenses) {
        if (!row.announced && !row.hidden && row.showsAt <= now) {
            row.announced = true;
            any = true;
        }
    }
    if (any && commit(before)) {
        notify(u"NTF:LIC:ACTION"_s, QJsonObject{{u"scName"_s, m_options.installCode.text()}});
        notify(u"UPD:LIC:TOTAL"_s, m_state.statusRecords(m_options.installCode.text(), m_options.usedDevices, now));
    }
    scheduleAnnouncement();
}

} // namespace activation::simulator
