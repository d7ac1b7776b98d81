// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/Session.h"

#include <memory>

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
    DemoSite();
    ~DemoSite();

    /// Starts everything and fills in the session's options. An error where the assistant was built without simulators.
    Result<void> start(ui::SessionOptions& options, Portal portal = Portal::Api);

private:
    struct Peers;

    std::unique_ptr<Peers> m_peers;
};

} // namespace activation::gui
