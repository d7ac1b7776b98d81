// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Release.h"

#include <QRegularExpression>

#include <tuple>

using namespace Qt::StringLiterals;

namespace activation {

Release::Release(const QString& raw) : m_raw(raw.trimmed())
{
    static const QRegularExpression shape(uR"(\A([0-9]{1,3})\.(0|[0-9]{2,3})\.([0-9]{1,4})\z)"_s);
    const auto match = shape.match(m_raw);
    if (!match.hasMatch())
        return;
    const int minorTimesTen = match.captured(2).toInt();
    // 4.45.001 would be a release no document knows: a shape we cannot read, so unknown.
    if (minorTimesTen % 10 != 0)
        return;
    m_major = match.captured(1).toInt();
    m_minor = minorTimesTen / 10;
    m_build = match.captured(3).toInt();
}

Release Release::of(int majorPart, int minorPart)
{
    return Release(u"%1.%2.000"_s.arg(majorPart).arg(minorPart * 10, 2, 10, QLatin1Char('0')));
}

QString Release::display() const
{
    if (!isKnown())
        return m_raw;
    return u"%1.%2 (%3)"_s.arg(m_major).arg(m_minor).arg(m_raw);
}

bool Release::hasLicensing() const
{
    return !isKnown() || *this >= of(3, 3);
}

std::partial_ordering operator<=>(const Release& a, const Release& b)
{
    if (!a.isKnown() || !b.isKnown())
        return a.m_raw == b.m_raw ? std::partial_ordering::equivalent : std::partial_ordering::unordered;
    return std::tie(a.m_major, a.m_minor, a.m_build) <=> std::tie(b.m_major, b.m_minor, b.m_build);
}

} // namespace activation
