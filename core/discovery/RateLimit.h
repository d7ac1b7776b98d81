// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>

namespace activation {

/// So many per second and no more, evenly: each gets the next free slot.
class RateLimit
{
public:
    using Clock = std::chrono::steady_clock;

    explicit RateLimit(int perSecond)
        : m_interval(std::chrono::nanoseconds(std::chrono::seconds(1)) / std::max(perSecond, 1))
    {
    }

    /// How long whoever asks at `now` has to wait for the slot that is now theirs.
    std::chrono::nanoseconds next(Clock::time_point now)
    {
        const Clock::time_point slot = std::max(now, m_free);
        m_free = slot + m_interval;
        return slot - now;
    }

private:
    std::chrono::nanoseconds m_interval;
    Clock::time_point m_free{};
};

} // namespace activation
