// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/DemoSite.h"

#include <QCoreApplication>

namespace activation::gui {

// In place of DemoSite.cpp, for want of simulators.
struct DemoSite::Peers
{
};

DemoSite::DemoSite() = default;
DemoSite::~DemoSite() = default;

Result<void> DemoSite::start(ui::SessionOptions&, Portal)
{
    return failure(Error{
        .kind = ErrorKind::Usage,
        .what = QCoreApplication::translate("activation::gui", "There is no demo."),
        .why = QCoreApplication::translate("activation::gui", "This assistant was built without simulators."),
        .remedy = QCoreApplication::translate("activation::gui", "Start it without --demo, for real SmartServers.")});
}

} // namespace activation::gui
