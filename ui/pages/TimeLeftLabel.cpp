// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/TimeLeftLabel.h"

using namespace Qt::StringLiterals;

namespace activation::ui {

TimeLeftLabel::TimeLeftLabel(const Flow& flow, QWidget* parent) : WrapLabel({}, Role::Quiet, parent)
{
    setObjectName(u"timeLeft"_s);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &TimeLeftLabel::renew);
    for (BatchController* batch :
         std::initializer_list<BatchController*>{flow.read.get(), flow.portal.get(), flow.install.get()})
        follow(batch);
    connect(flow.site.get(), &SiteController::progressed, this,
            [this](qint64 done, qint64 all) { moved(static_cast<double>(done), static_cast<double>(all)); });
    connect(flow.site.get(), &Controller::busyChanged, this, &TimeLeftLabel::rest);
    rest();
}

void TimeLeftLabel::follow(BatchController* batch)
{
    connect(batch, &BatchController::batchChanged, this, [this, batch] {
        // How long the user pauses says nothing about the rest.
        if (!batch->isBusy() || batch->isPaused() || batch->counts().all() < 2)
            rest();
        else
            moved(batch->progress(), 1);
    });
    connect(batch, &Controller::busyChanged, this, &TimeLeftLabel::rest);
}

void TimeLeftLabel::moved(double done, double all)
{
    m_left.update(m_clock->now(), done, all);
    if (!m_second.isActive())
        m_second.start();
    renew();
}

void TimeLeftLabel::rest()
{
    m_left.reset();
    m_second.stop();
    renew();
}

void TimeLeftLabel::renew()
{
    const auto left = m_left.at(m_clock->now());
    setText(left ? timeLeftText(*left) : QString());
    setVisible(left.has_value());
}

} // namespace activation::ui
