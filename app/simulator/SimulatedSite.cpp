// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/SimulatedSite.h"

#include "simulator/Texts.h"

#include <QDir>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace activation::simulator {

namespace {

constexpr int CapacityPerUnit = 200;
constexpr int SharedCapacity = 1000;

/// The same UUID for the same name, in every run.
QString uuidFor(const QString& name)
{
    static const QUuid space(u"6f1a1f2e-6c1b-5d0c-9a53-5a1ab0d1e500"_s);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

const QString& customerId()
{
    static const QString id = uuidFor(u"customer"_s);
    return id;
}

PortalLicense license(const QString& name, ActivationKind kind, const QString& description, int devices, int spent = 0)
{
    const QDate expires =
        kind == ActivationKind::Maintenance ? QDate::currentDate().addYears(1) : QDate(); // a one-year term
    return PortalLicense{.licenseId = uuidFor(name),
                         .kind = kind,
                         .description = description,
                         .devices = devices,
                         .spent = spent,
                         .project = u"P-Simulated Building"_s,
                         .customerId = customerId(),
                         .expires = expires};
}

QList<PortalLicense> pool(int units)
{
    QList<PortalLicense> licenses{
        license(u"shared"_s, ActivationKind::Capacity, u"Device capacity, 1000 devices"_s, SharedCapacity)};
    for (int i = 0; i < units; ++i)
        licenses.append(
            license(u"unit %1"_s.arg(i), ActivationKind::Capacity, u"Device capacity, 200 devices"_s, CapacityPerUnit));
    licenses.append(license(u"used up"_s, ActivationKind::Capacity, u"Device capacity, 200 devices (used up)"_s,
                            CapacityPerUnit, CapacityPerUnit));
    licenses.append(license(u"maintenance"_s, ActivationKind::Maintenance, u"Maintenance, 1 year"_s, SharedCapacity));
    return licenses;
}

} // namespace

SimulatedSite::SimulatedSite(QObject* parent) : QObject(parent) {}

SimulatedSite::~SimulatedSite() = default;

InstallCode SimulatedSite::installCodeOf(int index)
{
    // Steps through all codes of the usual shape without repeating one: 7919 and 36⁴ have no common divisor.
    constexpr qint64 all = 36LL * 36 * 36 * 36;
    const qint64 number = (qint64{index} * 7919 * 89 + 244'522) % all;
    return *InstallCode::parse(u"17q"_s + QString::number(number, 36).rightJustified(4, u'0'));
}

Result<void> SimulatedSite::start(const SiteOptions& options)
{
    stop();
    if (options.smartServers < 0 || options.smartServers > SiteOptions::MaxSmartServers)
        return failure(Error{.kind = ErrorKind::Usage,
                             .what = Texts::tr("%1 SmartServers cannot be simulated.").arg(options.smartServers),
                             .why = Texts::tr("It must be between 0 and %1.").arg(SiteOptions::MaxSmartServers),
                             .remedy = Texts::tr("Ask for fewer.")});
    m_folder = options.stateFolder.isEmpty() ? m_temporary.path() : QDir(options.stateFolder).absolutePath();
    if (!QDir().mkpath(m_folder))
        return failure(Error{.kind = ErrorKind::Failed,
                             .what = Texts::tr("The state folder “%1” cannot be made.").arg(m_folder),
                             .why = Texts::tr("The system does not allow it."),
                             .remedy = Texts::tr("Name a folder that you may write to.")});
    auto started = startPortal(options);
    for (int i = 0; started && i < options.smartServers; ++i)
        started = startUnit(options, i);
    if (started)
        started = writeMaintenanceFiles();
    if (!started)
        stop();
    return started;
}

void SimulatedSite::stop()
{
    m_smartServers.clear();
    m_portal.reset();
}

Result<void> SimulatedSite::startPortal(const SiteOptions& options)
{
    const QList<PortalLicense> licenses = pool(options.smartServers);
    QStringList ids;
    for (const PortalLicense& each : licenses)
        ids.append(each.licenseId);
    m_portal = std::make_unique<SimulatedPortal>(
        PortalOptions{.folder = m_folder,
                      .plainPages = options.plainPages,
                      .licenses = licenses,
                      .logins = {PortalLogin{.email = u"site@example.com"_s, .licenseIds = ids},
                                 PortalLogin{.email = u"code@example.com"_s, .licenseIds = ids, .code = u"424242"_s}},
                      .vocabulary = options.vocabulary,
                      .relativeUrls = options.relativeUrls});
    if (auto started = m_portal->start(); !started)
        return started;
    // A folder from a smaller site knows too few licenses.
    for (const PortalLicense& each : licenses) {
        const auto& known = m_portal->books().licenses;
        if (std::ranges::find(known, each.licenseId, &PortalLicense::licenseId) == known.end()) {
            if (auto added = m_portal->addLicense(each); !added)
                return added;
        }
    }
    return m_portal->addFaults(options.faults);
}

Result<void> SimulatedSite::startUnit(const SiteOptions& options, int index)
{
    const InstallCode code = installCodeOf(index);
    SmartServerOptions unit{.installCode = code,
                            .stateFile = QDir(m_folder).filePath(u"smartserver-%1.json"_s.arg(code.text())),
                            .licenseDelay = options.licenseDelay,
                            .customerId = customerId()};
    unit.ownerPassword = options.ownerPassword;
    if (!options.releases.isEmpty())
        unit.release = options.releases.at(index % options.releases.size());
    if (options.smartServers > options.ownKeys && !m_smartServers.empty())
        unit.privateKeyPem = m_smartServers.front()->privateKeyPem();
    const auto onOldPort = [&code](const Fault& fault) {
        return fault.kind == FaultKind::Port8443 &&
               (fault.target == "*"_L1 || fault.target.compare(code.text(), Qt::CaseInsensitive) == 0);
    };
    // One port for several units needs an address for each.
    if (options.ownAddresses || std::ranges::any_of(options.faults, onOldPort))
        unit.address = QHostAddress(u"127.84.%1.%2"_s.arg(index / 250).arg(index % 250 + 1));
    unit.cloud = {CloudLicense{
        .devices = CapacityPerUnit, .licenseId = uuidFor(u"cloud "_s + code.text()), .transferDate = u"2026-01-15"_s}};
    if (options.ownAddresses && !m_smartServers.empty())
        unit.port = m_smartServers.front()->port();
    auto server = std::make_unique<SimulatedSmartServer>(std::move(unit));
    if (auto added = server->addFaults(options.faults); !added)
        return added;
    if (auto started = server->start(); !started)
        return started;
    m_smartServers.push_back(std::move(server));
    return {};
}

SimulatedSmartServer* SimulatedSite::smartServer(const InstallCode& code)
{
    const auto found =
        std::ranges::find_if(m_smartServers, [&code](const auto& each) { return each->installCode() == code; });
    return found == m_smartServers.end() ? nullptr : found->get();
}

QString SimulatedSite::maintenanceFolder() const
{
    return QDir(m_folder).filePath(u"customer-success"_s);
}

Result<void> SimulatedSite::writeMaintenanceFiles() const
{
    for (const auto& server : m_smartServers) {
        const QDir folder(maintenanceFolder() + u'/' + server->installCode().text());
        if (folder.exists() && !folder.isEmpty())
            continue; // from an earlier run
        const SimulatedFile file =
            makeActivationFile(ActivationKind::Maintenance, server->installCode(), uuidFor(u"maintenance"_s),
                               CapacityPerUnit, QDate::currentDate().addYears(1), 1);
        if (auto written = writeFile(folder.filePath(file.name), file.content, false); !written)
            return written;
    }
    return {};
}

Result<void> SimulatedSite::addFaults(const QList<Fault>& faults)
{
    for (const auto& server : m_smartServers) {
        if (auto added = server->addFaults(faults); !added)
            return added;
    }
    return m_portal ? m_portal->addFaults(faults) : Result<void>();
}

Result<void> SimulatedSite::clearFaults()
{
    for (const auto& server : m_smartServers) {
        if (auto cleared = server->clearFaults(); !cleared)
            return cleared;
    }
    return m_portal ? m_portal->clearFaults() : Result<void>();
}

QJsonObject SimulatedSite::describe() const
{
    QJsonArray units;
    for (const auto& server : m_smartServers)
        units.append(QJsonObject{{u"url"_s, server->url().toString()},
                                 {u"installCode"_s, server->installCode().text()},
                                 {u"user"_s, server->owner().name},
                                 {u"password"_s, server->owner().password},
                                 {u"certificateSha256"_s, server->certificateFingerprint().hex()},
                                 {u"release"_s, server->release()},
                                 {u"viewerUser"_s, server->viewer().name},
                                 {u"viewerPassword"_s, server->viewer().password}});
    QJsonObject portal;
    if (m_portal) {
        QJsonArray licenses;
        for (const PortalLicense& each : m_portal->books().licenses)
            licenses.append(each.record(false));
        QJsonArray logins;
        for (const PortalLogin& login : m_portal->books().logins) {
            QJsonObject record{{u"email"_s, login.email},
                               {u"licenses"_s, QJsonArray::fromStringList(login.licenseIds)}};
            if (!login.code.isEmpty())
                record[u"code"_s] = login.code;
            logins.append(record);
        }
        portal = QJsonObject{{u"url"_s, m_portal->baseUrl().toString()},
                             {u"profile"_s, m_portal->profileFile()},
                             {u"pages"_s, m_portal->pagesUrl().toString()},
                             {u"browserProfile"_s, m_portal->browserProfileFile()},
                             {u"caCertificates"_s, m_portal->authorityFile()},
                             {u"licenses"_s, licenses},
                             {u"logins"_s, logins}};
    }
    return QJsonObject{{u"simulated"_s, true},
                       {u"smartServers"_s, units},
                       {u"portal"_s, portal},
                       {u"maintenanceFolder"_s, maintenanceFolder()}};
}

} // namespace activation::simulator
