// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batch/Clock.h"
#include "batch/RetryPolicy.h"
#include "domain/Result.h"

#include <QCoroTask>
#include <QList>

#include <functional>
#include <optional>
#include <stop_token>

namespace activation {

/// How many items are in each state.
struct BatchCounts
{
    qsizetype waiting = 0;
    qsizetype running = 0;
    qsizetype retrying = 0;
    qsizetype question = 0;
    qsizetype failed = 0;
    qsizetype done = 0;
    qsizetype canceled = 0;

    qsizetype all() const { return waiting + running + retrying + question + failed + done + canceled; }
    /// Those for which nothing more will be done in this run.
    qsizetype over() const { return question + failed + done + canceled; }
};

/// One item of a batch: a unit on its way through a leg.
struct BatchItem
{
    enum class State
    {
        Waiting,
        Running,
        Retrying, ///< failed with what may pass; tried again at `retryAt`
        Question, ///< failed with what the user has to settle: a certificate
        Failed,
        Done,
        Canceled, ///< not begun, or ended before its end, because the batch was stopped
    };
    State state = State::Waiting;
    int attempts = 0;                     ///< begun so far
    double progress = 0;                  ///< of the attempt that runs, 0 … 1, as the work reported it
    std::optional<Error> error = {};      ///< the last one; gone once an attempt succeeds
    std::chrono::milliseconds retryAt{0}; ///< by the batch's clock, while Retrying

    bool isOver() const { return state >= State::Question; }
};

struct BatchOptions
{
    int atOnce = 8;
    RetryPolicy retry = {};
    Clock* clock = &Clock::system();
    std::function<double()> random = {}; ///< 0 … 1, for the jitter; empty: a real one
};

/// N items through one leg: so many at once, each with its own state, what may pass tried again after a while, what
/// will not left alone, one that fails never stopping the rest. It knows nothing about the legs: `work` does one item,
/// once, from its start, and looks by itself what an earlier attempt left behind. Lives in the thread of its event
/// loop.
class Batch : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<QCoro::Task<Result<void>>(qsizetype index, std::stop_token stop)>;

    Batch(qsizetype count, Work work, BatchOptions options = {}, QObject* parent = nullptr);

    /// Works until every item is over. A stop lets what runs hear it through its token, and begins nothing more. Once
    /// per batch; the batch outlives it.
    QCoro::Task<void> run(std::stop_token stop = {});

    /// What runs goes on to its end; nothing begins before resume(). A batch that is paused may be stopped.
    void pause();
    void resume();
    bool isPaused() const { return m_paused; }

    const QList<BatchItem>& items() const { return m_items; }
    BatchCounts counts() const;
    double progress() const; ///< of all together, 0 … 1
    /// Until the item is tried again; never below zero.
    std::chrono::milliseconds untilRetry(qsizetype index) const;
    /// For the work: how far this attempt is, 0 … 1.
    void report(qsizetype index, double progress);

Q_SIGNALS:
    void itemChanged(qsizetype index);
    void pausedChanged(bool paused);
    void ended();

private:
    void pump();
    std::optional<qsizetype> next() const;
    QCoro::Task<void> attempt(qsizetype index);
    void settle(qsizetype index, const Result<void>& result);
    void stopped();
    void planWake();
    bool isOver() const;

    Work m_work;
    BatchOptions m_options;
    QList<BatchItem> m_items;
    std::stop_token m_stop;
    qsizetype m_running = 0;
    quint64 m_wake = 0; ///< the number of the wake-up call that counts
    bool m_started = false;
    bool m_paused = false;
    bool m_pumping = false;
};

} // namespace activation
