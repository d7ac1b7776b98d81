// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Fingerprint.h"

#include <memory>

namespace activation {

/// SHA-256 of gigabytes that stream by: the provider's, which uses what the processor has for it and is several times
/// as fast as Qt's own; where there is no provider, Qt's own.
class FastSha256
{
public:
    FastSha256();
    FastSha256(FastSha256&&) noexcept;
    FastSha256& operator=(FastSha256&&) noexcept;
    ~FastSha256();

    void add(QByteArrayView bytes);
    Fingerprint result(); ///< of all since the start or restart()
    /// Begins anew: much cheaper than another one, which looks for its provider again.
    void restart();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace activation
