// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batch/Clock.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <vector>

namespace activation::test {

/// Time passes when the test says so.
class ManualClock : public Clock
{
public:
    std::chrono::milliseconds now() const override { return m_now; }
    void wakeAfter(std::chrono::milliseconds after, QObject* context, std::function<void()> wake) override
    {
        m_calls.push_back({m_now + after, context, std::move(wake)});
    }

    void pass(std::chrono::milliseconds time)
    {
        m_now += time;
        auto due = std::move(m_calls);
        m_calls.clear();
        for (Call& call : due) {
            if (call.at > m_now)
                m_calls.push_back(std::move(call));
            else if (call.context)
                call.wake();
        }
        QCoreApplication::processEvents();
    }
    /// When the next call is due, from now on; nothing where none is.
    std::optional<std::chrono::milliseconds> untilNext() const
    {
        std::optional<std::chrono::milliseconds> least;
        for (const Call& call : m_calls)
            least = std::min(least.value_or(call.at - m_now), call.at - m_now);
        return least;
    }

private:
    struct Call
    {
        std::chrono::milliseconds at;
        QPointer<QObject> context;
        std::function<void()> wake;
    };
    std::chrono::milliseconds m_now{1'000'000};
    std::vector<Call> m_calls;
};

} // namespace activation::test
