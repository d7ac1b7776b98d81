// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/Concurrently.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace activation {
namespace {

struct Queue
{
    qsizetype next = 0;
    qsizetype count = 0;
    std::function<QCoro::Task<void>(qsizetype)> work;
    std::stop_token stop;
};

QCoro::Task<void> lane(std::shared_ptr<Queue> queue)
{
    while (queue->next < queue->count && !queue->stop.stop_requested()) {
        const qsizetype index = queue->next++;
        co_await queue->work(index);
    }
}

} // namespace

QCoro::Task<void> concurrently(qsizetype count, int limit, std::function<QCoro::Task<void>(qsizetype)> work,
                               std::stop_token stop)
{
    const auto queue = std::make_shared<Queue>(0, count, std::move(work), std::move(stop));
    std::vector<QCoro::Task<void>> lanes;
    const qsizetype width = std::clamp<qsizetype>(limit, 1, std::max<qsizetype>(count, 1));
    lanes.reserve(static_cast<size_t>(width));
    for (qsizetype index = 0; index < width; ++index)
        lanes.push_back(lane(queue));
    for (QCoro::Task<void>& one : lanes)
        co_await one;
}

} // namespace activation
