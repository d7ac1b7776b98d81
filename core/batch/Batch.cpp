// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "batch/Batch.h"

#include <QCoroSignal>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace activation {

using State = BatchItem::State;

Batch::Batch(qsizetype count, Work work, BatchOptions options, QObject* parent)
    : QObject(parent), m_work(std::move(work)), m_options(std::move(options)), m_items(std::max<qsizetype>(count, 0))
{
    if (!m_options.random)
        m_options.random = [] {
            return QRandomGenerator::global()->generateDouble();
        };
}

QCoro::Task<void> Batch::run(std::stop_token stop)
{
    Q_ASSERT(!m_started);
    m_started = true;
    m_stop = std::move(stop);
    // Through the event loop: whoever stops does not find itself inside the coroutines that it ends.
    const std::stop_callback onStop(m_stop,
                                    [this] { QMetaObject::invokeMethod(this, &Batch::stopped, Qt::QueuedConnection); });
    pump();
    while (!isOver())
        co_await qCoro(this, &Batch::ended);
}

void Batch::pause()
{
    if (std::exchange(m_paused, true))
        return;
    Q_EMIT pausedChanged(true);
}

void Batch::resume()
{
    if (!std::exchange(m_paused, false))
        return;
    Q_EMIT pausedChanged(false);
    pump();
}

BatchCounts Batch::counts() const
{
    BatchCounts counts;
    for (const BatchItem& item : m_items) {
        switch (item.state) {
        case State::Waiting:
            ++counts.waiting;
            break;
        case State::Running:
            ++counts.running;
            break;
        case State::Retrying:
            ++counts.retrying;
            break;
        case State::Question:
            ++counts.question;
            break;
        case State::Failed:
            ++counts.failed;
            break;
        case State::Done:
            ++counts.done;
            break;
        case State::Canceled:
            ++counts.canceled;
            break;
        }
    }
    return counts;
}

double Batch::progress() const
{
    if (m_items.isEmpty())
        return 1;
    double sum = 0;
    for (const BatchItem& item : m_items)
        sum += item.isOver() ? 1.0 : item.progress;
    return sum / static_cast<double>(m_items.size());
}

std::chrono::milliseconds Batch::untilRetry(qsizetype index) const
{
    return std::max(std::chrono::milliseconds::zero(), m_items[index].retryAt - m_options.clock->now());
}

void Batch::report(qsizetype index, double progress)
{
    m_items[index].progress = std::clamp(progress, 0.0, 1.0);
}

/// Begins what may begin. Work that ends at once comes back here from inside the loop, which then takes it up.
void Batch::pump()
{
    if (!m_started || std::exchange(m_pumping, true))
        return;
    while (!m_paused && !m_stop.stop_requested() && m_running < std::max(m_options.atOnce, 1)) {
        const auto index = next();
        if (!index)
            break;
        attempt(*index);
    }
    m_pumping = false;
    if (isOver())
        Q_EMIT ended();
    else
        planWake();
}

/// A retry whose time has come before those not tried yet: it has waited longer.
std::optional<qsizetype> Batch::next() const
{
    std::optional<qsizetype> waiting;
    const auto now = m_options.clock->now();
    for (qsizetype index = 0; index < m_items.size(); ++index) {
        const BatchItem& item = m_items[index];
        if (item.state == State::Retrying && item.retryAt <= now)
            return index;
        if (item.state == State::Waiting && !waiting)
            waiting = index;
    }
    return waiting;
}

QCoro::Task<void> Batch::attempt(qsizetype index)
{
    ++m_running;
    m_items[index].state = State::Running;
    m_items[index].progress = 0;
    ++m_items[index].attempts;
    Q_EMIT itemChanged(index);
    const Result<void> result = co_await m_work(index, m_stop);
    --m_running;
    settle(index, result);
    pump();
}

void Batch::settle(qsizetype index, const Result<void>& result)
{
    BatchItem& item = m_items[index];
    item.error.reset();
    if (result) {
        item.state = State::Done;
        item.progress = 1;
    } else {
        item.error = result.error();
        if (item.error->kind == ErrorKind::Canceled)
            item.state = State::Canceled;
        else if (item.error->certificate)
            item.state = State::Question;
        else if (!mayPass(*item.error) || item.attempts > m_options.retry.retries || m_stop.stop_requested())
            item.state = State::Failed;
        else {
            item.state = State::Retrying;
            item.progress = 0;
            item.retryAt = m_options.clock->now() + m_options.retry.waitAfter(item.attempts, m_options.random());
        }
    }
    Q_EMIT itemChanged(index);
}

void Batch::stopped()
{
    for (qsizetype index = 0; index < m_items.size(); ++index) {
        BatchItem& item = m_items[index];
        if (item.state == State::Waiting)
            item.state = State::Canceled;
        else if (item.state == State::Retrying)
            item.state = State::Failed; // it has an error of its own to tell
        else
            continue;
        Q_EMIT itemChanged(index);
    }
    if (isOver())
        Q_EMIT ended();
}

void Batch::planWake()
{
    const quint64 wake = ++m_wake;
    std::optional<std::chrono::milliseconds> earliest;
    for (const BatchItem& item : std::as_const(m_items)) {
        if (item.state == State::Retrying)
            earliest = std::min(earliest.value_or(item.retryAt), item.retryAt);
    }
    if (!earliest || m_paused)
        return;
    const auto after = std::max(std::chrono::milliseconds::zero(), *earliest - m_options.clock->now());
    m_options.clock->wakeAfter(after, this, [this, wake] {
        if (wake == m_wake)
            pump();
    });
}

bool Batch::isOver() const
{
    return m_running == 0 &&
           std::all_of(m_items.begin(), m_items.end(), [](const BatchItem& item) { return item.isOver(); });
}

} // namespace activation
