// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "discovery/Discover.h"
#include "discovery/OwnSubnets.h"
#include "ui/controllers/Controller.h"

namespace activation::ui {

/// Searches networks for SmartServers, when the user says so. What it finds is seen, not trusted: connecting asks about
/// certificates as ever.
class DiscoverController : public Controller
{
    Q_OBJECT

public:
    explicit DiscoverController(std::shared_ptr<Session> session, DiscoverOptions options = {});

    /// Where this laptop is: what there is to offer.
    const QList<OwnSubnet>& subnets() const { return m_subnets; }
    /// What to propose: the first of them; in the demo, its own unit.
    QString proposal() const;

    /// Looks there (Scope.h), afresh. A Usage error is kept as error(), and so is a search that found nothing; one that
    /// was stopped is none.
    void search(const QString& where);

    const QList<Sighting>& sightings() const { return m_sightings; } ///< in the order they came
    qsizetype units() const;
    qsizetype others() const { return m_sightings.size() - units(); }
    qsizetype asked() const { return m_asked; } ///< addresses
    qsizetype toAsk() const { return m_toAsk; } ///< of these; 0 before the first search
    bool wasStopped() const { return m_stopped; }

Q_SIGNALS:
    void sighted(qsizetype index);
    void progressed();

private:
    QCoro::Task<void> searchNow(QList<Address> where);

    DiscoverOptions m_options;
    QList<OwnSubnet> m_subnets;
    QList<Sighting> m_sightings;
    qsizetype m_asked = 0;
    qsizetype m_toAsk = 0;
    bool m_stopped = false;
};

} // namespace activation::ui
