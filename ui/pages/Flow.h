// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/controllers/AssistedInstallController.h"
#include "ui/controllers/BrowserController.h"
#include "ui/controllers/InstallController.h"
#include "ui/controllers/IntakeController.h"
#include "ui/controllers/LoginController.h"
#include "ui/controllers/MaintenanceController.h"
#include "ui/controllers/PortalController.h"
#include "ui/controllers/ReadController.h"
#include "ui/controllers/SiteController.h"
#include "ui/controllers/SticksController.h"
#include "ui/controllers/TeamController.h"

namespace activation::ui {

/// The pages, in the order of the job.
enum class PageId
{
    Start,
    Connect,
    Units,
    Carry,
    Portal,
    Licenses,
    Files,
    Install,
    Result,
};

/// The controllers of one job; every page has them all.
struct Flow
{
    std::shared_ptr<Session> session;
    std::shared_ptr<SiteController> site;
    std::shared_ptr<LoginController> logins;
    std::shared_ptr<ReadController> read;
    std::shared_ptr<PortalController> portal;
    std::shared_ptr<IntakeController> intake;
    std::shared_ptr<BrowserController> browser;
    std::shared_ptr<InstallController> install;
    std::shared_ptr<AssistedInstallController> assisted;
    std::shared_ptr<MaintenanceController> maintenance;
    std::shared_ptr<SticksController> sticks;
    std::shared_ptr<TeamController> team; ///< beside the job: not among controllers()

    static Flow make(const std::shared_ptr<Session>& session);
    QList<Controller*> controllers() const;
    bool isBusy() const;
    void stop() const;
    /// Where a package that was just opened goes on.
    PageId resumeAt() const;
};

Place placeOf(PageId page);
/// Where the guide (docs/guide) speaks of a page.
QString chapterOf(PageId page);

} // namespace activation::ui
