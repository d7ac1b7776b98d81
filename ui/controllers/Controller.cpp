// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controllers/Controller.h"

namespace activation::ui {

void Controller::stop()
{
    m_stop.request_stop();
}

void Controller::clearError()
{
    if (m_error) {
        m_error.reset();
        Q_EMIT errorChanged();
    }
}

std::stop_token Controller::begin()
{
    Q_ASSERT(!m_busy);
    m_stop = std::stop_source();
    m_busy = true;
    clearError();
    Q_EMIT busyChanged(true);
    return m_stop.get_token();
}

void Controller::end(std::optional<Error> error)
{
    m_busy = false;
    if (error)
        fail(std::move(*error));
    Q_EMIT changed();
    Q_EMIT busyChanged(false);
}

void Controller::fail(Error error)
{
    m_error = std::move(error);
    Q_EMIT errorChanged();
}

} // namespace activation::ui
