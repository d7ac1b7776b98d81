// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <chrono>
#include <functional>

namespace activation {

/// Where a batch has its time from, so that a test need not wait for a back-off.
class Clock
{
public:
    virtual ~Clock();
    /// Milliseconds of a clock that only goes forward; its zero means nothing.
    virtual std::chrono::milliseconds now() const = 0;
    /// Calls `wake` once, not before `after`, from the event loop; never when `context` is gone by then.
    virtual void wakeAfter(std::chrono::milliseconds after, QObject* context, std::function<void()> wake) = 0;

    /// The machine's own.
    static Clock& system();
};

} // namespace activation
