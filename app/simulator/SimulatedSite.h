// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/SimulatedPortal.h"
#include "simulator/SimulatedSmartServer.h"

#include <QTemporaryDir>

namespace activation::simulator {

struct SiteOptions
{
    static constexpr int MaxSmartServers = 1000;

    int smartServers = 3;
    /// With more units than this, all share one key pair (never one certificate): making keys is slow.
    int ownKeys = 4;
    /// Where everything is kept, so that a killed site goes on as it was. Empty: a temporary folder.
    QString stateFolder = {};
    QList<Fault> faults = {};
    std::chrono::milliseconds licenseDelay{1000};
    /// Of each unit in turn, over and over; empty: 4.40.012 for all.
    QStringList releases = {};
    QString ownerPassword = {}; ///< of every unit; empty: each has its own
    /// Each unit at a loopback address of its own (127.84.…), all at one port, as on a network.
    bool ownAddresses = false;
    PortalVocabulary vocabulary = {};
    bool relativeUrls = false; ///< the portal's `url` of an activation is relative to its base address
    bool plainPages = false;   ///< the portal's pages without TLS too
};

/// A whole site in one object: SmartServers and a portal whose licenses suffice for all of them.
///
/// The portal's pool: "1000 devices" for whoever wants to share, one license of 200 devices per unit, one that is used
/// up, and maintenance (not self-service: its files lie in `maintenanceFolder()`, as Customer Success would have sent
/// them). Logins: `site@example.com`, and `code@example.com`, which asks for an e-mailed code.
class SimulatedSite : public QObject
{
    Q_OBJECT

public:
    explicit SimulatedSite(QObject* parent = nullptr);
    ~SimulatedSite() override;

    /// Starts everything, or nothing.
    Result<void> start(const SiteOptions& options);
    void stop();

    /// {"simulated": true, "smartServers": [{"url", "installCode", "user", "password", "certificateSha256", "release",
    /// "viewerUser", "viewerPassword"}], "portal": {"url", "profile", "pages", "browserProfile",
    /// "caCertificates", "licenses": [{licenseId, kind,
    /// description, devices, available, project, customerId, expires}], "logins": [{"email", "licenses", "code"?}]},
    /// "maintenanceFolder"}
    QJsonObject describe() const;

    int count() const { return static_cast<int>(m_smartServers.size()); }
    SimulatedSmartServer& smartServer(int index) { return *m_smartServers.at(static_cast<size_t>(index)); }
    SimulatedSmartServer* smartServer(const InstallCode& code);
    SimulatedPortal& portal() { return *m_portal; }
    /// Holds `<install code>/maintenance_<install code>_<n>` for each unit.
    QString maintenanceFolder() const;

    /// Adds faults to whom they are for, at once.
    Result<void> addFaults(const QList<Fault>& faults);
    Result<void> clearFaults();

    /// The Install Code of the unit with this index (from 0): always the same, of the usual shape.
    static InstallCode installCodeOf(int index);

private:
    Result<void> startUnit(const SiteOptions& options, int index);
    Result<void> startPortal(const SiteOptions& options);
    Result<void> writeMaintenanceFiles() const;

    QTemporaryDir m_temporary;
    QString m_folder;
    std::vector<std::unique_ptr<SimulatedSmartServer>> m_smartServers;
    std::unique_ptr<SimulatedPortal> m_portal;
};

} // namespace activation::simulator
