// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/ReadUnit.h"
#include "batch/RetryPolicy.h"
#include "credentials/CredentialBook.h"
#include "package/SitePackage.h"
#include "portal/PortalClient.h"
#include "settings/Settings.h"
#include "volume/VolumeMonitor.h"

#include <chrono>
#include <functional>
#include <memory>

namespace activation::ui {

/// What the demo fills in, so that a newcomer can walk through without looking anything up.
struct DemoValues
{
    QString targets;
    QString userName;
    QString password;
    QString portalLogin;
    QList<Fingerprint> certificates; ///< what the simulated units themselves show
    QString maintenanceFolder;       ///< where "Customer Success" put its files
};

struct SessionOptions
{
    QString ledgerFile;        ///< empty: the user's own
    Settings computer = {};    ///< of this computer, where nothing else is said
    QString teamUrl;           ///< postgresql://…; empty: the one kept beside the ledger, if any
    QString teamPasswordFile;  ///< empty: libpq's own
    QString portalProfileFile; ///< empty: the user's own
    QString keychainService;   ///< where logins may be remembered; empty: nowhere
    /// Where the signing key's passphrase is kept; null: in the keychain, where there is a service for it.
    std::shared_ptr<PassphraseKeeper> keyKeeper = {};
    QString packageFolder; ///< where new site packages go; empty: the user's documents
    std::chrono::milliseconds answerWithin{std::chrono::seconds(30)};
    std::chrono::milliseconds confirmWithin{std::chrono::seconds(90)};
    int atOnce = 8;                 ///< units worked on at the same time
    int mqttPort = MqttPort;        ///< where units are asked for their segment ID; 0: nowhere
    RetryPolicy retry = {};         ///< of what may pass by itself, where there are several units
    std::optional<DemoValues> demo; ///< everything is simulated
    std::function<std::unique_ptr<VolumeMonitor>()> volumes = {}; ///< where sticks are seen; empty: on this system
};

/// What the steps of one job share. The controllers hold it together; nothing that waits outlives it.
class Session
{
public:
    /// Errors: those of Workspace, and of a team's address that cannot be used.
    static Result<std::shared_ptr<Session>> open(const SessionOptions& options);

    const SessionOptions& options() const { return m_options; }
    Workspace& workspace() { return *m_workspace; }

    /// The site's package in use and the file it is kept in. The package itself is for whoever works on it right now;
    /// what it holds is shown from `manifest()`, which is as of the last refresh().
    std::optional<SitePackage> package;
    QString path; ///< empty for a site that was never saved
    const Manifest& manifest() const { return m_manifest; }
    void refresh();
    void use(SitePackage opened, const QString& file);

    /// From now on, for what begins then.
    void setAtOnce(int units) { m_options.atOnce = units; }

    /// For the units: in memory until the program ends, so that each is typed once.
    CredentialBook logins;

private:
    explicit Session(SessionOptions options) : m_options(std::move(options)) {}

    SessionOptions m_options;
    std::unique_ptr<Workspace> m_workspace;
    Manifest m_manifest;
};

} // namespace activation::ui
