// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/InstallCode.h"
#include "fuzz/Targets.h"
#include "smartserver/SegmentId.h"

namespace activation::fuzz {

void mqtt(const QByteArray& bytes)
{
    if (const auto sid = parseSid(bytes))
        require(InstallCode::parse(*sid).has_value());
}

} // namespace activation::fuzz
