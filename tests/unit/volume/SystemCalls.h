// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace activation::test {

/// Takes the place of two of the system's calls in this program, to see when they are made and to let them fail.
/// Linux only; everything is as usual where a hook is empty.
struct SystemCalls
{
    /// Before a file or folder is flushed; anything but 0 is the errno that it fails with.
    std::function<int(int handle)> onFlush;
    /// When the system is asked to forget what it has cached: what is read afterwards comes from the "medium".
    std::function<void(int handle)> onDropCache;

    SystemCalls();
    ~SystemCalls();
    SystemCalls(const SystemCalls&) = delete;
    SystemCalls& operator=(const SystemCalls&) = delete;
};

} // namespace activation::test
