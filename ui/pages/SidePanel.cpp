// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/SidePanel.h"

#include "ui/pages/AssistantWizard.h"
#include "ui/pages/TimeLeftLabel.h"
#include "ui/widgets/PlaceStrip.h"
#include "ui/widgets/WrapLabel.h"

#include <QDate>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {

SidePanel::SidePanel(const Flow& flow, QWidget* parent) : QWidget(parent), m_flow(flow)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_places = new PlaceStrip(this);
    m_places->setObjectName(u"places"_s);
    column->addWidget(m_places, 1);
    auto* demoNote = new WrapLabel(AssistantWizard::tr("Demo: SmartServers and portal are simulated on this computer. "
                                                       "Nothing real is licensed."),
                                   WrapLabel::Role::Quiet, this);
    demoNote->setObjectName(u"demoNote"_s);
    demoNote->setTone(Theme::Tone::Warning);
    demoNote->setVisible(flow.session->options().demo.has_value());
    demoNote->setContentsMargins(Theme::Space, Theme::Space, Theme::Space, Theme::Space);
    column->addWidget(demoNote);
    m_teamNote = new WrapLabel(QString(), WrapLabel::Role::Quiet, this);
    m_teamNote->setObjectName(u"teamNote"_s);
    m_teamNote->setContentsMargins(Theme::Space, Theme::Space, Theme::Space, Theme::Space);
    column->addWidget(m_teamNote);
    auto* timeLeft = new TimeLeftLabel(m_flow, this);
    timeLeft->setContentsMargins(Theme::Space, 0, Theme::Space, Theme::Space / 2);
    column->addWidget(timeLeft);
    m_busyBar = new QProgressBar(this);
    m_busyBar->setRange(0, 0);
    m_busyBar->setTextVisible(false);
    m_busyBar->setAccessibleName(AssistantWizard::tr("Working"));
    m_busyBar->setFixedHeight(Theme::Space / 2);
    QSizePolicy kept = m_busyBar->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_busyBar->setSizePolicy(kept);
    column->addWidget(m_busyBar);
    connect(m_flow.team.get(), &Controller::changed, this, &SidePanel::showTeam);
    showTeam();
}

void SidePanel::setBusy(bool busy)
{
    m_busyBar->setVisible(busy);
}

void SidePanel::showTeam()
{
    const TeamController& team = *m_flow.team;
    m_teamNote->setVisible(team.hasTeam());
    m_teamNote->setText(team.standing());
    m_teamNote->setToolTip(team.details());
    m_teamNote->setTone(team.isWorth() ? Theme::Tone::Warning : Theme::Tone::Neutral);
}

void SidePanel::showPlaces(PageId here)
{
    using State = PlaceStrip::State;
    const SiteProgress progress = m_flow.site->progress();
    const auto stepOf = [here](std::initializer_list<PageId> pages) {
        int index = 0;
        for (const PageId page : pages) {
            if (page == here)
                return index;
            ++index;
        }
        return -1;
    };
    PlaceStrip::Place site{.title = AssistantWizard::tr("At the site"),
                           .steps = {AssistantWizard::tr("Connect"), AssistantWizard::tr("Identity and licenses"),
                                     AssistantWizard::tr("Site package")},
                           .currentStep = stepOf({PageId::Connect, PageId::Units, PageId::Carry})};
    PlaceStrip::Place online{.title = AssistantWizard::tr("Online"),
                             .steps = {AssistantWizard::tr("Portal"), AssistantWizard::tr("Licenses"),
                                       AssistantWizard::tr("Activation files")},
                             .currentStep = stepOf({PageId::Portal, PageId::Licenses, PageId::Files})};
    PlaceStrip::Place back{.title = AssistantWizard::tr("Back at the site"),
                           .steps = {AssistantWizard::tr("Install"), AssistantWizard::tr("Receipt")},
                           .currentStep = stepOf({PageId::Install, PageId::Result})};
    const qsizetype units = progress.units.size();
    const bool haveFiles = units > 0 && progress.needFile == 0;
    site.state = units > 0 ? State::Done : State::Ahead;
    if (units > 0)
        site.note = AssistantWizard::tr("%n SmartServer(s) read", nullptr, static_cast<int>(units));
    online.state = haveFiles ? State::Done : State::Ahead;
    if (progress.needFile > 0)
        online.note =
            AssistantWizard::tr("%n need(s) an activation file", nullptr, static_cast<int>(progress.needFile));
    else if (const auto waits = m_flow.maintenance->waits(); !waits.isEmpty()) {
        online.state = State::Waiting;
        const QDate since = MaintenanceController::oldest(waits).toLocalTime().date();
        online.note =
            AssistantWizard::tr("%n wait(s) for Customer Success since %1", nullptr, static_cast<int>(waits.size()))
                .arg(QLocale().toString(since, QLocale::ShortFormat));
    } else if (progress.lackMaintenance > 0) {
        online.state = State::Waiting;
        online.note = AssistantWizard::tr("%n without maintenance: Customer Success issues it", nullptr,
                                          static_cast<int>(progress.lackMaintenance));
    }
    back.state = progress.isDone() ? State::Done : State::Ahead;
    if (units > 0)
        back.note = AssistantWizard::tr("%1 of %2 confirmed").arg(progress.confirmed).arg(units);
    if (here != PageId::Start) {
        PlaceStrip::Place* const places[] = {&site, &online, &back};
        places[static_cast<size_t>(placeOf(here))]->state = State::Here;
    }
    m_places->setPlaces({site, online, back});
}

} // namespace activation::ui
