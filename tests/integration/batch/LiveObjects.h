// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QStringList>

namespace activation::test {

/// The QObjects of this process that were made since, and are still there. Counted by the hooks that Qt offers to
/// debuggers; for the main thread, and one at a time.
class LiveObjects
{
public:
    LiveObjects();
    ~LiveObjects();
    LiveObjects(const LiveObjects&) = delete;
    LiveObjects& operator=(const LiveObjects&) = delete;

    /// Each class that something is left of, with how many. Call while no other thread works.
    QStringList added() const;
};

} // namespace activation::test
