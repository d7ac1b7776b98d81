// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/Session.h"

#include <QObject>

#include <memory>
#include <stop_token>

namespace activation::ui {

/// The logic of one step, without a window: starts work, tells how it goes, keeps the last error. Made with
/// std::make_shared; its coroutines hold it, so that closing the window in the middle is harmless.
class Controller : public QObject, public std::enable_shared_from_this<Controller>
{
    Q_OBJECT

public:
    bool isBusy() const { return m_busy; }
    const std::optional<Error>& error() const { return m_error; }
    /// Asks what is under way to end; busyChanged(false) says when it has.
    void stop();
    void clearError();

    const std::shared_ptr<Session>& session() const { return m_session; }

Q_SIGNALS:
    void busyChanged(bool busy);
    void errorChanged();
    /// What the controller shows has changed.
    void changed();

protected:
    explicit Controller(std::shared_ptr<Session> session) : m_session(std::move(session)) {}

    /// The start of some work: forgets the last error. One piece of work at a time.
    std::stop_token begin();
    /// Its end.
    void end(std::optional<Error> error = std::nullopt);
    void fail(Error error);

private:
    std::shared_ptr<Session> m_session;
    std::stop_source m_stop;
    std::optional<Error> m_error;
    bool m_busy = false;
};

} // namespace activation::ui
