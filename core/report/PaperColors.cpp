// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/PaperColors.h"

namespace activation::paper {

QColor colorOf(BarRole role)
{
    switch (role) {
    case BarRole::Confirmed:
        return Green;
    case BarRole::Open:
        return Amber;
    case BarRole::Rejected:
        return Red;
    case BarRole::Used:
        return Blue;
    case BarRole::Free:
        return Pale;
    }
    return Ink;
}

QColor colorOf(UnitStanding standing)
{
    switch (standing) {
    case UnitStanding::Confirmed:
        return Green;
    case UnitStanding::Open:
        return Amber;
    case UnitStanding::Rejected:
        return Red;
    }
    return Ink;
}

QColor colorOf(LicenseRemark::Severity severity)
{
    switch (severity) {
    case LicenseRemark::Severity::Note:
        return Hair;
    case LicenseRemark::Severity::Warning:
        return Amber;
    case LicenseRemark::Severity::Error:
        return Red;
    }
    return Hair;
}

} // namespace activation::paper
