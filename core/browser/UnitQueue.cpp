// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "browser/UnitQueue.h"

#include <algorithm>

namespace activation {

UnitQueue::UnitQueue(QList<InstallCode> units) : m_units(std::move(units)), m_states(m_units.size(), State::Waiting) {}

UnitQueue::State UnitQueue::stateOf(const InstallCode& code) const
{
    const qsizetype index = m_units.indexOf(code);
    return index < 0 ? State::Done : m_states[index];
}

std::optional<InstallCode> UnitQueue::current() const
{
    return m_current < m_units.size() ? std::optional(m_units[m_current]) : std::nullopt;
}

qsizetype UnitQueue::position() const
{
    return m_current + 1;
}

qsizetype UnitQueue::count(State state) const
{
    return m_states.count(state);
}

QList<InstallCode> UnitQueue::waiting() const
{
    QList<InstallCode> codes;
    for (qsizetype i = 0; i < m_units.size(); ++i) {
        if (m_states[i] == State::Waiting)
            codes += m_units[i];
    }
    return codes;
}

void UnitQueue::done(const InstallCode& code)
{
    leave(code, State::Done);
}

void UnitQueue::skip(const InstallCode& code)
{
    leave(code, State::Skipped);
}

void UnitQueue::goTo(const InstallCode& code)
{
    const qsizetype index = m_units.indexOf(code);
    if (index < 0)
        return;
    m_current = index;
    m_states[index] = State::Waiting;
}

void UnitQueue::leave(const InstallCode& code, State state)
{
    const qsizetype index = m_units.indexOf(code);
    if (index < 0)
        return;
    m_states[index] = state;
    if (index != m_current)
        return;
    auto next = std::find(m_states.begin() + index, m_states.end(), State::Waiting);
    if (next == m_states.end())
        next = std::find(m_states.begin(), m_states.end(), State::Waiting);
    m_current = next - m_states.begin();
}

} // namespace activation
