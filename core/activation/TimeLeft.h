// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace activation {

/// How long work will still take, judged by how it went so far. It has no clock: whoever asks says what time it is, on
/// a clock that only goes forward.
class TimeLeft
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /// Before this nothing is said: the first units say little about the rest.
    static constexpr Milliseconds Earliest{5000};
    static constexpr double LeastProgress = 0.03;

    /// The work is at `done` of `all` (units, files or bytes). What was done at the first call was done before, and its
    /// time is not known. Work that has become more or less is another work: it starts anew.
    void update(Milliseconds now, double done, double all);
    void reset() { m_start.reset(); }

    /// Nothing while no honest word is possible: at the start, when nothing has moved, when it is done. Work that has
    /// come to a halt looks longer and longer.
    std::optional<Milliseconds> at(Milliseconds now) const;

private:
    struct Start
    {
        Milliseconds at;
        double done;
    };
    std::optional<Start> m_start;
    double m_done = 0;
    double m_all = 0;
};

/// As people say it, never more exact than an estimate is: "less than a minute left", "about 3 minutes left", "about 2
/// hours left".
QString timeLeftText(std::chrono::milliseconds left);

} // namespace activation
