// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/SimulatedSite.h"
#include "ui/session/Session.h"

#include <QTemporaryDir>

namespace activation::gui {

/// The demo's far ends: a simulated site and portal, and a folder for its ledger and packages that goes with it.
class DemoSite
{
public:
    static constexpr int SmartServers = 3;

    enum class Portal
    {
        Api,
        Pages, ///< to be used in the browser
    };
    /// Starts everything and fills in the session's options.
    Result<void> start(ui::SessionOptions& options, Portal portal = Portal::Api);
    simulator::SimulatedSite& site() { return m_site; }

private:
    QTemporaryDir m_folder;
    simulator::SimulatedSite m_site;
};

} // namespace activation::gui
