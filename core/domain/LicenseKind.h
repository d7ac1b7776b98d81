// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/DeviceCount.h"

#include <QString>

#include <optional>

namespace activation {

/// What a license row is for. The SmartServer does not say so in a field of its own: it is inferred from the words of
/// the description (facts, "Licenses" names the kinds), and what cannot be told is Unknown.
enum class LicenseKind
{
    Capacity,    ///< device capacity; does not expire
    Maintenance, ///< feature releases and priority support, for a term
    Core,        ///< SmartServer Core, for the Pi
    RemoteCms,   ///< from release 4.4
    Unknown,
};
QString kindText(LicenseKind kind); ///< for people

/// Exactly one of the words "maintenance", "capacity", "core" and "remote CMS" decides, in any case of letters. With
/// none of them, "device" or "devices" means capacity. Two of them, or nothing known, are Unknown.
LicenseKind inferredKind(const QString& description);

/// The number of devices that a description states: "1000 devices", "1,000 devices", "200-device", "device capacity
/// 200", "capacity: 200". None where there is no such number, or where two contradict each other.
std::optional<DeviceCount> statedDevices(const QString& description);

} // namespace activation
