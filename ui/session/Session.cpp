// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/session/Session.h"

#include "activation/TeamSettings.h"
#include "ui/session/Preferences.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace activation::ui {

Result<std::shared_ptr<Session>> Session::open(const SessionOptions& options)
{
    std::shared_ptr<Session> session(new Session(options));
    SessionOptions& settled = session->m_options;
    if (settled.ledgerFile.isEmpty())
        settled.ledgerFile = Ledger::defaultFile();
    if (settled.packageFolder.isEmpty())
        settled.packageFolder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    TeamSettings team = TeamSettings::load(settled.ledgerFile, settled.computer);
    if (!settled.teamUrl.isEmpty())
        team = TeamSettings{.url = settled.teamUrl, .passwordFile = {}};
    if (!settled.teamPasswordFile.isEmpty())
        team.passwordFile = settled.teamPasswordFile;
    auto address = team.address();
    if (!address)
        return failure(address.error());
    auto workspace = Workspace::open(settled.ledgerFile);
    if (!workspace)
        return failure(workspace.error());
    session->m_workspace = std::move(*workspace);
    KeySources& sources = session->m_workspace->keyAccess().sources;
    sources.keychain = settled.keyKeeper;
    if (!sources.keychain && !settled.keychainService.isEmpty())
        sources.keychain = std::make_shared<KeychainKeeper>(settled.keychainService);
    const Preferences preferences(settled.ledgerFile);
    settled.atOnce = preferences.atOnce().value_or(settled.atOnce);
    settled.mqttPort = preferences.mqttPort().value_or(settled.mqttPort);
    session->m_workspace->setMqttPort(settled.mqttPort);
    if (!settled.demo) // what is simulated is none of the team's business
        session->m_workspace->setTeam(*std::move(address));
    return session;
}

void Session::refresh()
{
    m_manifest = package ? package->manifest() : Manifest{};
}

void Session::use(SitePackage opened, const QString& file)
{
    package = std::move(opened);
    path = file;
    refresh();
}

} // namespace activation::ui
