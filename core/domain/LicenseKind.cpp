// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/LicenseKind.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr auto Options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

std::optional<DeviceCount> devicesFrom(QString digits)
{
    digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    bool ok = false;
    const auto devices = DeviceCount::from(digits.toLongLong(&ok));
    if (!ok || !devices)
        return std::nullopt;
    return *devices;
}

} // namespace

QString kindText(LicenseKind kind)
{
    switch (kind) {
    case LicenseKind::Capacity:
        return QCoreApplication::translate("activation::LicenseKind", "device capacity");
    case LicenseKind::Maintenance:
        return QCoreApplication::translate("activation::LicenseKind", "maintenance");
    case LicenseKind::Core:
        return QCoreApplication::translate("activation::LicenseKind", "SmartServer Core");
    case LicenseKind::RemoteCms:
        return QCoreApplication::translate("activation::LicenseKind", "Remote CMS");
    case LicenseKind::Unknown:
        return QCoreApplication::translate("activation::LicenseKind", "unknown kind");
    }
    return {};
}

LicenseKind inferredKind(const QString& description)
{
    static const std::array words{
        std::pair{LicenseKind::Maintenance, QRegularExpression(uR"(\bmaintenance\b)"_s, Options)},
        std::pair{LicenseKind::Capacity, QRegularExpression(uR"(\bcapacity\b)"_s, Options)},
        std::pair{LicenseKind::Core, QRegularExpression(uR"(\bcore\b)"_s, Options)},
        std::pair{LicenseKind::RemoteCms, QRegularExpression(uR"(\bremote[\s-]?cms\b)"_s, Options)}};
    static const QRegularExpression devices(uR"(\bdevices?\b)"_s, Options);
    LicenseKind found = LicenseKind::Unknown;
    for (const auto& [kind, word] : words) {
        if (!word.match(description).hasMatch())
            continue;
        if (found != LicenseKind::Unknown)
            return LicenseKind::Unknown;
        found = kind;
    }
    if (found == LicenseKind::Unknown && devices.match(description).hasMatch())
        return LicenseKind::Capacity;
    return found;
}

std::optional<DeviceCount> statedDevices(const QString& description)
{
    // A number with or without separators of thousands. A space separates too much else to count as one, so a number
    // with another one in front of it is none that we can read: "1 000 devices", "release 4 200 devices".
    static const QString number = uR"((?<![\p{L}\p{N}.,'’_\x{a0}\x{202f}-])(?<!\p{N} ))"
                                  uR"(([1-9][0-9]{0,2}(?:[.,'’\x{a0}\x{202f}][0-9]{3})+|[1-9][0-9]*|0))"_s;
    static const QRegularExpression before(number + uR"([\s-]*devices?\b)"_s, Options);
    static const QRegularExpression behind(
        uR"(\b(?:capacity|devices)\s*[:=]?\s*)"_s + number +
            uR"((?![\p{L}\p{N}_]|[.,'’-][\p{L}\p{N}]|\s*(?:-\s*)?(?:years?|months?|days?)\b))"_s,
        Options);
    std::optional<DeviceCount> stated;
    for (const QRegularExpression& shape : {before, behind}) {
        for (const auto& match : shape.globalMatch(description)) {
            const auto devices = devicesFrom(match.captured(1));
            if (!devices || (stated && *stated != *devices))
                return std::nullopt;
            stated = devices;
        }
    }
    return stated;
}

} // namespace activation
