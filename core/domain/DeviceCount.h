// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <QCoreApplication>

#include <compare>

namespace activation {

/// A number of devices, as licenses are sold and units report them: 0 to 1,000,000.
class DeviceCount
{
public:
    static constexpr int Max = 1'000'000;

    DeviceCount() = default;
    static Result<DeviceCount> from(qint64 count)
    {
        if (count < 0 || count > Max) {
            return failure(Error{
                .kind = ErrorKind::Usage,
                .what =
                    QCoreApplication::translate("activation::DeviceCount", "%1 is not a number of devices.").arg(count),
                .why = QCoreApplication::translate("activation::DeviceCount", "It must be between 0 and %1.").arg(Max),
                .remedy = QCoreApplication::translate("activation::DeviceCount",
                                                      "Give the number on the license, such as 200.")});
        }
        DeviceCount devices;
        devices.m_count = static_cast<int>(count);
        return devices;
    }

    int count() const { return m_count; }
    auto operator<=>(const DeviceCount&) const = default;

private:
    int m_count = 0;
};

} // namespace activation
