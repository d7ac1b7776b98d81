// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controllers/TeamController.h"

#include "activation/TeamSettings.h"
#include "credentials/Keychain.h"

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
    if (!std::exchange(m_recalled, true))
        co_await recallPassword();
    do {
        m_again = false;
        if (!hasTeam()) // ended meanwhile
            break;
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

/// Beside the keychain there is libpq's own password file: without a keychain the exchange itself says what is missing.
QCoro::Task<void> TeamController::recallPassword()
{
    const auto keep = shared_from_this();
    const SessionOptions& options = session()->options();
    if (options.keychainService.isEmpty() || !TeamSettings::load(options.ledgerFile, options.computer).inKeychain)
        co_return;
    const QString team = session()->workspace().team()->display();
    const auto login = co_await Keychain(options.keychainService).find(Keychain::teamKey(team));
    const auto& now = session()->workspace().team();
    if (!login || !*login || !now || now->display() != team || !now->password.isEmpty())
        co_return;
    TeamAddress address = *now;
    address.password = (*login)->password;
    session()->workspace().setTeam(std::move(address));
}

void TeamController::teamChanged()
{
    m_recalled = true; // whoever changed it said what the password is
    m_standing = {};
    m_awaySince = {};
    m_contradictions.clear();
    clearError();
    if (hasTeam())
        m_timer.start();
    else
        m_timer.stop();
    Q_EMIT changed();
    sync();
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
