// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/Flow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::ui {

Flow Flow::make(const std::shared_ptr<Session>& session)
{
    Flow flow{.session = session,
              .site = std::make_shared<SiteController>(session),
              .logins = std::make_shared<LoginController>(session),
              .read = std::make_shared<ReadController>(session),
              .portal = std::make_shared<PortalController>(session),
              .intake = std::make_shared<IntakeController>(session),
              .browser = {},
              .install = std::make_shared<InstallController>(session),
              .assisted = std::make_shared<AssistedInstallController>(session),
              .maintenance = std::make_shared<MaintenanceController>(session),
              .sticks = std::make_shared<SticksController>(session),
              .team = std::make_shared<TeamController>(session)};
    flow.browser = std::make_shared<BrowserController>(session, flow.intake);
    // A login is worth remembering once a unit took it.
    LoginController* logins = flow.logins.get();
    const InstallController* install = flow.install.get();
    QObject::connect(flow.read.get(), &ReadController::saved, logins, &LoginController::accepted);
    QObject::connect(install, &InstallController::finished, logins, [logins, install] {
        if (!install->receipts().isEmpty())
            logins->accepted();
    });
    // What a step wrote down goes to the team at once.
    TeamController* team = flow.team.get();
    QObject::connect(flow.read.get(), &ReadController::saved, team, &TeamController::sync);
    QObject::connect(flow.portal.get(), &PortalController::obtained, team, &TeamController::sync);
    QObject::connect(flow.intake.get(), &IntakeController::finished, team, &TeamController::sync);
    QObject::connect(install, &InstallController::finished, team, &TeamController::sync);
    QObject::connect(flow.assisted.get(), &AssistedInstallController::finished, team, &TeamController::sync);
    QObject::connect(flow.maintenance.get(), &MaintenanceController::noted, team, &TeamController::sync);
    QObject::connect(flow.site.get(), &SiteController::opened, team, &TeamController::sync);
    return flow;
}

QList<Controller*> Flow::controllers() const
{
    return {site.get(),    logins.get(),  read.get(),     portal.get(),      intake.get(),
            browser.get(), install.get(), assisted.get(), maintenance.get(), sticks.get()};
}

bool Flow::isBusy() const
{
    const auto all = controllers();
    return std::any_of(all.begin(), all.end(), [](const Controller* one) { return one->isBusy(); });
}

void Flow::stop() const
{
    for (Controller* one : controllers()) {
        if (one->isBusy())
            one->stop();
    }
}

PageId Flow::resumeAt() const
{
    const SiteProgress progress = site->progress();
    if (progress.units.isEmpty())
        return PageId::Connect;
    if (progress.ready + progress.failed > 0 && progress.needFile == 0)
        return PageId::Install;
    if (progress.isDone())
        return PageId::Result;
    return PageId::Portal;
}

Place placeOf(PageId page)
{
    switch (page) {
    case PageId::Start:
    case PageId::Connect:
    case PageId::Units:
    case PageId::Carry:
        return Place::AtTheSite;
    case PageId::Portal:
    case PageId::Licenses:
    case PageId::Files:
        return Place::Online;
    case PageId::Install:
    case PageId::Result:
        break;
    }
    return Place::BackAtTheSite;
}

QString chapterOf(PageId page)
{
    switch (page) {
    case PageId::Start:
        return u"README.md"_s;
    case PageId::Connect:
    case PageId::Units:
    case PageId::Carry:
        return u"at-the-site.md"_s;
    case PageId::Portal:
    case PageId::Licenses:
    case PageId::Files:
        return u"online.md"_s;
    case PageId::Install:
    case PageId::Result:
        return u"back-at-the-site.md"_s;
    }
    return {};
}

} // namespace activation::ui
