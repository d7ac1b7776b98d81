// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "batch/Clock.h"

#include <QTimer>

namespace activation {
namespace {

class SystemClock : public Clock
{
public:
    std::chrono::milliseconds now() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    }
    void wakeAfter(std::chrono::milliseconds after, QObject* context, std::function<void()> wake) override
    {
        QTimer::singleShot(after, context, std::move(wake));
    }
};

} // namespace

Clock::~Clock() = default;

Clock& Clock::system()
{
    static SystemClock clock;
    return clock;
}

} // namespace activation
