// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz/Targets.h"
#include "portal/PortalProfile.h"

namespace activation::fuzz {

void profile(const QByteArray& bytes)
{
    const auto profile = PortalProfile::parse(bytes, QStringLiteral("/nonexistent"));
    if (!profile)
        return requireWhole(profile.error());
    if (profile->mode == PortalProfile::Mode::Api)
        require(profile->url(QStringLiteral("session")).scheme() == QStringLiteral("https"));
}

} // namespace activation::fuzz
