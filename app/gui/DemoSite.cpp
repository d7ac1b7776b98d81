// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/DemoSite.h"

#include "simulator/SimulatedSite.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace activation::gui {

struct DemoSite::Peers
{
    QTemporaryDir folder;
    simulator::SimulatedSite site;
};

DemoSite::DemoSite() : m_peers(std::make_unique<Peers>()) {}
DemoSite::~DemoSite() = default;

Result<void> DemoSite::start(ui::SessionOptions& options, Portal portal)
{
    auto& [folder, site] = *m_peers;
    // Without TLS, for no browser knows the simulated authority.
    simulator::SiteOptions far{.smartServers = SmartServers};
    far.plainPages = portal == Portal::Pages;
    if (const auto started = site.start(far); !started)
        return failure(started.error());
    const QString packages = folder.filePath(u"packages"_s);
    QDir().mkpath(packages);
    options.ledgerFile = folder.filePath(u"ledger/ledger.sqlite"_s);
    options.packageFolder = packages;
    options.portalProfileFile =
        portal == Portal::Pages ? site.portal().browserProfileFile() : site.portal().profileFile();
    simulator::SimulatedSmartServer& unit = site.smartServer(0);
    options.demo = ui::DemoValues{.targets = unit.url().authority(),
                                  .userName = unit.owner().name,
                                  .password = unit.owner().password,
                                  .portalLogin = u"site@example.com"_s,
                                  .certificates = {unit.certificateFingerprint()},
                                  .maintenanceFolder = site.maintenanceFolder()};
    return {};
}

} // namespace activation::gui
