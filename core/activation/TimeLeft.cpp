// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/TimeLeft.h"

#include <QCoreApplication>

#include <cmath>

namespace activation {

void TimeLeft::update(Milliseconds now, double done, double all)
{
    const bool isOther = !m_start || all != m_all || done < m_done;
    if (isOther)
        m_start = Start{.at = now, .done = done};
    m_done = done;
    m_all = all;
}

std::optional<TimeLeft::Milliseconds> TimeLeft::at(Milliseconds now) const
{
    if (!m_start || m_all <= 0 || m_done >= m_all)
        return std::nullopt;
    const Milliseconds took = now - m_start->at;
    const double moved = m_done - m_start->done;
    if (took < Earliest || moved < LeastProgress * m_all)
        return std::nullopt;
    return Milliseconds(std::llround(static_cast<double>(took.count()) * (m_all - m_done) / moved));
}

QString timeLeftText(std::chrono::milliseconds left)
{
    using namespace std::chrono;
    const auto words = [](const char* text, auto n) {
        return QCoreApplication::translate("activation::TimeLeft", text, nullptr, static_cast<int>(n));
    };
    constexpr minutes InHours{100}; // from here on an estimate is not good to the minute
    if (left < minutes(1))
        return QCoreApplication::translate("activation::TimeLeft", "less than a minute left");
    if (left < InHours)
        return words(QT_TRANSLATE_N_NOOP("activation::TimeLeft", "about %n minute(s) left"),
                     round<minutes>(left).count());
    return words(QT_TRANSLATE_N_NOOP("activation::TimeLeft", "about %n hour(s) left"), round<hours>(left).count());
}

} // namespace activation
