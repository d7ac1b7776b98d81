// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controllers/TeamController.h"

#include <QLocale>

namespace activation::ui {

TeamController::TeamController(std::shared_ptr<Session> session) : Controller(std::move(session))
{
    m_timer.setInterval(std::chrono::minutes(5));
    connect(&m_timer, &QTimer::timeout, this, &TeamController::sync);
    if (hasTeam())
        m_timer.start();
}

bool TeamController::hasTeam() const
{
    return session()->workspace().team().has_value();
}

void TeamController::sync()
{
    if (!hasTeam())
        return;
    m_again = isBusy();
    if (!m_again)
        syncNow();
}

QCoro::Task<void> TeamController::syncNow()
{
    const auto keep = shared_from_this();
    begin();
    do {
        m_again = false;
        const auto done = co_await syncWithTeam(session()->options().ledgerFile, *session()->workspace().team());
        if (const auto standing = teamStanding(session()->workspace().ledger()))
            m_standing = *standing;
        if (done) {
            m_awaySince = {};
            m_contradictions += done->came.contradictions;
            clearError();
        } else {
            if (!m_awaySince.isValid())
                m_awaySince = QDateTime::currentDateTime();
            fail(done.error());
        }
        Q_EMIT changed();
    } while (m_again);
    end(error());
    Q_EMIT changed();
}

QString TeamController::standing() const
{
    if (!hasTeam())
        return {};
    const auto waiting = static_cast<int>(m_standing.toSend);
    if (m_awaySince.isValid()) {
        return tr("Team ledger: not in step since %1, %n event(s) to send.", nullptr, waiting)
            .arg(QLocale().toString(m_awaySince.time(), QLocale::ShortFormat));
    }
    if (!m_contradictions.isEmpty())
        return tr("Team ledger: %n contradiction(s), both sides are kept.", nullptr,
                  static_cast<int>(m_contradictions.size()));
    if (isBusy() || !m_standing.inStepAt.isValid())
        return tr("Team ledger: exchanging…");
    if (waiting > 0)
        return tr("Team ledger: %n event(s) to send.", nullptr, waiting);
    return tr("Team ledger: in step.");
}

QString TeamController::details() const
{
    return error() ? error()->toText() : m_contradictions.join(QChar(u'\n'));
}

} // namespace activation::ui
