// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Stop.h"

#include <csignal>

namespace activation::cli {
namespace {

volatile std::sig_atomic_t signalSeen = 0;

extern "C" void onSignal(int number)
{
    signalSeen = 1;
    std::signal(number, SIG_DFL); // the second one is not asked
}

} // namespace

Stop::Stop(QObject* parent) : QObject(parent)
{
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
#ifdef SIGBREAK
    std::signal(SIGBREAK, onSignal); // Windows: Ctrl-Break, and the console's window is being closed
#endif
    // A handler may do next to nothing, and this way of waking up is the same on every system.
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (signalSeen && !m_source.stop_requested()) {
            m_source.request_stop();
            Q_EMIT requested();
        }
    });
    m_poll.start();
}

} // namespace activation::cli
