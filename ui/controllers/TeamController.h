// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "activation/TeamWork.h"
#include "ui/controllers/Controller.h"

#include <QTimer>

namespace activation::ui {

/// Keeps this laptop's ledger in step with its team's: at the start, after each step, and every few minutes. Runs
/// beside the job and never holds it up; what goes wrong is shown and tried again.
class TeamController : public Controller
{
    Q_OBJECT

public:
    explicit TeamController(std::shared_ptr<Session> session);

    bool hasTeam() const;
    /// Starts an exchange; one that runs already is followed by another.
    void sync();
    /// The session's team is another one, or has another password.
    void teamChanged();
    /// One line: in step, how much waits, since when the team is out of reach, contradictions. Empty without a team.
    QString standing() const;
    /// Something in it wants the user's attention.
    bool isWorth() const { return !m_contradictions.isEmpty() || m_awaySince.isValid(); }
    /// The whole story for whoever asks: the error, or the contradictions.
    QString details() const;

private:
    QCoro::Task<void> syncNow();
    QCoro::Task<void> recallPassword();

    QTimer m_timer;
    TeamStanding m_standing;
    QDateTime m_awaySince; ///< invalid while the last exchange went well
    QStringList m_contradictions;
    bool m_again = false;
    bool m_recalled = false; ///< the keychain was asked
};

} // namespace activation::ui
