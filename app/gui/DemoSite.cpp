// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/DemoSite.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace activation::gui {

Result<void> DemoSite::start(ui::SessionOptions& options, Portal portal)
{
    // Without TLS, for no browser knows the simulated authority.
    simulator::SiteOptions far{.smartServers = SmartServers};
    far.plainPages = portal == Portal::Pages;
    if (const auto started = m_site.start(far); !started)
        return failure(started.error());
    const QString packages = m_folder.filePath(u"packages"_s);
    QDir().mkpath(packages);
    options.ledgerFile = m_folder.filePath(u"ledger/ledger.sqlite"_s);
    options.packageFolder = packages;
    options.portalProfileFile =
        portal == Portal::Pages ? m_site.portal().browserProfileFile() : m_site.portal().profileFile();
    simulator::SimulatedSmartServer& unit = m_site.smartServer(0);
    options.demo = ui::DemoValues{.targets = unit.url().authority(),
                                  .userName = unit.owner().name,
                                  .password = unit.owner().password,
                                  .portalLogin = u"site@example.com"_s,
                                  .certificates = {unit.certificateFingerprint()},
                                  .maintenanceFolder = m_site.maintenanceFolder()};
    return {};
}

} // namespace activation::gui
