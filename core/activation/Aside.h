// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroSignal>
#include <QCoroTask>
#include <QFutureWatcher>
#include <QtConcurrent>

#include <functional>
#include <memory>
#include <optional>

namespace activation {

/// Does blocking work in another thread, so that the caller's goes on; the outcome comes back in the caller's. The work
/// must not share anything with the caller that is not safe to share.
template <class T>
QCoro::Task<T> aside(std::function<T()> work)
{
    // The outcome travels beside the future: a future's own value would have to be copyable.
    const auto outcome = std::make_shared<std::optional<T>>();
    QFutureWatcher<void> watcher;
    watcher.setFuture(QtConcurrent::run([work = std::move(work), outcome] { outcome->emplace(work()); }));
    // Told through the event loop, also where it has ended already.
    co_await qCoro(&watcher, &QFutureWatcherBase::finished);
    co_return std::move(**outcome);
}

} // namespace activation
